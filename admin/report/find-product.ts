import { COUNTRIES, type Country } from '../../attribution';
import { type Product, wordsOf } from '../../catalog';

/** The owner's product behind an ASIN. */
export interface FoundProduct {
  readonly id: string;
  readonly name: string;
}

/**
 * Finds products by ASIN and marketplace. Where the report's marketplace is unknown, or the catalogue
 * has no such ASIN there, the same ASIN in another marketplace counts when only one product has it.
 *
 * @param language in which the products are named; undefined for the first that each has words in
 */
export const createProductFinder = (
  products: readonly Product[],
  language: string | undefined,
): ((asin: string, marketplace: Country | null) => FoundProduct | null) => {
  const byPlace = new Map<string, FoundProduct>();
  const byAsin = new Map<string, FoundProduct | null>();
  for (const product of products) {
    const found = { id: product.id, name: wordsOf(product, language).name };
    for (const country of COUNTRIES) {
      const asin = product.asins[country];
      if (asin === undefined) continue;
      byPlace.set(`${country} ${asin}`, found);
      const other = byAsin.get(asin);
      byAsin.set(asin, other === undefined || other?.id === found.id ? found : null);
    }
  }
  return (asin, marketplace) =>
    byPlace.get(`${marketplace ?? ''} ${asin}`) ?? byAsin.get(asin) ?? null;
};
