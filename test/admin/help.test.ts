import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type RegisteredProject, createRegisteredProject } from './support/registered-project';

let project: RegisteredProject;
beforeAll(() => {
  project = createRegisteredProject();
});
afterEach(() => project.reset());
afterAll(() => project.remove());

test.each([
  'link',
  'link inspect',
  'tracking plan',
  'tracking add',
  'tracking list',
  'tracking remove',
  'tracking check',
  'onelink show',
  'onelink set',
  'catalog check',
  'catalog add',
  'catalog list',
  'data forget',
  'release prepare',
  'doctor',
])('`%s --help` says what it does, with an example', (command) => {
  const { status, stdout } = project.type(`${command} --help`);
  expect(status).toBe(0);
  expect(stdout).toContain(`$ shelf ${command} `);
});

test.each([
  ['tracking lst', 'list'],
  ['onelink shwo', 'show'],
  ['catalog chekc', 'check'],
  ['doctor --jsn', '--json'],
])('`shelf %s` is answered with the right word, and ends with 2', (command, suggestion) => {
  const { status, stderr } = project.type(command);
  expect([status, stderr]).toEqual([2, expect.stringContaining(suggestion)]);
});

test('a reader that stops early, as `head` does, gets no stack trace', async () => {
  const bin = join(__dirname, '..', '..', 'admin', 'bin.js');
  const child = spawn(process.execPath, [bin, 'catalog', 'list', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdout.destroy();
  const [code] = (await once(child, 'close')) as [number | null];
  expect([code, stderr]).toEqual([0, expect.not.stringContaining('EPIPE')]);
});
