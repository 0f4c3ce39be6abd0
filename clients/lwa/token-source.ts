import { type TokenCache, createTokenCache } from '../transport';
import { type LwaClient } from './lwa-client';

/** How long before its end a token is renewed, in milliseconds: 5 minutes. */
const MARGIN = 5 * 60_000;

/** What a token source needs. */
export interface LwaTokenSourceNeeds {
  readonly client: LwaClient;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  readonly refreshToken: string;
  /** Called when Amazon gives a new refresh token: save it in place of the old one. */
  readonly keep: (refreshToken: string) => Promise<void>;
}

/** Access tokens for a person who has consented; callers that wait share one renewal. */
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
