import { type SearchDocument, type Tuning, buildTextIndex, searchIndex } from '../../catalog';
import { wordForms } from '../../languages/en/word-forms';
import { type BenchProduct } from './data';
import { type Engine, RESULTS, searchTextOf } from './engine';
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

/** The catalogue's own search. @param tuning other numbers than its own */
export const oursWith = (tuning?: Tuning): Engine => ({
  name: 'Shelf Talker',
  index: (products) => {
    const index = buildTextIndex(documentsOf(products), wordForms, tuning);
    return (query) =>
      searchIndex(query, index, tuning)
        .slice(0, RESULTS)
        .map(({ product }) => products[product]?.id ?? '');
  },
});

export const ours = oursWith();
