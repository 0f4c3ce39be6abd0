import { type Country, readAsin } from '../../attribution';
import { ARCHER_COUNTRIES, type LinkRequest, isArcherCountry } from '../../clients/archer';

/** Archer documents no limit; a label is for people. */
const LONGEST_NAME = 200;

/**
 * Checks what an owner typed for one link.
 *
 * @param text an ASIN, or the address of a product page
 * @param marketplace undefined to take it from the address, else US
 * @returns the request, or what is wrong with it
 */
export const readRequest = (
  text: string,
  name: string,
  marketplace: Country | undefined,
): LinkRequest | string => {
  const reading = readAsin(text);
  if (reading.kind === 'problem') return reading.message;
  const country = marketplace ?? reading.country ?? 'US';
  if (reading.country !== undefined && reading.country !== country) {
    return `the address is from ${reading.country}, not from ${country}`;
  }
  if (!isArcherCountry(country)) {
    return `Archer cannot make links for ${country}, only for ${ARCHER_COUNTRIES.join(', ')}`;
  }
  const label = name.trim();
  if (label === '') return 'the link needs a name, so that you find it in reports';
  if (label.length > LONGEST_NAME) return `the name is longer than ${LONGEST_NAME} characters`;
  return { asin: reading.asin, name: label, marketplace: country };
};
