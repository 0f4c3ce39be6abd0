import { present } from '../present';
import { type AdsAccount, countriesWithoutProfile } from './account';
import { type AdsApi } from './ads-api';
import { isNotFound, isPassing } from './passing-trouble';
import { pollPause, type Waiting } from './polling';

const FIRST_LOOK_AFTER = 3_000;
const GIVE_UP_AFTER = 120_000;
/** Profile IDs may follow some seconds after the account. */
const PROFILES_WITHIN = 15_000;
/** A new account may not be visible at once. */
const VISIBLE_WITHIN = 30_000;

/**
 * What became of an account. `pending` is not a failure: the time is over, and the wait can continue
 * later with the same account ID. `account` is absent when Amazon has not shown it yet.
 */
export type AccountOutcome =
  | {
      readonly kind: 'created';
      readonly account: AdsAccount;
      /** Wanted countries whose profile ID is still missing; look again later. */
      readonly withoutProfile: readonly string[];
    }
  | { readonly kind: 'disabled'; readonly account: AdsAccount }
  | { readonly kind: 'pending'; readonly adsAccountId: string; readonly account?: AdsAccount };

export interface AwaitAccountOptions {
  /** Called after every look that showed the account; `elapsed` in milliseconds. */
  readonly onProgress?: (account: AdsAccount, elapsed: number) => void;
  /** ISO 3166 countries whose profile IDs are wanted; by default every country of the account. */
  readonly wantedCountries?: readonly string[];
  readonly signal?: AbortSignal;
  /** Milliseconds; 2 minutes by default. */
  readonly limit?: number;
}

/**
 * Waits until a registration is finished: looks every 3 to 5 seconds, as Amazon's guide "Create
 * accounts" asks, and a little longer for late profile IDs. Temporary failures do not end it.
 *
 * @throws an error of the client when Amazon refuses to show the account
 */
export const createAwaitAccount =
  (api: AdsApi, { clock, random, sleep }: Waiting) =>
  async (adsAccountId: string, options: AwaitAccountOptions = {}): Promise<AccountOutcome> => {
    const { signal, wantedCountries, limit = GIVE_UP_AFTER } = options;
    const start = clock();
    let account: AdsAccount | undefined;
    let createdAt: number | undefined;
    let pause = FIRST_LOOK_AFTER;
    for (;;) {
      await sleep(pause, signal);
      try {
        account = await api.account(adsAccountId, signal);
        options.onProgress?.(account, clock() - start);
      } catch (error) {
        const isHidden = isNotFound(error) && clock() - start < VISIBLE_WITHIN;
        if (!isHidden && !isPassing(error)) throw error;
      }
      if (account?.status === 'DISABLED') {
        return { kind: 'disabled', account };
      }
      pause = pollPause(random);
      const isLast = clock() - start + pause > limit;
      if (account?.status === 'CREATED') {
        createdAt ??= clock();
        const withoutProfile = countriesWithoutProfile(account, wantedCountries);
        const isEnough = withoutProfile.length === 0 && account.ids.length > 0;
        if (isEnough || isLast || clock() - createdAt + pause > PROFILES_WITHIN) {
          return { kind: 'created', account, withoutProfile };
        }
      }
      if (isLast) {
        return { kind: 'pending', adsAccountId, ...present({ account }) };
      }
    }
  };
