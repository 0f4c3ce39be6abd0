import { ClientError, NetworkError, retryDelay, ServiceError } from '../transport';
import { type AttemptResult } from './journal';
import { type Waiting } from './polling';

type WithoutTime<Result> = Result extends { at: string } ? Omit<Result, 'at'> : never;

/** What a failed registration call means: `none` = it certainly made no account, or `unknown`. */
export type RegistrationVerdict =
  | {
      readonly kind: 'none';
      readonly error: ClientError;
      readonly result: WithoutTime<Exclude<AttemptResult, { kind: 'account' }>>;
    }
  | { readonly kind: 'unknown'; readonly error: ClientError };

const REQUEST_TIMEOUT = 408;
const TOO_MANY_REQUESTS = 429;

/**
 * Judges a failed registration call. Only a clear refusal (4xx except 408) and a call that never
 * reached Amazon made no account. After a 408, a 5xx, a timeout, a broken connection or an answer that
 * cannot be read there may be one.
 *
 * @throws the given error when it is not a client's error
 */
export const verdictOn = (error: unknown): RegistrationVerdict => {
  if (!(error instanceof ClientError)) throw error;
  if (error instanceof NetworkError && !error.maybeDone) {
    return { kind: 'none', error, result: { kind: 'not-sent' } };
  }
  const { status } = error instanceof ServiceError ? error : { status: 0 };
  if (status >= 400 && status < 500 && status !== REQUEST_TIMEOUT) {
    return { kind: 'none', error, result: { kind: 'refused', status } };
  }
  return { kind: 'unknown', error };
};

const FIRST_PAUSE = 2_000;
/** When Amazon asks for a longer wait, the owner should come back later. */
const LONGEST_PAUSE = 60_000;

/**
 * How long to wait before a registration that made no account may be sent again.
 *
 * @param calls how many calls were made, 1 or more
 * @returns milliseconds, or undefined when sending it again would not help
 */
export const pauseBeforeRepeat = (
  error: ClientError,
  calls: number,
  { random }: Waiting,
): number | undefined => {
  const isThrottled = error instanceof ServiceError && error.status === TOO_MANY_REQUESTS;
  const isUnreached = error instanceof NetworkError && error.failure === 'unreachable';
  if (!isThrottled && !isUnreached) return undefined;
  const pause = retryDelay(error, calls, FIRST_PAUSE, random);
  return pause > LONGEST_PAUSE ? undefined : pause;
};
