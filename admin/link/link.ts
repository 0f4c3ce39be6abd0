import {
  AttributionError,
  type Brand,
  type Country,
  MARKETPLACES,
  ONE_LINK_HOME,
  coverageOf,
  disclosureLanguage,
  disclosureOwed,
  disclosureText,
  type Placement,
  type RegistrationRecord,
  type ShelfLink,
  inspectLink,
  isAttributionLink,
  linkFor,
  linkTag,
  readAsin,
  withSubtag,
} from '../../attribution';
import { type Product, wordsOf } from '../../catalog';
import { LANGUAGES, languageOfCode, withoutArticle } from '../../languages';
import { wrongInput } from '../cli-error';
import { type ShelfCommand, type CommandContext } from '../command';
import { jsonOption, marketplaceOption, readPlacement, argument, option } from '../options';
import { readBrand, readRecord, readSoundProducts } from '../../owner';

interface LinkOptions {
  readonly marketplace?: Country;
  readonly placement: Placement;
  readonly product?: string;
  readonly subtag?: string;
  readonly json?: boolean;
}

/** As `--json` prints it; an attribution link has its own kind. */
type PrintedLink = Omit<ShelfLink, 'kind' | 'marketplace'> & {
  readonly kind: string;
  readonly marketplace: Country | null;
};

interface Owned {
  readonly brand: Brand;
  readonly record: RegistrationRecord;
}

const DEFAULT_MARKETPLACE: Country = 'US';

/**
 * What to search a product by in a marketplace: its name in a language of the store if it has one, without
 * the article, and its brand when the name leaves it out.
 */
const searchWords = (product: Product, marketplace: Country): string => {
  const { languages } = MARKETPLACES[marketplace];
  const known = Object.keys(product.words);
  const code = languages.find((language) => known.includes(language)) ?? known[0] ?? '';
  const name = withoutArticle(wordsOf(product, code).name, languageOfCode(LANGUAGES, code));
  return name.includes(product.brand) ? name : `${product.brand} ${name}`;
};

const productLink = (
  product: Product,
  { marketplace = DEFAULT_MARKETPLACE, placement }: LinkOptions,
  record: RegistrationRecord,
): PrintedLink =>
  linkFor({
    asins: product.asins,
    words: searchWords(product, marketplace),
    country: marketplace,
    placement,
    record,
    stage: record.stage,
  });

const asinLink = (
  text: string,
  { marketplace, placement }: LinkOptions,
  record: RegistrationRecord,
): PrintedLink => {
  const reading = readAsin(text);
  if (reading.kind === 'problem') throw wrongInput(reading.message);
  const country = marketplace ?? reading.country ?? DEFAULT_MARKETPLACE;
  if (reading.country !== undefined && reading.country !== country) {
    throw wrongInput(
      `the address is from ${reading.country}, and the same ASIN may be another product, or none, in ${country}; give the address of its page there`,
    );
  }
  const asins = { [country]: reading.asin };
  return linkFor({ asins, words: reading.asin, country, placement, record, stage: record.stage });
};

/** A link that earns already is returned unchanged. */
const attributionLink = (url: string, { placement }: LinkOptions): PrintedLink => {
  const { kind, marketplace, asin, tag } = inspectLink(url);
  return { url, kind, marketplace, asin, tag, placement };
};

const findProduct = (shopFolder: string, id: string): Product => {
  const found = readSoundProducts(shopFolder).find((product) => product.id === id);
  if (found !== undefined) return found;
  throw wrongInput(`there is no product "${id}"; see all of them: shelf catalog list`);
};

const makeLink = (
  { shopFolder }: CommandContext,
  text: string | undefined,
  options: LinkOptions,
  record: RegistrationRecord,
): PrintedLink => {
  if (options.product !== undefined) {
    if (text !== undefined) throw wrongInput('give an ASIN or address, or --product, not both.');
    return productLink(findProduct(shopFolder, options.product), options, record);
  }
  if (text === undefined) throw wrongInput('give an ASIN, an address, or --product ID.');
  return isAttributionLink(text) ? attributionLink(text, options) : asinLink(text, options, record);
};

const withOwnSubtag = (link: PrintedLink, { subtag }: LinkOptions): PrintedLink => {
  if (subtag === undefined) return link;
  try {
    return { ...link, url: withSubtag(link.url, subtag) };
  } catch (error) {
    if (error instanceof AttributionError) throw wrongInput(`--subtag: ${error.message}.`);
    throw error;
  }
};

/** What the page owes that carries the link: a label beside it and a statement of its own. */
const sayDisclosure = (
  { out }: CommandContext,
  { tag }: PrintedLink,
  { locales }: Pick<Brand, 'locales'>,
): void => {
  const owed = disclosureOwed({ tag: tag ?? 'attribution', medium: 'page' });
  const [[locale, { skillName }] = ['', { skillName: '' }]] = Object.entries(locales);
  const language = disclosureLanguage(locale) ?? 'en';
  out.say('The page owes, beside the link and once for the site:');
  for (const medium of [...owed].reverse()) {
    out.say(`  ${disclosureText(language, { skillName, medium })}`);
  }
};

/** Where OneLink covers a country, a link to the home store earns and one to its own store does not. */
const proposeOneLink = (
  { out, shopFolder }: CommandContext,
  { asin, marketplace, placement }: PrintedLink,
  { product }: LinkOptions,
  record: RegistrationRecord,
): void => {
  if (marketplace === null || coverageOf(marketplace, record) !== 'single-store') return;
  const asins = product === undefined ? {} : findProduct(shopFolder, product).asins;
  const home = asins[ONE_LINK_HOME] ?? asin;
  if (home === null) return;
  const request = { asins: { [ONE_LINK_HOME]: home }, words: home, country: ONE_LINK_HOME };
  const { tag, url } = linkFor({ ...request, placement, record, stage: record.stage });
  if (tag === null) return;
  out.say(`OneLink covers ${marketplace}; this link earns there, if the US store has the product:`);
  out.say(`  ${url}`);
};

const explain = (
  context: CommandContext,
  link: PrintedLink,
  options: LinkOptions,
  { brand, record }: Owned,
): void => {
  const { out } = context;
  if (link.kind === 'attribution') {
    out.say('This link earns already, through Amazon Attribution; it is left unchanged.');
    return sayDisclosure(context, link, brand);
  }
  const { marketplace, placement, tag } = link;
  if (link.kind === 'search') {
    out.say(
      `The product has no ASIN in ${marketplace ?? 'that marketplace'}; this is a search for it.`,
    );
  }
  if (tag !== null) return sayDisclosure(context, link, brand);
  if (marketplace === null) return;
  const choice = linkTag({ marketplace, placement, stage: record.stage, record });
  if (choice.tag === undefined) out.warn(`Nobody is credited: ${choice.sentence}.`);
  proposeOneLink(context, link, options, record);
};

/** `shelf link`: makes a link that earns. */
export const command: ShelfCommand = {
  arguments: [argument('[asin-or-url]')],
  options: [
    marketplaceOption('country code (default: from the address, else US)'),
    option(
      '--placement <name>',
      'where the link is used: cart, buy, recommend, wishlist, link',
      readPlacement,
      'link',
    ),
    option('--product <id>', 'a product of shop/products/, instead of an ASIN'),
    option(
      '--subtag <text>',
      'add ascsubtag, for a page whose account has it in its reports; never anything about a customer',
    ),
    jsonOption(),
  ],
  help: `
  $ shelf link B001802PIQ --marketplace GB
  $ shelf link https://www.amazon.com/dp/B001802PIQ --json
  $ shelf link --product aeropress-original`,
  run: (context: CommandContext, text: string | undefined, options: LinkOptions) => {
    const { shopFolder } = context;
    const [brand, record] = [readBrand(shopFolder), readRecord(shopFolder)];
    const made = withOwnSubtag(makeLink(context, text, options, record), options);
    if (options.json === true) {
      const { url, kind, marketplace, asin, tag, placement } = made;
      context.out.json({ url, kind, marketplace, asin, tag, placement });
    } else context.out.data(made.url);
    explain(context, made, options, { brand, record });
  },
};
