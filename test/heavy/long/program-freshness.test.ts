import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProjectCopy, copyProject } from '../../../workbench/ask/project-copy';

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject();
});
afterAll(() => copy.remove());

const start = (starter: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(copy.folder, starter), ...args], { encoding: 'utf8' });
const shelf = (...args: string[]) => start('admin/bin.js', ...args);

const bundledAt = (program: string): number =>
  statSync(join(copy.folder, 'dist', `${program}.js`)).mtimeMs;

/** Changes the summary of `init` in the CLI's help, and gives the file an old time. */
const sayInHelp = (words: string): void => {
  const file = join(copy.folder, 'admin', 'commands.ts');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/(?<=\['init', )'.*'(?=, \(\))/, `'${words}'`),
  );
  utimesSync(file, 0, 0);
};

test('shelf bundles itself when its sources have changed, and only then', () => {
  expect(shelf('--help')).toMatchObject({ status: 0, stderr: '' });
  const first = bundledAt('shelf');
  expect(shelf('--version').status).toBe(0);
  expect(bundledAt('shelf')).toBe(first);
  sayInHelp('begin at the beginning');
  expect(shelf('--help').stdout).toContain('begin at the beginning');
});

test('shelf that can not be bundled says so, and ends as with any bug in shelf', () => {
  sayInHelp("it's");
  const { status, stdout, stderr } = shelf('--version');
  expect([status, stdout]).toEqual([70, '']);
  expect(stderr).toContain('admin/commands.ts');
  expect(stderr).toMatch(/shelf could not be bundled, for the reason above/);
});

test('the simulator bundles itself when its sources have changed, and only then', () => {
  const simulator = () => start('workbench/bin.js', '--help');
  expect(simulator()).toMatchObject({ status: 0, stderr: '' });
  const first = bundledAt('workbench');
  expect(simulator().stdout).toContain('npm start');
  expect(bundledAt('workbench')).toBe(first);
  const texts = join(copy.folder, 'workbench', 'terminal', 'texts.ts');
  writeFileSync(texts, readFileSync(texts, 'utf8').replace('npm start', 'type here'));
  expect(simulator().stdout).toContain('type here');
});
