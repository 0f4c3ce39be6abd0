import { setTimeout } from 'node:timers/promises';
import { type Fetch, attempt } from './attempt';
import { ClientError } from './client-error';
import { NetworkError } from './network-error';
import { createRedactor } from './redactor';
import { type ServiceAnswer, type ServiceRequest, type TransportLogEntry } from './request';
import { isTemporary, retryDelay } from './retry-delay';
import { type ServiceError } from './service-error';

const TRIES = 4;
const FIRST_WAIT = 500;

/** What a transport needs from the world around it. */
export interface TransportNeeds {
  readonly fetch: Fetch;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Waits so many milliseconds; resolves or rejects early when the signal fires. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** How the program names itself; Amazon's Associates Program Policies ask agents for `Agent/<name>`. */
  readonly userAgent: string;
  readonly log?: (entry: TransportLogEntry) => void;
}

/** Waits by the clock of this computer, as {@link TransportNeeds} wants it; rejects when the signal fires first. */
export const sleep = async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
  await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal });
};

/** Sends requests to services and turns the result into a value or a named error. */
export interface Transport {
  /**
   * @throws ServiceError when the service refuses, NetworkError when it can't be reached or the
   * connection breaks, AnswerError when the answer is not as documented; no other error
   */
  readonly send: <Value>(request: ServiceRequest<Value>) => Promise<ServiceAnswer<Value>>;
  /** Adds secrets that no error and no log entry may contain; those in `Authorization` are known already. */
  readonly redact: (...secrets: readonly string[]) => void;
}

const sentSecrets = ({ headers }: ServiceRequest<unknown>): string[] =>
  Object.entries(headers ?? {})
    .filter(([name]) => name.toLowerCase() === 'authorization')
    .flatMap(([, value]) => [value, value.replace(/^\w+\s+/, '').replace(/,.*$/, '')]);

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : '?');

/** The transport every client shares. It opens no connection by itself. */
export const createTransport = (needs: TransportNeeds): Transport => {
  const { clock, log, random, sleep } = needs;
  const redactor = createRedactor();

  const tryOnce = async <Value>(
    request: ServiceRequest<Value>,
    number: number,
    left: number,
  ): Promise<ServiceAnswer<Value>> => {
    const { service, method, url } = request;
    const began = clock();
    const report = (outcome: Pick<TransportLogEntry, 'problem' | 'requestId' | 'status'>): void => {
      const path = redactor.text(pathOf(url));
      const milliseconds = clock() - began;
      log?.({ service, method, path, attempt: number, milliseconds, ...outcome });
    };
    try {
      const timeout = Math.min(request.timeout, left);
      const answer = await attempt(request, timeout, { ...needs, redactor });
      report({ status: answer.status, requestId: answer.requestId, problem: undefined });
      return answer;
    } catch (error) {
      const { message: problem } = error as Error;
      const { status, requestId } = error instanceof NetworkError ? {} : (error as ServiceError);
      report({ status, requestId, problem });
      throw error;
    }
  };

  /** How long to wait before the next try; undefined when there is none. */
  const waitAfter = (
    error: unknown,
    request: ServiceRequest<unknown>,
    number: number,
    left: number,
  ): number | undefined => {
    if (request.retry !== 'safe' || number >= TRIES) return undefined;
    if (!(error instanceof ClientError) || !isTemporary(error)) return undefined;
    const wait = retryDelay(error, number, FIRST_WAIT, random);
    return wait < left ? wait : undefined;
  };

  const send = async <Value>(request: ServiceRequest<Value>): Promise<ServiceAnswer<Value>> => {
    const { service, signal, timeout, retry } = request;
    const deadline = clock() + (request.deadline ?? (retry === 'safe' ? TRIES * timeout : timeout));
    redactor.add(...sentSecrets(request));
    for (let number = 1; ; number += 1) {
      try {
        return await tryOnce(request, number, deadline - clock());
      } catch (error) {
        const wait = waitAfter(error, request, number, deadline - clock());
        if (wait === undefined) throw error;
        await sleep(wait, signal).catch(() => undefined);
        if (signal?.aborted === true) throw new NetworkError(service, 'aborted', true);
      }
    }
  };

  return { send, redact: redactor.add };
};
