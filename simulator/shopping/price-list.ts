import { type Country, MARKETPLACES } from '../../attribution';
import { type Product, wordsOf } from '../../catalog';
import { PRICE_BAND_LIMITS, type PriceBand } from '../../contract';
import { type Alexa } from '../../languages';
import { alexaSays } from '../alexa';

/** What the pretend Alexa Shopping says about a product; price and delivery are made up. */
export interface Listing {
  readonly asin: string;
  readonly title: string;
  readonly price: string;
  readonly delivery: string;
}

const HIGHEST_PRICE = 400;
const LOWEST_PRICE = 9;

/** A number that looks random, but the same text always gives the same number (FNV-1a). */
const scramble = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
};

const priceRange = (band: PriceBand | undefined): [number, number] => {
  if (band === undefined) return [LOWEST_PRICE, PRICE_BAND_LIMITS[3]];
  const lower = PRICE_BAND_LIMITS[(band - 1) as PriceBand] ?? LOWEST_PRICE;
  return [lower, Math.min(PRICE_BAND_LIMITS[band], HIGHEST_PRICE)];
};

/** A pretend price lies at most this far from the owner's estimate, so that nobody mistakes one for the other. */
const SPREAD = 0.3;

/** A made-up price from 70 to 130 percent of the estimate, else anywhere in the price band. */
const madeUpPrice = (
  asin: string,
  { priceBand, estimates }: Partial<Product>,
  marketplace: Country,
): number => {
  const estimate = estimates?.[marketplace]?.amount;
  if (estimate !== undefined) {
    const share = (scramble(asin) % 1000) / 999;
    return Math.round(estimate * (1 - SPREAD + 2 * SPREAD * share) * 100) / 100;
  }
  const [from, to] = priceRange(priceBand);
  return from + (scramble(asin) % Math.max(1, Math.floor(to - from))) + 0.99;
};

/**
 * Looks a product up as the shop of a marketplace would.
 *
 * @returns undefined for a product that the catalogue has only in other marketplaces: its ASIN is not
 * valid here
 */
export const findListing = (
  products: readonly Product[],
  asin: string,
  marketplace: Country,
  locale: string,
  { lines, deliveries }: Alexa,
): Listing | undefined => {
  const known = products.filter(({ asins }) => Object.values(asins).includes(asin));
  const here = known.find(({ asins }) => asins[marketplace] === asin);
  if (known.length > 0 && here === undefined) return undefined;
  const { currency } = MARKETPLACES[marketplace];
  const language = locale.split('-')[0] ?? 'en';
  return {
    asin,
    title:
      here === undefined
        ? alexaSays(lines, 'unknown-product', { asin })
        : wordsOf(here, language).name,
    price: new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
      madeUpPrice(asin, here ?? {}, marketplace),
    ),
    delivery: deliveries[scramble(`delivery ${asin}`) % deliveries.length] ?? deliveries[0],
  };
};
