import { readAmazonUrl } from './amazon-url';
import { isAttributionLink } from './attribution-link';
import { AttributionError } from './attribution-error';
import { requireTag } from './build-link';
import { explainUrl } from './explain-url';
import { isAdRedirect } from './find-asin';
import { findTag } from './find-tag';
import { isCartUrl } from './inspect-cart';

const TAG = /^(?:tag|AssociateTag)(?:=|$)/;

/** Adds parameters at the end of the query; everything else stays, byte for byte, or goes if it is not to be kept. */
export const withParameters = (
  href: string,
  parameters: readonly string[],
  isKept: (pair: string) => boolean = () => true,
): string => {
  const hashAt = href.indexOf('#');
  const address = hashAt < 0 ? href : href.slice(0, hashAt);
  const hash = hashAt < 0 ? '' : href.slice(hashAt);
  const queryAt = address.indexOf('?');
  const path = queryAt < 0 ? address : address.slice(0, queryAt);
  const query = queryAt < 0 ? '' : address.slice(queryAt + 1);
  const kept = query === '' ? [] : query.split('&').filter(isKept);
  return `${path}?${[...kept, ...parameters].join('&')}${hash}`;
};

/**
 * Tags a link that has no tag. Its other parts stay as they are.
 *
 * @returns the link itself, unchanged, when it has this very tag
 * @throws AttributionError `attribution-link` for a link of Amazon Attribution or Archer,
 * `already-tagged` for one that earns for another ID, `tag-…` for a tag of another marketplace,
 * `short-link`, `not-amazon`, `ad-redirect` for what can't carry a tag
 */
export const withTag = (url: string, tag: string): string => {
  if (isAttributionLink(url)) {
    throw new AttributionError(
      'attribution-link',
      'the link earns through Amazon Attribution or Archer, and a tag would break that; use it as it is',
    );
  }
  const read = readAmazonUrl(url);
  if (read.kind !== 'store') {
    const code = read.kind === 'short' ? 'short-link' : 'not-amazon';
    throw new AttributionError(code, explainUrl(read, url));
  }
  if (isAdRedirect(read.url)) {
    throw new AttributionError(
      'ad-redirect',
      "the link is one of Amazon's own advertisements; make a link from its ASIN instead",
    );
  }
  requireTag(tag, read.country);
  const found = findTag(read.url, read.country);
  if (found.tag === tag && found.problems.length === 0) return url;
  if (found.tag !== null) {
    throw new AttributionError(
      'already-tagged',
      `the link already has the tag "${found.tag}"; make a link from its ASIN if it should earn for "${tag}"`,
    );
  }
  const parameter = `tag=${tag}`;
  const parameters = isCartUrl(read.url) ? [`AssociateTag=${tag}`, parameter] : [parameter];
  // Those that are left by now are empty.
  return withParameters(read.href, parameters, (pair) => !TAG.test(pair));
};
