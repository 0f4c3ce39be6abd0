import { type Country, readAsin } from '../../attribution';
import { type Product } from '../../catalog';
import { LANGUAGES, languageOfCode } from '../../languages';
import { checkWords } from './check-words';
import { type AnswerOptions, askForProduct } from './ask-for-product';
import { newProduct } from './new-product';
import { withAsin, withNewProduct } from './product-file';
import { requireConsent } from '../consent';
import { wrongInput } from '../cli-error';
import { type ShelfCommand, type CommandContext } from '../command';
import { type FileChange, changeDifference, writeChanges } from '../files';
import {
  type WriteOptions,
  dryRunOption,
  jsonOption,
  marketplaceOption,
  yesOption,
  argument,
  option,
} from '../options';
import {
  firstLanguage,
  productWords,
  readBrand,
  readSoundProducts,
  readVocabulary,
} from '../../owner';

interface AddOptions extends WriteOptions, AnswerOptions {
  readonly marketplace?: Country;
  readonly product?: string;
}

interface Place {
  readonly asin: string;
  readonly country: Country;
}

const readPlace = (url: string, marketplace: Country | undefined): Place => {
  const reading = readAsin(url);
  if (reading.kind === 'problem') throw wrongInput(reading.message);
  const { asin, country = marketplace } = reading;
  if (country === undefined) {
    throw wrongInput(`${asin} alone does not say which store; add --marketplace CODE, such as US.`);
  }
  if (marketplace !== undefined && marketplace !== country) {
    throw wrongInput(
      `the address is from ${country} and --marketplace says ${marketplace}; leave one of them out.`,
    );
  }
  return { asin, country };
};

const refuseTaken = (
  products: readonly Product[],
  { asin, country }: Place,
  id: string | undefined,
): void => {
  const taken = products.find((product) => product.asins[country] === asin && product.id !== id);
  if (taken === undefined) return;
  throw wrongInput(`${taken.id} has the ASIN ${asin} in ${country} already.`);
};

const addNew = async (
  context: CommandContext,
  products: readonly Product[],
  { asin, country }: Place,
  options: AddOptions,
): Promise<FileChange> => {
  const language = firstLanguage(readBrand(context.shopFolder));
  const words = productWords(readVocabulary(context.shopFolder));
  const answers = await askForProduct(context.ask, options, {
    words,
    language: languageOfCode(LANGUAGES, language),
  });
  const made = newProduct(answers, country, asin, { words, language });
  const { id } = made.product;
  if (products.some((product) => product.id === id)) {
    throw wrongInput(`there is a product ${id} already; give the new one another --id.`);
  }
  const [problem] = checkWords(id, { ...made.product, category: made.category });
  if (problem?.severity === 'error') throw wrongInput(`${problem.message}; ${problem.remedy}.`);
  if (problem !== undefined) context.out.warn(`${problem.message}; ${problem.remedy}.`);
  return withNewProduct(context.shopFolder, made);
};

const addElsewhere = (
  { shopFolder }: CommandContext,
  { asin, country }: Place,
  id: string,
): FileChange => {
  const change = withAsin(shopFolder, id, country, asin);
  if (change !== undefined) return change;
  throw wrongInput(`there is no product "${id}"; see all of them: shelf catalog list`);
};

const runAdd = async (context: CommandContext, url: string, options: AddOptions): Promise<void> => {
  const { out, shopFolder } = context;
  const place = readPlace(url, options.marketplace);
  const products = readSoundProducts(shopFolder);
  refuseTaken(products, place, options.product);
  const change =
    options.product === undefined
      ? await addNew(context, products, place, options)
      : addElsewhere(context, place, options.product);
  const lines = changeDifference(change);
  const { name: file } = change;
  if (options.json === true) {
    out.json({ file, marketplace: place.country, asin: place.asin, difference: lines });
  } else out.data(lines.join('\n'));
  if (options.dryRun === true) return;
  await requireConsent(context, options, `Write this to ${file}?`);
  writeChanges([change], context.clock());
  out.say(`Written to ${file}. Hear it: npm start`);
};

const collect = (value: string, list: readonly string[] = []): string[] => [...list, value];
const words = (value: string): string[] => value.split(',').map((word) => word.trim());

/** `shelf catalog add`. */
export const command: ShelfCommand = {
  arguments: [argument('<url>')],
  options: [
    marketplaceOption('the marketplace of a bare ASIN'),
    option('--product <id>', 'a product you have: note its ASIN in this marketplace'),
    option('--id <id>', 'id of the new product (default: from its name)'),
    option('--brand <name>', 'who makes it'),
    option('--type <type>', 'what it is, e.g. coffee-grinder'),
    option('--name <words>', 'what the skill calls it: "the Hario hand coffee grinder"'),
    option('--pitch <sentence>', 'one breath on what it is'),
    option('--reason <sentence>', 'why somebody might like it; give two to four', collect),
    option('--interest <list>', 'separated by commas: coffee,travel', words),
    option('--occasion <list>', 'separated by commas: birthday,christmas', words),
    option('--recipient <list>', 'whom it suits best: father,friend', words),
    option('--room <list>', 'separated by commas: kitchen,office', words),
    option('--audience <list>', 'whom it is suitable for (default: adult)', words),
    option(
      '--price-band <1-5>',
      'never spoken: 1 up to 25, 2 up to 50, 3 up to 100, 4 up to 250, 5 above',
    ),
    option('--size <size>', 'small, medium or large (default: medium)'),
    dryRunOption(),
    yesOption(),
    jsonOption(),
  ],
  help: `
  $ shelf catalog add https://www.amazon.com/dp/B001802PIQ
  $ shelf catalog add https://www.amazon.co.uk/dp/B001802PIQ --product hario-skerton`,
  run: runAdd,
};
