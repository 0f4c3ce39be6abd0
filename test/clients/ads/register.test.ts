import {
  EarlierRegistrationError,
  RegistrationBusyError,
  RegistrationFormError,
  RegistrationUncertainError,
  TermsTokenError,
} from '../../../clients/ads';
import { type ScriptedAnswer } from '../../support/local-service';
import { type FakeAmazonAds, startFakeAmazonAds } from './support/fake-amazon-ads';
import { clientFor, createMemoryJournal } from './support/client-for';
import { AUTHOR, BUSINESS, SELLER, VENDOR } from './support/forms';

let amazon: FakeAmazonAds;
beforeEach(async () => {
  amazon = await startFakeAmazonAds();
});
afterEach(() => amazon.close());

const refusal = (status: number, errorCode: string, errorMessage: string): ScriptedAnswer => ({
  status,
  json: { errors: [{ errorId: 1, errorCode, errorMessage }] },
});

describe('the request', () => {
  test.each([
    [
      BUSINESS,
      {
        accountName: 'Acme Hotel',
        countryCodes: ['US'],
        termsToken: 't-1',
        associations: [{ business: BUSINESS.business }],
      },
    ],
    [
      SELLER,
      {
        termsToken: 't-1',
        associations: [{ amazonSeller: { sellerCentralAccount: 'A6DEQ9LYHIBE8' } }],
      },
    ],
    [VENDOR, { termsToken: 't-1', associations: [{ amazonVendor: { vendorGroup: '6943231' } }] }],
    [
      AUTHOR,
      { termsToken: 't-1', associations: [{ amazonAuthor: { email: 'author@novels.example' } }] },
    ],
  ])('of form %# is the one of the reference', async (form, body) => {
    const { client } = clientFor(amazon.url);
    await client.registerAccount(form, { termsToken: 't-1' });
    const sent = amazon.requests.find(({ path }) => path === '/adsAccounts');
    expect(sent?.json).toEqual(body);
    expect(sent?.headers).toMatchObject({
      authorization: 'Bearer Atza|access-token-of-the-test',
      'amazon-advertising-api-clientid': 'amzn1.application-oa2-client.0123',
      'content-type': 'application/vnd.registeradsaccountresource.v1+json',
      accept: 'application/json',
    });
    expect(sent?.headers).not.toHaveProperty('amazon-advertising-api-scope');
  });

  test('is shown as it would be sent, with personal data masked and nothing sent', async () => {
    const { client } = clientFor(amazon.url);
    const shown = client.previewRegistration(BUSINESS, 't-1');
    expect(shown).toMatchObject({
      method: 'POST',
      url: `${amazon.url}/adsAccounts`,
      headers: { Authorization: 'Bearer ***' },
      body: { accountName: 'Acme Hotel', termsToken: 't-1' },
    });
    expect(JSON.stringify(shown)).not.toMatch(/0142|Sesame|10001|access-token/);
    expect(client.previewRegistration(BUSINESS, 't-1', true).body.associations).toEqual([
      { business: BUSINESS.business },
    ]);
    expect(amazon.requests).toHaveLength(0);
  });
});

describe('before anything is sent', () => {
  test('a form that Amazon would refuse is refused here', async () => {
    const journal = createMemoryJournal();
    const { client } = clientFor(amazon.url, journal);
    const form = { ...BUSINESS, applicant: { ...BUSINESS.applicant, workEmail: 'jane@gmail.com' } };
    const error = await client.registerAccount(form).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RegistrationFormError);
    expect((error as Error).message).toMatch(/applicant\.workEmail: .* work e-mail address/);
    expect((error as Error).message).not.toContain('jane');
    expect(amazon.requests).toHaveLength(0);
    expect(journal.attempts).toEqual([]);
  });

  test.each(['CREATED', 'REDEEMED', 'WITHDRAWN'])(
    'terms in the state %s stop the registration',
    async (state) => {
      amazon.behaviour.terms = [state];
      const { client } = clientFor(amazon.url);
      await expect(client.registerAccount(SELLER, { termsToken: 't-1' })).rejects.toThrow(
        TermsTokenError,
      );
      expect(amazon.accounts).toHaveLength(0);
    },
  );

  test('the intent is in the journal before the call is made', async () => {
    const journal = createMemoryJournal();
    const { client } = clientFor(amazon.url, journal);
    const seen: number[] = [];
    await client.registerAccount(SELLER, {
      onProgress: ({ kind }) => {
        if (kind === 'sending') seen.push(journal.attempts.length, amazon.accounts.length);
      },
    });
    expect(seen).toEqual([1, 0]);
  });

  test('when the journal cannot be written, the call is not made', async () => {
    const journal = {
      ...createMemoryJournal(),
      begin: () => Promise.reject(new Error('the disk is full')),
    };
    const { client } = clientFor(amazon.url, journal);
    await expect(client.registerAccount(SELLER)).rejects.toThrow('the disk is full');
    expect(amazon.accounts).toHaveLength(0);
  });
});

describe('an answer that is lost after Amazon made the account', () => {
  test.each<[string, ScriptedAnswer]>([
    ['the connection is reset', { fault: 'reset' }],
    ['the answer breaks off', { status: 201, json: { adsAccount: {} }, fault: 'truncate' }],
    ['no answer comes in time', { fault: 'hang' }],
    ['Amazon answers 500', refusal(500, 'INTERNAL', 'try again')],
    ['a gateway answers 504 with a page', { status: 504, text: '<html>timeout</html>' }],
    ['the answer is not JSON', { status: 201, text: 'ok' }],
    ['the answer has no account', { status: 201, json: {} }],
  ])('is made up for by listing: %s', async (_, answer) => {
    amazon.add('amzn1.ads-account.g.old', 'Another');
    amazon.behaviour.afterRegistering = [answer];
    const journal = createMemoryJournal();
    const { client } = clientFor(amazon.url, journal, undefined, 300);
    const { account, how } = await client.registerAccount(BUSINESS);
    expect(how).toBe('listed');
    expect(account.adsAccountId).toBe('amzn1.ads-account.g.new2');
    expect(amazon.accounts).toHaveLength(2);
    expect(amazon.count('POST', '/adsAccounts')).toBe(3);
    expect(journal.attempts).toMatchObject([{ result: { kind: 'account' } }]);
  });

  test('is resolved even when the account is listed only after a minute', async () => {
    amazon.behaviour.afterRegistering = [{ fault: 'reset' }];
    amazon.behaviour.hiddenFor = 15;
    const { client, time } = clientFor(amazon.url);
    const { how } = await client.registerAccount(SELLER);
    expect(how).toBe('listed');
    expect(amazon.accounts).toHaveLength(1);
    expect(time.waits.every((wait) => wait >= 3_000 && wait <= 5_000)).toBe(true);
  });

  test('is resolved by the next run when this one was killed', async () => {
    const journal = createMemoryJournal();
    const killed = { ...journal, end: () => Promise.reject(new Error('killed')) };
    await expect(clientFor(amazon.url, killed).client.registerAccount(SELLER)).rejects.toThrow(
      'killed',
    );
    const { how } = await clientFor(amazon.url, journal).client.registerAccount(SELLER);
    expect(how).toBe('listed');
    expect(amazon.accounts).toHaveLength(1);
  });

  test('holds back other details too, until its account is known', async () => {
    const journal = createMemoryJournal();
    amazon.behaviour.afterRegistering = [{ fault: 'reset' }];
    amazon.behaviour.hiddenFor = 1_000;
    const first = clientFor(amazon.url, journal);
    await expect(first.client.registerAccount(SELLER)).rejects.toThrow(RegistrationUncertainError);
    for (const account of amazon.accounts) Object.assign(account, { hiddenFor: 0 });
    const corrected = { ...SELLER, sellerCentralAccount: 'A6DEQ9LYHIBE9' };
    await expect(
      clientFor(amazon.url, journal, first.time).client.registerAccount(corrected),
    ).rejects.toThrow(EarlierRegistrationError);
    expect(amazon.accounts).toHaveLength(1);
  });

  test('is not guessed when it could have made either of two new accounts', async () => {
    amazon.behaviour.afterRegistering = [{ fault: 'reset' }];
    const { client } = clientFor(amazon.url);
    const outcome = client.registerAccount(SELLER, {
      onProgress: ({ kind }) => {
        if (kind === 'sending') amazon.add('amzn1.ads-account.g.elsewhere');
      },
    });
    await expect(outcome).rejects.toMatchObject({
      name: 'RegistrationUncertainError',
      candidates: ['amzn1.ads-account.g.elsewhere', 'amzn1.ads-account.g.new2'],
    });
  });

  test('is never followed by a second call while the accounts cannot be listed', async () => {
    amazon.behaviour.afterRegistering = [{ fault: 'reset' }];
    const down = Array.from({ length: 400 }, () => ({ status: 503 }));
    const { client } = clientFor(amazon.url);
    const outcome = client.registerAccount(SELLER, {
      onProgress: ({ kind }) => {
        if (kind === 'sending') amazon.behaviour.insteadOfListing = down;
      },
    });
    await expect(outcome).rejects.toMatchObject({ name: 'ServiceError', status: 503 });
    expect(amazon.accounts).toHaveLength(1);
  });
});

describe('a lost answer without an account', () => {
  const lose = async () => {
    const journal = createMemoryJournal();
    amazon.behaviour.insteadOfRegistering = [refusal(500, 'INTERNAL', 'try again')];
    const first = clientFor(amazon.url, journal);
    const outcome = first.client.registerAccount(SELLER, { termsToken: 't-1' });
    await expect(outcome).rejects.toThrow(/no new account is listed two minutes later/);
    return { journal, time: first.time };
  };

  test('is repeated only by the next run, after it has listed again', async () => {
    const { journal, time } = await lose();
    const listings = amazon.count('POST', '/adsAccounts/list');
    const second = clientFor(amazon.url, journal, time);
    const { how } = await second.client.registerAccount(SELLER, { termsToken: 't-1' });
    expect(how).toBe('answered');
    expect(amazon.accounts).toHaveLength(1);
    expect(amazon.count('POST', '/adsAccounts/list') - listings).toBe(2);
  });

  test('is not repeated when Amazon counts the terms token as used', async () => {
    const { journal, time } = await lose();
    amazon.behaviour.terms = ['REDEEMED'];
    const second = clientFor(amazon.url, journal, time);
    await expect(second.client.registerAccount(SELLER)).rejects.toThrow(/terms token as used/);
    expect(amazon.accounts).toHaveLength(0);
  });
});

test('the same form gives the account it made before', async () => {
  const journal = createMemoryJournal();
  await clientFor(amazon.url, journal).client.registerAccount(SELLER);
  const { account, how } = await clientFor(amazon.url, journal).client.registerAccount(SELLER);
  expect(how).toBe('before');
  expect(account.adsAccountId).toBe('amzn1.ads-account.g.new1');
  expect(amazon.accounts).toHaveLength(1);
});

test('of two runs at the same moment one registers', async () => {
  const journal = createMemoryJournal();
  const outcomes = await Promise.allSettled([
    clientFor(amazon.url, journal).client.registerAccount(SELLER),
    clientFor(amazon.url, journal).client.registerAccount(SELLER),
  ]);
  expect(amazon.accounts).toHaveLength(1);
  const errors = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  );
  for (const error of errors) expect(error).toBeInstanceOf(RegistrationBusyError);
});

test('a throttled registration is sent again after the time Amazon asks for', async () => {
  const throttled = { status: 429, headers: { 'retry-after': '7' }, json: { code: '429' } };
  amazon.behaviour.insteadOfRegistering = [throttled, throttled];
  const journal = createMemoryJournal();
  const { client, time } = clientFor(amazon.url, journal);
  const { how } = await client.registerAccount(SELLER);
  expect(how).toBe('answered');
  expect(time.waits).toEqual([8_000, 8_000]);
  expect(journal.attempts.map(({ result }) => result?.kind)).toEqual([
    'refused',
    'refused',
    'account',
  ]);
});

test('an expired access token is renewed once, and one account is made', async () => {
  amazon.behaviour.insteadOfRegistering = [
    { status: 401, json: { code: '401', details: 'Authentication failed' } },
  ];
  await clientFor(amazon.url).client.registerAccount(SELLER);
  expect(amazon.accounts).toHaveLength(1);
});

test("Amazon's refusal is shown in its words, without the personal data it repeats", async () => {
  amazon.behaviour.insteadOfRegistering = [
    {
      status: 400,
      json: {
        errors: [
          { errorId: 1, errorCode: 'BAD_PHONE', errorMessage: 'phone 555-555-0142 is not valid' },
          { errorId: 2, errorCode: 'BAD_ADDRESS', errorMessage: 'no 17 Sesame Court in 10001' },
        ],
      },
    },
  ];
  const journal = createMemoryJournal();
  const { client, log } = clientFor(amazon.url, journal);
  await expect(client.registerAccount(BUSINESS)).rejects.toMatchObject({
    status: 400,
    code: 'BAD_PHONE',
    text: 'phone *** is not valid; BAD_ADDRESS: no *** in ***',
  });
  expect(JSON.stringify(log)).not.toMatch(/0142|Sesame|10001/);
  expect(journal.attempts).toMatchObject([{ result: { kind: 'refused', status: 400 } }]);
  expect(amazon.count('POST', '/adsAccounts')).toBe(2);
});
