import { type Product, buildCatalog } from '../../catalog';
import { LANGUAGES, shopWords } from '../../languages';
import { type ShopParts } from '../../workbench/shop-parts';
import { parts, shop } from './shop';

const DATE = '2026-11-21';

/** An estimate in dollars, of the owner's own. */
export const dollars = (amount: number): Required<Pick<Product, 'estimates'>> => ({
  estimates: { US: { amount, date: DATE } },
});

/** What a test says of a product; the rest is made up. */
type Given = Partial<Omit<Product, 'facets' | 'words'>> & {
  readonly facets?: Partial<Product['facets']>;
  readonly words?: Partial<Product['words'][string]>;
};

/** A product that nobody sells: headphones for grown-ups, unless the test says something else. */
export const invented = (id: string, { facets, words, ...given }: Given = {}): Product => ({
  id,
  brand: 'Nobody',
  category: 'electronics',
  type: 'headphones',
  priceBand: 3,
  size: 'medium',
  audience: ['adult'],
  facets: { interest: ['music'], occasion: [], recipient: [], room: [], ...facets },
  asins: {
    US: `B0${id
      .toUpperCase()
      .replace(/[^A-Z\d]/g, '')
      .padEnd(8, '0')
      .slice(0, 8)}`,
  },
  words: {
    en: {
      name: `the ${id.replaceAll('-', ' ')}`,
      pitch: 'It does what it should.',
      reasons: [{ say: 'It is well made.' }, { say: 'It lasts.' }],
      ...words,
    },
  },
  ...given,
});

const words = shopWords(shop.brand.locales, shop.vocabulary, LANGUAGES);

/** The skill's parts for a shop that has only these products: its words stay the same. */
export const shelfOf = (...products: readonly Product[]): ShopParts => ({
  ...parts,
  catalog: buildCatalog(products, words.catalog),
});
