import { type Country, MARKETPLACES } from '../../attribution';

/**
 * A price as it may stand on a screen: in Amazon's own writing, with where and when it was seen, as
 * the Associates Program Policies ask. Without words, so that it is right in every language.
 *
 * @param display e.g. `$8.70`
 * @param asOf milliseconds since 1970, UTC
 */
export const priceLine = (display: string, marketplace: Country, asOf: number): string => {
  const minute = new Date(asOf).toISOString().slice(0, 16).replace('T', ' ');
  return `${display} · ${MARKETPLACES[marketplace].domain}, ${minute} UTC`;
};
