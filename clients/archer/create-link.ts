import { retryDelay, ServiceError } from '../transport';
import { type ArcherCall } from './archer-call';
import { type LinkRequest } from './bulk';
import { classifyRefusal } from './classify-refusal';
import { AmazonUnavailableError, UnsupportedMarketplaceError } from './errors';
import { archerLink, type ArcherLink } from './link';
import { ARCHER_COUNTRIES, archerMarketplace, isArcherCountry } from './marketplaces';

/** What waiting needs: times in milliseconds, `random` from 0 to just under 1. */
export interface Pausing {
  readonly random: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** Calls for one link, the first one included. */
const MOST_CALLS = 4;
const FIRST_PAUSE = 2_000;
/** When Archer asks for a longer wait, the owner should come back later. */
const LONGEST_PAUSE = 60_000;

/** The refusals after which no link was made, so that a repeat cannot make a second one. */
const refusalToRepeat = (error: unknown): ServiceError | undefined => {
  if (error instanceof AmazonUnavailableError) return error.refusal;
  return error instanceof ServiceError && error.status === 429 ? error : undefined;
};

/**
 * Creates attribution links, one per call. Repeats after a clear "Amazon cannot be reached" or "too
 * many requests", never after a lost answer: that would make a second link.
 *
 * @param allowUnknownMarketplaces tries marketplaces that Archer does not document
 */
export const createLinkCreator =
  (call: ArcherCall, path: string, { random, sleep }: Pausing, allowUnknownMarketplaces: boolean) =>
  async ({ asin, name, marketplace }: LinkRequest, signal?: AbortSignal): Promise<ArcherLink> => {
    if (!allowUnknownMarketplaces && !isArcherCountry(marketplace)) {
      throw new UnsupportedMarketplaceError(marketplace, ARCHER_COUNTRIES);
    }
    const body = { asin, link_name: name, marketplace: archerMarketplace(marketplace) };
    for (let calls = 1; ; calls += 1) {
      try {
        return { name, ...(await call.post(path, body, archerLink, signal)) };
      } catch (thrown) {
        const error = classifyRefusal(thrown);
        const refusal = calls < MOST_CALLS ? refusalToRepeat(error) : undefined;
        if (refusal === undefined) throw error;
        const pause = retryDelay(refusal, calls, FIRST_PAUSE, random);
        if (pause > LONGEST_PAUSE) throw error;
        await sleep(pause, signal);
      }
    }
  };
