import fs, { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { examine } from '../../admin/doctor/examine';
import { readSituation } from '../../admin/doctor/read-situation';
import { GIFT_LAMP, type Project, createProject } from './support/shelf';
import { shelfHere } from './support/shelf-here';

let project: Project;
let shelf: ReturnType<typeof shelfHere>;
beforeEach(() => {
  project = createProject();
  shelf = shelfHere(project.folder);
});
afterEach(() => project.remove());

const at = (path: string): string => join(project.folder, path);
const brand = () =>
  JSON.parse(readFileSync(at('shop/brand.json'), 'utf8')) as {
    owner: string;
    locales: Record<string, { skillName: string; invocationName: string }>;
  };
const record = () =>
  project.readRecord() as {
    skill: { slug: string };
    marketplaces: Record<string, { handOver: { cart: boolean } }>;
    trackingIds: unknown[];
  };
const begin = (...more: string[]) => shelf(['init', ...GIFT_LAMP, ...more]);
const codes = (): string[] =>
  examine(
    readSituation(
      {
        shopFolder: at('shop'),
        packageFolder: at('skill-package'),
        configHome: at('config'),
      },
      new Date('2026-11-22T12:00:00Z'),
    ),
  ).map(({ code }) => code);

describe('shelf init', () => {
  test.each([
    ['en-US', ['US']],
    ['en-GB', ['GB']],
    ['en-US,en-GB', ['US', 'GB']],
  ])('in %s sells in the marketplaces of the locales', async (locales, marketplaces) => {
    expect((await begin('--locales', locales)).status).toBe(0);
    expect(Object.keys(record().marketplaces)).toEqual(marketplaces);
  });

  test.each([
    ['one word', ['--invocation-name', 'giftlamp'], 'is a single word'],
    ['a wake word', ['--invocation-name', 'alexa lamp'], 'wake word'],
    ['a name of Amazon in the name', ['--skill-name', 'Alexa Lamp'], 'a name of Amazon'],
    ['a short name that is long', ['--slug', 'giftlampgift'], 'Two to 10'],
    ['an address without a host', ['--terms-url', 'https://'], '--terms-url'],
  ])('refuses %s in a flag as it does at the prompt', async (_what, flags, sentence) => {
    const { status, stderr } = await begin(...flags);
    expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
    expect(project.readRecord()['sample']).toBe(true);
  });

  test('proposes a short name of whole words, with which every tracking ID can be read', async () => {
    await begin('--skill-name', 'The Grandmother Present Finder', '--invocation-name', 'gift lamp');
    expect(record().skill.slug).toBe('thepresent');
    const { stdout } = await shelf(['tracking', 'plan', '--json', '--yes']);
    const ids = (JSON.parse(stdout) as { trackingId: string }[]).map(
      ({ trackingId }) => trackingId,
    );
    expect(ids).toEqual([
      'thepresentusc-20',
      'thepresentusb-20',
      'thepresentusm-20',
      'thepresentush-20',
    ]);
  });

  test('UK is understood, and a marketplace without the programme gets links only', async () => {
    await begin('--marketplaces', 'uk,de');
    const { GB, DE } = record().marketplaces;
    expect([GB?.handOver.cart, DE?.handOver.cart]).toEqual([true, false]);
  });

  test('at the terminal shows what it will write and asks; a no writes nothing', async () => {
    const answers = ['Gift Lamp', 'en-US', 'giftlamp', 'gift lamp', 'Lamp Ltd'];
    const rest = ['help@giftlamp.shop', 'https://giftlamp.shop/p', 'https://giftlamp.shop/t'];
    const run = await shelf(['init'], { answers: [...answers, ...rest, true, true, false] });
    expect(run.refusals).toEqual([expect.stringContaining('is a single word')]);
    expect(run.asked.at(-1)).toBe('Write this?');
    expect(run.stdout).toContain('"Alexa, open gift lamp"');
    expect([run.status, project.readRecord()['sample']]).toEqual([3, true]);
  });

  test('asks nothing of an owner who has a record already', async () => {
    await begin();
    const { status, asked, stderr } = await shelf(['init'], { answers: [] });
    expect([status, asked]).toEqual([3, []]);
    expect(stderr).toContain('shelf start-over');
  });

  test('in en-US alone leaves nothing that doctor --fix does not put right', async () => {
    await begin();
    expect(codes()).toContain('model-drift');
    await shelf(['release', 'prepare', '--stage', 'published', '--yes']);
    await shelf(['doctor', '--fix', '--yes']);
    expect(readdirSync(at('skill-package/interactionModels/custom'))).toEqual(['en-US.json']);
    expect(codes()).toEqual(['fact-unchecked', 'personal-info', 'skill-unbuilt']);
  });
});

describe('shelf brand set', () => {
  test('changes what it is told, in every locale or in one', async () => {
    await begin('--locales', 'en-US,en-GB');
    const set = (...flags: string[]) => shelf(['brand', 'set', '--yes', ...flags]);
    expect((await set('--owner', 'Lamps Ltd', '--skill-name', 'Present Lamp')).status).toBe(0);
    expect((await set('--invocation-name', 'present lamp', '--locale', 'en-GB')).status).toBe(0);
    expect((await set('--uses-personal-info', 'yes')).status).toBe(0);
    expect(brand()).toMatchObject({
      owner: 'Lamps Ltd',
      usesPersonalInfo: true,
      locales: {
        'en-US': { skillName: 'Present Lamp', invocationName: 'gift lamp' },
        'en-GB': { skillName: 'Present Lamp', invocationName: 'present lamp' },
      },
    });
  });

  test.each([
    [['--invocation-name', 'lamp'], 2, 'is a single word'],
    [['--skill-name', 'Echo Lamp'], 2, 'a name of Amazon'],
    [['--owner', 'X', '--locale', 'en-GB'], 2, 'has no locale en-GB'],
    [[], 3, 'Say what to change'],
  ])('%s is refused', async (flags, code, sentence) => {
    await begin();
    const before = brand();
    const { status, stderr } = await shelf(['brand', 'set', ...flags, '--yes']);
    expect([status, stderr]).toEqual([code, expect.stringContaining(sentence)]);
    expect(brand()).toEqual(before);
  });
});

describe('shelf locale and shelf marketplace', () => {
  test('a locale comes with its marketplace, and goes with it', async () => {
    await begin();
    await shelf(['locale', 'add', 'en-GB', '--yes']);
    expect(Object.keys(brand().locales)).toEqual(['en-US', 'en-GB']);
    expect(record().marketplaces['GB']?.handOver.cart).toBe(true);
    await shelf(['locale', 'remove', 'en-GB', '--yes']);
    expect(Object.keys(brand().locales)).toEqual(['en-US']);
    expect(record().marketplaces['GB']).toBeUndefined();
  });

  test('undo puts back brand and record, byte for byte; a brand that has changed since stays', async () => {
    await begin('--locales', 'en-US,en-GB');
    const brandText = () => readFileSync(at('shop/brand.json'), 'utf8');
    for (const change of ['remove', 'add']) {
      const before = [brandText(), record().marketplaces];
      await shelf(['locale', change, 'en-GB', '--yes']);
      const changed = [brandText(), record().marketplaces];
      expect(changed).not.toEqual(before);
      const shown = await shelf(['undo', '--dry-run']);
      expect(shown.stdout).toContain('+++ shop/brand.json');
      expect([brandText(), record().marketplaces]).toEqual(changed);
      const { status, stderr } = await shelf(['undo', '--yes']);
      expect([status, stderr]).toEqual([0, expect.stringContaining('shelf doctor --fix')]);
      expect([brandText(), record().marketplaces]).toEqual(before);
      await shelf(['locale', 'remove', 'en-GB', '--yes']);
    }
    await shelf(['locale', 'add', 'en-GB', '--yes']);
    await shelf(['brand', 'set', '--owner', 'Bulb Ltd', '--yes']);
    const { status, stderr } = await shelf(['undo', '--yes']);
    expect([status, stderr]).toEqual([3, expect.stringContaining('brand.json has changed since')]);
    expect([brand().owner, record().marketplaces['GB']]).toMatchObject(['Bulb Ltd', {}]);
  });

  test('brand and record are written together, or neither is', async () => {
    await begin();
    const before = record();
    const { renameSync } = fs;
    const written: string[] = [];
    const rename = jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      written.push(basename(String(to)));
      // The brand is in its place when the disk is full.
      if (written.length === 2) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      renameSync(from, to);
    });
    const { status, stderr } = await shelf(['locale', 'add', 'en-GB', '--yes']);
    rename.mockRestore();
    expect([status, stderr]).toEqual([4, expect.stringContaining('the disk is full')]);
    expect(written).toEqual(['brand.json', 'registration.json', 'brand.json']);
    expect([Object.keys(brand().locales), record()]).toEqual([['en-US'], before]);
    expect(readdirSync(at('shop')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('what is there stays: a locale keeps its names, a marketplace its switches and its place', async () => {
    await begin('--locales', 'en-US,en-GB');
    const { marketplaces } = record();
    const off = { cart: false, buy: false, recommend: false, wishlist: false };
    project.editRecord({ marketplaces: { ...marketplaces, GB: { handOver: off } } });
    const before = readFileSync(project.recordFile, 'utf8');
    const locale = await shelf(['locale', 'add', 'en-GB', '--skill-name', 'Other', '--yes']);
    expect([locale.status, locale.stderr]).toEqual([3, expect.stringContaining('shelf brand set')]);
    const { stderr } = await shelf(['marketplace', 'add', 'GB', '--yes']);
    expect(stderr).toBe('The record says so already; nothing was changed.\n');
    expect([brand().locales['en-GB']?.skillName, readFileSync(project.recordFile, 'utf8')]).toEqual(
      ['Gift Lamp', before],
    );
    await shelf(['marketplace', 'add', 'DE', '--yes']);
    expect(Object.keys(record().marketplaces)).toEqual(['US', 'GB', 'DE']);
  });

  test('the only locale stays, and so does a marketplace with an ID of yours', async () => {
    await begin('--locales', 'en-US,en-GB');
    project.editRecord({
      trackingIds: [
        { trackingId: 'giftlampuk-21', marketplace: 'GB', placement: 'any', status: 'created' },
      ],
    });
    const refusal = await shelf(['marketplace', 'remove', 'UK', '--yes']);
    expect([refusal.status, refusal.stderr]).toEqual([3, expect.stringContaining('giftlampuk-21')]);
    const { stderr } = await shelf(['locale', 'remove', 'en-GB', '--yes']);
    expect(stderr).toContain('GB stays in the record for its IDs');
    expect(record().trackingIds).toHaveLength(1);
    expect((await shelf(['locale', 'remove', 'en-US', '--yes'])).status).toBe(3);
  });

  test('a marketplace is added for links where Amazon names no programme, and can be removed', async () => {
    await begin();
    const { stderr } = await shelf(['marketplace', 'add', 'de', '--yes']);
    expect(stderr).toContain('does not shop in DE');
    expect(record().marketplaces['DE']?.handOver.cart).toBe(false);
    await shelf(['marketplace', 'remove', 'DE', '--yes']);
    expect(record().marketplaces['DE']).toBeUndefined();
  });

  test('a locale without a language is refused by name', async () => {
    await begin();
    const { status, stderr } = await shelf(['locale', 'add', 'de-DE', '--yes']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('no language for de-DE')]);
  });
});

test('shelf start-over puts brand and record aside, so that init can begin anew', async () => {
  await begin();
  const before = readFileSync(project.recordFile, 'utf8');
  expect((await shelf(['start-over', '--dry-run'])).status).toBe(0);
  expect(existsSync(project.recordFile)).toBe(true);
  expect((await shelf(['start-over'], { answers: [false] })).status).toBe(3);
  expect((await shelf(['start-over', '--yes'])).status).toBe(0);
  const copy = readdirSync(at('shop')).find((name) => /^registration\..*backup/.test(name)) ?? '';
  expect(readFileSync(at(`shop/${copy}`), 'utf8')).toBe(before);
  expect((await begin('--skill-name', 'Other Lamp')).status).toBe(0);
});
