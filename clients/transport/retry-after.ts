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
