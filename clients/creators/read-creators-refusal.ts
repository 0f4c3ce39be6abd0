import { type FoundRefusal, type RefusalText } from '../transport';

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

/** The status that belongs to each type, and to the reasons that may stand without one. */
const STATUS_OF: Readonly<Record<string, number>> = {
  ValidationException: 400,
  InvalidAssociate: 400,
  InvalidPartnerTag: 400,
  UnauthorizedException: 401,
  TokenExpired: 401,
  InvalidToken: 401,
  InvalidIssuer: 401,
  UnsupportedClient: 401,
  InvalidClient: 401,
  MissingCredential: 401,
  AccessDeniedException: 403,
  AssociateNotEligible: 403,
  AuthorizationFailed: 403,
  ResourceNotFoundException: 404,
  ThrottleException: 429,
  InternalServerException: 500,
};

const RESULTS = /^(?:items|\w+Results?)$/;

/**
 * Finds a refusal in an answer of status 200: Amazon's error where the result should be, or in the list
 * `errors` beside none. Errors about single items are not refusals: the answer is about the others.
 */
export const findCreatorsRefusal = (body: unknown): FoundRefusal | undefined => {
  if (!isFields(body)) return undefined;
  const hasResult = Object.entries(body).some(
    ([key, value]) => RESULTS.test(key) && value !== null && value !== undefined,
  );
  if (hasResult) return undefined;
  const listed = Array.isArray(body['errors']) ? (body['errors'] as unknown[]) : [];
  for (const found of [body, ...listed.filter(isFields)]) {
    const code = textOf(found['code']);
    const { code: reason = code, ...said } = readCreatorsRefusal(found);
    const status = STATUS_OF[typeOf(found) ?? ''] ?? STATUS_OF[reason ?? ''];
    if (status !== undefined) return { ...said, code: reason, status };
  }
  return undefined;
};
