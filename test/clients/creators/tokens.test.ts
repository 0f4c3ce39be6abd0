import {
  CREDENTIAL_VERSIONS,
  CredentialError,
  type CredentialVersion,
  regionOfVersion,
  tokenUrlOf,
} from '../../../clients/creators';
import { HOUR, US, clientFor } from './support/client-for';
import {
  CREDENTIAL_SECRET,
  type FakeCreatorsApi,
  REFUSALS,
  startFakeCreatorsApi,
} from './support/fake-creators-api';

const ASIN = 'B000000001';

describe.each(CREDENTIAL_VERSIONS)('a credential of version %s', (version) => {
  let amazon: FakeCreatorsApi;
  beforeEach(async () => {
    amazon = await startFakeCreatorsApi(version);
  });
  afterEach(() => amazon.close());

  test('gets and sends a token in its own way', async () => {
    const { client } = clientFor(amazon.urls, { version });
    const { items } = await client.getItems([ASIN], US);
    expect(items.get(ASIN)?.facts?.get()?.title).toBe(`Product ${ASIN}`);
    expect(amazon.tokenRequests).toHaveLength(1);
    expect(amazon.apiRequests).toHaveLength(1);
    expect(amazon.apiRequests[0]?.headers).toMatchObject({
      'x-marketplace': 'www.amazon.com',
      'user-agent': 'Agent/Test',
    });
  });

  test('a token is used until a minute before its end', async () => {
    const { client, pass } = clientFor(amazon.urls, { version });
    await client.getItems([ASIN], US);
    pass(HOUR - 62_000);
    await client.getItems([ASIN], US);
    expect(amazon.tokenRequests).toHaveLength(1);
    pass(2_000);
    await client.getItems([ASIN], US);
    expect(amazon.tokenRequests).toHaveLength(2);
  });

  test('a token that Amazon no longer accepts is replaced once, and the call repeated', async () => {
    const { client } = clientFor(amazon.urls, { version });
    await client.getItems([ASIN], US);
    amazon.expireTokens();
    const { items } = await client.getItems([ASIN], US);
    expect(items.size).toBe(1);
    expect([amazon.tokenRequests.length, amazon.apiRequests.length]).toEqual([2, 3]);
  });
});

test.each<[CredentialVersion, string, string]>([
  ['2.1', 'NA', 'creatorsapi.auth.us-east-1.amazoncognito.com/oauth2/token'],
  ['2.2', 'EU', 'creatorsapi.auth.eu-south-2.amazoncognito.com/oauth2/token'],
  ['2.3', 'FE', 'creatorsapi.auth.us-west-2.amazoncognito.com/oauth2/token'],
  ['3.1', 'NA', 'api.amazon.com/auth/o2/token'],
  ['3.2', 'EU', 'api.amazon.co.uk/auth/o2/token'],
  ['3.3', 'FE', 'api.amazon.co.jp/auth/o2/token'],
])("version %s is of %s and signs in at Amazon's own %s", (version, region, url) => {
  expect(regionOfVersion(version)).toBe(region);
  expect(tokenUrlOf(version)).toBe(`https://${url}`);
});

describe('signing in', () => {
  let amazon: FakeCreatorsApi;
  beforeEach(async () => {
    amazon = await startFakeCreatorsApi();
  });
  afterEach(() => amazon.close());

  test('fifty cold calls at once make one token request', async () => {
    const { client } = clientFor(amazon.urls, { limits: { perSecond: 1000 } });
    const asins = Array.from({ length: 50 }, (_, n) => `B0000000${String(n).padStart(2, '0')}`);
    const answers = await Promise.all(asins.map((asin) => client.getItems([asin], US)));
    expect(answers.map(({ items }) => [...items.keys()])).toEqual(asins.map((asin) => [asin]));
    expect([amazon.tokenRequests.length, amazon.apiRequests.length]).toEqual([1, 50]);
  });

  test('a token without an end lasts an hour', async () => {
    amazon.answerToken(() => ({ json: { access_token: 'Atc|endless', expires_in: null } }));
    amazon.answerApi(() => ({ json: { itemsResult: { items: [] } } }));
    const { client, pass } = clientFor(amazon.urls);
    await client.getItems([ASIN], US);
    pass(HOUR - 120_000);
    await client.getItems([ASIN], US);
    expect(amazon.tokenRequests).toHaveLength(1);
    pass(120_000);
    await client.getItems([ASIN], US);
    expect(amazon.tokenRequests).toHaveLength(2);
  });

  test('a refused credential is named, without its secret, and not tried again for 15 minutes', async () => {
    amazon.answerToken((request) => ({
      status: 401,
      json: { error: 'invalid_client', error_description: `no such client: ${request.body}` },
    }));
    const { client, pass } = clientFor(amazon.urls);
    const error = await client.getItems([ASIN], US).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CredentialError);
    expect(error).toMatchObject({ problem: 'refused', code: 'invalid_client' });
    expect((error as Error).message).toContain('48 hours');
    expect((error as Error).message).not.toContain(CREDENTIAL_SECRET);
    await expect(client.getItems([ASIN], US)).rejects.toThrow(CredentialError);
    expect(amazon.tokenRequests).toHaveLength(1);
    amazon.answerToken(() => undefined);
    pass(15 * 60_000);
    expect((await client.getItems([ASIN], US)).items.size).toBe(1);
  });

  test('a token of the wrong version is recognised, and no other is requested', async () => {
    amazon.answerApi(() => REFUSALS.wrongIssuer);
    const { client } = clientFor(amazon.urls);
    await expect(client.getItems([ASIN], US)).rejects.toMatchObject({
      name: 'CredentialError',
      problem: 'version',
    });
    expect(amazon.tokenRequests).toHaveLength(1);
  });

  test.each([
    ['an expired token', 'TokenExpired', 0, 'expired'],
    ["an expired token by another clock than this computer's", 'TokenExpired', HOUR, 'clock'],
    ['no known token', 'InvalidToken', HOUR, 'token'],
  ])(
    'tokens that are never accepted, as %s, end after the second',
    async (_, reason, ahead, problem) => {
      const { client, clock } = clientFor(amazon.urls);
      const date = new Date(clock() + ahead).toUTCString();
      const json = { ...REFUSALS.expiredToken.json, reason };
      amazon.answerApi(() => ({ status: 401, headers: { date }, json }));
      await expect(client.getItems([ASIN], US)).rejects.toMatchObject({ problem });
      expect([amazon.tokenRequests.length, amazon.apiRequests.length]).toEqual([2, 2]);
    },
  );

  test.each([
    ['no JSON', { text: '<html>busy</html>' }],
    ['no token', { json: { expires_in: 3600 } }],
    ['truncated', { json: { access_token: 'Atc|half' }, fault: 'truncate' as const }],
    ['huge', { hugeBytes: 1_000_000 }],
    ['reset', { fault: 'reset' as const }],
  ])('a sign-in that is %s ends in a named error', async (_what, answer) => {
    amazon.answerToken(() => answer);
    const { client } = clientFor(amazon.urls);
    const error = await client.getItems([ASIN], US).catch((thrown: unknown) => thrown);
    expect((error as Error).name).toMatch(/^(?:Answer|Network)Error$/);
    expect((error as Error).message).toContain('sign-in');
  });
});
