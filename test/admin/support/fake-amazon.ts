import {
  type LocalService,
  type ScriptedAnswer,
  type SeenRequest,
  startLocalService,
} from '../../support/local-service';

/** The client that the fake knows. */
export const CLIENT = {
  id: 'amzn1.application-oa2-client.0123456789abcdef',
  secret: 'amzn1.oa2-cs.v1.s3cr3t',
  refreshToken: 'Atzr|refresh-token-of-the-test',
} as const;

/** A state of an account, look by look, as Amazon words it. */
type Look = Readonly<Record<string, unknown>>;

interface FakeAccount {
  readonly adsAccountId: string;
  readonly body: Readonly<Record<string, unknown>>;
  looked: number;
}

/** How the fake behaves; change it at any time. */
interface FakeBehaviour {
  /** How many looks at a terms token come before its owner has accepted. */
  acceptedAfter: number;
  /** What each look at an account shows; the last one repeats. */
  looks: readonly Look[];
  /** How a registration is answered once its account is made; each is used once. */
  afterRegistering: ScriptedAnswer[];
  /** A list of `{adsAccount}` as in Amazon's guide, instead of `{adsAccounts, nextToken}`. */
  listsAsInGuide: boolean;
  /** What stands beside the whole list as `errors`. */
  besideList: readonly object[];
  consentRefused: boolean;
  profiles: readonly object[];
  billing: Readonly<Record<string, unknown>>;
}

/** Login with Amazon and Amazon Ads at one address, as the reference describes them. */
export interface FakeAmazon extends LocalService {
  readonly behaviour: FakeBehaviour;
  readonly accounts: readonly FakeAccount[];
  /** The state of every terms token handed out. */
  readonly terms: ReadonlyMap<string, { status: string }>;
  readonly count: (method: string, path: string | RegExp) => number;
  /** The environment that leads the CLI here. */
  readonly variables: Readonly<Record<string, string>>;
}

/** PENDING, then partly, then whole, with the profile IDs after that. */
export const GROWING: readonly Look[] = [
  { status: 'PENDING' },
  { status: 'PARTIALLY CREATED', countryCodes: ['US', 'UK'] },
  { status: 'CREATED', countryCodes: ['US', 'UK'] },
  {
    status: 'CREATED',
    countryCodes: ['US', 'UK'],
    alternateIds: [
      { countryCode: 'US', profileId: 9_007_199_254_740_991 },
      { countryCode: 'US', entityId: 'ENTITYUS' },
      { countryCode: 'UK', profileId: 456, entityId: 'ENTITYUK' },
    ],
  },
];

const MEDIA_TYPES: readonly (readonly [RegExp, string | undefined, string])[] = [
  [
    /^POST \/termsTokens$/,
    'application/vnd.GlobalRegistrationService.TermsTokenResource.v1.0+json',
    'application/vnd.termstokenresource.v1+json',
  ],
  [/^GET \/termsTokens\//, undefined, 'application/vnd.termstokenresource.v1+json'],
  [
    /^POST \/adsAccounts$/,
    'application/vnd.registeradsaccountresource.v1+json',
    'application/json',
  ],
  [
    /^POST \/adsAccounts\/list$/,
    'application/vnd.listaccountsresource.v1+json',
    'application/vnd.listaccountsresource.v1+json',
  ],
  [/^GET \/adsAccounts\//, undefined, 'application/vnd.accountresource.v1+json'],
  [
    /^POST \/billing\/statuses$/,
    'application/vnd.bulkgetbillingstatusrequestbody.v1+json',
    'application/vnd.bulkgetbillingstatusresponse.v1+json',
  ],
];

/** What Amazon answers to a wrong token, client or media type; undefined when nothing is wrong. */
const refuse = ({ method, path, headers }: SeenRequest): ScriptedAnswer | undefined => {
  const isKnown =
    headers.authorization === 'Bearer Atza|access' &&
    headers['amazon-advertising-api-clientid'] === CLIENT.id &&
    headers['amazon-advertising-api-scope'] === undefined;
  if (!isKnown) return { status: 401, json: { code: '401', details: 'Authentication failed' } };
  const [, type, accept] = MEDIA_TYPES.find(([pattern]) => pattern.test(`${method} ${path}`)) ?? [];
  if (type !== undefined && headers['content-type'] !== type) return { status: 415 };
  return accept !== undefined && headers.accept !== accept ? { status: 406 } : undefined;
};

const invalid = (errorCode: string, errorMessage: string): ScriptedAnswer => ({
  status: 400,
  json: { errors: [{ errorId: 1, errorCode, errorMessage }] },
});

export const startFakeAmazon = async (): Promise<FakeAmazon> => {
  const behaviour: FakeBehaviour = {
    acceptedAfter: 0,
    looks: GROWING,
    afterRegistering: [],
    listsAsInGuide: false,
    besideList: [],
    consentRefused: false,
    profiles: [],
    billing: { success: [], error: [] },
  };
  const accounts: FakeAccount[] = [];
  const terms = new Map<string, { status: string; looked: number }>();
  const codes = new Set<string>();

  const consent = (query: URLSearchParams): ScriptedAnswer => {
    const back = new URL(query.get('redirect_uri') ?? '');
    back.searchParams.set('state', query.get('state') ?? '');
    if (behaviour.consentRefused) back.searchParams.set('error', 'access_denied');
    else {
      codes.add(`code-${codes.size}`);
      back.searchParams.set('code', [...codes].at(-1) ?? '');
    }
    return { status: 302, headers: { location: back.href } };
  };

  const token = ({ form }: SeenRequest): ScriptedAnswer => {
    const isClient =
      form.get('client_id') === CLIENT.id && form.get('client_secret') === CLIENT.secret;
    const isGranted =
      form.get('grant_type') === 'authorization_code'
        ? codes.delete(form.get('code') ?? '') && form.has('code_verifier')
        : form.get('refresh_token') === CLIENT.refreshToken;
    if (!isClient) return { status: 401, json: { error: 'invalid_client' } };
    if (!isGranted) return { status: 400, json: { error: 'invalid_grant' } };
    const { refreshToken: refresh_token } = CLIENT;
    return {
      json: { access_token: 'Atza|access', token_type: 'bearer', expires_in: 3600, refresh_token },
    };
  };

  const termsToken = (id: string | undefined): ScriptedAnswer => {
    if (id === undefined) {
      const name = `4de3327e-a595-44cb-b689-00000000000${terms.size}`;
      terms.set(name, { status: 'CREATED', looked: 0 });
      const termsUrl = `https://advertising.amazon.com/terms/agreement/${name}`;
      return { status: 201, json: { termsToken: name, termsUrl } };
    }
    const found = terms.get(id);
    if (found === undefined) return { status: 404, json: { message: 'no such token' } };
    if (found.status === 'CREATED' && found.looked >= behaviour.acceptedAfter) {
      found.status = 'ACCEPTED';
    }
    found.looked += 1;
    return { json: { termsTokenStatus: found.status, termsType: 'ADVERTISING' } };
  };

  const shown = (account: FakeAccount): object => {
    const { looks } = behaviour;
    const look = looks[Math.max(0, account.looked - 1)] ?? looks.at(-1);
    return { ...account.body, ...look };
  };

  const register = ({ json }: SeenRequest): ScriptedAnswer => {
    const { accountName, termsToken: given } = json as Readonly<Record<string, string>>;
    const accepted = given === undefined ? undefined : terms.get(given);
    if (given !== undefined && accepted?.status !== 'ACCEPTED') {
      return invalid('TERMS_NOT_ACCEPTED', 'the terms token is not accepted');
    }
    if (accepted !== undefined) accepted.status = 'REDEEMED';
    const adsAccountId = `amzn1.ads-account.g.new${accounts.length + 1}`;
    const body = { adsAccountId, ...(accountName !== undefined && { accountName }) };
    accounts.push({ adsAccountId, body, looked: 0 });
    const made = { status: 201, json: { adsAccount: { ...body, status: 'PENDING' } } };
    return behaviour.afterRegistering.shift() ?? made;
  };

  const account = (id: string): ScriptedAnswer => {
    const found = accounts.find(({ adsAccountId }) => adsAccountId === id);
    if (found === undefined) return { status: 404, json: { message: 'no such account' } };
    found.looked += 1;
    return { json: { adsAccount: shown(found) } };
  };

  const list = (): ScriptedAnswer => {
    const all = accounts.map(shown);
    return {
      json: behaviour.listsAsInGuide
        ? all.map((adsAccount) => ({ adsAccount }))
        : { adsAccounts: all, errors: behaviour.besideList },
    };
  };

  const answer = (request: SeenRequest): ScriptedAnswer => {
    const { pathname, searchParams } = new URL(request.path, 'http://amazon');
    if (pathname === '/ap/oa') return consent(searchParams);
    if (pathname === '/auth/o2/token') return token(request);
    const refusal = refuse(request);
    if (refusal !== undefined) return refusal;
    const [, room, id] = pathname.split('/').map(decodeURIComponent);
    switch (`${request.method} ${room}`) {
      case 'POST termsTokens':
      case 'GET termsTokens':
        return termsToken(id);
      case 'POST adsAccounts':
        return id === 'list' ? list() : register(request);
      case 'GET adsAccounts':
        return account(id ?? '');
      case 'GET v2':
        return { json: behaviour.profiles };
      case 'POST billing':
        return { json: behaviour.billing };
      default:
        return { status: 404, json: { message: 'no such path' } };
    }
  };

  const service = await startLocalService(answer);
  const is = (path: string, wanted: string | RegExp): boolean =>
    typeof wanted === 'string' ? path === wanted : wanted.test(path);
  return {
    ...service,
    behaviour,
    accounts,
    terms,
    count: (method, path) =>
      service.requests.filter(
        (request) => request.method === method && is(request.path.split('?')[0] ?? '', path),
      ).length,
    variables: {
      SHELF_ADS_API_URL: service.url,
      SHELF_LWA_TOKEN_URL: `${service.url}/auth/o2/token`,
      SHELF_LWA_AUTHORIZE_URL: `${service.url}/ap/oa`,
    },
  };
};
