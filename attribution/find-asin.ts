import { readAmazonUrl } from './amazon-url';
import { type Country } from './marketplaces';

const PATHS = [
  /\/(?:dp(?:\/product)?|gp\/(?:product|aw\/d|offer-listing)|exec\/obidos\/asin|o\/asin|product(?:-reviews)?)\/([a-z0-9]{10})(?=\/|$)/i,
  /^\/d\/(?:[^/]+\/){1,3}([a-z0-9]{10})(?=\/|$)/i,
];
const BARE_PATH = /^\/([a-z0-9]{10})(?=\/|$)/i;
const CART_ASIN = /^asin\.(\d{1,3})$/i;

/** Ten characters in the place where a store's address has its ASIN, in upper case, and that store. */
export interface AsinPlace {
  readonly candidate: string;
  readonly country: Country;
}

const inPath = (url: URL): string | undefined => {
  const paths = /(?:^|\.)amzn\.com\.?$/i.test(url.hostname) ? [...PATHS, BARE_PATH] : PATHS;
  for (const path of paths) {
    const found = path.exec(url.pathname)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The ASINs of an add-to-cart address, sorted by their numbers, which need not start at 1. */
export const cartAsins = (url: URL): readonly string[] =>
  [...url.searchParams]
    .flatMap(([name, value]) => {
      const number = CART_ASIN.exec(name)?.[1];
      return number === undefined ? [] : [{ number: Number(number), value: value.toUpperCase() }];
    })
    .sort((one, other) => one.number - other.number)
    .map(({ value }) => value);

const inQuery = (url: URL): string | undefined => {
  const named = [...url.searchParams].find(([name]) => name.toLowerCase() === 'asin');
  const value = named?.[1] ?? cartAsins(url)[0];
  return value !== undefined && /^[a-z0-9]{10}$/i.test(value) ? value : undefined;
};

/** Whether the address is one of Amazon's own advertisements, which contain the product's address. */
export const isAdRedirect = (url: URL): boolean => url.pathname === '/sspa/click';

/** Looks for an ASIN in every place where a store's addresses have one. It does not check the ASIN. */
export const findAsin = (url: URL, country: Country): AsinPlace | undefined => {
  const inside = isAdRedirect(url) ? url.searchParams.get('url') : null;
  if (inside !== null && URL.canParse(inside, url.href)) {
    const target = readAmazonUrl(new URL(inside, url.href).href);
    // One level only: Amazon does not put an advertisement inside another.
    if (target.kind !== 'store' || isAdRedirect(target.url)) return undefined;
    return findAsin(target.url, target.country);
  }
  const found = inPath(url) ?? inQuery(url);
  return found === undefined ? undefined : { candidate: found.toUpperCase(), country };
};
