import { COUNTRIES, type Country, MARKETPLACES } from '../../attribution';

/** Where Archer makes attribution links, by Archer's page "Marketplaces". The set may grow. */
export const ARCHER_COUNTRIES: readonly Country[] = COUNTRIES.filter(
  (country) => MARKETPLACES[country].archer,
);

/** Reads may span every marketplace at once. */
export type ArcherScope = Country | 'all';

/** @returns whether Archer documents this marketplace. */
export const isArcherCountry = (country: Country): boolean => ARCHER_COUNTRIES.includes(country);

/** Archer's value for a marketplace: its bare domain, without `www.`. */
export const archerMarketplace = (scope: ArcherScope): string =>
  scope === 'all' ? 'all' : MARKETPLACES[scope].domain;

/**
 * The country of a domain in Archer's answers (`amazon.de`, `www.amazon.de`).
 *
 * @returns undefined for a marketplace this program does not know
 */
export const countryOfMarketplace = (domain: string): Country | undefined => {
  const bare = domain
    .trim()
    .toLowerCase()
    .replace(/^www\./, '');
  return COUNTRIES.find((country) => MARKETPLACES[country].domain === bare);
};
