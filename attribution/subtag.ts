import { readAmazonUrl } from './amazon-url';
import { isAttributionLink } from './attribution-link';
import { AttributionError } from './attribution-error';
import { findTag } from './find-tag';
import { withParameters } from './with-tag';

/** Not longer than any seen, and of the characters that need no encoding. */
const SUBTAG = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * Adds Amazon's sub-tag, `ascsubtag`, to a link that earns, for websites that have it in their reports.
 *
 * UNCONFIRMED: Amazon describes it nowhere that is public. It is seen in links of large publishers and of
 * small sites; who may use it, and whether a report shows it, is not known. So it is off unless an owner
 * asks for it, is for links of pages only, and never holds anything about a customer.
 *
 * @param subtag 1 to 64 letters, digits, hyphens and underscores
 * @throws AttributionError `bad-subtag` for another text, `attribution-link` for a link that any change
 * would break, `no-tag` for a link without a tag: nothing is earned that a report could divide,
 * `already-tagged` for a link that has a sub-tag
 */
export const withSubtag = (url: string, subtag: string): string => {
  if (!SUBTAG.test(subtag)) {
    throw new AttributionError(
      'bad-subtag',
      `"${subtag}" is not a sub-tag; use 1 to 64 letters, digits, hyphens and underscores`,
    );
  }
  if (isAttributionLink(url)) {
    throw new AttributionError(
      'attribution-link',
      'the link earns through Amazon Attribution or Archer, and a sub-tag would break that; use it as it is',
    );
  }
  const read = readAmazonUrl(url);
  if (read.kind !== 'store' || findTag(read.url, read.country).tag === null) {
    throw new AttributionError(
      'no-tag',
      'a sub-tag divides the earnings of an ID, and the link has none; register first: shelf associates register',
    );
  }
  if (read.url.searchParams.has('ascsubtag')) {
    throw new AttributionError('already-tagged', 'the link has a sub-tag already; use it as it is');
  }
  return withParameters(read.href, [`ascsubtag=${subtag}`]);
};
