import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileStore } from '../../memory/file-store';
import { bundleProgram } from '../support/programs';
import { declinedIn, killContract, startingDecliners, wait } from './kill-contract';
import { CUSTOMER, MEMORY, NOW, declining, storeContract } from './store-contract';

const clock = (): number => NOW;
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'shelf-test-')), 'memory');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const storeHere = () => createFileStore(folder, clock);

storeContract('the store in files', {
  makeStore: (clockOfTest) => createFileStore(folder, clockOfTest),
  place: async (key, memory) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${key}.json`), JSON.stringify(memory));
  },
});

test('memories are readable by their owner only', async () => {
  await storeHere().update(CUSTOMER, declining('catan'));
  expect(statSync(folder).mode & 0o077).toBe(0);
  expect(statSync(join(folder, 'key.json')).mode & 0o077).toBe(0);
});

test.each([
  ['half a file', '{"schemaVersion":1,"visits":'],
  ["another program's file", '[1,2,3]'],
])('%s counts as nothing remembered', async (_what, text) => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'key.json'), text);
  expect(await storeHere().read(CUSTOMER)).toBeUndefined();
});

test.each(['../escape', '', 'a/b', 'a'.repeat(129)])('the key "%s" is refused', async (key) => {
  await expect(storeHere().read({ ...CUSTOMER, key })).rejects.toThrow(/key/);
  await expect(storeHere().remove(key, NOW)).rejects.toThrow(/key/);
});

test('what is added at once leaves no other file behind', async () => {
  const store = storeHere();
  await Promise.all(
    Array.from({ length: 12 }, (_, at) => store.update(CUSTOMER, declining(`product-${at}`))),
  );
  expect(readdirSync(folder)).toEqual(['key.json']);
});

test('what killed processes left, and memories that have expired, are swept away', async () => {
  mkdirSync(join(folder, 'key.json.lock'), { recursive: true });
  mkdirSync(join(folder, 'gone.json.0c6f.tmp'));
  writeFileSync(join(folder, 'gone.json.lock'), '');
  writeFileSync(join(folder, 'expired.json'), JSON.stringify({ ...MEMORY, expiresAt: NOW }));
  writeFileSync(join(folder, 'kept.json'), JSON.stringify({ ...MEMORY, expiresAt: NOW + 1000 }));
  mkdirSync(join(folder, 'busy.json.77aa.tmp'));
  const longAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith('busy')) utimesSync(join(folder, name), longAgo, longAgo);
  }
  await storeHere().update(CUSTOMER, declining('catan'));
  const rest = ['busy.json.77aa.tmp', 'kept.json', 'key.json'];
  const isSwept = (): boolean => readdirSync(folder).join() === rest.join();
  for (let tries = 0; tries < 100 && !isSwept(); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(readdirSync(folder)).toEqual(rest);
});

describe('on a disk that takes nothing more, the memory stays as it was and can be read:', () => {
  /** A user who owns nothing; root could write everywhere. */
  const NOBODY = 65534;
  let program: string;
  beforeEach(async () => {
    program = bundleProgram(require.resolve('./decline-once.ts'), join(folder, '..'));
    const many = Array.from({ length: 50 }, (_, index) => declining(`product-${index}-of-many`));
    await storeHere().update(CUSTOMER, many.flat());
  });

  const expectUnchanged = async (): Promise<void> => {
    expect((await storeHere().read(CUSTOMER))?.account.declined).toHaveLength(50);
    expect(readdirSync(folder)).toEqual(['key.json']);
  };

  test('it is full in the middle of a write', async () => {
    // The limit of a file's size breaks off a write as a full disk does.
    const args = ['-c', 'ulimit -f 1; exec "$@"', 'sh', process.execPath, program, folder, 'late'];
    const { stdout } = spawnSync('sh', args, { encoding: 'utf8' });
    expect(stdout).toBe('EFBIG');
    await expectUnchanged();
  });

  test('it is read-only', async () => {
    for (const path of [folder, join(folder, '..')]) chmodSync(path, 0o555);
    chmodSync(join(folder, 'key.json'), 0o444);
    const isRoot = process.getuid?.() === 0;
    const { stdout } = spawnSync(process.execPath, [program, folder, 'late'], {
      encoding: 'utf8',
      ...(isRoot && { uid: NOBODY, gid: NOBODY }),
    });
    for (const path of [folder, join(folder, '..')]) chmodSync(path, 0o755);
    expect(stdout).toBe('EACCES');
    await expectUnchanged();
  });
});

describe('with other processes on the same folder', () => {
  killContract({ place: () => folder, storeHere, kills: 12, later: 3 });

  const startDeclining = startingDecliners();

  test('nothing that two of them stored is lost', async () => {
    const two = await Promise.all([startDeclining(folder, 'one'), startDeclining(folder, 'two')]);
    await wait(400);
    await Promise.all(two.map(({ kill }) => kill()));
    for (const { stored } of two) expect(stored.length).toBeGreaterThan(3);
    const all = two.flatMap(({ stored }) => stored);
    expect(await declinedIn(storeHere())).toEqual(expect.arrayContaining(all));
  });
});
