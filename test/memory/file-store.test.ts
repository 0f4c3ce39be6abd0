import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MEMORY_LIFETIME, emptyMemory, remember } from '../../lambda/memory/customer-memory';
import { createFileStore } from '../../lambda/memory/file-store';
import { bundleProgram } from '../support/programs';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const clock = (): number => NOW;
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'shelf-test-')), 'memory');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const memory = remember(emptyMemory(NOW), [{ kind: 'declined', productId: 'catan' }], NOW);

test('what is written is read, by another store too, and can be removed', async () => {
  await createFileStore(folder, clock).write('key', memory);
  const other = createFileStore(folder, clock);
  expect(await other.read('key')).toEqual(memory);
  expect(await other.read('another')).toBeUndefined();
  await other.remove('key');
  await other.remove('key');
  expect(await other.read('key')).toBeUndefined();
});

test('memories are readable by their owner only', async () => {
  await createFileStore(folder, clock).write('key', memory);
  expect(statSync(folder).mode & 0o077).toBe(0);
  expect(statSync(join(folder, 'key.json')).mode & 0o077).toBe(0);
});

test.each([
  ['half a file', '{"schemaVersion":1,"visits":'],
  ["another program's file", '[1,2,3]'],
  ['a version of the future', JSON.stringify({ ...memory, schemaVersion: 2 })],
])('%s counts as nothing remembered', async (_what, text) => {
  await createFileStore(folder, clock).write('key', memory);
  writeFileSync(join(folder, 'key.json'), text);
  expect(await createFileStore(folder, clock).read('key')).toBeUndefined();
});

test('a memory expires 400 days after the last visit', async () => {
  await createFileStore(folder, clock).write('key', memory);
  const at = (now: number) => createFileStore(folder, () => now).read('key');
  expect(await at(NOW + MEMORY_LIFETIME - 1)).toEqual(memory);
  expect(await at(NOW + MEMORY_LIFETIME)).toBeUndefined();
});

test.each(['../escape', '', 'a/b', 'a'.repeat(129)])('the key "%s" is refused', async (key) => {
  await expect(createFileStore(folder, clock).read(key)).rejects.toThrow(/key/);
});

test('writes at once leave one of them, whole', async () => {
  const store = createFileStore(folder, clock);
  await Promise.all(
    Array.from({ length: 30 }, (_, visits) => store.write('key', { ...memory, visits })),
  );
  expect((await store.read('key'))?.declined).toEqual(['catan']);
  expect(readdirSync(folder)).toEqual(['key.json']);
});

test('killed at any moment, the memory is the old one or the new one, whole', async () => {
  await createFileStore(folder, clock).write('key', memory);
  const program = bundleProgram(join(__dirname, 'keep-writing.ts'), join(folder, '..'));
  for (let round = 0; round < 12; round += 1) {
    const writer = fork(program, [folder], { execArgv: [], stdio: 'ignore' });
    await once(writer, 'message');
    await new Promise((resolve) => setTimeout(resolve, round * 3));
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    const found = await createFileStore(folder, clock).read('key');
    expect(found?.declined[0]).toBe('catan');
  }
}, 60_000);
