import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { make } from '../../build/freshness/make';
import { type Recipe, ensureMade } from '../../build/freshness/recipe';

let root: string;
let builds: number;
let made: Record<string, string>;

const at = (path: string): string => join(root, path);
const write = (path: string, text: string): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};

const ensure = (changes: Partial<Recipe> = {}): Promise<readonly string[]> =>
  ensureMade({
    root,
    record: 'out/.made.json',
    programs: ['program/main.ts'],
    data: ['data'],
    produce: async () => {
      builds += 1;
      return made;
    },
    ...changes,
  });

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'shelf-freshness-'));
  builds = 0;
  made = { 'out/a.txt': 'a', 'elsewhere/b.txt': 'b' };
  write('program/main.ts', "import '../room'; export const late = () => import('../lazy/late');");
  write('room/index.ts', "import './inner';");
  write('room/inner/index.ts', 'export {};');
  write('lazy/late.ts', 'export {};');
  write('data/products/one.json', '{}');
  await ensure();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('what is made is written; the next call returns it again and builds nothing', async () => {
  expect(readFileSync(at('elsewhere/b.txt'), 'utf8')).toBe('b');
  expect(await ensure()).toEqual(['elsewhere/b.txt', 'out/a.txt']);
  expect(builds).toBe(1);
});

test.each([
  ['a source changes', () => write('program/main.ts', '')],
  [
    'a file changes that a source imports, in a folder that nobody named',
    () => write('room/index.ts', ''),
  ],
  ['a file changes that is imported lazily', () => write('lazy/late.ts', 'export const a = 1;')],
  ['a new file is imported instead of another', () => write('room/inner.ts', 'export {};')],
  ['a file is added to the data', () => write('data/products/two.json', '{}')],
  ['a file of the data is removed', () => rmSync(at('data/products/one.json'))],
  ['other packages are installed', () => write('node_modules/.package-lock.json', '{}')],
  ['something that was made is missing', () => rmSync(at('elsewhere/b.txt'))],
  ['something that was made has changed', () => write('out/a.txt', 'half')],
  ['the record of the build has another form', () => write('out/.made.json', '{}')],
])('there is a build when %s', async (_what, change) => {
  change();
  await ensure();
  await ensure();
  expect(builds).toBe(2);
});

test.each([
  ['only the time of a file changes', () => utimesSync(at('room/index.ts'), 0, 0)],
  ['a file changes that nothing imports', () => write('unrelated/file.ts', 'export {};')],
  ['hidden files are added', () => write('data/.DS_Store', '')],
])('there is no build when %s', async (_what, change) => {
  change();
  await ensure();
  expect(builds).toBe(1);
});

test('a file is read again that was looked at before and has changed behind its old size and time', async () => {
  const { atime, mtime } = statSync(at('room/index.ts'));
  // Only what hasn't changed for a moment is looked at instead of read.
  await setTimeout(2100);
  await ensure();
  await ensure();
  expect(builds).toBe(1);
  write('room/index.ts', 'import "./inner";');
  utimesSync(at('room/index.ts'), atime, mtime);
  await ensure();
  expect(builds).toBe(2);
});

test('what only an earlier build made is removed; files of others stay', async () => {
  write('out/of-somebody-else.txt', 'mine');
  write('program/main.ts', '');
  made = { 'out/c.txt': 'c' };
  expect(await ensure()).toEqual(['out/c.txt']);
  expect(() => readFileSync(at('elsewhere/b.txt'))).toThrow('ENOENT');
  expect(readFileSync(at('out/of-somebody-else.txt'), 'utf8')).toBe('mine');
});

test('of files that only this builds, one that somebody put there is removed and told; the rest stays', async () => {
  write('out/of-somebody-else.txt', 'mine');
  write('out/notes.md', 'mine');
  write('program/main.ts', '');
  const told: string[] = [];
  const said = jest
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => told.push(String(text)) > 0);
  made = { 'out/c.txt': 'c' };
  await ensure({ owns: { folder: 'out', names: /\.txt$/ } });
  said.mockRestore();
  expect(readdirSync(at('out')).sort()).toEqual(['.made.json', 'c.txt', 'notes.md']);
  expect(told).toEqual(['removed, since shop/ makes no such file: out/of-somebody-else.txt\n']);
});

test('a source that changes during the build makes it stale', async () => {
  write('program/main.ts', '');
  await ensure({
    produce: async () => {
      write('program/main.ts', 'export {};');
      return made;
    },
  });
  await ensure();
  expect(builds).toBe(2);
});

test('a build that fails leaves everything as it was, and is tried again', async () => {
  write('program/main.ts', '');
  const failing = ensure({ produce: () => Promise.reject(new Error('no')) });
  await expect(failing).rejects.toThrow('no');
  expect(readFileSync(at('out/a.txt'), 'utf8')).toBe('a');
  await ensure();
  expect(builds).toBe(2);
});

describe('a part that is made of less', () => {
  let parts: number;
  const recipe = (): Recipe => ({
    root,
    record: 'out/.made.json',
    programs: ['program/main.ts'],
    data: ['data'],
    part: {
      data: ['data/words.json'],
      produce: () => {
        parts += 1;
        return { 'out/words.txt': `part ${parts}` };
      },
    },
    produce: async (part) => ({ ...part(), ...made }),
  });
  const built = async (): Promise<[parts: number, written: string]> => {
    await ensureMade(recipe());
    return [parts, readFileSync(at('out/words.txt'), 'utf8')];
  };
  beforeEach(async () => {
    parts = 0;
    write('data/words.json', '{}');
    await built();
  });

  test('stays as it is while only the rest changes', async () => {
    write('data/products/one.json', '{"changed": true}');
    made = { 'out/a.txt': 'another' };
    expect(await built()).toEqual([1, 'part 1']);
    expect(readFileSync(at('out/a.txt'), 'utf8')).toBe('another');
    write('data/products/one.json', '{}');
    expect(await built()).toEqual([1, 'part 1']);
  });

  test.each([
    ['its own data change', () => write('data/words.json', '[]')],
    ['the code changes that makes it', () => write('lazy/late.ts', 'export const a = 1;')],
    ['a file of it has changed', () => write('out/words.txt', 'part of')],
    ['a file of it is missing', () => rmSync(at('out/words.txt'))],
  ])('is made again when %s', async (_what, change) => {
    change();
    expect(await built()).toEqual([2, 'part 2']);
  });

  test('is made again when everything shall be', async () => {
    await make(recipe(), 'all');
    expect(await built()).toEqual([2, 'part 2']);
  });
});
