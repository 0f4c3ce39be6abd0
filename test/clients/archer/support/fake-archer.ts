import {
  type LocalService,
  type ScriptedAnswer,
  type SeenRequest,
  startLocalService,
} from '../../../support/local-service';

/** The login that the fake accepts. */
export const LOGIN = { username: 'lamp-ltd', password: 'corr3ct horse&battery=staple' } as const;

interface FakeLink {
  readonly id: string;
  readonly asin: string;
  readonly marketplace: string;
  readonly link_name: string;
  readonly url: string;
  readonly active: boolean;
  readonly type: 'product';
}

/** How the fake behaves; change it at any time. */
interface FakeBehaviour {
  /** How a link is answered instead of being made; each is used once. */
  insteadOfCreating: ScriptedAnswer[];
  /** How a link is answered once it is made; each is used once. */
  afterCreating: ScriptedAnswer[];
  /** The refusal for every request with an ASIN. */
  readonly refusals: Map<string, ScriptedAnswer>;
  /** The names of the URL in answers. */
  urlFields: readonly ('attribution_link' | 'url')[];
  pageSize: number;
  reportRows: readonly object[];
  /** Tokens that are no longer accepted. */
  readonly revoked: Set<string>;
}

/** A server that behaves like Archer in the reference. */
export interface FakeArcher extends LocalService {
  readonly behaviour: FakeBehaviour;
  readonly links: readonly FakeLink[];
  /** Requests by method and path, without the query. */
  readonly count: (method: string, path: string) => number;
}

const MARKETPLACES = [
  ...['amazon.com', 'amazon.ca', 'amazon.com.mx', 'amazon.co.uk', 'amazon.de'],
  ...['amazon.fr', 'amazon.it', 'amazon.es', 'amazon.nl'],
];

const refuse = (status: number, detail: string): ScriptedAnswer => ({ status, json: { detail } });

/** The three documented failures; their statuses are INFERRED. */
export const NOT_FOUND = refuse(404, 'Product not found in this marketplace');
export const NOT_ALLOWED = refuse(403, 'You do not have access to promote this product');
export const UNREACHABLE = refuse(503, "We couldn't reach Amazon, try again in a few seconds");

export const startFakeArcher = async (): Promise<FakeArcher> => {
  const behaviour: FakeBehaviour = {
    insteadOfCreating: [],
    afterCreating: [],
    refusals: new Map(),
    urlFields: ['url', 'attribution_link'],
    pageSize: 500,
    reportRows: [],
    revoked: new Set(),
  };
  const links: FakeLink[] = [];
  let tokens = 0;

  const logIn = ({ form }: SeenRequest): ScriptedAnswer => {
    if (!form.has('username') || !form.has('password')) {
      const missing = [{ loc: ['body', 'password'], msg: 'field required', type: 'missing' }];
      return { status: 422, json: { detail: missing } };
    }
    const isRight =
      form.get('username') === LOGIN.username && form.get('password') === LOGIN.password;
    if (!isRight) return refuse(401, 'Incorrect username or password');
    tokens += 1;
    return { json: { access_token: `archer-token-${tokens}`, token_type: 'bearer' } };
  };

  const create = ({ json }: SeenRequest): ScriptedAnswer => {
    const { asin, link_name, marketplace = 'amazon.com' } = json as Record<string, string>;
    if (!MARKETPLACES.includes(marketplace)) {
      return refuse(400, `Unsupported marketplace. Use one of ${MARKETPLACES.join(', ')}`);
    }
    const refusal = behaviour.refusals.get(asin ?? '') ?? behaviour.insteadOfCreating.shift();
    if (refusal !== undefined) return refusal;
    const number = links.length + 1;
    const maas = `maas_adg_api_8842_static_12_${number}`;
    const url = `https://www.${marketplace}/dp/${asin}?maas=${maas}&ref_=aa_maas&aa_campaignid=a%20b&tag=maas`;
    const link = {
      id: `65f${String(number).padStart(21, '0')}`,
      ...{ asin: asin ?? '', marketplace, link_name: link_name ?? '', url },
      ...{ active: true, type: 'product' as const },
    };
    links.push(link);
    const { link_name: _unsaid, url: _named, ...said } = link;
    const urls = Object.fromEntries(behaviour.urlFields.map((field) => [field, url]));
    return behaviour.afterCreating.shift() ?? { json: { ...said, ...urls } };
  };

  const page = <Item>(items: readonly Item[], query: URLSearchParams) => {
    const start = Number(query.get('cursor') ?? '0');
    const end = start + behaviour.pageSize;
    const rows = items.slice(start, end);
    return {
      rows,
      total_count: items.length,
      fetched_count: rows.length,
      next_cursor: end < items.length ? String(end) : null,
    };
  };

  const list = (query: URLSearchParams): ScriptedAnswer => {
    const marketplace = query.get('marketplace') ?? 'amazon.com';
    const found = links.filter((link) => marketplace === 'all' || link.marketplace === marketplace);
    const { rows, ...envelope } = page(found, query);
    return { json: { links: rows, ...envelope } };
  };

  const bulk = ({ json }: SeenRequest): ScriptedAnswer => {
    const { links: asked, email } = json as { links: unknown[]; email: string | null };
    return {
      status: 202,
      json: {
        job_id: 'job-1',
        queued_count: asked.length,
        email: email ?? 'owner@giftlamp.shop',
        status: 'queued',
      },
    };
  };

  const answer = (request: SeenRequest): ScriptedAnswer => {
    const { pathname, searchParams } = new URL(request.path, 'http://archer');
    if (pathname === '/token') return logIn(request);
    const token = /^Bearer (archer-token-\d+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined || behaviour.revoked.has(token)) {
      return refuse(401, 'Could not validate credentials');
    }
    switch (`${request.method} ${pathname}`) {
      case 'POST /generate_attribution_link':
        return create(request);
      case 'POST /bulk_generate_attribution_links':
        return bulk(request);
      case 'GET /get_all_links':
        return list(searchParams);
      case 'GET /reports':
        return { json: page(behaviour.reportRows, searchParams) };
      default:
        return refuse(404, 'Not Found');
    }
  };

  const service = await startLocalService(answer);
  return {
    ...service,
    behaviour,
    links,
    count: (method, path) =>
      service.requests.filter(
        (request) => request.method === method && request.path.split('?')[0] === path,
      ).length,
  };
};
