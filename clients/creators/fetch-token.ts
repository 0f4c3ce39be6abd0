import * as z from 'zod/mini';
import { type AccessToken, ServiceError, type Transport } from '../transport';
import { type CreatorsCredential, isCognito, tokenUrlOf } from './credential';
import { CredentialError } from './credential-error';

const SERVICE = 'Creators API sign-in';
const TIMEOUT = 10_000;
const MAX_BYTES = 64 * 1024;
/** The documented lifetime of a token, for an answer that names none. */
const SECONDS_BY_DEFAULT = 3600;

const tokenSchema = z.object({
  access_token: z.string().check(z.minLength(1)),
  expires_in: z.catch(z.coerce.number().check(z.positive()), SECONDS_BY_DEFAULT),
});

/** What asking for a token needs. */
export interface TokenNeeds {
  readonly transport: Transport;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  readonly credential: CreatorsCredential;
  /** Instead of Amazon's own. */
  readonly tokenUrl: string | undefined;
}

/** OAuth's codes for a credential that does not work. Amazon lists none; these were observed. */
const CREDENTIAL_CODES = [
  'invalid_client',
  'invalid_scope',
  'unauthorized_client',
  'invalid_grant',
];

const isRefusedCredential = (error: unknown): error is ServiceError =>
  error instanceof ServiceError &&
  (error.status === 401 || CREDENTIAL_CODES.includes(error.code ?? ''));

/**
 * Asks for a token: a form to Cognito for 2.x, JSON to Login with Amazon for 3.x, each with its own
 * spelling of the scope.
 *
 * @throws CredentialError when the credential is refused, else ClientError
 */
export const fetchToken = async (needs: TokenNeeds): Promise<AccessToken> => {
  const { transport, clock, credential, tokenUrl } = needs;
  const { id, secret, version } = credential;
  transport.redact(secret, id);
  const fields = { grant_type: 'client_credentials', client_id: id, client_secret: secret };
  const sent = clock();
  try {
    const { value } = await transport.send({
      service: SERVICE,
      method: 'POST',
      url: tokenUrl ?? tokenUrlOf(version),
      body: isCognito(version)
        ? { form: { ...fields, scope: 'creatorsapi/default' } }
        : { json: { ...fields, scope: 'creatorsapi::default' } },
      schema: tokenSchema,
      timeout: TIMEOUT,
      maxBytes: MAX_BYTES,
      retry: 'safe',
    });
    transport.redact(value.access_token);
    return { value: value.access_token, expiresAt: sent + value.expires_in * 1000 };
  } catch (error) {
    if (!isRefusedCredential(error)) throw error;
    throw new CredentialError('refused', error);
  }
};
