import { present } from '../present';
import {
  type Schema,
  ServiceError,
  type ServiceRequest,
  type TokenCache,
  type Transport,
} from '../transport';
import { ArcherLoginError } from './errors';
import { readArcherRefusal } from './read-archer-refusal';

const MAX_BYTES = 20_000_000;

/** How long one try may take, in milliseconds. */
export interface ArcherTimeouts {
  readonly login: number;
  readonly read: number;
  readonly write: number;
}

export const ARCHER_TIMEOUTS: ArcherTimeouts = { login: 15_000, read: 60_000, write: 30_000 };

/**
 * Spaces calls out: they start at least `interval` milliseconds apart, in the order they come.
 *
 * @param clock milliseconds since 1970
 */
export const createPace = (
  interval: number,
  clock: () => number,
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>,
): ((signal?: AbortSignal) => Promise<void>) => {
  let next = 0;
  return async (signal) => {
    const now = clock();
    const start = Math.max(now, next);
    next = start + interval;
    if (start > now) await sleep(start - now, signal);
  };
};

/** Makes calls to Archer with the account's token. */
export interface ArcherCall {
  /** @param query undefined values are left out */
  readonly get: <Value>(
    path: string,
    query: Readonly<Record<string, string | number | undefined>>,
    schema: Schema<Value>,
    signal?: AbortSignal,
  ) => Promise<Value>;
  /** One try only: a second one could make a second link. */
  readonly post: <Value>(
    path: string,
    json: unknown,
    schema: Schema<Value>,
    signal?: AbortSignal,
  ) => Promise<Value>;
}

/** @throws {ArcherLoginError} when Archer does not take the token, else what the transport throws */
export const createArcherCall = (
  transport: Transport,
  baseUrl: string,
  tokens: TokenCache,
  pace: (signal?: AbortSignal) => Promise<void>,
  timeouts: Pick<ArcherTimeouts, 'read' | 'write'>,
): ArcherCall => {
  const base = baseUrl.replace(/\/+$/, '');

  const send = async <Value>(
    request: Pick<
      ServiceRequest<Value>,
      'body' | 'method' | 'retry' | 'schema' | 'timeout' | 'url'
    >,
    signal: AbortSignal | undefined,
  ): Promise<Value> => {
    try {
      const answer = await tokens.use(async (token) => {
        await pace(signal);
        return transport.send({
          ...request,
          service: 'Archer',
          headers: { Authorization: `Bearer ${token}` },
          maxBytes: MAX_BYTES,
          readRefusal: readArcherRefusal,
          ...present({ signal }),
        });
      }, signal);
      return answer.value;
    } catch (error) {
      const isLogin = error instanceof ServiceError && error.status === 401;
      throw isLogin ? new ArcherLoginError(error) : error;
    }
  };

  return {
    get: (path, query, schema, signal) => {
      const url = new URL(`${base}${path}`);
      for (const [name, value] of Object.entries(query)) {
        if (value !== undefined) url.searchParams.set(name, String(value));
      }
      return send(
        { method: 'GET', url: url.href, schema, retry: 'safe', timeout: timeouts.read },
        signal,
      );
    },
    post: (path, json, schema, signal) =>
      send(
        {
          method: 'POST',
          url: `${base}${path}`,
          schema,
          body: { json },
          retry: 'never',
          timeout: timeouts.write,
        },
        signal,
      ),
  };
};
