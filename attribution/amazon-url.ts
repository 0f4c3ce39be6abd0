import { asinProblem } from './asin';
import { COUNTRIES, type Country, MARKETPLACES } from './marketplaces';

/** Where an address leads, judged by its host. */
export type AmazonUrl =
  | {
      readonly kind: 'store';
      readonly country: Country;
      /** The address as it was given, with a scheme. */
      readonly href: string;
      readonly url: URL;
    }
  | { readonly kind: 'short'; readonly host: string }
  | { readonly kind: 'elsewhere'; readonly url: URL }
  | { readonly kind: 'no-link' };

const SHORTENERS: readonly string[] = ['amzn.to', 'amzn.eu', 'amzn.asia', 'a.co', 'amzn.com'];
const ADDRESS = /^https?:\/\/([^/?#\\]+)/i;

const bareHost = (host: string): string =>
  host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:www|m|smile)\./, '');

const withScheme = (text: string): string => {
  if (text.startsWith('//')) return `https:${text}`;
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]|$)/i.test(text) ? `https://${text}` : text;
};

/** amzn.com/ASIN shows its ASIN and means amazon.com; other addresses on that host hide where they lead. */
const showsAsin = (host: string, url: URL): boolean => {
  const first = url.pathname.split('/')[1]?.toUpperCase() ?? '';
  return host === 'amzn.com' && asinProblem(first) !== 'shape';
};

/**
 * Reads an address and says which store it belongs to. Only the exact hosts of the marketplaces count,
 * with `www.`, `m.`, `smile.` or nothing before them: no user names, no ports, no look-alikes.
 *
 * @param text an address, with or without its scheme; anything else is `no-link`. Never throws.
 */
export const readAmazonUrl = (text: string): AmazonUrl => {
  const href = withScheme(text.trim());
  const authority = ADDRESS.exec(href)?.[1];
  if (authority === undefined || /\s/.test(href) || !URL.canParse(href)) return { kind: 'no-link' };
  const url = new URL(href);
  // The host as written: the URL parser would remove user name and port, and decode look-alikes.
  const host = bareHost(authority);
  if (showsAsin(host, url)) return { kind: 'store', country: 'US', href, url };
  if (SHORTENERS.includes(host)) return { kind: 'short', host };
  const country = COUNTRIES.find((code) => MARKETPLACES[code].domain === host);
  return country === undefined ? { kind: 'elsewhere', url } : { kind: 'store', country, href, url };
};
