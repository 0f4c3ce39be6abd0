import { type RefusalText } from '../transport';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LONGEST = 500;
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.replace(/\s+/g, ' ').trim().slice(0, LONGEST)
    : undefined;

/** `com.amazon.creators#ThrottleException` and `ThrottleExceptionResponseContent` are `ThrottleException`. */
const typeOf = (fields: Fields): string | undefined =>
  textOf(fields['type'] ?? fields['__type'])
    ?.replace(/^.*#/, '')
    .replace(/ResponseContent$/, '');

/** The names of wrong fields: texts in Amazon's documents, objects with a name in its SDK. */
const fieldsAtFault = (list: unknown): string[] =>
  !Array.isArray(list)
    ? []
    : list.flatMap((entry: unknown) => textOf(isFields(entry) ? entry['name'] : entry) ?? []);

/**
 * Reads a refusal of the Creators API (page "Error codes and messages"). Its `reason` says more than its
 * `type`, so the `reason` is the code where there is one. HTML pages are ignored. Never throws.
 */
export const readCreatorsRefusal = (body: unknown): RefusalText => {
  if (!isFields(body)) return {};
  const named = fieldsAtFault(body['fieldList']);
  const message = textOf(body['message'] ?? body['Message']);
  const seconds = Number(body['retryAfterSeconds'] ?? Number.NaN);
  return {
    code: textOf(body['reason']) ?? typeOf(body),
    text:
      named.length === 0 ? message : `${message ?? 'wrong fields'} (fields: ${named.join(', ')})`,
    retryAfter: Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined,
  };
};
