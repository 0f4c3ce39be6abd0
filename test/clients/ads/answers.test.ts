import { clientFor } from './support/client-for';
import { type LocalService, startLocalService } from '../../support/local-service';
import { startFakeAmazonAds } from './support/fake-amazon-ads';

let amazon: LocalService;
beforeEach(async () => {
  amazon = await startLocalService();
});
afterEach(() => amazon.close());

const ID = 'amzn1.ads-account.g.87re';

test('the sample of the reference is read: split identifiers are merged, UK is GB', async () => {
  amazon.script([
    {
      json: {
        adsAccount: {
          adsAccountId: ID,
          accountName: 'My Ads Account',
          status: 'CREATED',
          countryCodes: ['UK', 'US'],
          alternateIds: [
            { profileId: 123123, countryCode: 'US' },
            { entityId: 'ENTITY215J8KS99D', countryCode: 'US' },
            { profileId: 456456, countryCode: 'UK', entityId: 'ENTITY99H739IY0R' },
          ],
        },
      },
    },
  ]);
  expect(await clientFor(amazon.url).client.account(ID)).toEqual({
    adsAccountId: ID,
    accountName: 'My Ads Account',
    status: 'CREATED',
    amazonStatus: 'CREATED',
    countries: ['GB', 'US'],
    ids: [
      { country: 'US', profileId: '123123', entityId: 'ENTITY215J8KS99D' },
      { country: 'GB', profileId: '456456', entityId: 'ENTITY99H739IY0R' },
    ],
    reasons: [],
  });
  expect(amazon.requests[0]?.headers.accept).toBe('application/vnd.accountresource.v1+json');
});

test.each(['9007199254740993', '9223372036854775807', '1234567890123456', '42'])(
  'the profile ID %s keeps every digit',
  async (profileId) => {
    const text = `{"adsAccount":{"adsAccountId":"${ID}","accountName":"9007199254740993 \\"9007199254740993","alternateIds":[{"countryCode":"US","profileId": ${profileId} }]}}`;
    amazon.script([{ text }]);
    expect(await clientFor(amazon.url).client.account(ID)).toMatchObject({
      accountName: '9007199254740993 "9007199254740993',
      ids: [{ profileId }],
    });
  },
);

test.each([
  [
    'a map in the account',
    { adsAccountId: ID, errors: { UK: [{ errorCode: 'A', errorMessage: 'b' }] } },
    undefined,
    'GB',
  ],
  [
    'a list in the account',
    { adsAccountId: ID, errors: [{ errorCode: 'A', errorMessage: 'b' }] },
    undefined,
    undefined,
  ],
  ['a list beside it', { adsAccountId: ID }, [{ errorCode: 'A', errorMessage: 'b' }], undefined],
])('reasons are found in %s', async (_, adsAccount, errors, country) => {
  amazon.script([{ json: { adsAccount, errors } }]);
  const { reasons } = await clientFor(amazon.url).client.account(ID);
  expect(reasons).toEqual([{ ...(country && { country }), code: 'A', text: 'b' }]);
});

test('null and unknown fields do no harm', async () => {
  amazon.script([
    {
      json: {
        adsAccountId: ID,
        status: null,
        countryCodes: null,
        alternateIds: [{ countryCode: 'US', profileId: null, entityId: null, more: 1 }],
        errors: null,
        more: {},
      },
    },
  ]);
  expect(await clientFor(amazon.url).client.account(ID)).toMatchObject({
    status: 'UNKNOWN',
    countries: [],
    ids: [{ country: 'US' }],
  });
});

describe('the list of accounts', () => {
  test.each([true, false])('is read completely in both of its forms', async (listsAsInGuide) => {
    const fake = await startFakeAmazonAds();
    fake.behaviour.listsAsInGuide = listsAsInGuide;
    fake.behaviour.pageSize = listsAsInGuide ? 100 : 2;
    for (const name of ['a', 'b', 'c', 'd', 'e']) fake.add(`amzn1.${name}`);
    const { accounts } = await clientFor(fake.url).client.everyAccount();
    expect(accounts.map(({ adsAccountId }) => adsAccountId)).toEqual([
      'amzn1.a',
      'amzn1.b',
      'amzn1.c',
      'amzn1.d',
      'amzn1.e',
    ]);
    expect(fake.count('POST', '/adsAccounts/list')).toBe(listsAsInGuide ? 1 : 3);
    expect(fake.requests[0]?.headers['content-type']).toBe(
      'application/vnd.listaccountsresource.v1+json',
    );
    await fake.close();
  });

  test('keeps what Amazon says beside it, of every page', async () => {
    const page = (errorCode: string, nextToken?: string) => ({
      json: { adsAccounts: [], nextToken, errors: { UK: [{ errorCode, errorMessage: 'b' }] } },
    });
    amazon.script([page('A', 'next'), page('B')]);
    expect(await clientFor(amazon.url).client.everyAccount()).toEqual({
      accounts: [],
      reasons: [
        { country: 'GB', code: 'A', text: 'b' },
        { country: 'GB', code: 'B', text: 'b' },
      ],
    });
  });

  test('that never ends is stopped', async () => {
    amazon.script([{ json: { adsAccounts: [], nextToken: 'again' } }]);
    await expect(clientFor(amazon.url).client.everyAccount()).rejects.toThrow(
      'still had accounts to list after 100 pages',
    );
  });
});

test.each([
  ['E1', { errors: [{ errorId: 1, errorCode: 'X', errorMessage: 'text' }] }, 'X', 'text'],
  ['E2', { message: 'text' }, undefined, 'text'],
  ['E3', { code: '401', details: 'text', requestId: 'r' }, '401', 'text'],
  ['E4', { code: 'X', message: 'text' }, 'X', 'text'],
])('a refusal of shape %s keeps its code and text', async (_, json, code, text) => {
  amazon.script([{ status: 403, json, headers: { 'x-amzn-requestid': 'r-17' } }]);
  await expect(clientFor(amazon.url).client.account(ID)).rejects.toMatchObject({
    name: 'ServiceError',
    status: 403,
    code,
    text,
    requestId: 'r-17',
  });
});

test('the terms calls carry the media types of the reference', async () => {
  amazon.script([
    { status: 201, json: { termsToken: 'a b', termsUrl: 'https://advertising.amazon.com/terms' } },
    { json: { termsTokenStatus: 'ACCEPTED' } },
  ]);
  const { client } = clientFor(amazon.url);
  await client.createTermsToken();
  expect(await client.termsStatus('a b')).toBe('ACCEPTED');
  const [create, status] = amazon.requests;
  expect(create?.json).toEqual({ termsType: 'ADVERTISING' });
  expect(create?.headers).toMatchObject({
    'content-type': 'application/vnd.GlobalRegistrationService.TermsTokenResource.v1.0+json',
    accept: 'application/vnd.termstokenresource.v1+json',
  });
  expect(status?.path).toBe('/termsTokens/a%20b');
  expect(status?.headers).not.toHaveProperty('content-type');
});

test('profiles are read, and an account of another region has none', async () => {
  const text = `[{"profileId":3141592653589793238,"countryCode":"UK","currencyCode":"GBP","timezone":"Europe/London",
    "accountInfo":{"marketplaceStringId":"A1F83G8C2ARO7P","id":"ENTITY1","type":"vendor","name":"Acme","validPaymentMethod":true}}]`;
  amazon.script([{ text }, { json: [] }]);
  const { client } = clientFor(amazon.url);
  expect(await client.profiles('EU')).toEqual([
    {
      profileId: '3141592653589793238',
      country: 'GB',
      currency: 'GBP',
      timezone: 'Europe/London',
      entityId: 'ENTITY1',
      marketplaceId: 'A1F83G8C2ARO7P',
      type: 'vendor',
      name: 'Acme',
      validPaymentMethod: true,
    },
  ]);
  expect(await client.profiles('NA')).toEqual([]);
});

test('billing is asked thirty at a time and answered in order, with what Amazon left out', async () => {
  const targets = Array.from({ length: 31 }, (_, index) => ({
    advertiserId: `ENTITY${index}`,
    marketplaceId: 'ATVPDKIKX0DER',
  }));
  const valid = { billingStatusCode: 'VALID_BILLING_STATUS', message: 'fine' };
  amazon.script([
    {
      json: {
        success: [{ index: 1, billingStatus: valid }],
        error: [{ index: 0, errorCode: 'NOT_FOUND', description: 'no such advertiser' }],
      },
    },
    { json: { success: [{ index: 0, billingStatus: valid }], error: [] } },
  ]);
  const statuses = await clientFor(amazon.url).client.billingStatuses(ID, targets);
  expect(statuses).toHaveLength(31);
  expect(statuses[0]).toMatchObject({ code: 'NOT_FOUND', isError: true });
  expect(statuses[1]).toEqual({
    target: targets[1],
    code: 'VALID_BILLING_STATUS',
    text: 'fine',
    isError: false,
  });
  expect(statuses[2]).toMatchObject({ code: 'NO_ANSWER', isError: true });
  expect(statuses[30]).toMatchObject({ target: targets[30], code: 'VALID_BILLING_STATUS' });
  expect(amazon.requests[0]?.headers).toMatchObject({
    'amazon-ads-accountid': ID,
    'content-type': 'application/vnd.bulkgetbillingstatusrequestbody.v1+json',
  });
});
