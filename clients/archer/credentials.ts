import { createTokenCache, type TokenCache } from '../transport';
import { ArcherLoginError } from './errors';
import { type ArcherDoor, type ArcherLogin, logIn } from './log-in';

/**
 * How the client logs in: with a token from an earlier login, or by asking for the login whenever a
 * token is needed. The password is sent to Archer only, and never saved.
 */
export type ArcherCredentials =
  | { readonly accessToken: string }
  | { readonly askLogin: () => Promise<ArcherLogin> };

const MARGIN = 60_000;

/**
 * A cache of one access token. A token from an earlier login can't be renewed, so a refusal ends in
 * {@link ArcherLoginError}.
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
