import { ServiceError, type Transport } from '../transport';
import { ConsentError } from './consent-error';
import { type LwaTokens, tokenAnswerSchema, tokensOf } from './tokens';

const SERVICE = 'Login with Amazon';
const LIMITS = { timeout: 10_000, maxBytes: 64 * 1024 } as const;

/** What a client for Login with Amazon needs. */
export interface LwaNeeds {
  readonly transport: Transport;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  /** Where codes and refresh tokens become access tokens, see `LWA_HOSTS`. */
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Gets tokens from Login with Amazon. */
export interface LwaClient {
  /**
   * Turns an authorisation code into tokens; never repeated, because a code is good for one use.
   *
   * @param grant the code, the redirect address it was given to, and with PKCE the verifier
   * @throws ClientError
   */
  readonly exchange: (grant: {
    readonly code: string;
    readonly redirectUri: string;
    readonly verifier?: string | undefined;
  }) => Promise<LwaTokens>;
  /**
   * A new access token.
   *
   * @throws ConsentError `revoked` when the person has to sign in again; else ClientError
   */
  readonly refresh: (refreshToken: string) => Promise<LwaTokens>;
}

export const createLwaClient = (needs: LwaNeeds): LwaClient => {
  const { transport, clock, tokenUrl, clientId, clientSecret } = needs;

  const ask = async (
    form: Readonly<Record<string, string>>,
    retry: 'never' | 'safe',
  ): Promise<LwaTokens> => {
    transport.redact(clientSecret);
    const sent = clock();
    const { value } = await transport.send({
      service: SERVICE,
      method: 'POST',
      url: tokenUrl,
      body: { form: { ...form, client_id: clientId, client_secret: clientSecret } },
      schema: tokenAnswerSchema,
      retry,
      ...LIMITS,
    });
    const tokens = tokensOf(value, sent);
    transport.redact(tokens.accessToken, tokens.refreshToken ?? '');
    return tokens;
  };

  return {
    exchange: async ({ code, redirectUri, verifier }) => {
      transport.redact(code, verifier ?? '');
      const proof = verifier === undefined ? {} : { code_verifier: verifier };
      const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, ...proof };
      return ask(form, 'never');
    },
    refresh: async (refreshToken) => {
      transport.redact(refreshToken);
      try {
        return await ask({ grant_type: 'refresh_token', refresh_token: refreshToken }, 'safe');
      } catch (error) {
        // INFERRED from RFC 6749: Amazon does not list the codes.
        if (!(error instanceof ServiceError) || error.code !== 'invalid_grant') throw error;
        const message = 'the consent given to Login with Amazon is no longer valid; sign in again';
        throw new ConsentError('revoked', message, error.code);
      }
    },
  };
};
