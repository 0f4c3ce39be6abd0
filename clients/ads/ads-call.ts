import { type Schema, type TokenCache, type Transport } from '../transport';
import { present } from '../present';
import { type AdsRegion } from './addresses';
import { type RegistrationForm } from './form';
import { maskPersonalData } from './mask';
import { readAdsRefusal } from './read-ads-refusal';

const SERVICE = 'Amazon Ads';
/** All tries of a reading call together may take this many times the timeout of one. */
const TRIES_WORTH = 3;
const MAX_BYTES = 10_000_000;

/** How long one try may take, in milliseconds. */
interface AdsTimeouts {
  readonly look: number;
  /** Longer, because a lost answer means searching the list of accounts. */
  readonly register: number;
}

const TIMEOUTS: AdsTimeouts = { look: 10_000, register: 30_000 };

/** What the calls of Amazon Ads need. */
export interface AdsCallNeeds {
  readonly transport: Transport;
  readonly urls: Readonly<Record<AdsRegion, string>>;
  /** The Login with Amazon client ID, approved for the Ads API. */
  readonly clientId: string;
  /** Access tokens of the owner's login, with the scope `advertising::campaign_management`. */
  readonly tokens: Pick<TokenCache, 'use'>;
  readonly timeouts?: AdsTimeouts;
}

/** What differs from call to call. */
export interface AdsRequest<Value> {
  /** The account calls are global and go to NA, as in every example of Amazon's. */
  readonly region?: AdsRegion;
  readonly method: 'GET' | 'POST';
  /** With its query. */
  readonly path: string;
  /** JSON, of the media type `contentType`. */
  readonly body?: unknown;
  readonly contentType?: string;
  readonly accept: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly schema: Schema<Value>;
  readonly retry: 'safe' | 'never';
  /** Its personal details are masked in Amazon's error texts. */
  readonly form?: RegistrationForm;
  readonly signal?: AbortSignal | undefined;
}

/** The headers of every call, by Amazon's page "API overview"; the account calls take no scope. */
export const adsHeaders = (
  clientId: string,
  accessToken: string,
  { accept, contentType, headers }: Pick<AdsRequest<unknown>, 'accept' | 'contentType' | 'headers'>,
): Record<string, string> => ({
  Authorization: `Bearer ${accessToken}`,
  'Amazon-Advertising-API-ClientId': clientId,
  Accept: accept,
  ...present({ 'Content-Type': contentType }),
  ...headers,
});

/** The address of a call under a base URL, which may end in a slash or have a path of its own. */
export const adsUrl = (base: string, path: string): string => `${base.replace(/\/+$/, '')}${path}`;

/**
 * Makes one call to Amazon Ads. After a 401 it is made once more with a new access token. That is safe
 * for every call, because after a 401 Amazon has done nothing.
 *
 * @throws ServiceError, NetworkError or AnswerError, with personal data masked in Amazon's words
 */
export const createAdsCall =
  ({ transport, urls, clientId, tokens, timeouts = TIMEOUTS }: AdsCallNeeds) =>
  async <Value>(request: AdsRequest<Value>): Promise<Value> => {
    const { region = 'NA', method, path, body, schema, retry, form, signal } = request;
    const mask = (text: string): string => maskPersonalData(text, form);
    const answer = await tokens.use(
      (accessToken) =>
        transport.send({
          service: SERVICE,
          method,
          url: adsUrl(urls[region], path),
          headers: adsHeaders(clientId, accessToken, request),
          ...(body === undefined ? {} : { body: { json: body } }),
          schema,
          retry,
          ...(retry === 'safe'
            ? { timeout: timeouts.look, deadline: TRIES_WORTH * timeouts.look }
            : { timeout: timeouts.register }),
          maxBytes: MAX_BYTES,
          readRefusal: (refusal) => readAdsRefusal(refusal, mask),
          ...present({ signal }),
        }),
      signal,
    );
    return answer.value;
  };
