import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProjectCopy, copyProject } from '../../workbench/ask/project-copy';

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject();
});
afterAll(() => copy.remove());

const shelf = (...args: string[]) =>
  spawnSync(process.execPath, [join(copy.folder, 'admin', 'bin.js'), ...args], {
    encoding: 'utf8',
  });

/** Changes what the CLI says of itself, in a file whose time stays long past. */
const sayInHelp = (words: string): void => {
  const file = join(copy.folder, 'admin', 'program.ts');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/(?<=\['init', )'.*?', \(\)/, `'${words}', ()`),
  );
  utimesSync(file, 0, 0);
};

test('shelf bundles itself when its sources are not those it was made from, and only then', () => {
  expect(shelf('--help')).toMatchObject({ status: 0, stderr: '' });
  const bundled = (): number => statSync(join(copy.folder, 'dist', 'shelf.js')).mtimeMs;
  const first = bundled();
  expect(shelf('--version').status).toBe(0);
  expect(bundled()).toBe(first);
  sayInHelp('begin at the beginning');
  expect(shelf('--help').stdout).toContain('begin at the beginning');
});

test('shelf that can not be bundled says so, and ends as with any fault of ours', () => {
  sayInHelp("it's");
  const { status, stdout, stderr } = shelf('--version');
  expect([status, stdout]).toEqual([70, '']);
  expect(stderr).toContain('admin/program.ts');
  expect(stderr).toMatch(/shelf could not be bundled, for the reason above/);
});

test('an installed package, which has no sources, runs the bundle it came with', () => {
  sayInHelp('words');
  expect(shelf('--version').status).toBe(0);
  for (const room of ['build', 'attribution', 'catalog', 'clients', 'models']) {
    rmSync(join(copy.folder, room), { recursive: true });
  }
  expect(shelf('--version')).toMatchObject({ status: 0, stderr: '' });
});
