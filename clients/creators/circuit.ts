import { type ClientError } from '../transport';
import { CredentialError } from './credential-error';
import { NotEligibleError } from './not-eligible-error';

const MINUTE = 60_000;
/** Eligibility comes back within about two days of sales; four looks a day find it soon enough. */
export const ELIGIBILITY_PAUSE = 6 * 60 * MINUTE;
/** A credential that was refused may be a new one, which Amazon takes up to 48 hours to open. */
const CREDENTIAL_PAUSE = 15 * MINUTE;

/** Where things stand in one marketplace, as the last request found them. */
export type Eligibility =
  | { readonly state: 'unknown' }
  /** Since when it has answered without a break; milliseconds since 1970, UTC. */
  | { readonly state: 'eligible'; readonly since: number }
  | { readonly state: 'not-eligible'; readonly since: number; readonly retryAt: number };

/** Keeps from asking while the answer is known to be no. */
export interface Circuit {
  /**
   * Runs a call, unless it is known to be refused.
   *
   * @throws NotEligibleError or CredentialError without a request while the pause lasts; when it is
   * over one call goes through to find out, and the others are refused until it is back
   */
  readonly run: <Value>(marketplace: string, call: () => Promise<Value>) => Promise<Value>;
  readonly eligibility: (marketplace: string) => Eligibility;
}

interface Pause {
  readonly error: ClientError;
  readonly until: number;
  /** Somebody is finding out. */
  readonly isProbed: boolean;
}

/** The credential's own refusals hold for every marketplace. */
const EVERYWHERE = 'everywhere';

/** @param clock milliseconds since 1970, UTC */
export const createCircuit = (clock: () => number): Circuit => {
  const pauses = new Map<string, Pause>();
  const states = new Map<string, Eligibility>();

  const sinceOf = (marketplace: string, state: 'eligible' | 'not-eligible'): number => {
    const known = states.get(marketplace);
    return known?.state === state ? known.since : clock();
  };

  const open = (marketplace: string, error: unknown): void => {
    if (error instanceof NotEligibleError) {
      const { retryAt } = error;
      const since = sinceOf(marketplace, 'not-eligible');
      states.set(marketplace, { state: 'not-eligible', since, retryAt });
      pauses.set(marketplace, { error, until: retryAt, isProbed: false });
    }
    if (error instanceof CredentialError) {
      const until = clock() + CREDENTIAL_PAUSE;
      pauses.set(EVERYWHERE, { error, until, isProbed: false });
    }
  };

  /** @throws the error of a pause that lasts */
  const enter = (key: string): void => {
    const pause = pauses.get(key);
    if (pause === undefined) return;
    if (pause.isProbed || clock() < pause.until) throw pause.error;
    pauses.set(key, { ...pause, isProbed: true });
  };

  const giveBack = (key: string): void => {
    const pause = pauses.get(key);
    if (pause !== undefined) pauses.set(key, { ...pause, isProbed: false });
  };

  return {
    run: async (marketplace, call) => {
      enter(EVERYWHERE);
      try {
        enter(marketplace);
      } catch (error) {
        giveBack(EVERYWHERE);
        throw error;
      }
      try {
        const value = await call();
        pauses.delete(EVERYWHERE);
        pauses.delete(marketplace);
        states.set(marketplace, { state: 'eligible', since: sinceOf(marketplace, 'eligible') });
        return value;
      } catch (error) {
        // A failure that says nothing of either leaves it to the next call to find out.
        giveBack(EVERYWHERE);
        giveBack(marketplace);
        open(marketplace, error);
        throw error;
      }
    },
    eligibility: (marketplace) => states.get(marketplace) ?? { state: 'unknown' },
  };
};
