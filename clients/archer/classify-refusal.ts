import { type ClientError, ServiceError } from '../transport';
import {
  AmazonUnavailableError,
  ArcherLoginError,
  NotAllowedToPromoteError,
  ProductNotFoundError,
  UnknownMarketplaceError,
} from './errors';

const NOT_FOUND = /not found|not in (?:the|our) catalog/i;
const NOT_ALLOWED = /not allowed|not available for advertising|access/i;
const UNREACHABLE = /temporar|reach(?:ing)? amazon/i;
const MARKETPLACE = /marketplace/i;
const DOMAINS = /\bamazon\.[a-z]{2,3}(?:\.[a-z]{2})?\b/gi;

/** The answer to an unknown marketplace names those that Archer takes; no other failure names several. */
const namesMarketplaces = (words: string): boolean => new Set(words.match(DOMAINS)).size > 1;

type Verdict = new (refusal: ServiceError) => ClientError;

/**
 * Status first, then words. UNCONFIRMED: Archer documents the three failures of creating a link
 * without status codes or texts; older versions answered 500 "ASIN not found".
 */
const verdictOn = (status: number, words: string): Verdict | undefined => {
  if (status === 401) return ArcherLoginError;
  if (status === 404) return ProductNotFoundError;
  if (status === 403) return NotAllowedToPromoteError;
  if (status === 502 || status === 503 || status === 504) return AmazonUnavailableError;
  // Too many requests, or a field that Archer names: Archer's own words are clear.
  if (status === 429 || status === 422) return undefined;
  if (status === 400 && namesMarketplaces(words)) return UnknownMarketplaceError;
  if (UNREACHABLE.test(words)) return AmazonUnavailableError;
  if (NOT_FOUND.test(words)) return ProductNotFoundError;
  // A server error may mention access too, but it is not the brand's decision.
  if (status < 500 && NOT_ALLOWED.test(words)) return NotAllowedToPromoteError;
  if (status === 400 && MARKETPLACE.test(words)) return UnknownMarketplaceError;
  return undefined;
};

/**
 * Turns a refusal of Archer into its named error, if there is one.
 *
 * @returns the named error, or else the given one
 */
export const classifyRefusal = (error: unknown): unknown => {
  if (!(error instanceof ServiceError)) return error;
  const words = `${error.text ?? ''} ${JSON.stringify(error.body) ?? ''}`;
  const Named = verdictOn(error.status, words);
  return Named === undefined ? error : new Named(error);
};
