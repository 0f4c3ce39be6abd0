import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalog } from './catalog';
import { type PackedIndex, packIndex, unpackIndex } from './search/pack-index';

const PRODUCTS = 'catalog.json';
const TEXT = 'catalog-text.json';

/** The files of a built catalogue, by name: one for the products, one for the index of their words. */
export const catalogFiles = ({ products, text }: Catalog): Readonly<Record<string, string>> => ({
  [PRODUCTS]: JSON.stringify(products),
  [TEXT]: JSON.stringify(
    Object.fromEntries(Object.entries(text).map(([language, its]) => [language, packIndex(its)])),
  ),
});

/**
 * The catalogue that `npm run build` wrote into a folder. Products and index are each read at their
 * first use. The build has checked them, so they are not checked again on every cold start.
 */
export const loadCatalog = (folder: string): Catalog => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  let products: Catalog['products'] | undefined;
  let text: Catalog['text'] | undefined;
  return {
    get products() {
      products ??= read(PRODUCTS) as Catalog['products'];
      return products;
    },
    get text() {
      text ??= Object.fromEntries(
        Object.entries(read(TEXT) as Record<string, PackedIndex>).map(([language, packed]) => [
          language,
          unpackIndex(packed),
        ]),
      );
      return text;
    },
  };
};
