import { type Country } from '../../attribution';
import { type Transport, createTokenCache } from '../transport';
import { SERVICE, createCall } from './call';
import { type Eligibility, createCircuit } from './circuit';
import { type CreatorsCredential } from './credential';
import { isStaleToken } from './explain-refusal';
import { fetchToken } from './fetch-token';
import { createGetBrowseNodes } from './get-browse-nodes';
import { createGetItems } from './get-items';
import { createGetVariations } from './get-variations';
import { type Limiter, type UsageKeeper, createLimiter } from './limiter';
import { createSearchItems } from './search-items';

/** One host serves the whole world; the marketplace is chosen by a header. */
const API_URL = 'https://creatorsapi.amazon';
/** How long before its end a token is renewed, in milliseconds. */
const MARGIN = 60_000;

/** What a client of the Creators API needs. */
export interface CreatorsClientNeeds {
  readonly transport: Transport;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Waits so many milliseconds; resolves or rejects early when the signal fires. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly credential: CreatorsCredential;
  /** Other addresses than Amazon's own, without a slash at the end. */
  readonly urls?: { readonly api?: string | undefined; readonly token?: string | undefined };
  /** The account's quota: 1 a second and 8,640 a day by default. */
  readonly limits?: {
    readonly perSecond?: number | undefined;
    readonly perDay?: number | undefined;
    readonly usage?: UsageKeeper | undefined;
    /** Instead of one that spaces out the requests of this client only. */
    readonly limiter?: Limiter | undefined;
  };
}

/**
 * The client of the Creators API, for one credential. All callers share one token and take turns.
 * Every call ends within its deadline, with a value or a ClientError: NotEligibleError while the
 * account is not eligible (no request is made then for six hours), CredentialError, TagError,
 * QuotaError, or one of the transport's.
 */
export const createCreatorsClient = (needs: CreatorsClientNeeds) => {
  const { transport, clock, credential, urls = {}, limits = {} } = needs;
  const circuit = createCircuit(clock);
  const tokens = createTokenCache({
    service: SERVICE,
    clock,
    margin: MARGIN,
    fetchToken: () => fetchToken({ transport, clock, credential, tokenUrl: urls.token }),
    isStale: isStaleToken,
  });
  const call = createCall({
    ...needs,
    apiUrl: urls.api ?? API_URL,
    version: credential.version,
    tokens,
    limiter: limits.limiter ?? createLimiter({ ...needs, ...limits }),
    circuit,
  });
  return {
    getItems: createGetItems(call, clock),
    searchItems: createSearchItems(call, clock),
    getVariations: createGetVariations(call, clock),
    getBrowseNodes: createGetBrowseNodes(call, clock),
    /** Whether the account is eligible in a marketplace, by the last request. */
    eligibility: (marketplace: Country): Eligibility => circuit.eligibility(marketplace),
  };
};

export type CreatorsClient = ReturnType<typeof createCreatorsClient>;
