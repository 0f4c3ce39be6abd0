import { authorizationUrl } from './authorization-url';
import { type LwaClient } from './lwa-client';
import { type RandomBytes, createProofKey, randomText } from './proof-key';
import { listenForRedirect, type RedirectWait } from './redirect-listener';
import { type LwaTokens } from './tokens';

/** What signing in needs. */
export interface SignInNeeds extends Pick<
  RedirectWait,
  'hostName' | 'path' | 'patience' | 'port' | 'signal'
> {
  readonly client: LwaClient;
  readonly clientId: string;
  readonly authorizeUrl: string;
  /** Scopes, separated by blanks. */
  readonly scope: string;
  readonly random: RandomBytes;
  /** Opens the consent page in the person's browser, or shows its address. */
  readonly show: (page: { readonly url: string; readonly redirectUri: string }) => Promise<void>;
}

/**
 * Signs a person in: opens Amazon's consent page, waits for the browser to come back to this
 * computer, and exchanges the code. State and proof key are new each time.
 *
 * @throws ConsentError when there is no consent, else ClientError
 */
export const signIn = async (needs: SignInNeeds): Promise<LwaTokens> => {
  const { authorizeUrl, client, clientId, random, scope, show, signal } = needs;
  const state = randomText(random);
  const { challenge, verifier } = createProofKey(random);
  const end = new AbortController();
  const signals = signal === undefined ? [end.signal] : [end.signal, signal];
  const wait = { ...needs, state, signal: AbortSignal.any(signals) };
  const { code, redirectUri } = await listenForRedirect(wait);
  const url = authorizationUrl({ authorizeUrl, clientId, scope, redirectUri, state, challenge });
  try {
    const [given] = await Promise.all([code, show({ url, redirectUri })]);
    return await client.exchange({ code: given, redirectUri, verifier });
  } finally {
    end.abort();
  }
};
