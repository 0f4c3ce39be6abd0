import { type Country, MARKETPLACES } from '../../attribution';
import {
  ClientError,
  NetworkError,
  type Schema,
  ServiceError,
  type TokenCache,
  type Transport,
  isTemporary,
  retryDelay,
  startTimer,
} from '../transport';
import { type Circuit } from './circuit';
import { type CredentialVersion, authorizationOf } from './credential';
import { explainRefusal } from './explain-refusal';
import { type Limiter } from './limiter';
import { findCreatorsRefusal, readCreatorsRefusal } from './read-creators-refusal';

export const SERVICE = 'Creators API';
const TIMEOUT = 10_000;
const DEADLINE = 30_000;
const TRIES = 4;
const FIRST_WAIT = 1000;
/** Far more than ten items with all their parts. */
const MAX_BYTES = 4 * 1024 * 1024;

/** For whom and where a request is made. */
export interface CallOptions {
  readonly marketplace: Country;
  /** The account's store ID or tracking ID in this marketplace. */
  readonly partnerTag: string;
  /** Milliseconds for a request with its token, its waiting time and its repetitions; 30 s by default. */
  readonly deadline?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What every call needs. */
export interface CallNeeds {
  readonly transport: Transport;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly apiUrl: string;
  readonly version: CredentialVersion;
  readonly tokens: TokenCache;
  readonly limiter: Limiter;
  readonly circuit: Circuit;
}

/** One operation's request. */
interface Operation<Wire> {
  /** E.g. `/catalog/v1/getItems`. */
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly schema: Schema<Wire>;
}

/** An answer, and the moment from which the age of its data counts. */
interface Answered<Wire> {
  /** Undefined for a 404: Amazon has nothing. */
  readonly wire: Wire | undefined;
  /** When the request was sent, never later than Amazon's own look; milliseconds since 1970, UTC. */
  readonly asOf: number;
}

/** Makes one request to the Creators API, with repetitions within its deadline. */
export type Call = <Wire>(
  operation: Operation<Wire>,
  options: CallOptions,
) => Promise<Answered<Wire>>;

/** Ends with the deadline or the caller's signal. */
const deadlineSignal = (milliseconds: number, given: AbortSignal | undefined) => {
  const end = new AbortController();
  let isLate = false;
  const giveUp = (): void => end.abort();
  const stopTimer = startTimer(milliseconds, () => {
    isLate = true;
    end.abort();
  });
  given?.addEventListener('abort', giveUp);
  if (given?.aborted === true) giveUp();
  const release = (): void => {
    stopTimer();
    given?.removeEventListener('abort', giveUp);
  };
  return { signal: end.signal, isLate: () => isLate, release };
};

export const createCall = (needs: CallNeeds): Call => {
  const { transport, clock, sleep, random, apiUrl, version, tokens, limiter, circuit } = needs;

  return async ({ path, fields, schema }, options) => {
    const { marketplace, partnerTag, deadline = DEADLINE } = options;
    const latest = clock() + deadline;
    const end = deadlineSignal(deadline, options.signal);
    const { signal } = end;
    const host = `www.${MARKETPLACES[marketplace].domain}`;

    const abandoned = (): NetworkError =>
      new NetworkError(SERVICE, end.isLate() ? 'timeout' : 'aborted', true);

    const ask = async (token: string): Promise<Answered<unknown>> => {
      await limiter.take(latest, signal).catch((error: unknown) => {
        throw error instanceof ClientError ? error : abandoned();
      });
      if (signal.aborted) throw abandoned();
      const asOf = clock();
      try {
        const { value } = await transport.send({
          service: SERVICE,
          method: 'POST',
          url: `${apiUrl}${path}`,
          headers: { authorization: authorizationOf(version, token), 'x-marketplace': host },
          // UNCONFIRMED whether the body needs the marketplace too; both header and body have it.
          body: { json: { ...fields, partnerTag, marketplace: host } },
          schema,
          timeout: TIMEOUT,
          maxBytes: MAX_BYTES,
          // Repeated below, so that each repetition waits for its turn.
          retry: 'never',
          signal,
          readRefusal: readCreatorsRefusal,
          findRefusal: findCreatorsRefusal,
        });
        return { wire: value, asOf };
      } catch (error) {
        if (error instanceof ServiceError && error.status === 404) return { wire: undefined, asOf };
        throw error;
      }
    };

    const askUntilAnswered = async (): Promise<Answered<unknown>> => {
      for (let number = 1; ; number += 1) {
        try {
          return await tokens.use(ask, signal);
        } catch (error) {
          if (signal.aborted) throw abandoned();
          // A request for a token has already been repeated.
          const isOurs = error instanceof ClientError && error.service === SERVICE;
          if (!isOurs || !isTemporary(error)) throw error;
          const wait = retryDelay(error, number, FIRST_WAIT, random);
          if (error instanceof ServiceError && error.status === 429) limiter.holdBack(wait);
          if (number === TRIES || clock() + wait >= latest) throw error;
          await sleep(wait, signal).catch(() => undefined);
          if (signal.aborted) throw abandoned();
        }
      }
    };

    try {
      return (await circuit.run(marketplace, async () => {
        try {
          return await askUntilAnswered();
        } catch (error) {
          throw explainRefusal(error, { marketplace, partnerTag, now: clock() });
        }
      })) as Answered<never>;
    } finally {
      end.release();
    }
  };
};
