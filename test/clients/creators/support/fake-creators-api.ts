import { type CredentialVersion } from '../../../../clients/creators';
import {
  type ScriptedAnswer,
  type SeenRequest,
  startLocalService,
} from '../../../support/local-service';

export const CREDENTIAL_ID = 'amzn1.application-oa2-client.0123456789abcdef';
export const CREDENTIAL_SECRET = 'amzn1.oa2-cs.v1.ffeeddccbbaa9988';

type Answerer = (request: SeenRequest, before: number) => ScriptedAnswer | undefined;

/** An item as the reference shows one, with nulls where Amazon has nothing. */
export const wireItem = (asin: string, partnerTag = 'giftlamp-20') => ({
  asin,
  detailPageURL: `https://www.amazon.com/dp/${asin}?tag=${partnerTag}&linkCode=ogi&th=1&psc=1`,
  parentASIN: null,
  browseNodeInfo: null,
  customerReviews: null,
  images: {
    primary: {
      small: null,
      large: null,
      hiRes: null,
      medium: { url: `https://m.media-amazon.com/images/I/${asin}.jpg`, height: 160, width: 120 },
    },
    variants: null,
  },
  itemInfo: {
    title: { displayValue: `Product ${asin}`, label: 'Title', locale: 'en_US' },
    features: null,
  },
  offersV2: {
    listings: [
      { isBuyBoxWinner: false, condition: { value: 'Used' }, price: money(4.5, '$4.50') },
      {
        isBuyBoxWinner: true,
        type: null,
        violatesMAP: false,
        availability: { type: 'IN_STOCK', message: 'In Stock' },
        price: {
          ...money(8.7, '$8.70'),
          savingBasis: { ...money(9.85, '$9.85'), savingBasisType: 'WAS_PRICE' },
          savings: { ...money(1.15, '$1.15'), percentage: 12 },
        },
      },
    ],
  },
});

const money = (amount: number, displayAmount: string) => ({
  money: { amount, currency: 'USD', displayAmount },
});

export const REFUSALS = {
  notEligible: {
    status: 403,
    json: {
      type: 'AccessDeniedException',
      reason: 'AssociateNotEligible',
      message: 'Your account does not currently meet the eligibility requirements.',
    },
  },
  expiredToken: {
    status: 401,
    json: { type: 'UnauthorizedException', reason: 'TokenExpired', message: 'The token expired.' },
  },
  wrongIssuer: {
    status: 401,
    json: { type: 'UnauthorizedException', reason: 'InvalidIssuer', message: 'Wrong issuer.' },
  },
  wrongTag: {
    status: 400,
    json: { type: 'ValidationException', reason: 'InvalidPartnerTag', message: 'Wrong tag.' },
  },
  throttled: {
    status: 429,
    json: { type: 'ThrottleException', message: 'Slow down.' },
  },
  nothing: {
    status: 404,
    json: { type: 'ResourceNotFoundException', resourceType: 'Item', message: 'No items.' },
  },
  badClient: {
    status: 401,
    json: { error: 'invalid_client', error_description: 'Client authentication failed' },
  },
} satisfies Record<string, ScriptedAnswer>;

const isForm = ({ headers }: SeenRequest): boolean =>
  headers['content-type'] === 'application/x-www-form-urlencoded';

/** Whether a token request has the form that Amazon's page requires for the version. */
const isProperTokenRequest = (request: SeenRequest, version: CredentialVersion): boolean => {
  const isV2 = version.startsWith('2');
  const json = request.json as Record<string, unknown> | undefined;
  const field = (name: string): unknown => (isV2 ? request.form.get(name) : json?.[name]);
  return (
    isForm(request) === isV2 &&
    request.path === (isV2 ? '/oauth2/token' : '/auth/o2/token') &&
    field('grant_type') === 'client_credentials' &&
    field('client_id') === CREDENTIAL_ID &&
    field('client_secret') === CREDENTIAL_SECRET &&
    field('scope') === (isV2 ? 'creatorsapi/default' : 'creatorsapi::default')
  );
};

/**
 * The Creators API and its sign-in on one local server, as the reference describes them: it checks
 * tokens, headers and bodies, and answers for every ASIN. Answers set with `answerApi` and
 * `answerToken` come first.
 */
export const startFakeCreatorsApi = async (version: CredentialVersion = '3.1') => {
  let given = 0;
  let current = '';
  let answerApi: Answerer = () => undefined;
  let answerToken: Answerer = () => undefined;
  const tokenRequests: SeenRequest[] = [];
  const apiRequests: SeenRequest[] = [];

  const giveToken = (request: SeenRequest): ScriptedAnswer => {
    if (!isProperTokenRequest(request, version)) {
      return { status: 400, json: { error: 'invalid_request' } };
    }
    given += 1;
    current = `Atc|token-number-${given}`;
    return { json: { access_token: current, expires_in: 3600, token_type: 'bearer' } };
  };

  const serve = (request: SeenRequest): ScriptedAnswer => {
    const suffix = version.startsWith('2') ? `, Version ${version}` : '';
    if (request.headers.authorization !== `Bearer ${current}${suffix}`) {
      return REFUSALS.expiredToken;
    }
    const body = request.json as Record<string, unknown>;
    if (body['marketplace'] !== request.headers['x-marketplace']) {
      return { status: 400, json: { type: 'ValidationException', reason: 'Other' } };
    }
    if (request.path === '/catalog/v1/getItems') {
      const asins = body['itemIds'] as string[];
      if (asins.length > 10) return { status: 400, json: { type: 'ValidationException' } };
      return { json: { itemsResult: { items: asins.map((asin) => wireItem(asin)).reverse() } } };
    }
    return { status: 400, json: { type: 'ValidationException', reason: 'UnknownOperation' } };
  };

  const service = await startLocalService((request) => {
    const isToken = /token$/.test(request.path);
    const seen = isToken ? tokenRequests : apiRequests;
    const before = seen.length;
    seen.push(request);
    return isToken
      ? (answerToken(request, before) ?? giveToken(request))
      : (answerApi(request, before) ?? serve(request));
  });

  return {
    url: service.url,
    urls: {
      api: service.url,
      token: `${service.url}${version.startsWith('2') ? '/oauth2/token' : '/auth/o2/token'}`,
    },
    tokenRequests,
    apiRequests,
    /** From now on every token given so far is refused. */
    expireTokens: () => {
      current = 'none';
    },
    answerApi: (answer: Answerer) => {
      answerApi = answer;
    },
    answerToken: (answer: Answerer) => {
      answerToken = answer;
    },
    close: service.close,
  };
};

export type FakeCreatorsApi = Awaited<ReturnType<typeof startFakeCreatorsApi>>;
