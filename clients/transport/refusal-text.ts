/** What a refusal says in the service's own words. */
export interface RefusalText {
  readonly code?: string | undefined;
  readonly text?: string | undefined;
  /** Milliseconds to wait, when the body says so. */
  readonly retryAfter?: number | undefined;
}

const LONGEST_TEXT = 500;
const CODES = ['code', 'errorCode', 'error', 'reason', 'type'] as const;
const TEXTS = ['error_description', 'errorMessage', 'message', 'details', 'detail'] as const;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const firstWord = (fields: Fields, names: readonly string[]): string | undefined => {
  const values = names.map((name) => fields[name]);
  const found = values.find((value) => typeof value === 'string' && value !== '');
  const number = values.find((value) => typeof value === 'number');
  return typeof found === 'string' ? found : number?.toString();
};

const plain = (body: unknown): string | undefined =>
  typeof body !== 'string' || /^\s*</.test(body) ? undefined : body;

const shorten = (text: string | undefined): string | undefined =>
  text?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT) || undefined;

/**
 * Reads the usual bodies of a refusal: OAuth's `error` and `error_description`, `code` or `type` with
 * `message`, `details` or `detail`, the first entry of `errors`, or a line of plain text. HTML
 * pages are ignored. Never throws.
 *
 * @param body JSON or text, with secrets already masked
 */
export const readRefusal = (body: unknown): RefusalText => {
  if (!isFields(body)) return { text: shorten(plain(body)) };
  const [first] = Array.isArray(body['errors']) ? (body['errors'] as unknown[]) : [];
  const fields = isFields(first) ? { ...body, ...first } : body;
  return { code: shorten(firstWord(fields, CODES)), text: shorten(firstWord(fields, TEXTS)) };
};
