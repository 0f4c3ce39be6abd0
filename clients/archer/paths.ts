/** The paths of the Archer Affiliates API; callers can replace one that Archer has moved. */
export const ARCHER_PATHS = {
  /** UNCONFIRMED for sellers: their quick start says `/sellers/token`, the authentication page this one. */
  token: '/token',
  createLink: '/generate_attribution_link',
  bulk: '/bulk_generate_attribution_links',
  listLinks: '/get_all_links',
  reports: '/reports',
  products: '/getproducts',
  product: '/get_single_product',
} as const;

export type ArcherPaths = Readonly<Record<keyof typeof ARCHER_PATHS, string>>;

export const ARCHER_URL = 'https://api.archeraffiliates.com';
