import { type ClientError } from '../transport';
import { CredentialError } from './credential-error';
import { NotEligibleError } from './not-eligible-error';

const MINUTE = 60_000;
/** Eligibility returns about two days after enough sales; four checks a day find that soon enough. */
export const ELIGIBILITY_PAUSE = 6 * 60 * MINUTE;
/** A refused credential may be new: Amazon takes up to 48 hours to open it. */
const CREDENTIAL_PAUSE = 15 * MINUTE;

/** Whether the account is eligible in a marketplace, by the last request. */
export type Eligibility =
  | { readonly state: 'unknown' }
  /** Since when it has been eligible without a break; milliseconds since 1970, UTC. */
  | { readonly state: 'eligible'; readonly since: number }
  | { readonly state: 'not-eligible'; readonly since: number; readonly retryAt: number };

/** Makes no request while the answer is known to be no. */
export interface Circuit {
  /**
   * Runs a call, unless Amazon is known to refuse it.
   *
   * @throws NotEligibleError or CredentialError without a request while the pause lasts. After the
   * pause one call goes through to find out; the others are refused until it has ended
   */
  readonly run: <Value>(marketplace: string, call: () => Promise<Value>) => Promise<Value>;
  readonly eligibility: (marketplace: string) => Eligibility;
}

interface Pause {
  readonly error: ClientError;
  readonly until: number;
  /** Whether a call is under way to find out. */
  readonly isProbed: boolean;
}

/** A refused credential is refused in every marketplace. */
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
        // After a failure that says nothing about it, the next call may find out.
        giveBack(EVERYWHERE);
        giveBack(marketplace);
        open(marketplace, error);
        throw error;
      }
    },
    eligibility: (marketplace) => states.get(marketplace) ?? { state: 'unknown' },
  };
};
