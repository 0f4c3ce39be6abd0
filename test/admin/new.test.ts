import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markOf } from '../../admin/project/delivered';
import { PATHS } from '../../build/paths';
import { loadShop } from '../../owner';
import { shelfHere } from './support/shelf-here';

let scratch: string;
let packed: string;
let folder: string;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'shelf-new-'));
  packed = join(scratch, 'shelf-talker-0.1.0.tgz');
  writeFileSync(packed, 'packed');
  folder = join(scratch, 'gift-lamp');
  const { status, stderr } = await make(folder);
  expect([status, stderr]).toEqual([0, expect.stringContaining('"Alexa, open gift lamp"')]);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const make = (path: string, ...options: string[]) =>
  shelfHere(scratch)(['new', path, '--from', packed, ...options]);
const at = (place: string): string => join(folder, place);
const read = (place: string): string => readFileSync(at(place), 'utf8');
const readJson = <Content>(place: string): Content => JSON.parse(read(place)) as Content;

interface PackageJson {
  readonly scripts: Record<string, string>;
  readonly dependencies: object;
  readonly devDependencies: Record<string, string>;
  readonly overrides: object;
}

describe('shelf new', () => {
  test('makes a project under its own name, with the sample for its locale alone', () => {
    const { brand, record, products } = loadShop(at('shop'));
    expect(brand.locales).toEqual({
      'en-US': { skillName: 'Gift Lamp', invocationName: 'gift lamp' },
    });
    expect([record.sample, Object.keys(record.marketplaces)]).toEqual([true, ['US']]);
    expect(products).toHaveLength(loadShop(PATHS.shop).products.length);
    expect(read('skill-package/skill.json')).not.toMatch(/shelf talker|en-GB/i);
    expect(readdirSync(at('skill-package/assets/images'))).toHaveLength(2);
  });

  test('its package.json names the packed file it keeps, ask-cli, and what ask-cli needs', () => {
    const { dependencies, devDependencies, overrides } = readJson<PackageJson>('package.json');
    expect(dependencies).toEqual({ 'shelf-talker': 'file:vendor/shelf-talker-0.1.0.tgz' });
    expect(read('vendor/shelf-talker-0.1.0.tgz')).toBe('packed');
    const ours = JSON.parse(readFileSync(join(PATHS.root, 'package.json'), 'utf8')) as PackageJson;
    expect(devDependencies['ask-cli']).toBe(ours.devDependencies['ask-cli']);
    expect(overrides).toEqual(ours.overrides);
  });

  test('its files name no npm script that it lacks, and its hooks can be run', () => {
    const { scripts } = readJson<PackageJson>('package.json');
    const files = [
      'README.md',
      'hooks/build.sh',
      'hooks/build.ps1',
      'infrastructure/skill-stack.yaml',
    ];
    const named = files.flatMap((file) =>
      [...read(file).matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, script = '']) => script),
    );
    expect(named).toContain('zip');
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
    // Windows knows no such mode.
    const { mode } = statSync(at('hooks/build.sh'));
    if (process.platform !== 'win32') expect(mode & 0o111).not.toBe(0);
  });

  test('both Englishes have both marketplaces, and their icons', async () => {
    const both = join(scratch, 'two-lamps');
    const { stdout } = await make(both, '--locales', 'en-US,en-GB', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ folder: both });
    expect(Object.keys(loadShop(join(both, 'shop')).record.marketplaces)).toEqual(['US', 'GB']);
    expect(readdirSync(join(both, 'skill-package/assets/images'))).toHaveLength(4);
  });

  test('--dry-run says which files, and writes nothing', async () => {
    const { stdout } = await make(join(scratch, 'new-lamp'), '--dry-run');
    expect(stdout.split('\n')).toContain('shop/brand.json');
    expect(existsSync(join(scratch, 'new-lamp'))).toBe(false);
  });

  test.each([
    ['lamp', [], 2, 'choose two words or more'],
    ['Gift Lamp', [], 2, 'lower-case letters, digits and dashes'],
    ['alexa-lamp', [], 2, "a name of Amazon's"],
    ['my-lamp', ['--locales', 'xx-XX'], 2, 'no language for xx-XX'],
    ['my-lamp', ['--from', '0.1.0'], 2, 'nothing is published under a version'],
    ['my-lamp', ['--from', 'gone.tgz'], 2, 'There is no file'],
    ['my-lamp', ['--from', './shelf-talker'], 2, 'neither a packed file'],
    ['my-lamp', ['--from', '../shelf-talker'], 2, 'neither a packed file'],
  ])('%s %j is refused, and nothing is left', async (name, options, code, words) => {
    const { status, stderr } = await make(join(scratch, name), ...options);
    expect([status, stderr]).toEqual([code, expect.stringContaining(words)]);
    expect(existsSync(join(scratch, name))).toBe(false);
  });

  test.each([
    'git+file:///home/you/shelf-talker',
    'git+https://example.com/shelf.git#v1',
    'you/shelf',
  ])('from %s, npm installs from there, and nothing is kept in vendor/', async (from) => {
    const path = join(scratch, 'git-lamp');
    const { status } = await shelfHere(scratch)(['new', path, '--from', from]);
    const made = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as PackageJson;
    expect([status, made.dependencies]).toEqual([0, { 'shelf-talker': from }]);
    expect(existsSync(join(path, 'vendor'))).toBe(false);
    rmSync(path, { recursive: true });
  });

  test('a folder with files in it stays as it is', async () => {
    mkdirSync(join(scratch, 'old-lamp'));
    writeFileSync(join(scratch, 'old-lamp', 'mine.txt'), 'mine');
    expect(await make(join(scratch, 'old-lamp'))).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('is there already') as string,
    });
    expect(readdirSync(join(scratch, 'old-lamp'))).toEqual(['mine.txt']);
  });

  test('a file where the folder should be is told as such', async () => {
    writeFileSync(join(scratch, 'file-lamp'), '');
    for (const place of ['file-lamp', 'file-lamp/gift-lamp']) {
      const { status, stderr } = await make(join(scratch, place));
      expect([status, stderr]).toEqual([4, expect.stringContaining(`${place}: can't be `)]);
    }
  });

  test('a clone asks for the packed file, for nobody has published one', async () => {
    const { status, stderr } = await shelfHere(scratch)(['new', join(scratch, 'my-lamp')]);
    expect([status, stderr]).toEqual([3, expect.stringContaining('npm pack')]);
  });
});

describe('the pages', () => {
  const page = (name: string): string => readFileSync(join(PATHS.root, name), 'utf8');

  test('none has an owner run whatever a stranger publishes under our name', () => {
    const docs = readdirSync(join(PATHS.root, 'docs')).filter((name) => name.endsWith('.md'));
    const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'package/template/README.md'];
    for (const name of [...pages, ...docs.map((doc) => `docs/${doc}`)]) {
      expect([name, page(name).match(/npx (?:--yes |-y )?shelf-talker/g)]).toEqual([name, null]);
      expect([name, page(name).match(/npm (?:i|install) (?:-\S+ )*shelf-talker/g)]).toEqual([
        name,
        null,
      ]);
    }
  });

  test('every npm script that the pages for owners name is in a made project', () => {
    const { scripts } = readJson<PackageJson>('package.json');
    const named = ['docs/owners.md', 'docs/deploying.md', 'docs/privacy.md'].flatMap((name) =>
      [...page(name).matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, script = '']) => script),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe('shelf upgrade in a made project', () => {
  const HOOK = 'hooks/build.sh';
  let hook: string;
  beforeAll(() => {
    hook = read(HOOK);
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await make(folder);
  });
  const upgrade = (args: readonly string[], answers?: readonly boolean[]) =>
    shelfHere(folder)(['upgrade', ...args], answers === undefined ? {} : { answers });

  /** As if an older version had delivered this, and the owner had then made it so. */
  const deliveredBefore = (name: string, text: string, now = text): void => {
    const note = readJson<{ delivered: Record<string, string> }>('.shelf-talker.json');
    note.delivered[name] = markOf(text);
    writeFileSync(at('.shelf-talker.json'), JSON.stringify(note));
    if (!name.startsWith('package.json')) return writeFileSync(at(name), now);
    const content = readJson<PackageJson>('package.json');
    content.scripts['build'] = now;
    writeFileSync(at('package.json'), JSON.stringify(content));
  };

  test('there is nothing to do in a project of this version, also where the owner changed something', async () => {
    writeFileSync(at(HOOK), 'mine');
    expect(await upgrade([])).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('nothing to do') as string,
    });
    expect(read(HOOK)).toBe('mine');
  });

  test('it shows and brings along what the owner left as it was delivered', async () => {
    deliveredBefore(HOOK, 'older\n');
    deliveredBefore('package.json: scripts.build', 'older build');
    const { stdout } = await upgrade(['--dry-run']);
    expect(stdout).toContain('-older\n+#!/usr/bin/env bash');
    expect(stdout).toContain('-older build\n+shelf build');
    expect(read(HOOK)).toBe('older\n');
    expect((await upgrade(['--yes'])).status).toBe(0);
    expect(read(HOOK)).toBe(hook);
    expect(readJson<PackageJson>('package.json').scripts['build']).toBe('shelf build');
    expect((await upgrade([])).stderr).toContain('nothing to do');
  });

  test('what the owner has changed, or taken out, stays without a yes to just that', async () => {
    deliveredBefore(HOOK, 'older\n', 'mine\n');
    rmSync(at('.gitattributes'));
    deliveredBefore('hooks/build.ps1', 'older\n');
    const { stderr } = await upgrade(['--yes']);
    expect(stderr).toContain(`Left as you have it: ${HOOK}`);
    expect([read(HOOK), read('hooks/build.ps1')]).toEqual(['mine\n', expect.stringMatching(/npm/)]);
    expect(existsSync(at('.gitattributes'))).toBe(false);
    expect(await upgrade(['--json', '--dry-run'])).toMatchObject({ status: 0 });
    const { asked } = await upgrade([], [false]);
    expect(asked).toEqual([expect.stringContaining(`You have changed ${HOOK}`)]);
    expect(read(HOOK)).toBe('mine\n');
    await upgrade([], [true]);
    expect(read(HOOK)).toBe(hook);
  });

  test('a folder that can not be made is told with its file', async () => {
    rmSync(at('hooks'), { recursive: true });
    writeFileSync(at('hooks'), '');
    const note = readJson<{ delivered: Record<string, string> }>('.shelf-talker.json');
    delete note.delivered[HOOK];
    writeFileSync(at('.shelf-talker.json'), JSON.stringify(note));
    expect(await upgrade(['--yes'])).toMatchObject({
      status: 4,
      stderr: expect.stringContaining(`${HOOK}: can't be written`) as string,
    });
  });
});
