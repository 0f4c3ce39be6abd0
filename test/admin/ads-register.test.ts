import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type AdsOwner, BUSINESS, PERSONAL, newAdsOwner, until } from './support/ads-owner';
import { GROWING } from './support/fake-amazon';

let owner: AdsOwner;
beforeEach(async () => {
  owner = await newAdsOwner();
});
afterEach(() => owner.leave());

const ACCOUNT = 'amzn1.ads-account.g.new1';
const register = (more = '') => `register --business --form ${owner.form} --yes${more}`;

test('the five steps: terms, registration, PENDING, partly, CREATED, late profiles, billing', async () => {
  const { amazon, run, ads, everythingIn } = owner;
  amazon.behaviour.acceptedAfter = 1;
  const { status, stdout, stderr } = await run(register());
  expect([status, stdout]).toEqual([0, expect.stringContaining(ACCOUNT)]);
  for (const words of [
    'Step 1 of 5: sign in\n  signed in already',
    'Step 2 of 5: the terms',
    'https://advertising.amazon.com/terms/agreement/4de3327e-a595-44cb-b689-000000000000',
    'Step 3 of 5: the registration',
    'PENDING, 0 profile IDs',
    'PARTIALLY CREATED, 0 profile IDs',
    'CREATED, 0 profile IDs',
    'CREATED, 2 profile IDs',
    'Step 5 of 5: billing',
    'https://advertising.amazon.com/billing',
  ]) {
    expect(stderr).toContain(words);
  }
  expect(stdout).toContain('US:9007199254740991 GB:456');
  expect(ads()).toEqual({ accountId: ACCOUNT, country: 'US' });
  expect(amazon.accounts).toHaveLength(1);
  const sent = amazon.requests.find(
    ({ path, method }) => path === '/adsAccounts' && method === 'POST',
  );
  expect(sent?.json).toEqual({
    accountName: 'Acme Hotel',
    countryCodes: ['US'],
    termsToken: '4de3327e-a595-44cb-b689-000000000000',
    associations: [{ business: BUSINESS.business }],
  });
  expect(stdout + stderr + everythingIn('config') + everythingIn('shop')).not.toMatch(PERSONAL);
});

test.each([
  ['seller', { sellerCentralAccount: 'A6DEQ9LYHIBE8' }, 'amazonSeller'],
  ['vendor', { vendorGroup: '6943231' }, 'amazonVendor'],
  ['author', { email: 'author@novels.example' }, 'amazonAuthor'],
])('a %s registers with what identifies it', async (kind, details, key) => {
  const { amazon, run, writeForm, everythingIn } = owner;
  amazon.behaviour.looks = GROWING.slice(-1);
  const file = writeForm({ ...details, hasPermission: true });
  const { status, stderr } = await run(`register --${kind} --form ${file} --yes`);
  expect(status).toBe(0);
  const sent = amazon.requests.find(
    ({ path, method }) => path === '/adsAccounts' && method === 'POST',
  );
  expect(sent?.json).toMatchObject({ associations: [{ [key]: details }] });
  expect(stderr + everythingIn('config')).not.toContain('author@');
});

test("PENDING, then DISABLED: Amazon's reason unchanged, the manual review, and another try with other data", async () => {
  const { amazon, run, ads, writeForm } = owner;
  const errors = {
    US: [{ errorId: 7, errorCode: 'INVALID_ZIP_CODE', errorMessage: 'The ZIP  is not in Ohio.' }],
  };
  amazon.behaviour.looks = [{ status: 'PENDING' }, { status: 'DISABLED', errors }];
  const adsAccount = { adsAccountId: ACCOUNT, status: 'PENDING' };
  const early = [{ errorCode: 'CHECK', errorMessage: 'The phone number is checked.' }];
  amazon.behaviour.afterRegistering = [{ status: 201, json: { adsAccount, errors: early } }];
  const first = await run(register());
  expect(first.status).toBe(5);
  expect(first.stderr).toContain('accounts for sponsored ads only');
  expect(first.stderr).toContain('    CHECK: The phone number is checked.\n');
  expect(first.stderr).toContain('  US: INVALID_ZIP_CODE: The ZIP  is not in Ohio.\n');
  expect(first.stderr).toContain('contact-sales/sponsored-display-beta');
  expect(ads()).toBeNull();
  const named = await run(`status ${ACCOUNT}`);
  expect(named.stderr).toContain('  US: INVALID_ZIP_CODE: The ZIP  is not in Ohio.\n');
  expect(named.stderr).toContain('contact-sales/sponsored-display-beta');
  amazon.behaviour.besideList = [{ errorCode: 'LIST', errorMessage: 'One  account is hidden.' }];
  const listed = await run('accounts');
  expect([listed.status, listed.stderr.split('\n')]).toEqual([
    0,
    [
      `Amazon refused the account ${ACCOUNT}:`,
      '  US: INVALID_ZIP_CODE: The ZIP  is not in Ohio.',
      'Amazon says beside the list, without naming an account:',
      '  LIST: One  account is hidden.',
      expect.stringContaining('manual review:'),
      '  https://advertising.amazon.com/contact-sales/sponsored-display-beta',
      '',
    ],
  ]);
  const unchanged = await run('register --business --yes');
  expect([unchanged.status, unchanged.stderr]).toEqual([
    3,
    expect.stringContaining('not sent again as it is'),
  ]);
  amazon.behaviour.looks = GROWING.slice(-1);
  const business = { ...BUSINESS.business, zipCode: '12601' };
  const file = writeForm({ ...BUSINESS, business });
  const second = await run(`register --business --form ${file} --yes`);
  expect([second.status, amazon.accounts.length, amazon.terms.size]).toEqual([0, 2, 2]);
  expect(ads()).toMatchObject({ accountId: 'amzn1.ads-account.g.new2' });
});

test('terms that are not accepted stop it; the next run continues without the form file', async () => {
  const { amazon, run } = owner;
  amazon.behaviour.acceptedAfter = 1_000;
  const waiting = owner.start(register());
  await until(() => amazon.count('GET', /^\/termsTokens/) >= 2);
  waiting.child.kill('SIGKILL');
  await waiting.end;
  expect(amazon.accounts).toHaveLength(0);
  amazon.behaviour.acceptedAfter = 0;
  const { status } = await run('register --yes');
  expect([status, amazon.accounts.length, amazon.terms.size]).toEqual([0, 1, 1]);
});

test('a terms token that was used elsewhere is replaced by a new one', async () => {
  const { amazon, run } = owner;
  expect((await run('terms --json')).json()).toMatchObject({ status: 'ACCEPTED' });
  for (const token of amazon.terms.values()) token.status = 'REDEEMED';
  const { status, stderr } = await run(register());
  expect(stderr).toContain('The terms you accepted before were used');
  expect([status, amazon.accounts.length, amazon.terms.size]).toEqual([0, 1, 2]);
});

test('where terms were used by no registration of this computer, an account is looked for first', async () => {
  const { amazon, run } = owner;
  amazon.behaviour.looks = GROWING.slice(-1);
  await run(register());
  rmSync(join(owner.project.folder, 'config', 'ads'), { recursive: true });
  await run('terms --json');
  for (const token of amazon.terms.values()) token.status = 'REDEEMED';
  const first = await run(register());
  expect([first.status, first.stderr]).toEqual([3, expect.stringContaining(`lists ${ACCOUNT}`)]);
  expect(amazon.count('POST', '/adsAccounts')).toBe(1);
  expect([(await run(register())).status, amazon.accounts.length]).toEqual([0, 2]);
});

test('reasons that only the answer to the registration had are told with the refusal', async () => {
  const { amazon, run } = owner;
  const adsAccount = { adsAccountId: ACCOUNT, status: 'PENDING' };
  const errors = [{ errorCode: 'INVALID_ZIP_CODE', errorMessage: 'Not in Ohio.' }];
  amazon.behaviour.afterRegistering = [{ status: 201, json: { adsAccount, errors } }];
  amazon.behaviour.looks = [{ status: 'DISABLED' }];
  expect((await run(register())).stderr).toContain(
    `refused the account ${ACCOUNT}:\n  INVALID_ZIP_CODE: Not in Ohio.\n`,
  );
});

test.each([
  ['no answer comes', { fault: 'hang' as const }],
  ['the connection breaks', { fault: 'reset' as const }],
  ['a gateway gives up', { status: 504, text: '<html>' }],
])('Amazon accepts the registration and %s: one account, found by listing', async (_, answer) => {
  const { amazon, run, ads } = owner;
  amazon.behaviour.afterRegistering = [answer];
  amazon.behaviour.looks = GROWING.slice(-1);
  amazon.behaviour.listsAsInGuide = true;
  const { status, stderr } = await run(register());
  expect([status, stderr]).toEqual([0, expect.stringContaining('found in the list of accounts')]);
  expect(amazon.accounts).toHaveLength(1);
  expect(amazon.count('POST', '/adsAccounts')).toBe(1);
  expect(ads()).toMatchObject({ accountId: ACCOUNT });
});

test('the same form once more gives the account it has, not a second one', async () => {
  const { amazon, run } = owner;
  amazon.behaviour.looks = GROWING.slice(-1);
  await run(register());
  const { status, stderr } = await run(register());
  expect([status, stderr]).toEqual([0, expect.stringContaining('made before')]);
  expect([amazon.accounts.length, amazon.terms.size]).toEqual([1, 1]);
});

test('an account that stays PENDING is not a failure: 1, and status continues', async () => {
  const { amazon, run, ads } = owner;
  amazon.behaviour.looks = [{ status: 'PENDING' }];
  const started = owner.start(register());
  await until(() => amazon.count('GET', /^\/adsAccounts\//) >= 1);
  started.child.kill('SIGKILL');
  await started.end;
  const look = await run('status');
  expect([look.status, look.stdout, ads()]).toEqual([1, expect.stringContaining('PENDING'), null]);
  amazon.behaviour.looks = GROWING.slice(-1);
  const done = await run('status --wait --json');
  expect(done.json()).toMatchObject({ adsAccountId: ACCOUNT, status: 'CREATED' });
  expect(ads()).toEqual({ accountId: ACCOUNT, country: 'US' });
});

describe('before anything is sent', () => {
  test('--dry-run prints the exact request, masked unless told otherwise', async () => {
    const { amazon, run, form } = owner;
    const masked = await run(`register --business --form ${form} --dry-run`);
    expect(masked.json()).toMatchObject({
      method: 'POST',
      url: `${amazon.url}/adsAccounts`,
      headers: {
        Authorization: 'Bearer ***',
        'Content-Type': 'application/vnd.registeradsaccountresource.v1+json',
        Accept: 'application/json',
      },
      body: { accountName: 'Acme Hotel', countryCodes: ['US'] },
    });
    expect(masked.stdout).not.toMatch(PERSONAL);
    const whole = await run(`register --business --form ${form} --dry-run --show-personal-data`);
    expect(whole.json()).toMatchObject({
      body: { associations: [{ business: BUSINESS.business }] },
    });
    expect(amazon.requests).toHaveLength(0);
  });

  test('everything that Amazon would refuse is reported at once, without what was typed', async () => {
    const { amazon, run, writeForm } = owner;
    const file = writeForm({
      ...BUSINESS,
      business: { ...BUSINESS.business, city: '', countryCode: 'CA' },
      applicant: { workEmail: 'jane.doe@gmail.com', relation: 'other' },
    });
    const { status, stderr } = await run(`register --business --form ${file} --yes`);
    expect(status).toBe(2);
    for (const field of [
      'business.city',
      'business.countryCode',
      'applicant.workEmail',
      'applicant.relation',
    ]) {
      expect(stderr).toContain(`${field}: `);
    }
    expect(stderr).not.toMatch(PERSONAL);
    expect(amazon.requests).toHaveLength(0);
  });

  test.each([
    ['register --yes', 2, 'Nothing is under way'],
    ['register --business --yes', 3, '--form'],
    ['register --business --seller --yes', 2, "don't go together"],
    ['register --seller --form FORM --yes', 2, 'FORM'],
    ['register --business --form nowhere.json', 4, "can't be read"],
  ])('`%s` ends with %d', async (command, status, words) => {
    const { run, form, amazon } = owner;
    const ended = await run(command.replace('FORM', form));
    expect([ended.status, ended.stderr]).toEqual([
      status,
      expect.stringContaining(words.replace('FORM', form)),
    ]);
    expect(ended.stderr).not.toMatch(PERSONAL);
    expect(amazon.accounts).toHaveLength(0);
  });

  test('without --yes and a terminal nothing is registered', async () => {
    const { amazon, run, form } = owner;
    const { status, stderr } = await run(`register --business --form ${form}`);
    expect([status, stderr]).toEqual([3, expect.stringContaining('--yes')]);
    expect([amazon.accounts.length, amazon.terms.size]).toEqual([0, 1]);
  });
});
