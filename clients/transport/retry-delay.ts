import { type ClientError } from './client-error';
import { NetworkError } from './network-error';
import { ServiceError } from './service-error';

/**
 * How long a `Retry-After` header asks to wait.
 *
 * @param value seconds, whole or not, or a date (RFC 9110)
 * @param now milliseconds since 1970, UTC
 * @returns milliseconds, 0 for a date gone by; undefined when there is no header or it can't be read
 */
export const readRetryAfter = (value: string | null, now: number): number | undefined => {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
};

const TEMPORARY: readonly number[] = [408, 429, 500, 502, 503, 504];
const LONGEST_WAIT = 20_000;

/** Whether the same request may succeed later: it was throttled, or a server or the network failed. */
export const isTemporary = (error: ClientError): boolean =>
  (error instanceof ServiceError && TEMPORARY.includes(error.status)) ||
  (error instanceof NetworkError && error.failure !== 'aborted' && error.failure !== 'not-sent');

/**
 * How long to wait before a repetition, in milliseconds: what the service asks for (plus up to
 * `firstWait`), else twice as long each time up to 20 s, shortened by up to half. The random part
 * keeps callers from coming back all at once.
 *
 * @param repetition 1 for the first
 * @param firstWait milliseconds
 * @param random from 0 up to 1
 */
export const retryDelay = (
  error: ClientError,
  repetition: number,
  firstWait: number,
  random: () => number,
): number => {
  const asked = error instanceof ServiceError ? error.retryAfter : undefined;
  if (asked !== undefined) return Math.round(asked + random() * firstWait);
  const wait = Math.min(LONGEST_WAIT, firstWait * 2 ** (repetition - 1));
  return Math.round(wait * (1 - random() / 2));
};
