export { type LinkRequest, type RowResult } from './bulk';
export { BULK_JOB_LIMIT } from './bulk-job';
export { type ArcherClient, createArcherClient } from './client';
export { type ArcherCredentials } from './credentials';
export {
  AmazonUnavailableError,
  ArcherLoginError,
  NotAllowedToPromoteError,
  ProductNotFoundError,
  UnknownMarketplaceError,
  UnsupportedMarketplaceError,
} from './errors';
export { type ArcherLink } from './link';
export { logIn } from './log-in';
export {
  ARCHER_COUNTRIES,
  archerMarketplace,
  countryOfMarketplace,
  isArcherCountry,
} from './marketplaces';
export { type ArcherPage, EndlessPagesError } from './page';
export { ARCHER_PATHS, ARCHER_URL } from './paths';
export { type ArcherReportRow } from './report';
