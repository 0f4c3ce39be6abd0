import { createHash, timingSafeEqual } from 'node:crypto';

/** What a request to the return address means. */
export type RedirectReading =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'refused'; readonly code: string; readonly text: string | undefined }
  | { readonly kind: 'ignored'; readonly status: 400 | 404 | 405 };

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

const LONGEST_TEXT = 200;
const printable = (text: string): string =>
  text.replace(/[^\x20-\x7e\u00a0-\uffff]+/g, ' ').slice(0, LONGEST_TEXT);

/**
 * Reads what the browser brings back from the consent page. Only the expected path with the expected
 * state counts; the listener goes on waiting after any other request, including a forged one.
 * INFERRED from the OAuth standard: a refusal has `error` and `error_description`.
 */
export const readRedirect = (
  request: { readonly method?: string | undefined; readonly url?: string | undefined },
  expected: { readonly path: string; readonly state: string },
): RedirectReading => {
  const base = 'http://127.0.0.1';
  const target = request.url ?? '';
  const url = URL.canParse(target, base) ? new URL(target, base) : undefined;
  if (url === undefined || url.pathname !== expected.path) return { kind: 'ignored', status: 404 };
  if (request.method !== 'GET') return { kind: 'ignored', status: 405 };
  const { searchParams } = url;
  if (!isSame(searchParams.get('state') ?? '', expected.state)) {
    return { kind: 'ignored', status: 400 };
  }
  const code = searchParams.get('code') ?? '';
  if (code !== '') return { kind: 'code', code };
  const error = searchParams.get('error');
  if (error === null || error === '') return { kind: 'ignored', status: 400 };
  const text = searchParams.get('error_description') ?? undefined;
  return { kind: 'refused', code: printable(error), text: text && printable(text) };
};
