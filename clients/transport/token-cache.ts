import { ServiceError } from './service-error';
import { createSingleFlight } from './single-flight';
import { untilAborted } from './until-aborted';

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

/** A cache; callers that need a token at the same time share one request for it. */
export const createTokenCache = (needs: TokenCacheNeeds): TokenCache => {
  const { service, clock, margin, fetchToken } = needs;
  const isStale = needs.isStale ?? (({ status }: ServiceError) => status === 401);
  let token: AccessToken | undefined;
  const fetchOnce = createSingleFlight(async () => {
    token = await fetchToken();
    return token;
  });

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
