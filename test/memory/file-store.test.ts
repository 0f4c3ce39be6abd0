import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileStore } from '../../lambda/memory/file-store';
import { bundleProgram } from '../support/programs';
import { MEMORY, NOW, storeContract } from './store-contract';

const clock = (): number => NOW;
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'shelf-test-')), 'memory');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

storeContract('the store in files', (clockOfTest) => createFileStore(folder, clockOfTest));

test('memories are readable by their owner only', async () => {
  await createFileStore(folder, clock).write('key', MEMORY);
  expect(statSync(folder).mode & 0o077).toBe(0);
  expect(statSync(join(folder, 'key.json')).mode & 0o077).toBe(0);
});

test.each([
  ['half a file', '{"schemaVersion":1,"visits":'],
  ["another program's file", '[1,2,3]'],
])('%s counts as nothing remembered', async (_what, text) => {
  await createFileStore(folder, clock).write('key', MEMORY);
  writeFileSync(join(folder, 'key.json'), text);
  expect(await createFileStore(folder, clock).read('key')).toBeUndefined();
});

test.each(['../escape', '', 'a/b', 'a'.repeat(129)])('the key "%s" is refused', async (key) => {
  await expect(createFileStore(folder, clock).read(key)).rejects.toThrow(/key/);
});

test('simultaneous writes leave no other file behind', async () => {
  const store = createFileStore(folder, clock);
  await Promise.all(
    Array.from({ length: 30 }, (_, at) => store.write('key', { ...MEMORY, expiresAt: NOW + at })),
  );
  expect(readdirSync(folder)).toEqual(['key.json']);
});

test('after a kill at any moment the memory is the old or the new one, complete', async () => {
  await createFileStore(folder, clock).write('key', MEMORY);
  const program = bundleProgram(require.resolve('./keep-writing.ts'), join(folder, '..'));
  for (let round = 0; round < 12; round += 1) {
    const writer = fork(program, [folder], { execArgv: [], stdio: 'ignore' });
    await once(writer, 'message');
    await new Promise((resolve) => setTimeout(resolve, round * 3));
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    const found = await createFileStore(folder, clock).read('key');
    expect(found?.account.declined[0]).toBe('catan');
  }
}, 60_000);
