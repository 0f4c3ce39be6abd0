import { type AdsApi } from './ads-api';
import { isPassing } from './passing-trouble';
import { pollPause, type Waiting } from './polling';
import { type TermsStatus } from './terms-answer';

/** UNCONFIRMED: Amazon publishes no lifetime of a terms token. */
const GIVE_UP_AFTER = 10 * 60_000;

export interface AwaitTermsOptions {
  /** Called after every look. */
  readonly onProgress?: (status: TermsStatus, elapsed: number) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds; 10 minutes by default. */
  readonly limit?: number;
}

/**
 * Waits until the owner has accepted Amazon's Ads Agreement on the terms page.
 *
 * @returns `ACCEPTED`; `REDEEMED` when the token was used for an account already; `CREATED` when
 *   the time is over and the owner has not accepted: show the page again and call once more
 */
export const createAwaitTerms =
  (api: AdsApi, { clock, random, sleep }: Waiting) =>
  async (termsToken: string, options: AwaitTermsOptions = {}): Promise<TermsStatus> => {
    const { signal, limit = GIVE_UP_AFTER } = options;
    const start = clock();
    let status: TermsStatus = 'CREATED';
    for (;;) {
      try {
        status = await api.termsStatus(termsToken, signal);
        options.onProgress?.(status, clock() - start);
      } catch (error) {
        if (!isPassing(error)) throw error;
      }
      const pause = pollPause(random);
      const isOver = status === 'ACCEPTED' || status === 'REDEEMED';
      if (isOver || clock() - start + pause > limit) return status;
      await sleep(pause, signal);
    }
  };
