import { type AsinReadingCode } from './read-asin';
import { type Country } from './marketplaces';
import { type TrackingIdProblem } from './tracking-id';

/**
 * What a link is: `plain` = leads to a store, credited to nobody; `associates` = with a tag;
 * `attribution` = earns through Amazon Attribution or Archer; `add-to-cart` and `search`, with or
 * without a tag; `short` = hidden behind a shortener; `not-amazon` = anything else.
 */
export type LinkKind =
  | 'plain'
  | 'associates'
  | 'attribution'
  | 'add-to-cart'
  | 'search'
  | 'short'
  | 'not-amazon';

/** What can be wrong with a link, for programs. */
export type LinkProblemCode =
  | AsinReadingCode
  | `tag-${TrackingIdProblem}`
  | 'ad-redirect'
  | 'bad-cart-item'
  | 'cart-tags'
  | 'dead-tag'
  | 'empty-tag'
  | 'repeated-parameter'
  | 'too-many-items'
  | 'two-programmes'
  | 'two-tags'
  | 'unfilled-template'
  | 'wrapped';

export interface LinkProblem {
  readonly code: LinkProblemCode;
  /** One sentence for people. */
  readonly message: string;
}

/** What {@link inspectLink} finds. Every key is always present, with null for nothing: scripts rely on the JSON. */
export interface LinkReport {
  readonly kind: LinkKind;
  readonly marketplace: Country | null;
  readonly asin: string | null;
  /** The Associates tag in the link, valid or not. */
  readonly tag: string | null;
  /** The tag that earns, or what made an attribution link; null when nobody is credited, or it is uncertain. */
  readonly creditedTo: string | null;
  readonly problems: readonly LinkProblem[];
}
