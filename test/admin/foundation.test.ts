import { mkdirSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GIFT_LAMP, type Project, createProject } from './support/shelf';

let project: Project;
beforeEach(() => {
  project = createProject();
});
afterEach(() => project.remove());

const PUBLISHED = {
  sample: false,
  stage: 'published',
  skill: {
    slug: 'giftlamp',
    skillId: 'amzn1.ask.skill.1b3f6e2a-0000-4000-8000-000000000000',
    storeUrl: 'https://www.amazon.com/dp/B0GIFTLAMP',
  },
  marketplaces: { US: { handOver: { cart: true, buy: true, recommend: true, wishlist: false } } },
  trackingIds: [],
};

describe('shelf', () => {
  test('prints its version and its commands, and explains its exit codes', () => {
    expect(project.shelfProcess('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const { stdout, status } = project.shelfProcess('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Exit codes: 0 done');
    for (const command of ['init', 'status', 'associates', 'tracking', 'doctor', 'undo']) {
      expect(stdout).toContain(command);
    }
  });

  test('suggests the right command for a mistyped one, and ends with 2', () => {
    const { status, stderr } = project.shelfProcess('statsu');
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean status?');
  });

  test('no colour reaches a pipe', () => {
    const { stdout, stderr } = project.shelfProcess('status');
    expect(stdout + stderr).not.toContain('\u001b[');
  });
});

describe('shelf init', () => {
  test('writes brand and record of a new skill over the sample', async () => {
    const { status, stdout } = await project.shelf('init', ...GIFT_LAMP);
    expect([status, stdout]).toEqual([0, expect.stringContaining('"Alexa, open gift lamp"')]);
    expect(project.readRecord()).toMatchObject({
      sample: false,
      stage: 'draft',
      skill: { slug: 'giftlamp' },
    });
    const brand = readFileSync(join(project.folder, 'shop', 'brand.json'), 'utf8');
    expect(JSON.parse(brand)).toMatchObject({
      locales: { 'en-US': { invocationName: 'gift lamp' } },
    });
  });

  test('--dry-run prints both and writes neither', async () => {
    const before = readFileSync(project.recordFile, 'utf8');
    const run = await project.shelf('init', ...GIFT_LAMP, '--dry-run');
    expect(run.json()).toMatchObject({ brand: { owner: 'Lamp Ltd' }, record: { stage: 'draft' } });
    expect(readFileSync(project.recordFile, 'utf8')).toBe(before);
  });

  test("never writes over a record of the owner's own", async () => {
    await project.shelf('init', ...GIFT_LAMP);
    const { status, stderr } = await project.shelf('init', ...GIFT_LAMP);
    expect(status).toBe(3);
    expect(stderr).toContain('already have a record of your own');
  });

  test('killed between its two files, it can begin again', async () => {
    const killer = join(project.folder, 'kill-at-second-file.js');
    writeFileSync(
      killer,
      `const fs = require('node:fs');
      let renamed = 0;
      for (const name of ['rename', 'renameSync']) {
        const real = fs[name];
        fs[name] = (...files) =>
          ++renamed === 2 ? process.kill(process.pid, 'SIGKILL') : real(...files);
      }`,
    );
    rmSync(project.recordFile);
    expect(project.shelfWith(killer, 'init', ...GIFT_LAMP).status).toBeNull();
    expect((await project.shelf('init', ...GIFT_LAMP)).status).toBe(0);
    expect(project.readRecord()).toMatchObject({ sample: false, stage: 'draft' });
  });

  test('when one of its files cannot be written, neither is', async () => {
    const before = readFileSync(project.recordFile, 'utf8');
    rmSync(join(project.folder, 'shop', 'brand.json'));
    mkdirSync(join(project.folder, 'shop', 'brand.json'));
    const { status, stderr } = await project.shelf('init', ...GIFT_LAMP);
    expect([status, stderr]).toEqual([4, expect.stringContaining('brand.json: can')]);
    expect(readFileSync(project.recordFile, 'utf8')).toBe(before);
  });

  test('without a terminal it refuses to ask, and says which flag answers', async () => {
    const { status, stderr } = await project.shelf('init');
    expect(status).toBe(3);
    expect(stderr).toContain('--skill-name');
  });

  test.each([
    ['--support', 'nobody', '--support "nobody": An e-mail address, please.'],
    ['--privacy-url', 'ftp://x', '--privacy-url'],
    ['--slug', 'Gift Lamp!', '--slug "Gift Lamp!"'],
    ['--marketplaces', 'US,XX', '--marketplaces "US,XX"'],
  ])('%s %s is refused by name', async (flag, value, message) => {
    const { status, stderr } = await project.shelf('init', ...GIFT_LAMP, flag, value);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('shelf status', () => {
  test('--json has stage, steps and clocks, and names one next step', async () => {
    project.editRecord(PUBLISHED);
    const { stage, steps, clocks } = (await project.shelf('status', '--json')).json() as {
      stage: string;
      steps: { id: string; state: string; next: string; page: string }[];
      clocks: { id: string; state: string; deadline: string | null; remaining: string }[];
    };
    expect(stage).toBe('published');
    expect(steps.map(({ id }) => id)).toEqual([
      ...['draft', 'certified', 'published', 'associates', 'tracking-ids', 'onelink'],
      ...['creators', 'archer', 'ads', 'earning'],
    ]);
    expect(steps.filter(({ state }) => state === 'next').map(({ id }) => id)).toEqual([
      'associates',
    ]);
    expect(clocks.map(({ id }) => id)).toEqual([
      'first-sales',
      'creators-eligibility',
      'alexa-account',
    ]);
  });

  test('the 180 days run from the registration, and three sales stop them', async () => {
    const registeredAt = new Date(Date.now() - 100 * 24 * 3600 * 1000).toISOString();
    const clocks = { registeredAt, qualifyingSales: 1, salesIn30Days: 0, salesCountedAt: null };
    project.editRecord({ ...PUBLISHED, stage: 'registered', clocks });
    expect((await project.shelf('status')).stdout).toContain('2 more qualifying sales in 80 days');
    expect((await project.shelf('status', '--sales', '3', '--sales-in-30-days', '4')).status).toBe(
      0,
    );
    const { stdout } = await project.shelf('status');
    expect(stdout).toContain('3 qualifying sales: Amazon reviews the account now');
    expect(stdout).not.toContain('the account stays');
    expect(stdout).toContain('6 more qualified sales in 30 days');
  });

  test('an expired clock says so', async () => {
    const registeredAt = new Date(Date.now() - 200 * 24 * 3600 * 1000).toISOString();
    const clocks = { registeredAt, qualifyingSales: 0, salesIn30Days: 0, salesCountedAt: null };
    project.editRecord({ ...PUBLISHED, stage: 'registered', clocks });
    expect((await project.shelf('status')).stdout).toMatch(/first-sales US\s+expired/);
  });
});

describe('shelf associates register', () => {
  const register = (...args: string[]) => project.shelf('associates', 'register', ...args);

  test.each([
    ['a draft', { ...PUBLISHED, stage: 'draft' }, /only published skills/],
    [
      'a skill without a store page',
      { ...PUBLISHED, skill: { ...PUBLISHED.skill, storeUrl: null } },
      /not noted/,
    ],
    ['the sample', { sample: true }, /sample record/],
    [
      'a skill directed at children',
      { ...PUBLISHED, registration: { done: [], directedAtChildren: true } },
      /children/,
    ],
  ])('refuses %s, with the reason', async (_what, record, reason) => {
    project.editRecord(record);
    const { status, stderr } = await register();
    expect(status).toBe(3);
    expect(stderr).toMatch(reason);
  });

  test('refuses when the manifest says that the skill is directed at children', async () => {
    project.editRecord(PUBLISHED);
    const file = join(project.folder, 'skill-package', 'skill.json');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('"isChildDirected": false', '"isChildDirected": true'),
    );
    expect((await register()).status).toBe(3);
  });

  test('goes step by step, can be left at any step, and in the end keeps the Associates ID', async () => {
    project.editRecord(PUBLISHED);
    const first = await register();
    expect(first.stdout).toBe(`${'The Shelf Talker authors'}\n`);
    expect(first.stderr).toContain('--done account');
    for (const step of ['account', 'skill-url'])
      expect((await register('--done', step)).status).toBe(0);
    expect((await register('--directed-at-children', 'no')).status).toBe(0);
    const profile = await register();
    expect(profile.stdout).toContain('earns a commission on qualifying purchases');
    expect(profile.stdout.length).toBeLessThanOrEqual(501);
    const early = await register('--associates-id', 'US=giftlamp-20');
    expect([early.status, early.stderr]).toEqual([
      3,
      expect.stringContaining('"profile" is not done'),
    ]);
    await register('--done', 'profile');
    expect((await register()).stdout).toMatch(/^[a-z]+(?:, [a-z ]+)+\n$/);
    for (const step of ['topics', 'captcha', 'agreement']) await register('--done', step);
    expect((await register('--associates-id', 'US=giftlamp-20')).status).toBe(0);
    expect(project.readRecord()).toMatchObject({
      stage: 'registered',
      marketplaces: { US: { storeId: 'giftlamp-20' } },
      clocks: { registeredAt: expect.any(String) as string },
    });
    expect((await register()).stderr).toContain('The registration is done');
  });

  test.each([
    ['US=giftlamp-21', /belongs to another marketplace; an ID for amazon.com ends in -20/],
    ['XX=giftlamp-21', /comes with its marketplace/],
    ['giftlamp-22', /comes with its marketplace/],
    ['US=', /is not a tracking ID/],
  ])('the ID %s is refused', async (id, message) => {
    project.editRecord(PUBLISHED);
    const { status, stderr } = await register('--associates-id', id);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  test('--json lists every step with its text; --dry-run writes nothing', async () => {
    project.editRecord(PUBLISHED);
    const { steps } = (await register('--json')).json() as {
      steps: { id: string; done: boolean }[];
    };
    expect(steps).toHaveLength(8);
    const before = readFileSync(project.recordFile, 'utf8');
    expect((await register('--done', 'account', '--dry-run')).stdout).toContain('+      "account"');
    expect(readFileSync(project.recordFile, 'utf8')).toBe(before);
  });
});

describe('shelf history and undo', () => {
  test('every change is dated, and the last can be undone, once', async () => {
    project.editRecord(PUBLISHED);
    await project.shelf('associates', 'register', '--done', 'account');
    const history = (await project.shelf('history', '--json')).json() as {
      at: string;
      change: string;
    }[];
    expect(history.at(-1)?.change).toBe('Registration: account done.');
    expect((await project.shelf('undo', '--dry-run')).stdout).toContain('-      "account"');
    expect((await project.shelf('undo')).status).toBe(3);
    expect((await project.shelf('undo', '--yes')).status).toBe(0);
    expect(project.readRecord()['registration']).toMatchObject({ done: [] });
    expect((await project.shelf('undo', '--yes')).status).toBe(3);
    expect((await project.shelf('history')).stdout).toContain(
      'Undone: Registration: account done.',
    );
  });
});

describe('the record', () => {
  test('of a newer version is refused with a clear sentence, and left alone', async () => {
    project.editRecord({ schemaVersion: 99 });
    const { status, stderr } = await project.shelf('status');
    expect(status).toBe(4);
    expect(stderr).toContain('has version 99, and this program knows versions up to');
  });

  test('of an older version is read, and migrated with a backup at the first change', async () => {
    const {
      registration: _r,
      onelink: _o,
      clocks: _c,
      creators: _cr,
      archer: _a,
      ads: _ad,
      ...old
    } = { ...project.readRecord(), ...PUBLISHED } as Record<string, unknown>;
    const text = JSON.stringify({ ...old, schemaVersion: 1 });
    writeFileSync(project.recordFile, text);
    expect((await project.shelf('status')).status).toBe(0);
    expect(readFileSync(project.recordFile, 'utf8')).toBe(text);
    expect((await project.shelf('status', '--sales', '1')).status).toBe(0);
    expect(project.readRecord()['schemaVersion']).toBe(2);
    const [backup = ''] = readdirSync(join(project.folder, 'shop')).filter((name) =>
      name.includes('backup'),
    );
    expect(backup).toMatch(/^registration\.v1\.\d{4}-\d\d-\d\d\.backup\.json$/);
    expect(readFileSync(join(project.folder, 'shop', backup), 'utf8')).toBe(text);
  });

  test.each([
    ['corrupt', '{', 2, /not valid JSON/],
    ['missing a part', '{"schemaVersion":2}', 2, /registration\.json: sample/],
  ])('that is %s is reported by file and path', async (_what, text, code, message) => {
    writeFileSync(project.recordFile, text);
    const { status, stderr } = await project.shelf('status');
    expect(status).toBe(code);
    expect(stderr).toMatch(message);
  });

  test('locked by another process is not changed; the wait is short and ends in a sentence', async () => {
    project.editRecord(PUBLISHED);
    const held = `${project.recordFile}.lock`;
    const soon = new Date(Date.now() + 60_000);
    mkdirSync(held);
    utimesSync(held, soon, soon);
    const { status, stderr } = await project.shelf('associates', 'register', '--done', 'account');
    expect(status).toBe(4);
    expect(stderr).toContain('another shelf command is changing it');
    expect(project.readRecord()['registration']).toMatchObject({ done: [] });
  });

  test("in a folder that can't be written is left as it is, with a sentence", () => {
    project.editRecord(PUBLISHED);
    const { status, stderr } = project.shelfReadOnly('status', '--sales', '1');
    expect(status).toBe(4);
    expect(stderr).toMatch(
      /^shop\/registration\.json: can't be .* \(EACCES\); check the permissions/,
    );
    expect(project.readRecord()['clocks']).toMatchObject({ qualifyingSales: 0 });
  });
});
