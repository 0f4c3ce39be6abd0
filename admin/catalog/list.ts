import { COUNTRIES, type Country } from '../../attribution';
import { type Product, wordsOf } from '../../catalog';
import { type ShelfCommand, type CommandContext } from '../command';
import { jsonOption, marketplaceOption, option } from '../options';
import { firstLanguage, readBrand, readSoundProducts } from '../../owner';

interface ListOptions {
  readonly marketplace?: Country;
  readonly missing?: boolean;
  readonly json?: boolean;
}

const isWanted = ({ asins }: Product, { marketplace, missing }: ListOptions): boolean =>
  marketplace === undefined || (asins[marketplace] === undefined) === (missing === true);

const runList = ({ shopFolder, out }: CommandContext, options: ListOptions): void => {
  const products = readSoundProducts(shopFolder).filter((product) => isWanted(product, options));
  if (options.json === true) {
    const language = firstLanguage(readBrand(shopFolder));
    out.json(
      products.map((product) => ({
        id: product.id,
        name: wordsOf(product, language).name,
        category: product.category,
        type: product.type,
        asins: product.asins,
      })),
    );
    return;
  }
  const { marketplace } = options;
  out.table<Product>(products, [
    { heading: 'id', of: ({ id }) => id },
    { heading: 'type', of: ({ type }) => type },
    {
      heading: marketplace === undefined ? 'marketplaces' : `ASIN in ${marketplace}`,
      of: ({ asins }) =>
        marketplace === undefined
          ? COUNTRIES.filter((country) => asins[country] !== undefined).join(' ')
          : (asins[marketplace] ?? 'none'),
    },
  ]);
  out.say(`${products.length} products.`);
};

/** `shelf catalog list`. */
export const command: ShelfCommand = {
  options: [
    marketplaceOption('only those with an ASIN there'),
    option('--missing', 'with --marketplace: only those without an ASIN there'),
    jsonOption(),
  ],
  help: `
  $ shelf catalog list
  $ shelf catalog list --marketplace GB --missing`,
  run: runList,
};
