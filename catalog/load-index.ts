import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalog } from './catalog';
import { type Product } from './product';
import { packIndexes, unpackIndexes } from './search/pack-index';

const PRODUCTS = 'catalog.json';
const WORDS = 'catalog-words.json';
const TEXT = 'catalog-text.bin';

/** The files of a built catalogue, by name: the products, what is said of them, and the indexes of their words. */
export const catalogFiles = ({
  products,
  text,
}: Catalog): Readonly<Record<string, string | Uint8Array>> => ({
  [PRODUCTS]: JSON.stringify(products.map(({ words: _words, ...rest }) => rest)),
  [WORDS]: JSON.stringify(products.map(({ words }) => words)),
  [TEXT]: packIndexes(text),
});

/**
 * The catalogue that `npm run build` wrote into a folder. Products, what is said of them and index are each
 * read at their first use. The build has checked them, so they are not checked again on every cold start.
 */
export const loadCatalog = (folder: string): Catalog => {
  const read = (file: string): Buffer => readFileSync(join(folder, file));
  const parsed = (file: string): unknown => JSON.parse(read(file).toString('utf8'));
  let words: readonly Product['words'][] | undefined;
  let products: Catalog['products'] | undefined;
  let text: Catalog['text'] | undefined;
  const wordsAt = (index: number): Product['words'] => {
    words ??= parsed(WORDS) as Product['words'][];
    return words[index] ?? {};
  };
  return {
    get products() {
      products ??= (parsed(PRODUCTS) as Product[]).map((product, index) =>
        Object.defineProperty(product, 'words', { enumerable: true, get: () => wordsAt(index) }),
      );
      return products;
    },
    get text() {
      text ??= unpackIndexes(read(TEXT));
      return text;
    },
  };
};
