import fs, {
  chmodSync,
  existsSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  CREDENTIAL_ID,
  CREDENTIAL_SECRET,
  type FakeCreatorsApi,
  REFUSALS,
  startFakeCreatorsApi,
  wireItem,
} from '../clients/creators/support/fake-creators-api';
import { type Project, createProject } from './support/shelf';
import { type RunHere, shelfHere } from './support/shelf-here';
import { type ShelfEnd, runShelf } from './support/shelf-process';

const CSV = [
  'Application,Application Id,Credential Id,Secret,Version',
  `Gift Lamp,amzn1.app.1,${CREDENTIAL_ID},${CREDENTIAL_SECRET},3.1`,
].join('\r\n');
const STORE = {
  US: {
    storeId: 'giftlamp-20',
    handOver: { cart: true, buy: true, recommend: true, wishlist: false },
  },
};

let amazon: FakeCreatorsApi;
let project: Project;
let runs: Pick<ShelfEnd, 'stdout' | 'stderr'>[];
beforeEach(async () => {
  runs = [];
  amazon = await startFakeCreatorsApi();
  amazon.answerApi(({ path }) =>
    path === '/catalog/v1/searchItems'
      ? { json: { searchResult: { items: [wireItem('B000000001')] } } }
      : undefined,
  );
  project = createProject();
  project.editRecord({ sample: false, marketplaces: STORE, trackingIds: [] });
});
afterEach(async () => {
  for (const { stdout, stderr } of runs) expect(stdout + stderr).not.toContain(CREDENTIAL_SECRET);
  expect(readFileSync(project.recordFile, 'utf8')).not.toContain(CREDENTIAL_SECRET);
  project.remove();
  await amazon.close();
});

const urls = () => ({
  SHELF_CREATORS_API_URL: amazon.urls.api,
  SHELF_CREATORS_TOKEN_URL: amazon.urls.token,
});
const shelfWith = async (args: string[], variables = {}): Promise<RunHere> => {
  const env = { ...urls(), ...variables };
  const run = await shelfHere(project.folder)(['creators', ...args], { env });
  runs.push(run);
  return run;
};
/** In this process, which is fast. */
const shelf = (command: string, variables = {}) => shelfWith(command.split(' '), variables);
/** As a process of its own, with a clock ten times as fast. */
const shelfProcess = async (command: string, input?: string): Promise<ShelfEnd> => {
  const end = await runShelf({
    folder: project.folder,
    args: ['creators', ...command.split(' ')],
    variables: urls(),
    ...(input !== undefined && { input }),
  });
  runs.push(end);
  return end;
};
const csvFile = (text: string | Buffer): string => {
  const file = join(project.folder, 'credentials.csv');
  writeFileSync(file, text);
  return file;
};
const importHere = (text: string | Buffer, ...flags: string[]): Promise<RunHere> =>
  shelfWith(['import', csvFile(text), ...flags, '--yes']);
const importOne = () => importHere(CSV);
const creators = () => project.readRecord()['creators'] as Record<string, unknown> | null;
const secretsFile = () => join(project.folder, 'config', 'secrets', 'creators.json');
const kept = () => JSON.parse(readFileSync(secretsFile(), 'utf8')) as Record<string, string>;
const SECOND_ID = 'amzn1.application-oa2-client.second0000000000';
const SECOND = CSV.replace(CREDENTIAL_ID, SECOND_ID);
const importSecond = (name = 'second', version = '3.1') =>
  importHere(SECOND.replace(',3.1', `,${version}`), '--name', name);

describe('shelf creators import', () => {
  test('keeps the secret in a file that only the owner can read, and notes the name', async () => {
    const { status, stdout, stderr } = await shelfProcess(`import ${csvFile(CSV)} --yes`);
    expect([status, stderr]).toEqual([0, expect.stringContaining('delete that file')]);
    expect(stderr).toContain('Next: shelf creators check');
    expect(stdout).toMatch(/default\s+…cdef\s+3\.1\s+NA/);
    expect(creators()).toEqual({ credentialName: 'default', version: '3.1' });
    expect(kept()).toEqual({
      'default.id': CREDENTIAL_ID,
      'default.secret': CREDENTIAL_SECRET,
      'default.version': '3.1',
    });
    expect((statSync(secretsFile()).mode & 0o777).toString(8)).toBe('600');
  });

  test.each<[string, string | Buffer]>([
    ['a byte order mark', `\ufeff${CSV}`],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(CSV, 'utf16le')])],
    ['semicolons', CSV.replaceAll(',', ';')],
    ['tabs', CSV.replaceAll(',', '\t')],
    [
      'other spellings and an order of their own',
      `"version" ; CREDENTIAL_ID;Credential Secret\n v3.1 ; ${CREDENTIAL_ID} ;"${CREDENTIAL_SECRET} "\n\n`,
    ],
  ])('reads a file with %s', async (_what, text) => {
    expect((await importHere(text)).status).toBe(0);
    expect(kept()).toMatchObject({
      'default.id': CREDENTIAL_ID,
      'default.secret': CREDENTIAL_SECRET,
    });
  });

  test.each([
    ['no headings', `${CREDENTIAL_ID},${CREDENTIAL_SECRET},3.1`, 'no headings'],
    ['an unknown version', CSV.replace(',3.1', ',4.7'), 'line 2: the version must be one of'],
    ['no secret', CSV.replace(CREDENTIAL_SECRET, ''), 'line 2: the secret is missing'],
    ['no line at all', '', 'no headings'],
    ['an open quotation mark', CSV.replace('Gift', '"Gift'), 'quotation mark'],
    ['the beginning of a ZIP', `PK\u0003\u0004${CSV}`, 'is an Excel workbook or a ZIP'],
  ])('refuses a file with %s, and quotes nothing of it', async (_what, text, message) => {
    const { status, stderr } = await shelf(`import ${csvFile(text)} --yes`);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(creators()).toBeNull();
    expect(existsSync(secretsFile())).toBe(false);
  });

  test('a file that is not there ends with 4', async () => {
    expect((await shelf('import nothing.csv --yes')).status).toBe(4);
  });

  test('--dry-run shows what would be kept and keeps nothing; without a terminal it asks for --yes', async () => {
    const dry = await shelf(`import ${csvFile(CSV)} --dry-run`);
    expect([dry.status, dry.stdout]).toEqual([0, expect.stringContaining('"credentialName"')]);
    const asked = await shelf(`import ${csvFile(CSV)}`);
    expect([asked.status, asked.stderr]).toEqual([3, expect.stringContaining('--yes')]);
    expect(creators()).toBeNull();
    expect(readdirSync(project.folder)).not.toContain('config');
  });

  test('the same credential again keeps its name; another one gets its own', async () => {
    await importOne();
    await importOne();
    expect(creators()).toEqual({ credentialName: 'default', version: '3.1' });
    const other = await importSecond('default');
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('another --name')]);
    await importHere(SECOND.replace(',3.1', ',3.2'));
    expect(creators()).toEqual({
      credentialName: 'default',
      version: '3.1',
      others: [{ credentialName: 'eu', version: '3.2' }],
    });
  });
});

describe('shelf creators add', () => {
  const COMMAND = `add --id ${CREDENTIAL_ID} --credential-version 3.1`;

  test('takes the secret from standard input', async () => {
    const { status } = await shelfProcess(
      `${COMMAND} --secret-stdin --yes`,
      `${CREDENTIAL_SECRET}\n`,
    );
    expect(status).toBe(0);
    expect(kept()['default.secret']).toBe(CREDENTIAL_SECRET);
  });

  test('takes it from the environment, and prints only its name as JSON', async () => {
    const end = await shelf(`${COMMAND} --name gift --yes --json`, {
      SHELF_CREATORS_GIFT_SECRET: CREDENTIAL_SECRET,
    });
    expect(end.json()).toEqual([{ name: 'gift', id: '…cdef', version: '3.1', region: 'NA' }]);
    expect(creators()).toMatchObject({ credentialName: 'gift' });
  });

  test('without a terminal it says where the secret may come from', async () => {
    const { status, stderr } = await shelf(`${COMMAND} --yes`);
    expect([status, stderr]).toEqual([3, expect.stringContaining('SHELF_CREATORS_DEFAULT_SECRET')]);
  });
});

describe('shelf creators check', () => {
  beforeEach(() => importOne());

  const CASES = [
    ['all well', 'eligible', 0, () => undefined],
    ['not eligible yet', 'not-eligible', 1, () => amazon.answerApi(() => REFUSALS.notEligible)],
    ['a wrong secret', 'wrong-credential', 2, () => amazon.answerToken(() => REFUSALS.badClient)],
    ['a wrong version', 'wrong-version', 2, () => amazon.answerApi(() => REFUSALS.wrongIssuer)],
    ['a wrong tag', 'wrong-tag', 2, () => amazon.answerApi(() => REFUSALS.wrongTag)],
    ['throttling', 'throttled', 1, () => amazon.answerApi(() => REFUSALS.throttled)],
    [
      'another refusal',
      'refused',
      5,
      () =>
        amazon.answerApi(() => ({
          status: 403,
          json: { type: 'AccessDeniedException', reason: 'AuthorizationFailed', message: 'No.' },
        })),
    ],
    [
      'a fault of Amazon',
      'unreachable',
      5,
      () => amazon.answerApi(() => ({ status: 500, json: { type: 'InternalFailure' } })),
    ],
    ['an odd answer', 'unreachable', 5, () => amazon.answerApi(() => ({ text: '<html>' }))],
  ] as const;

  test.each(CASES)('tells %s apart', async (_what, outcome, code, arrange) => {
    arrange();
    const end = await shelfProcess('check --json');
    expect(end.json()).toMatchObject([
      { credential: 'default', marketplace: 'US', tag: 'giftlamp-20', outcome },
    ]);
    expect(end.status).toBe(code);
    const checks = creators()?.['checks'] as Record<string, unknown> | undefined;
    const isNoted = code !== 5 && outcome !== 'throttled';
    expect(checks?.['US']).toEqual(isNoted ? expect.objectContaining({ outcome }) : undefined);
    expect(kept()['default.secret']).toBe(CREDENTIAL_SECRET);
  });

  describe('in this process', () => {
    const check = () => shelf('check --json');
    const expired = (date: Date) =>
      amazon.answerApi(() => ({
        ...REFUSALS.expiredToken,
        headers: { date: date.toUTCString() },
      }));

    test('tells a token that expires at once from a clock that is wrong', async () => {
      expired(new Date());
      const early = await check();
      expect([early.status, early.json()]).toEqual([
        5,
        [expect.objectContaining({ outcome: 'token-expired' })],
      ]);
      expired(new Date(Date.now() - 3_600_000));
      const late = await check();
      expect([late.status, late.json()]).toEqual([
        2,
        [expect.objectContaining({ outcome: 'wrong-clock' })],
      ]);
      expect(creators()?.['checks']).toBeUndefined();
    });

    test('an answer of nothing but an error is not all well', async () => {
      const errors = [{ code: 'InvalidParameterValue', message: 'No such thing.' }];
      amazon.answerApi(() => ({ json: { errors } }));
      expect((await check()).json()).toMatchObject([
        { outcome: 'refused', said: expect.stringContaining('No such thing.') as string },
      ]);
    });

    test('a credential whose name can not be noted is not kept either', async () => {
      const before = readFileSync(project.recordFile, 'utf8');
      const { renameSync } = fs;
      const rename = jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
        if (to === project.recordFile) throw Object.assign(new Error(''), { code: 'ENOSPC' });
        renameSync(from, to);
      });
      const file = csvFile(CSV.replace(CREDENTIAL_ID, SECOND_ID));
      const { status, stderr } = await shelf(`import ${file} --name second --yes`);
      rename.mockRestore();
      expect([status, stderr]).toEqual([4, expect.stringContaining('the disk is full')]);
      expect(Object.keys(kept()).filter((key) => key.startsWith('second'))).toEqual([]);
      expect(readFileSync(project.recordFile, 'utf8')).toBe(before);
    });

    test("counts the day's requests over runs, and stops at the quota", async () => {
      const file = join(project.folder, 'config', 'creators', 'usage-na.json');
      await check();
      const { day, requests } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      expect([day, requests]).toEqual([new Date().toISOString().slice(0, 10), 1]);
      writeFileSync(file, JSON.stringify({ day, requests: 8640 }));
      const asked = amazon.apiRequests.length;
      expect((await check()).json()).toMatchObject([
        { outcome: 'throttled', said: expect.stringContaining("day's quota") as string },
      ]);
      expect(amazon.apiRequests).toHaveLength(asked);
    });
  });

  test('says what to do, and costs one transaction', async () => {
    amazon.answerApi(() => REFUSALS.notEligible);
    const { stdout, stderr } = await shelf('check');
    expect(stdout).toContain('not-eligible');
    expect(stderr).toContain('ten qualified sales within 30 days');
    // The command does not ask again by itself.
    expect(stderr).not.toContain('tried again');
    expect([amazon.tokenRequests.length, amazon.apiRequests.length]).toEqual([1, 1]);
    expect(amazon.apiRequests[0]?.json).toMatchObject({ itemCount: 1, partnerTag: 'giftlamp-20' });
  });

  test('a second check with the same outcome adds nothing to the history', async () => {
    await shelf('check');
    const before = readFileSync(project.recordFile, 'utf8');
    await shelf('check');
    expect(readFileSync(project.recordFile, 'utf8')).toBe(before);
    amazon.answerApi(() => REFUSALS.notEligible);
    await shelf('check --dry-run');
    expect(readFileSync(project.recordFile, 'utf8')).toBe(before);
  });

  test('--tag is kept when it works, and needs a marketplace', async () => {
    expect((await shelf('check --tag other-20')).status).toBe(2);
    expect((await shelf('check --marketplace US --tag other-21')).status).toBe(2);
    expect(amazon.tokenRequests).toEqual([]);
    expect((await shelf('check --marketplace US --tag website-20')).status).toBe(0);
    expect(creators()).toMatchObject({ partnerTags: { US: 'website-20' } });
    await shelf('check');
    expect(amazon.apiRequests.at(-1)?.json).toMatchObject({ partnerTag: 'website-20' });
  });

  test('a marketplace of another region is not asked with this credential', async () => {
    const { status, stderr } = await shelf('check --marketplace DE --tag giftlamp-21');
    expect([status, stderr]).toEqual([3, expect.stringContaining('no credential for DE')]);
    expect(amazon.tokenRequests).toEqual([]);
  });

  test('without a store ID it says how to name one', async () => {
    project.editRecord({ marketplaces: {} });
    const { status, stderr } = await shelf('check');
    expect([status, stderr]).toEqual([3, expect.stringContaining('--tag yourstore-20')]);
  });

  test('a credential that could not be checked is named', async () => {
    await importSecond('europe', '3.2');
    const howTo = 'shelf creators check --name europe --marketplace GB --tag yourstore-21';
    const all = await shelf('check');
    expect([all.status, all.stderr]).toEqual([0, expect.stringContaining(howTo)]);
    const one = await shelf('check --name europe');
    expect([one.status, one.stderr]).toEqual([3, expect.stringContaining(howTo)]);
    expect((await shelf('check --name default')).stderr).not.toContain('europe');
  });

  test('a secret that was lost is named', async () => {
    writeFileSync(secretsFile(), '{}', { mode: 0o600 });
    const { status, stderr } = await shelf('check');
    expect([status, stderr]).toEqual([3, expect.stringContaining('creators.default.id')]);
  });
});

describe('shelf creators status', () => {
  test('shows credentials, checks and the clock of sales, and sends no request', async () => {
    await importOne();
    amazon.answerApi(() => REFUSALS.notEligible);
    await shelf('check');
    await amazon.close();
    const { status, stdout } = await shelf('status');
    expect(status).toBe(0);
    expect(stdout).toMatch(/default\s+3\.1\s+NA\s+file/);
    expect(stdout).toMatch(/US\s+not-eligible/);
    expect(stdout).toContain('Eligibility:');
    expect((await shelf('status --json')).json()).toMatchObject({
      credentials: [{ name: 'default', secret: 'file', isInUse: true }],
      checks: [{ marketplace: 'US', outcome: 'not-eligible' }],
      eligibility: { id: 'creators-eligibility' },
    });
    amazon = await startFakeCreatorsApi();
  });

  test('says what to do first when there is nothing', async () => {
    const { status, stderr } = await shelf('status');
    expect([status, stderr]).toEqual([0, expect.stringContaining('shelf creators import')]);
  });
});

describe('shelf creators rotate', () => {
  beforeEach(async () => {
    await importOne();
  });
  /** The fake knows the second credential too. */
  const takeAll = () => {
    amazon.answerToken(() => ({ json: { access_token: 'Atc|any', expires_in: 3600 } }));
    amazon.answerApi(() => ({ json: { searchResult: { items: [] } } }));
  };

  test('guides to the second credential when there is none', async () => {
    const { status, stderr } = await shelf('rotate --yes');
    expect(status).toBe(3);
    expect(stderr).toContain('add a second credential');
  });

  test('checks the second one, puts it to use, and says what is left to do', async () => {
    takeAll();
    expect((await importSecond()).stderr).toContain('Next: shelf creators rotate');
    const { status, stderr } = await shelf('rotate --yes');
    expect(status).toBe(0);
    expect(stderr).toContain('shelf secrets push');
    expect(stderr).toContain('shelf creators remove default');
    expect(creators()).toMatchObject({
      credentialName: 'second',
      others: [{ credentialName: 'default', version: '3.1' }],
    });
    await shelf('remove default --yes');
    expect(creators()).toEqual({ credentialName: 'second', version: '3.1' });
    expect(Object.keys(kept())).toEqual(['second.version', 'second.id', 'second.secret'].sort());
  });

  test('a second one of an account that is not eligible is good enough', async () => {
    takeAll();
    amazon.answerApi(() => REFUSALS.notEligible);
    await importSecond();
    expect((await shelf('rotate --yes')).status).toBe(0);
    expect(creators()).toMatchObject({ credentialName: 'second' });
  });

  test('a second one that Amazon refuses is not put to use', async () => {
    await importSecond();
    amazon.answerToken(() => REFUSALS.badClient);
    const { status, stderr } = await shelf('rotate --yes');
    expect([status, stderr]).toEqual([2, expect.stringContaining('not put to use')]);
    expect(creators()).toMatchObject({ credentialName: 'default' });
  });

  test('a credential of another region is not a second one', async () => {
    await importSecond('europe', '3.2');
    expect((await shelf('rotate --yes')).status).toBe(3);
    const { status, stderr } = await shelf('rotate --to europe --yes');
    expect([status, stderr]).toEqual([3, expect.stringContaining('another region')]);
  });

  test('without a store ID in the region names a marketplace of that region', async () => {
    const [one, other] = ['europe', 'europe-2'].map((credentialName) => ({
      credentialName,
      version: '3.2',
    }));
    project.editRecord({ creators: { ...one, others: [other] } });
    const { status, stderr } = await shelf('rotate --yes');
    expect(status).toBe(3);
    expect(stderr).toMatch(/check --name europe-2 --marketplace GB --tag yourstore-21/);
  });

  test('--dry-run checks and changes nothing', async () => {
    takeAll();
    await importSecond();
    const before = readFileSync(project.recordFile, 'utf8');
    expect((await shelf('rotate --dry-run')).status).toBe(0);
    expect(readFileSync(project.recordFile, 'utf8')).toBe(before);
  });
});

describe('shelf creators remove', () => {
  test('forgets the name and the secret, after asking', async () => {
    await importOne();
    expect((await shelf('remove default')).status).toBe(3);
    expect((await shelf('remove default --dry-run')).status).toBe(0);
    expect(creators()).not.toBeNull();
    const { status, stderr } = await shelf('remove default --yes');
    expect([status, stderr]).toEqual([0, expect.stringContaining('until you delete it there')]);
    expect(creators()).toBeNull();
    expect(existsSync(secretsFile())).toBe(false);
  });

  test('forgets nothing while the secret can not be deleted', async () => {
    await importOne();
    chmodSync(secretsFile(), 0o640);
    expect((await shelf('remove default --yes')).status).toBe(3);
    expect(creators()).toMatchObject({ credentialName: 'default' });
    chmodSync(secretsFile(), 0o600);
    expect((await shelf('remove default --yes')).status).toBe(0);
  });

  test('says which one is in use when the one in use is removed', async () => {
    await importOne();
    await importSecond();
    expect((await shelf('remove second --yes')).stderr).not.toContain('In use now');
    await importSecond();
    expect((await shelf('remove default --yes')).stderr).toContain('In use now: second.');
  });

  test('names the existing ones when the name is unknown', async () => {
    await importOne();
    const { status, stderr } = await shelf('remove other --yes');
    expect([status, stderr]).toEqual([2, expect.stringContaining('only: default')]);
  });
});

test('the doctor finds a file of secrets that others can read, and closes it', async () => {
  await importOne();
  chmodSync(secretsFile(), 0o644);
  const { stderr } = await shelf('check');
  expect(stderr).toContain(`chmod 600 '${secretsFile()}'`);
  expect((await project.shelf('doctor')).stdout).toContain('creators.json can be read');
  await project.shelf('doctor', '--fix', '--yes');
  expect((await shelf('check')).status).toBe(0);
});

test('the ladder and the clock of sales know what the last check said', async () => {
  await importOne();
  await shelf('check');
  const { steps, clocks } = (await project.shelf('status', '--json')).json() as {
    steps: { id: string; state: string }[];
    clocks: { id: string; state: string }[];
  };
  expect(steps.find(({ id }) => id === 'creators')?.state).toBe('done');
  expect(clocks.find(({ id }) => id === 'creators-eligibility')?.state).toBe('met');
});
