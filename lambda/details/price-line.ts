import { type Country, MARKETPLACES } from '../../attribution';

/**
 * A price for a screen: as Amazon writes it, with its place and time, as the Associates Program
 * Policies ask. It has no words, so it is right in every language.
 *
 * @param display e.g. `$8.70`
 * @param asOf milliseconds since 1970, UTC
 */
export const priceLine = (display: string, marketplace: Country, asOf: number): string => {
  const minute = new Date(asOf).toISOString().slice(0, 16).replace('T', ' ');
  return `${display} · ${MARKETPLACES[marketplace].domain}, ${minute} UTC`;
};
