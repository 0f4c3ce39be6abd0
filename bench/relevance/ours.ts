import {
  type SearchDocument,
  type Tuning,
  TUNING,
  buildTextIndex,
  searchIndex,
} from '../../catalog';
import { wordForms } from '../../languages/en/word-forms';
import { type BenchProduct } from './data';
import { type Engine, type Search, RESULTS, searchTextOf } from './engine';
import { inferTypes } from './infer-types';

/** The products as the catalogue's search takes them. */
const documentsOf = (products: readonly BenchProduct[]): SearchDocument[] => {
  const types = inferTypes(products);
  return products.map((product, at) => {
    const { title, brand, description, attributes } = searchTextOf(product);
    const type = types[at];
    return {
      ...{ name: title, brand, labels: '', attributes, text: description },
      types: type === undefined ? [] : [type],
    };
  });
};

/**
 * The catalogue's own search with any numbers, in two steps: first those that count when the index is
 * built, then those that count in a search. One index serves many of the latter.
 */
export const prepareOurs = (
  products: readonly BenchProduct[],
): ((built: Tuning) => (asked: Tuning) => Search) => {
  const documents = documentsOf(products);
  return (built) => {
    const index = buildTextIndex(documents, wordForms, built);
    return (asked) => (query) =>
      searchIndex(query, index, asked)
        .slice(0, RESULTS)
        .map(({ product }) => products[product]?.id ?? '');
  };
};

/** The catalogue's own search as it ships. */
export const ours: Engine = {
  name: 'Shelf Talker',
  index: (products) => prepareOurs(products)(TUNING)(TUNING),
};
