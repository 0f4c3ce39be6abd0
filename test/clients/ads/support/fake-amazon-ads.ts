import {
  type LocalService,
  type ScriptedAnswer,
  type SeenRequest,
  startLocalService,
} from '../../../support/local-service';

interface FakeAccount {
  readonly adsAccountId: string;
  readonly accountName?: string;
  /** The bodies of successive looks; the last one repeats. */
  readonly looks: readonly object[];
  /** How many listings still leave it out. */
  hiddenFor: number;
  looked: number;
}

/** How the fake behaves; change it at any time. */
interface FakeBehaviour {
  /** How a registration is answered once its account exists; each is used once, then the account. */
  afterRegistering: ScriptedAnswer[];
  /** How a registration is answered instead of making an account; each is used once. */
  insteadOfRegistering: ScriptedAnswer[];
  /** How listing is answered instead; each is used once. */
  insteadOfListing: ScriptedAnswer[];
  /** What each look at the account shows besides its identifier. */
  looks: object[];
  /** How many listings leave a new account out. */
  hiddenFor: number;
  /** A list of `{adsAccount}` as in Amazon's guide, instead of `{adsAccounts, nextToken}`. */
  listsAsInGuide: boolean;
  pageSize: number;
  /** Successive states of terms tokens; the last one repeats. */
  terms: string[];
  profiles: string;
}

export interface FakeAmazonAds extends LocalService {
  readonly behaviour: FakeBehaviour;
  readonly accounts: readonly { readonly adsAccountId: string }[];
  /** An account that exists already, made by somebody else. */
  readonly add: (adsAccountId: string, accountName?: string) => void;
  /** Requests by method and path, without identifiers. */
  readonly count: (method: string, path: string) => number;
}

const bodyOf = (account: FakeAccount, look: number): object => ({
  adsAccountId: account.adsAccountId,
  ...(account.accountName === undefined ? {} : { accountName: account.accountName }),
  ...(account.looks[look] ?? account.looks.at(-1)),
});

/** A server that behaves like Amazon Ads in the reference: it makes an account for every registration it accepts. */
export const startFakeAmazonAds = async (): Promise<FakeAmazonAds> => {
  const behaviour: FakeBehaviour = {
    afterRegistering: [],
    insteadOfRegistering: [],
    insteadOfListing: [],
    looks: [{ status: 'PENDING' }],
    hiddenFor: 0,
    listsAsInGuide: false,
    pageSize: 100,
    terms: ['ACCEPTED'],
    profiles: '[]',
  };
  const accounts: FakeAccount[] = [];
  let termsLooks = 0;

  const add = (adsAccountId: string, accountName?: string): FakeAccount => {
    const { looks, hiddenFor } = behaviour;
    const account = {
      adsAccountId,
      ...(accountName === undefined ? {} : { accountName }),
      looks: [...looks],
      hiddenFor,
      looked: 0,
    };
    accounts.push(account);
    return account;
  };

  const register = ({ json }: SeenRequest): ScriptedAnswer => {
    const instead = behaviour.insteadOfRegistering.shift();
    if (instead !== undefined) return instead;
    const { accountName } = json as { accountName?: string };
    const account = add(`amzn1.ads-account.g.new${accounts.length + 1}`, accountName);
    const made = {
      status: 201,
      json: { adsAccount: { ...bodyOf(account, 0), status: 'PENDING' } },
    };
    return behaviour.afterRegistering.shift() ?? made;
  };

  const list = ({ json }: SeenRequest): ScriptedAnswer => {
    const instead = behaviour.insteadOfListing.shift();
    if (instead !== undefined) return instead;
    const { nextToken = '0' } = json as { nextToken?: string };
    const visible = accounts.filter((account) => account.hiddenFor === 0);
    for (const account of accounts) account.hiddenFor = Math.max(0, account.hiddenFor - 1);
    const start = Number(nextToken);
    const end = start + behaviour.pageSize;
    const page = visible.slice(start, end).map((account) => bodyOf(account, account.looked));
    if (behaviour.listsAsInGuide) return { json: page.map((adsAccount) => ({ adsAccount })) };
    const next = end < visible.length ? { nextToken: String(end) } : {};
    return { json: { adsAccounts: page, ...next } };
  };

  const look = (id: string): ScriptedAnswer => {
    const account = accounts.find(({ adsAccountId }) => adsAccountId === id);
    if (account === undefined) return { status: 404, json: { message: 'no such account' } };
    const body = bodyOf(account, account.looked);
    account.looked += 1;
    return { json: { adsAccount: body } };
  };

  const termsStatus = (): ScriptedAnswer => {
    const state = behaviour.terms[termsLooks] ?? behaviour.terms.at(-1);
    termsLooks += 1;
    return { json: { termsTokenStatus: state, termsType: 'ADVERTISING' } };
  };

  const service = await startLocalService((request) => {
    const [, room, id] = request.path.split('/');
    switch (`${request.method} ${room}`) {
      case 'POST termsTokens':
        return {
          status: 201,
          json: {
            termsToken: 't-1',
            termsUrl: 'https://advertising.amazon.com/terms/agreement/t-1',
          },
        };
      case 'GET termsTokens':
        return termsStatus();
      case 'POST adsAccounts':
        return id === 'list' ? list(request) : register(request);
      case 'GET adsAccounts':
        return look(decodeURIComponent(id ?? ''));
      case 'GET v2':
        return { text: behaviour.profiles };
      default:
        return { status: 404, json: { message: 'no such path' } };
    }
  });

  return {
    ...service,
    behaviour,
    accounts,
    add: (adsAccountId, accountName) => void add(adsAccountId, accountName),
    count: (method, path) =>
      service.requests.filter(
        (request) => request.method === method && request.path.startsWith(path),
      ).length,
  };
};
