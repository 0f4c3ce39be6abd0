import { type CatalogWords } from '../contract';
import { type Product } from './product';
import { buildTextIndex } from './search/build-index';
import { documentOf } from './search/document';
import { type TextIndex } from './search/text-index';

/** The catalogue as it ships with the skill: products and, for each language, the index of their words. */
export interface Catalog {
  readonly products: readonly Product[];
  readonly text: Readonly<Record<string, TextIndex>>;
}

/**
 * Makes the catalogue that ships from checked products. The same input makes the same catalogue.
 *
 * @param words for each language (ISO 639) to search in, its word forms and the names of the vocabulary
 */
export const buildCatalog = (
  products: readonly Product[],
  words: Readonly<Record<string, CatalogWords>>,
): Catalog => {
  const sorted = [...products].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    products: sorted,
    text: Object.fromEntries(
      Object.entries(words).map(([language, its]) => [
        language,
        buildTextIndex(
          sorted.map((product) => documentOf(product, language, its)),
          its.forms,
        ),
      ]),
    ),
  };
};

const byId = new WeakMap<readonly Product[], ReadonlyMap<string, Product>>();

/** @returns undefined for an id that is not in the catalogue (any more) */
export const findProduct = (
  { products }: Pick<Catalog, 'products'>,
  id: string | undefined,
): Product | undefined => {
  if (id === undefined) return undefined;
  const known = byId.get(products) ?? new Map(products.map((product) => [product.id, product]));
  byId.set(products, known);
  return known.get(id);
};
