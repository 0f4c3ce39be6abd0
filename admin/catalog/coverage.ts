import { COUNTRIES, type Country, type RegistrationRecord } from '../../attribution';
import { type Product } from '../../catalog';

/** How much of the catalogue can be bought in a marketplace. */
export interface Coverage {
  readonly marketplace: Country;
  readonly products: number;
  /** Ids of the products without an ASIN there, in the catalogue's order. */
  readonly missing: readonly string[];
  /** How many of its products have an estimate for it. */
  readonly estimates: number;
}

/** The marketplaces in which the record allows at least one task, in the order of {@link COUNTRIES}. */
export const shoppingMarketplaces = ({ marketplaces }: RegistrationRecord): Country[] =>
  COUNTRIES.filter((country) => {
    const tasks = marketplaces[country]?.handOver;
    return tasks !== undefined && Object.values(tasks).includes(true);
  });

/** For each marketplace, counts the products with an ASIN there and names those without. */
export const coverageOf = (
  products: readonly Product[],
  marketplaces: readonly Country[],
): Coverage[] =>
  marketplaces.map((marketplace) => {
    const missing = products.filter(({ asins }) => asins[marketplace] === undefined);
    const sold = products.filter(({ asins }) => asins[marketplace] !== undefined);
    return {
      marketplace,
      products: sold.length,
      missing: missing.map(({ id }) => id),
      estimates: sold.filter(({ estimates }) => estimates?.[marketplace] !== undefined).length,
    };
  });
