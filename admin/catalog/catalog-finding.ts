/** What may be wrong with the products, from broken to unwise. */
export const CATALOG_CODES = [
  'product-invalid',
  'asin-broken',
  'asin-duplicate',
  'asin-missing',
  'pitch-long',
  'words-price',
  'words-amazon',
  'words-children',
] as const;
export type CatalogCode = (typeof CATALOG_CODES)[number];

/** One thing that is wrong with a product. */
export interface CatalogFinding {
  readonly code: CatalogCode;
  readonly severity: 'error' | 'warning';
  /** File and place, e.g. `shop/products/games.json: catan`. */
  readonly where: string;
  readonly message: string;
  readonly remedy: string;
}
