import { type ForbiddenKind } from '../../languages';

/** What can be wrong with the products, worst first. */
export type CatalogCode =
  | 'product-invalid'
  | 'asin-broken'
  | 'asin-duplicate'
  | 'asin-missing'
  | 'pitch-long'
  | `words-${ForbiddenKind}`;

/** One thing that is wrong with a product. */
export interface CatalogFinding {
  readonly code: CatalogCode;
  readonly severity: 'error' | 'warning';
  /** File and place, e.g. `shop/products/games.json: catan`. */
  readonly where: string;
  readonly message: string;
  readonly remedy: string;
}
