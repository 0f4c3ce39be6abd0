import { type Country } from '../../attribution';
import { AnswerError, NetworkError, ServiceError } from '../transport';
import {
  AmazonUnavailableError,
  NotAllowedToPromoteError,
  ProductNotFoundError,
  UnknownMarketplaceError,
  UnsupportedMarketplaceError,
} from './errors';
import { type ArcherLink } from './link';

/** One link to make. */
export interface LinkRequest {
  readonly asin: string;
  /** The owner's label; listings and reports show it. */
  readonly name: string;
  readonly marketplace: Country;
}

/** What became of one row. `found`: the link existed already, from a call whose answer was lost. */
export type RowResult = { readonly row: number; readonly request: LinkRequest } & (
  | { readonly outcome: 'created' | 'found'; readonly link: ArcherLink }
  | {
      readonly outcome: 'failed';
      readonly error: Error;
      /** Whether the same row may succeed later. */
      readonly mayTryAgain: boolean;
    }
);

export interface BulkOptions {
  /**
   * Whether an earlier run asked for this link and stopped before the answer came. Such a link may
   * exist, so it is looked for first.
   */
  readonly mayExist?: (request: LinkRequest) => boolean;
  /** Called before a row is sent, so that a program that is killed knows about it later. */
  readonly onAsk?: (request: LinkRequest) => void;
  readonly signal?: AbortSignal;
}

/** What making links needs of the Archer client. */
export interface LinkMaker {
  createLink(request: LinkRequest, signal?: AbortSignal): Promise<ArcherLink>;
  /** @returns a link with this ASIN, marketplace and name, if the account has one. */
  findLink(request: LinkRequest, signal?: AbortSignal): Promise<ArcherLink | undefined>;
}

/** After this many consecutive rows without reaching Amazon, the rest would fail too. */
const UNAVAILABLE_ROWS = 3;

const OF_ONE_ROW = [
  ProductNotFoundError,
  NotAllowedToPromoteError,
  AmazonUnavailableError,
  UnknownMarketplaceError,
  UnsupportedMarketplaceError,
];

/** Whether an error concerns only this row: one of the named failures, or a field that Archer refuses. */
const isAboutThisRow = (error: unknown): error is Error =>
  OF_ONE_ROW.some((Named) => error instanceof Named) ||
  (error instanceof ServiceError && (error.status === 422 || error.status === 400));

const isAnswerLost = (error: unknown): boolean =>
  error instanceof AnswerError || (error instanceof NetworkError && error.maybeDone);

/**
 * Makes links one after the other and yields the result of each row as soon as it is known; record
 * it before asking for the next. A product without a link fails only its row. What
 * concerns all rows (login, network, Archer itself) is thrown, and a later run continues there.
 */
export async function* makeLinks(
  maker: LinkMaker,
  requests: readonly LinkRequest[],
  { mayExist, onAsk, signal }: BulkOptions = {},
): AsyncGenerator<RowResult, void> {
  let unavailable = 0;
  for (const [row, request] of requests.entries()) {
    const isOpen = mayExist?.(request) === true;
    onAsk?.(request);
    const result = await makeLink(maker, request, isOpen, signal);
    const isUnavailable =
      result.outcome === 'failed' && result.error instanceof AmazonUnavailableError;
    unavailable = isUnavailable ? unavailable + 1 : 0;
    yield { row, request, ...result };
    if (unavailable === UNAVAILABLE_ROWS && result.outcome === 'failed') throw result.error;
  }
}

type Made =
  | { readonly outcome: 'created' | 'found'; readonly link: ArcherLink }
  | { readonly outcome: 'failed'; readonly error: Error; readonly mayTryAgain: boolean };

const makeLink = async (
  maker: LinkMaker,
  request: LinkRequest,
  mayExist: boolean,
  signal: AbortSignal | undefined,
): Promise<Made> => {
  try {
    if (mayExist) {
      const link = await maker.findLink(request, signal);
      if (link !== undefined) return { outcome: 'found', link };
    }
    return { outcome: 'created', link: await maker.createLink(request, signal) };
  } catch (error) {
    if (isAnswerLost(error) && !mayExist && signal?.aborted !== true) {
      return makeLink(maker, request, true, signal);
    }
    if (!isAboutThisRow(error)) throw error;
    return { outcome: 'failed', error, mayTryAgain: error instanceof AmazonUnavailableError };
  }
};
