import { ServiceError } from '../transport';
import {
  AmazonUnavailableError,
  NotAllowedToPromoteError,
  ProductNotFoundError,
  UnknownMarketplaceError,
  UnsupportedMarketplaceError,
} from './errors';

const OF_ONE_ROW = [
  ProductNotFoundError,
  NotAllowedToPromoteError,
  AmazonUnavailableError,
  UnknownMarketplaceError,
  UnsupportedMarketplaceError,
];

/** Whether an error concerns only this row: one of the named failures, or a field that Archer refuses. */
export const isAboutThisRow = (error: unknown): error is Error =>
  OF_ONE_ROW.some((Named) => error instanceof Named) ||
  (error instanceof ServiceError && (error.status === 422 || error.status === 400));
