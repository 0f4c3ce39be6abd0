import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalog } from './catalog';
import { packIndexes, unpackIndexes } from './search/pack-index';

const PRODUCTS = 'catalog.json';
const TEXT = 'catalog-text.bin';

/** The files of a built catalogue, by name: one for the products, one for the indexes of their words. */
export const catalogFiles = ({
  products,
  text,
}: Catalog): Readonly<Record<string, string | Uint8Array>> => ({
  [PRODUCTS]: JSON.stringify(products),
  [TEXT]: packIndexes(text),
});

/**
 * The catalogue that `npm run build` wrote into a folder. Products and index are each read at their
 * first use. The build has checked them, so they are not checked again on every cold start.
 */
export const loadCatalog = (folder: string): Catalog => {
  const read = (file: string): Buffer => readFileSync(join(folder, file));
  let products: Catalog['products'] | undefined;
  let text: Catalog['text'] | undefined;
  return {
    get products() {
      products ??= JSON.parse(read(PRODUCTS).toString('utf8')) as Catalog['products'];
      return products;
    },
    get text() {
      text ??= unpackIndexes(read(TEXT));
      return text;
    },
  };
};
