import { type TokenCache, createTokenCache } from '../transport';
import { type LwaClient } from './lwa-client';

/** A token is renewed so long before its end, in milliseconds: 5 minutes. */
const MARGIN = 5 * 60_000;

/** What keeps a person signed in. */
export interface LwaTokenSourceNeeds {
  readonly client: LwaClient;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  readonly refreshToken: string;
  /** Called when Amazon gives another refresh token than the one in use: the new one is to be kept. */
  readonly keep: (refreshToken: string) => Promise<void>;
}

/** Access tokens for a person who has consented, renewed once for everybody who waits. */
export const createLwaTokenSource = (needs: LwaTokenSourceNeeds): TokenCache => {
  const { client, clock, keep } = needs;
  let refreshToken = needs.refreshToken;
  return createTokenCache({
    service: 'Login with Amazon',
    clock,
    margin: MARGIN,
    fetchToken: async () => {
      const tokens = await client.refresh(refreshToken);
      if (tokens.refreshToken !== undefined && tokens.refreshToken !== refreshToken) {
        refreshToken = tokens.refreshToken;
        await keep(refreshToken);
      }
      return { value: tokens.accessToken, expiresAt: tokens.expiresAt };
    },
  });
};
