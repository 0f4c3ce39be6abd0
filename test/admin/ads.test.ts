import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AdsOwner, SIGNED_IN, newAdsOwner, until } from './support/ads-owner';
import { CLIENT, GROWING } from './support/fake-amazon';
import { type ShelfEnd } from './support/shelf-process';

let owner: AdsOwner;
beforeEach(async () => {
  owner = await newAdsOwner();
});
afterEach(() => owner.leave());

const LOGIN = `login --client-id ${CLIENT.id} --secret-stdin --port 0`;
const NOBODY = {};

/** What the owner's browser does: opens the page that the terminal names, and follows it back. */
const logIn = async (command = LOGIN, input: string = CLIENT.secret): Promise<ShelfEnd> => {
  const started = owner.start(command, NOBODY, input);
  const page = (): string | undefined => /^ +(http\S+\/ap\/oa\?\S+)$/m.exec(started.said())?.[1];
  let isOver = false;
  void started.end.then(() => (isOver = true));
  await until(() => page() !== undefined || isOver);
  const url = page();
  if (url !== undefined) await fetch(url);
  return started.end;
};

describe('shelf ads login', () => {
  test('goes through the browser, and keeps client and refresh token readable by the owner alone', async () => {
    const { status, stdout, stderr } = await logIn();
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('Signed in to Amazon Ads.');
    expect(stderr).toContain('work e-mail address');
    const file = join(owner.project.folder, 'config', 'secrets', 'ads.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      'client-id': CLIENT.id,
      'client-secret': CLIENT.secret,
      region: 'NA',
      'refresh-token': CLIENT.refreshToken,
    });
    expect(stderr + owner.everythingIn('shop')).not.toMatch(/s3cr3t|Atzr|Atza/);
    expect((await owner.run('accounts --json', NOBODY)).json()).toEqual({
      accounts: [],
      reasons: [],
    });
  });

  test('asks for consent with scope, state and proof key', async () => {
    await logIn();
    const asked = owner.amazon.requests.find(({ path }) => path.startsWith('/ap/oa'));
    const query = Object.fromEntries(new URL(asked?.path ?? '', 'http://x').searchParams);
    expect(query).toEqual({
      client_id: CLIENT.id,
      scope: 'advertising::campaign_management',
      response_type: 'code',
      redirect_uri: expect.stringMatching(/^http:\/\/localhost:\d+\/signed-in$/) as string,
      state: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge_method: 'S256',
    });
  });

  test('a no on the page ends with 5, and keeps nothing', async () => {
    owner.amazon.behaviour.consentRefused = true;
    const { status, stderr } = await logIn();
    expect([status, stderr]).toEqual([5, expect.stringContaining('access_denied')]);
    expect((await owner.run('accounts', NOBODY)).status).toBe(3);
  });

  test('a wrong client secret ends with 5 and is never shown', async () => {
    const { status, stderr } = await logIn(LOGIN, 'wr0ng-secret');
    expect([status, stderr]).toEqual([5, expect.stringContaining('invalid_client')]);
    expect(stderr).not.toContain('wr0ng-secret');
  });

  test('without a terminal the secret comes from outside, or nothing happens', async () => {
    const { status, stderr } = await owner.run(`login --client-id ${CLIENT.id}`, NOBODY);
    expect([status, stderr]).toEqual([3, expect.stringContaining('SHELF_ADS_CLIENT_SECRET')]);
    expect((await owner.run('login --client-secret x', NOBODY)).status).toBe(2);
    expect(owner.amazon.requests).toHaveLength(0);
  });

  test('a client secret that is no longer in the environment is asked for by its name', async () => {
    await logIn();
    const { SHELF_ADS_CLIENT_ID, SHELF_ADS_REFRESH_TOKEN } = SIGNED_IN;
    const file = join(owner.project.folder, 'config', 'secrets', 'ads.json');
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const { 'client-secret': _gone, ...rest } = kept;
    writeFileSync(file, JSON.stringify(rest));
    expect([rest['client-id'], rest['refresh-token']]).toEqual([
      SHELF_ADS_CLIENT_ID,
      SHELF_ADS_REFRESH_TOKEN,
    ]);
    const { status, stderr } = await owner.run('accounts', NOBODY);
    expect([status, stderr]).toEqual([3, expect.stringContaining('SHELF_ADS_CLIENT_SECRET')]);
  });

  test('a consent that was taken back says to sign in again', async () => {
    const { status, stderr } = await owner.run('accounts', {
      ...SIGNED_IN,
      SHELF_ADS_REFRESH_TOKEN: 'Atzr|revoked',
    });
    expect([status, stderr]).toEqual([5, expect.stringContaining('sign in again')]);
    expect(stderr).not.toContain('revoked');
  });
});

describe('shelf ads terms', () => {
  test('prints the page, waits until it is accepted, and is good for one registration', async () => {
    owner.amazon.behaviour.acceptedAfter = 1;
    const { status, stdout, stderr } = await owner.run('terms');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^ACCEPTED {2}https:/)]);
    expect(stderr).toContain('https://advertising.amazon.com/terms/agreement/');
    // How many seconds is the machine's affair: its clock runs ten times as fast here.
    expect(stderr).toMatch(/\b\d s: CREATED/);
    await owner.run('terms');
    expect(owner.amazon.terms.size).toBe(1);
  });

  test('--no-wait shows the status', async () => {
    owner.amazon.behaviour.acceptedAfter = 1;
    for (const status of ['CREATED', 'CREATED', 'ACCEPTED']) {
      const run = await owner.run('terms --no-wait --json');
      expect(run.json()).toMatchObject({ status });
      expect(run.status).toBe(status === 'ACCEPTED' ? 0 : 1);
    }
    expect(owner.amazon.terms.size).toBe(1);
  });
});

describe('looking at accounts', () => {
  beforeEach(async () => {
    const { amazon, run, form } = owner;
    amazon.behaviour.looks = GROWING.slice(-1);
    await run(`register --business --form ${form} --yes`);
  });

  test.each([false, true])('accounts reads the list, as in the guide: %p', async (isGuide) => {
    owner.amazon.behaviour.listsAsInGuide = isGuide;
    const { stdout } = await owner.run('accounts');
    expect(stdout).toMatch(
      /^account +name +status +countries +profiles\namzn1\.ads-account\.g\.new1 +Acme Hotel +CREATED +US GB +US:9007199254740991 GB:456\n$/,
    );
  });

  test('status shows the account of the record', async () => {
    const { status, json } = await owner.run('status --json');
    expect([status, json()]).toEqual([
      0,
      expect.objectContaining({ adsAccountId: 'amzn1.ads-account.g.new1', status: 'CREATED' }),
    ]);
    expect((await owner.run('status amzn1.other')).status).toBe(5);
  });

  test('profiles keeps every digit of an identifier', async () => {
    owner.amazon.behaviour.profiles = [
      {
        profileId: 4_611_686_018_427_388,
        countryCode: 'UK',
        currencyCode: 'GBP',
        accountInfo: { marketplaceStringId: 'A1F83G8C2ARO7P', id: 'ENTITYUK', type: 'vendor' },
      },
    ];
    const { json } = await owner.run('profiles --json');
    expect(json()).toMatchObject([{ profileId: '4611686018427388', country: 'GB' }]);
    const { stdout } = await owner.run('profiles --region EU');
    expect(stdout).toMatch(/4611686018427388 +GB +GBP +vendor +ENTITYUK/);
  });

  test('billing asks for each country that has its identifiers, and shows the page', async () => {
    const profile = (countryCode: string, profileId: number, marketplaceStringId: string) => ({
      ...{ profileId, countryCode },
      accountInfo: { marketplaceStringId, type: 'vendor' },
    });
    const { amazon } = owner;
    amazon.behaviour.profiles = [profile('US', 9_007_199_254_740_991, 'ATVPDKIKX0DER')];
    const billingStatus = {
      billingStatusCode: 'PENDING_PAYMENT_REGISTRATION',
      message: 'Add a payment method',
    };
    amazon.behaviour.billing = { success: [{ index: 0, billingStatus }], error: [] };
    const pending = await owner.run('billing');
    expect(pending.status).toBe(1);
    expect(pending.stdout).toMatch(/US +PENDING_PAYMENT_REGISTRATION +Add a payment method/);
    expect(pending.stderr).toContain('Amazon has given no entity or marketplace ID for GB');
    expect(pending.stderr).toContain('https://advertising.amazon.com/billing');
    const asked = amazon.requests.find(({ path }) => path === '/billing/statuses');
    expect(asked?.headers['amazon-ads-accountid']).toBe('amzn1.ads-account.g.new1');
    expect(asked?.json).toEqual({
      advertiserMarketplaces: [{ advertiserId: 'ENTITYUS', marketplaceId: 'ATVPDKIKX0DER' }],
      locale: 'en_US',
    });

    amazon.behaviour.profiles = [
      ...amazon.behaviour.profiles,
      profile('UK', 456, 'A1F83G8C2ARO7P'),
    ];
    const valid = { billingStatus: { billingStatusCode: 'VALID_BILLING_STATUS' } };
    amazon.behaviour.billing = {
      success: [
        { index: 0, ...valid },
        { index: 1, ...valid },
      ],
    };
    const done = await owner.run('billing --json');
    expect([done.status, done.json()]).toEqual([
      0,
      expect.objectContaining({ statuses: [expect.anything(), expect.anything()], without: [] }),
    ]);
  });
});

test.each(['status', 'billing'])(
  '`shelf ads %s` without an account says how to get one',
  async (command) => {
    const { status, stderr } = await owner.run(command);
    expect([status, stderr]).toEqual([3, expect.stringContaining('shelf ads register')]);
    expect(owner.amazon.requests).toHaveLength(0);
  },
);

test('a damaged journal stops a registration, because guessing could make a second account', async () => {
  const { amazon, run, form, project } = owner;
  amazon.behaviour.looks = GROWING.slice(-1);
  await run(`register --business --form ${form} --yes`);
  const config = join(project.folder, 'config', 'ads');
  const [journal = ''] = owner.filesIn('config').filter((file) => file.includes('attempt-0001'));
  expect(journal).toContain(config);
  writeFileSync(journal, '{"number": 1');
  const { status, stderr } = await run(`register --business --form ${form} --yes`);
  expect([status, stderr]).toEqual([4, expect.stringContaining('attempt-0001.json')]);
  expect(amazon.accounts).toHaveLength(1);
});
