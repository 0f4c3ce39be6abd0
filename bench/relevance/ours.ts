import { type Product, buildCatalog } from '../../catalog';
import { wordForms } from '../../languages/en/word-forms';
import { searchText } from '../../lambda/recommend/search';
import { type Engine, RESULTS, searchTextOf } from './engine';

export const ours: Engine = {
  name: 'Shelf Talker',
  index: (products) => {
    const catalog = buildCatalog(
      products.map((product) => {
        const text = searchTextOf(product);
        return {
          id: product.id,
          type: 'x',
          brand: text.brand,
          category: 'home',
          facets: { interest: [], room: [] },
          words: {
            en: { name: text.title, pitch: text.description, reasons: [{ say: text.attributes }] },
          },
        } as unknown as Product;
      }),
      {
        en: {
          forms: wordForms,
          names: { category: {}, type: {}, interest: {}, room: {}, attribute: {} },
        },
      },
    );
    return (query) =>
      [...searchText(query, catalog, 'en')]
        .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1))
        .slice(0, RESULTS)
        .map(([id]) => id);
  },
};
