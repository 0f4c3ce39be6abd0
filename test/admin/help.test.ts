import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { COMMANDS } from '../../admin/commands';
import { PROGRAMS } from '../../build/start-program';
import { type RegisteredProject, createRegisteredProject } from './support/registered-project';
import { shelfHere } from './support/shelf-here';

let project: RegisteredProject;
beforeAll(() => {
  project = createRegisteredProject();
});
afterEach(() => project.reset());
afterAll(() => project.remove());

/** Without those that hand --help on to a program of their own. */
const EXPLAINED = COMMANDS.filter(
  ([words, , load]) => load !== undefined && !PROGRAMS.some((program) => program === words),
).map(([words]) => words);

test.each(EXPLAINED)('`shelf %s --help` says what it does, with an example', async (command) => {
  const { status, stdout } = await shelfHere(project.folder)([...command.split(' '), '--help']);
  expect([status, stdout]).toEqual([
    0,
    expect.stringMatching(new RegExp(`\\$ shelf ${command}(?: |$)`, 'm')),
  ]);
});

test.each([
  ['tracking lst', 'list'],
  ['onelink shwo', 'show'],
  ['catalog chekc', 'check'],
  ['doctor --jsn', '--json'],
])('`shelf %s` is answered with the right word, and ends with 2', async (command, suggestion) => {
  const { status, stderr } = await project.type(command);
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
