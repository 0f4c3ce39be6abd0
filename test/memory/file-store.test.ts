import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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
    Array.from({ length: 30 }, (_, at) => store.update(CUSTOMER, declining(`product-${at}`))),
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
  let program: string;
  let others: ChildProcess[];
  beforeEach(() => {
    others = [];
    program = bundleProgram(require.resolve('./keep-declining.ts'), join(folder, '..'));
  });
  afterEach(() => others.forEach((other) => other.kill('SIGKILL')));

  /** A process that declines one product after another. @returns the products it says are stored */
  const startDeclining = async (name: string): Promise<[ChildProcess, string[]]> => {
    const other = fork(program, [folder, name], { execArgv: [], stdio: 'ignore' });
    others.push(other);
    const stored: string[] = [];
    other.on('message', (productId) => stored.push(productId as string));
    await once(other, 'message');
    return [other, stored];
  };
  const wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));
  const declined = async (): Promise<string[]> =>
    (await storeHere().read(CUSTOMER))?.account.declined ?? [];

  test('nothing that two of them stored is lost', async () => {
    const [[one, byOne], [two, byTwo]] = await Promise.all([
      startDeclining('one'),
      startDeclining('two'),
    ]);
    await wait(400);
    one.kill('SIGKILL');
    two.kill('SIGKILL');
    await Promise.all([once(one, 'exit'), once(two, 'exit')]);
    expect(byOne.length).toBeGreaterThan(3);
    expect(byTwo.length).toBeGreaterThan(3);
    expect(await declined()).toEqual(expect.arrayContaining([...byOne, ...byTwo]));
  });

  test('after a kill at any moment all that was stored is there, and more can be added', async () => {
    const all: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      const [other, stored] = await startDeclining(`round-${round}`);
      await wait(round * 3);
      other.kill('SIGKILL');
      await once(other, 'exit');
      all.push(...stored);
      await storeHere().update(CUSTOMER, declining(`ours-${round}`));
      all.push(`ours-${round}`);
      expect(await declined()).toEqual(expect.arrayContaining(all));
    }
  });

  test('one that is frozen in the middle holds nobody up, and destroys nothing when it wakes', async () => {
    const [other, stored] = await startDeclining('frozen');
    const ours: string[] = [];
    for (let round = 0; round < 8; round += 1) {
      other.kill('SIGSTOP');
      await wait(20);
      const start = performance.now();
      await storeHere().update(CUSTOMER, declining(`ours-${round}`));
      expect(performance.now() - start).toBeLessThan(1500);
      ours.push(`ours-${round}`);
      other.kill('SIGCONT');
      await wait(30 + round * 3);
    }
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(await declined()).toEqual(expect.arrayContaining([...ours, ...stored]));
  });
});
