import { type AdsAccount } from '../../../clients/ads';
import { START } from '../support/fake-time';
import { clientFor } from './support/client-for';
import { type FakeAmazonAds, startFakeAmazonAds } from './support/fake-amazon-ads';

const ID = 'amzn1.ads-account.g.1';

let amazon: FakeAmazonAds;
beforeEach(async () => {
  amazon = await startFakeAmazonAds();
});
afterEach(() => amazon.close());

const showing = (...looks: object[]): void => {
  amazon.behaviour.looks = looks;
  amazon.add(ID);
};

const us = (more: object) => ({ countryCodes: ['US'], ...more });
const PROFILE = { alternateIds: [{ countryCode: 'US', profileId: 123123 }] };

describe('waiting for an account', () => {
  test('goes from PENDING through PARTIALLY_CREATED to CREATED, and reports every look', async () => {
    showing(
      { status: 'PENDING' },
      us({ status: 'PARTIALLY CREATED' }),
      us({ status: 'CREATED', ...PROFILE }),
    );
    const { client, time } = clientFor(amazon.url);
    const seen: [AdsAccount['status'], number][] = [];
    const outcome = await client.awaitAccount(ID, {
      onProgress: ({ status }, elapsed) => seen.push([status, elapsed]),
    });
    expect(seen).toEqual([
      ['PENDING', 3_000],
      ['PARTIALLY_CREATED', 7_000],
      ['CREATED', 11_000],
    ]);
    expect(outcome).toMatchObject({ kind: 'created', withoutProfile: [] });
    expect(time.waits).toEqual([3_000, 4_000, 4_000]);
  });

  test('waits for profile IDs that come after the account', async () => {
    showing(
      us({ status: 'CREATED' }),
      us({ status: 'CREATED' }),
      us({ status: 'CREATED', ...PROFILE }),
    );
    const { client } = clientFor(amazon.url);
    expect(await client.awaitAccount(ID)).toMatchObject({
      kind: 'created',
      account: { ids: [{ country: 'US', profileId: '123123' }] },
      withoutProfile: [],
    });
  });

  test('does not wait for profile IDs longer than 15 seconds, and says which are missing', async () => {
    showing({ status: 'CREATED', countryCodes: ['US', 'UK'], ...PROFILE });
    const { client, time } = clientFor(amazon.url);
    expect(await client.awaitAccount(ID)).toMatchObject({
      kind: 'created',
      withoutProfile: ['GB'],
    });
    expect(time.clock() - START).toBeLessThanOrEqual(3_000 + 15_000);
  });

  test('waits for the wanted countries only', async () => {
    showing({ status: 'CREATED', countryCodes: ['US', 'UK'], ...PROFILE });
    const { client, time } = clientFor(amazon.url);
    await client.awaitAccount(ID, { wantedCountries: ['US'] });
    expect(time.waits).toEqual([3_000]);
  });

  test("a refused account comes with Amazon's reason unchanged", async () => {
    const errors = {
      US: [
        { errorId: 7, errorCode: 'INVALID_ZIP_CODE', errorMessage: 'ZIP  10001 is not in Ohio.' },
      ],
    };
    showing({ status: 'PENDING' }, { status: 'DISABLED', errors });
    const { client } = clientFor(amazon.url);
    expect(await client.awaitAccount(ID)).toMatchObject({
      kind: 'disabled',
      account: {
        reasons: [{ country: 'US', code: 'INVALID_ZIP_CODE', text: 'ZIP  10001 is not in Ohio.' }],
      },
    });
  });

  test('ends after two minutes without an error, so that it can continue later', async () => {
    showing({ status: 'PENDING' });
    const { client, time } = clientFor(amazon.url);
    expect(await client.awaitAccount(ID)).toMatchObject({ kind: 'pending', adsAccountId: ID });
    expect(time.clock() - START).toBeGreaterThan(110_000);
    expect(time.clock() - START).toBeLessThanOrEqual(120_000);
  });

  test('goes on with a state Amazon has added', async () => {
    showing({ status: 'UNDER_REVIEW' }, us({ status: 'CREATED', ...PROFILE }));
    const { client } = clientFor(amazon.url);
    const seen: string[] = [];
    await client.awaitAccount(ID, { onProgress: ({ amazonStatus }) => seen.push(amazonStatus) });
    expect(seen).toEqual(['UNDER_REVIEW', 'CREATED']);
  });

  test('accepts an account that is not visible at once, but not one that never is', async () => {
    const { client, time } = clientFor(amazon.url);
    await expect(client.awaitAccount(ID)).rejects.toMatchObject({ status: 404 });
    expect(time.clock() - START).toBeGreaterThanOrEqual(30_000);
  });

  test('goes on after temporary failures', async () => {
    showing(us({ status: 'CREATED', ...PROFILE }));
    const broken = await startFakeAmazonAds();
    const { client } = clientFor(broken.url);
    let looks = 0;
    broken.script(() => {
      looks += 1;
      if (looks <= 6) return { status: 503 };
      return {
        json: { adsAccount: { adsAccountId: ID, ...us({ status: 'CREATED', ...PROFILE }) } },
      };
    });
    expect(await client.awaitAccount(ID)).toMatchObject({ kind: 'created' });
    await broken.close();
  });

  test('stops when the owner stops it', async () => {
    showing({ status: 'PENDING' });
    const { client } = clientFor(amazon.url);
    const stop = new AbortController();
    const outcome = client.awaitAccount(ID, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(outcome).rejects.toThrow();
    expect(amazon.count('GET', '/adsAccounts')).toBe(1);
  });
});

describe('waiting for the terms', () => {
  test('ends when the owner has accepted', async () => {
    amazon.behaviour.terms = ['CREATED', 'CREATED', 'ACCEPTED'];
    const { client, time } = clientFor(amazon.url);
    const { termsToken, termsUrl } = await client.createTermsToken();
    expect(termsUrl).toContain(termsToken);
    const seen: string[] = [];
    const onProgress = (status: string) => seen.push(status);
    expect(await client.awaitTerms(termsToken, { onProgress })).toBe('ACCEPTED');
    expect(seen).toEqual(['CREATED', 'CREATED', 'ACCEPTED']);
    expect(time.waits).toEqual([4_000, 4_000]);
  });

  test('ends when the token was used before', async () => {
    amazon.behaviour.terms = ['REDEEMED'];
    expect(await clientFor(amazon.url).client.awaitTerms('t-1')).toBe('REDEEMED');
  });

  test('ends after ten minutes', async () => {
    amazon.behaviour.terms = ['CREATED'];
    const { client, time } = clientFor(amazon.url);
    expect(await client.awaitTerms('t-1')).toBe('CREATED');
    expect(time.clock() - START).toBeGreaterThan(9.9 * 60_000);
    expect(time.clock() - START).toBeLessThanOrEqual(10 * 60_000);
  });
});
