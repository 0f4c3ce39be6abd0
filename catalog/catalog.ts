import { type Product } from './product';
import { type TextIndex, buildTextIndex } from './text-index';

/** The catalogue as the skill ships with it: products and, by language, the index of their words. */
export interface Catalog {
  readonly products: readonly Product[];
  readonly text: Readonly<Record<string, TextIndex>>;
}

/** Makes the catalogue that ships, from checked products. The same products make the same catalogue. */
export const buildCatalog = (products: readonly Product[]): Catalog => {
  const sorted = [...products].sort((a, b) => (a.id < b.id ? -1 : 1));
  const languages = [...new Set(sorted.flatMap((product) => Object.keys(product.words)))].sort();
  return {
    products: sorted,
    text: Object.fromEntries(
      languages.map((language) => [language, buildTextIndex(sorted, language)]),
    ),
  };
};
