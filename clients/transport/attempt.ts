import { encodeRequest } from './encode-request';
import { NetworkError, networkErrorOf } from './network-error';
import { readAnswer } from './read-answer';
import { readBody } from './read-body';
import { type Redactor } from './redactor';
import { type ServiceAnswer, type ServiceRequest } from './request';
import { startTimer } from './running-timer';

/** Node's fetch, or one of a test. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface AttemptNeeds {
  readonly fetch: Fetch;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  readonly userAgent: string;
  readonly redactor: Redactor;
}

interface WholeAnswer {
  readonly response: Response;
  /** Undefined when it was longer than allowed. */
  readonly body: string | undefined;
}

const exchange = async (
  { service, signal, url, maxBytes }: ServiceRequest<unknown>,
  init: RequestInit,
  timeout: number,
  fetch: Fetch,
): Promise<WholeAnswer> => {
  const end = new AbortController();
  let ended: 'aborted' | 'timeout' | undefined;
  const stop = (why: 'aborted' | 'timeout'): void => {
    ended ??= why;
    end.abort();
  };
  const giveUp = (): void => stop('aborted');
  const stopTimer = startTimer(timeout, () => stop('timeout'));
  signal?.addEventListener('abort', giveUp);
  try {
    const response = await fetch(url, { ...init, signal: end.signal });
    return { response, body: await readBody(response, maxBytes) };
  } catch (thrown) {
    if (ended !== undefined) throw new NetworkError(service, ended, true);
    throw networkErrorOf(service, thrown);
  } finally {
    stopTimer();
    signal?.removeEventListener('abort', giveUp);
  }
};

/**
 * Makes one try.
 *
 * @param timeout milliseconds up to the last byte of the answer
 * @throws ServiceError, NetworkError or AnswerError
 */
export const attempt = async <Value>(
  request: ServiceRequest<Value>,
  timeout: number,
  { fetch, clock, userAgent, redactor }: AttemptNeeds,
): Promise<ServiceAnswer<Value>> => {
  const { service, signal } = request;
  const init = encodeRequest(request, userAgent);
  if (init === undefined) throw new NetworkError(service, 'not-sent', false);
  if (signal?.aborted === true) throw new NetworkError(service, 'aborted', false);
  const { response, body } = await exchange(request, init, timeout, fetch);
  return readAnswer(request, response, body, redactor, clock());
};
