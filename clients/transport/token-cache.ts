import { NetworkError } from './network-error';
import { ServiceError } from './service-error';

/** An access token and the time it expires. */
export interface AccessToken {
  readonly value: string;
  /** Milliseconds since 1970, UTC. */
  readonly expiresAt: number;
}

/** Keeps one access token in memory. */
export interface TokenCache {
  /**
   * Calls a service with a token. When it answers 401 the token is dropped, and the call is made
   * once more with a new one.
   *
   * @param signal ends the wait for a token; fetching it goes on for other callers
   * @throws what fetching a token or `call` throws
   */
  readonly use: <Value>(
    call: (token: string) => Promise<Value>,
    signal?: AbortSignal,
  ) => Promise<Value>;
}

/** What a token cache needs. */
export interface TokenCacheNeeds {
  /** The service's name as people know it. */
  readonly service: string;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  /** How long before its end a token is no longer used, in milliseconds. */
  readonly margin: number;
  readonly fetchToken: () => Promise<AccessToken>;
  /** Whether a new token can fix a refusal; by default every 401. */
  readonly isStale?: (refusal: ServiceError) => boolean;
}

/**
 * Waits for work that others wait for too. The signal ends the wait, not the work.
 *
 * @throws NetworkError `aborted` as soon as the signal fires, or what the work throws
 */
const untilAborted = async <Value>(
  service: string,
  work: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> => {
  if (signal === undefined) return work;
  let giveUp: () => void = () => undefined;
  const abandoned = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(new NetworkError(service, 'aborted', true));
  });
  if (signal.aborted) giveUp();
  signal.addEventListener('abort', giveUp);
  try {
    return await Promise.race([work, abandoned]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
};

/** A cache; callers that need a token at the same time share one request for it. */
export const createTokenCache = (needs: TokenCacheNeeds): TokenCache => {
  const { service, clock, margin, fetchToken } = needs;
  const isStale = needs.isStale ?? (({ status }: ServiceError) => status === 401);
  let token: AccessToken | undefined;
  let fetching: Promise<AccessToken> | undefined;
  const fetchAndKeep = async (): Promise<AccessToken> => {
    token = await fetchToken();
    return token;
  };
  const fetchOnce = (): Promise<AccessToken> => {
    fetching ??= fetchAndKeep().finally(() => {
      fetching = undefined;
    });
    return fetching;
  };

  const current = async (signal: AbortSignal | undefined): Promise<AccessToken> =>
    token !== undefined && clock() < token.expiresAt - margin
      ? token
      : untilAborted(service, fetchOnce(), signal);

  return {
    use: async (call, signal) => {
      const first = await current(signal);
      try {
        return await call(first.value);
      } catch (error) {
        if (!(error instanceof ServiceError) || !isStale(error)) throw error;
        // Another caller may have fetched a new one meanwhile.
        if (token === first) token = undefined;
        const second = await current(signal);
        return call(second.value);
      }
    },
  };
};
