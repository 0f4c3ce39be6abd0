import { AnswerError } from './answer-error';
import { type Redactor } from './redactor';
import { readRefusal } from './refusal-text';
import { type FoundRefusal, type Schema, type ServiceAnswer, type ServiceRequest } from './request';
import { readRetryAfter } from './retry-delay';
import { ServiceError } from './service-error';

/** UNCONFIRMED: services don't document which of these they use, so all are tried. */
const REQUEST_ID_HEADERS = [
  'x-amzn-requestid',
  'x-amzn-request-id',
  'x-amz-request-id',
  'x-amz-rid',
  'x-request-id',
] as const;
const LONGEST_ID = 100;
const ISSUES_NAMED = 3;

/** The service's own ID for a request; its support can look it up. */
const requestIdOf = (headers: Headers, redactor: Redactor): string | undefined => {
  const ids = REQUEST_ID_HEADERS.map((name) => headers.get(name));
  const id = ids.find((value) => value !== null && value !== '') ?? undefined;
  return id === undefined ? undefined : redactor.text(id).slice(0, LONGEST_ID);
};

/** The header `Date`. */
const readDate = (value: string | null): number | undefined => {
  const time = Date.parse(value ?? '');
  return Number.isNaN(time) ? undefined : time;
};

/** A body as it came: JSON, else its text; undefined when empty. */
const parse = (text: string): { readonly json: boolean; readonly value: unknown } => {
  if (text.trim() === '') return { json: true, value: undefined };
  try {
    return { json: true, value: JSON.parse(text) as unknown };
  } catch {
    return { json: false, value: text };
  }
};

type Issues = Extract<ReturnType<Schema<unknown>['safeParse']>, { success: false }>['error'];

const listIssues = ({ issues }: Issues): string =>
  issues
    .slice(0, ISSUES_NAMED)
    .map(({ path, message }) => `${path.map(String).join('.') || 'the answer'}: ${message}`)
    .join('; ');

/**
 * Turns a whole answer into a value.
 *
 * @param text the body, undefined when it was longer than the request allows
 * @param now milliseconds since 1970, UTC
 * @throws ServiceError for a status of 400 and above, or a refusal in the body
 * @throws AnswerError for a redirect, or a body that is too long, not JSON or of another shape
 */
export const readAnswer = <Value>(
  request: ServiceRequest<Value>,
  { headers, status }: Pick<Response, 'headers' | 'status'>,
  text: string | undefined,
  redactor: Redactor,
  now: number,
): ServiceAnswer<Value> => {
  const { service, maxBytes, schema } = request;
  const requestId = requestIdOf(headers, redactor);
  const wrong = (problem: string): AnswerError =>
    new AnswerError(service, redactor.text(problem), status, requestId);

  const body = parse(text ?? '');
  const refused = (said: FoundRefusal, clean: unknown): ServiceError => {
    const retryAfter = readRetryAfter(headers.get('retry-after'), now) ?? said.retryAfter;
    const answeredAt = readDate(headers.get('date'));
    return new ServiceError(service, { ...said, requestId, retryAfter, answeredAt, body: clean });
  };
  if (status >= 400) {
    const clean = redactor.value(body.value);
    throw refused({ status, ...(request.readRefusal ?? readRefusal)(clean) }, clean);
  }
  if (status >= 300) throw wrong(`redirects elsewhere (status ${status}); check the address`);
  if (text === undefined) throw wrong(`is longer than ${maxBytes} bytes`);
  if (!body.json) throw wrong('is not JSON; check the address');
  if (request.findRefusal !== undefined) {
    const clean = redactor.value(body.value);
    const hidden = request.findRefusal(clean);
    if (hidden !== undefined) {
      throw refused({ ...request.readRefusal?.(clean), ...hidden, status: hidden.status }, clean);
    }
  }
  const checked = schema.safeParse(body.value);
  if (!checked.success) throw wrong(`has another shape (${listIssues(checked.error)})`);
  return { value: checked.data, status, headers, requestId };
};
