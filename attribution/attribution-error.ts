import { type TrackingIdProblem } from './tracking-id';

/** Why a function of this module refuses its input, for programs; the message is for people. */
export type AttributionErrorCode =
  | `tag-${TrackingIdProblem}`
  | 'ad-redirect'
  | 'already-tagged'
  | 'attribution-link'
  | 'bad-asin'
  | 'bad-slug'
  | 'bad-subtag'
  | 'not-amazon'
  | 'short-link'
  | 'too-many-items'
  | 'unknown-marketplace'
  | 'no-tag'
  | 'no-words';

/** A link or an ID would not be valid. The message says what is wrong and what to do. */
export class AttributionError extends Error {
  override readonly name = 'AttributionError';

  constructor(
    readonly code: AttributionErrorCode,
    message: string,
  ) {
    super(message);
  }
}
