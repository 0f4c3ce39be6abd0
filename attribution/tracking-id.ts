import { type Country, MARKETPLACES } from './marketplaces';

/** The longest `partnerTag` the Creators API accepts; no limit is documented for links and hand-overs. */
export const TRACKING_ID_MAX_LENGTH = 64;

const SHAPE = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?-\d{2}$/;
const FORBIDDEN_WORDS = ['amazon', 'amzn', 'alexa', 'kindle', 'audible'];

/** `shape` = not name-NN, `length` = too long, `onsite` = Amazon's own onamz IDs, `trademark` = contains a name Amazon forbids, `suffix` = belongs to another marketplace. */
export type TrackingIdProblem = 'shape' | 'length' | 'onsite' | 'trademark' | 'suffix';

/**
 * Says what is wrong with a store ID or tracking ID for a marketplace. Both have the form
 * `name-NN`: lower-case letters, digits and inner hyphens, then the two digits of the marketplace.
 * Amazon raises no error for a wrong ID in a link or hand-over; the commission is simply lost.
 *
 * @returns undefined when the ID may be sent to `country`.
 */
export const trackingIdProblem = (id: string, country: Country): TrackingIdProblem | undefined => {
  if (id.length > TRACKING_ID_MAX_LENGTH) return 'length';
  if (!SHAPE.test(id)) return 'shape';
  if (id.startsWith('onamz')) return 'onsite';
  if (FORBIDDEN_WORDS.some((word) => id.includes(word))) return 'trademark';
  return id.endsWith(`-${MARKETPLACES[country].tagSuffix}`) ? undefined : 'suffix';
};

/** One sentence, for owners, about a {@link TrackingIdProblem}: what is wrong and what to do. */
export const explainTrackingIdProblem = (
  problem: TrackingIdProblem,
  id: string,
  country: Country,
): string => {
  const { tagSuffix, domain } = MARKETPLACES[country];
  const sentences: Record<TrackingIdProblem, string> = {
    shape: `"${id}" is not a tracking ID; copy it from Associates Central, it looks like "mystore-${tagSuffix}" (lower-case letters, digits, hyphens)`,
    length: `this tracking ID is longer than ${TRACKING_ID_MAX_LENGTH} characters; copy it again from Associates Central`,
    onsite: `"${id}" is one of Amazon's onsite IDs (onamz…), which it makes for content on its own pages; use a tracking ID of your own`,
    trademark: `"${id}" contains a name of Amazon's, which its trademark rules, as others quote them, forbid; choose another tracking ID`,
    suffix: `"${id}" belongs to another marketplace; an ID for ${domain} ends in -${tagSuffix}`,
  };
  return sentences[problem];
};
