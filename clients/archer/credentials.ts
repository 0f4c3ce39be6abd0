import { createTokenCache, type TokenCache } from '../transport';
import { ArcherLoginError } from './errors';
import { type ArcherDoor, type ArcherLogin, logIn } from './log-in';

/**
 * How the client gets in: with a token from an earlier login, or by asking for the login whenever
 * a token is needed. The password goes to Archer and nowhere else; only the token stays, in memory.
 */
export type ArcherCredentials =
  { readonly accessToken: string } | { readonly askLogin: () => Promise<ArcherLogin> };

const MARGIN = 60_000;

/**
 * A cache of one access token. With a ready token there is nothing to renew it with; so a refusal
 * ends in {@link ArcherLoginError}.
 */
export const createArcherTokens = (
  credentials: ArcherCredentials,
  door: ArcherDoor,
): TokenCache => {
  let spare = 'accessToken' in credentials ? credentials.accessToken : undefined;
  return createTokenCache({
    service: 'Archer',
    clock: door.clock,
    margin: MARGIN,
    fetchToken: async () => {
      if ('askLogin' in credentials) {
        return logIn(door, await credentials.askLogin());
      }
      if (spare === undefined) throw new ArcherLoginError(undefined);
      const value = spare;
      spare = undefined;
      return { value, expiresAt: Number.POSITIVE_INFINITY };
    },
  });
};
