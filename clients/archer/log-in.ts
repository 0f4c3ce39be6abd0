import * as z from 'zod';
import { type AccessToken, ServiceError, type Transport } from '../transport';
import { ArcherLoginError } from './errors';

/** INFERRED: after this many milliseconds a new token is needed. Archer documents no lifetime. */
const ASSUMED_LIFETIME = 55 * 60_000;
const MAX_BYTES = 100_000;

const tokenAnswer = z.looseObject({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive().nullish().catch(undefined),
});

/** The login of an Archer account. It is never saved; the transport keeps the password in memory to mask it in messages. */
export interface ArcherLogin {
  readonly username: string;
  readonly password: string;
}

/** Where and how a token is asked for. */
export interface ArcherDoor {
  readonly transport: Transport;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  /** The whole address of the token call. */
  readonly url: string;
  /** Milliseconds for one try. */
  readonly timeout: number;
}

/**
 * Exchanges a login for an access token (Archer's page "Authentication", password grant).
 *
 * @throws {ArcherLoginError} when Archer does not accept the login
 */
export const logIn = async (
  { transport, clock, url, timeout }: ArcherDoor,
  { username, password }: ArcherLogin,
): Promise<AccessToken> => {
  transport.redact(password);
  try {
    const { value } = await transport.send({
      service: 'Archer',
      method: 'POST',
      url,
      body: { form: { grant_type: 'password', username, password } },
      schema: tokenAnswer,
      timeout,
      maxBytes: MAX_BYTES,
      retry: 'safe',
    });
    transport.redact(value.access_token);
    const lifetime = (value.expires_in ?? ASSUMED_LIFETIME / 1000) * 1000;
    return { value: value.access_token, expiresAt: clock() + lifetime };
  } catch (error) {
    const isRefused =
      error instanceof ServiceError && (error.status === 400 || error.status === 401);
    throw isRefused ? new ArcherLoginError(error) : error;
  }
};
