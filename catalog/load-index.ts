import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalog } from './catalog';

const PRODUCTS = 'catalog.json';
const TEXT = 'catalog-text.json';

/** The files of a built catalogue, by name: the products, and apart from them the index of their words. */
export const catalogFiles = ({ products, text }: Catalog): Readonly<Record<string, string>> => ({
  [PRODUCTS]: JSON.stringify(products),
  [TEXT]: JSON.stringify(text),
});

/**
 * The catalogue that `npm run build` wrote into a folder; products and index are read when they are
 * first asked for. They were checked when they were built and ship beside the program, so they are
 * not checked again on every cold start.
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
      text ??= read(TEXT) as Catalog['text'];
      return text;
    },
  };
};
