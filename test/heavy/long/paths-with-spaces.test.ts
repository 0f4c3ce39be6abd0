import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requirePlainPath } from '../../../build/deploy/require-plain-path';
import { PATHS } from '../../../build/paths';
import { copyProject } from '../../../workbench/ask/project-copy';

const REPLAY = join('test', 'replay', 'main-job.en-GB.json');

let parent: string;
let project: string;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), "an owner's own folder "));
  project = copyProject(parent).folder;
  cpSync(join(PATHS.root, REPLAY), join(project, REPLAY));
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const type = (command: string, input = '') => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: project,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
};

describe('in a folder whose path has spaces and an apostrophe', () => {
  test.each([
    ['npm run --silent build', 'stderr', 'built: interaction models'],
    ['npm start --silent -- --fresh', 'stdout', 'Welcome to Shelf Talker'],
    [`npm run --silent ask -- dialog --replay "$PWD/${REPLAY}"`, 'stdout', 'Amazon basket'],
    ['npx shelf --help', 'stdout', 'Usage: shelf'],
    ['npm run --silent check:models', 'stdout', 'The manifest is valid'],
  ] as const)('`%s` works', (command, stream, printed) => {
    const run = type(command, 'open shelf talker\n');
    expect(run).toMatchObject({ status: 0, [stream]: expect.stringContaining(printed) as string });
  });

  test('`npm run deploy` refuses with a sentence before ask-cli is called', () => {
    const { status, stdout, stderr } = type('npm run --silent deploy');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(
      `${project}: this path has a space, or another character that a shell treats specially, and ask-cli can't run its build hook there; move the project`,
    );
  });
});

describe('npm run deploy', () => {
  test.each([
    ['/home/anna/my skills/shelf', 'linux'],
    ['/home/anna/$skills', 'darwin'],
    ["C:\\Users\\Anna\\Anna's skill", 'win32'],
  ] as const)('refuses %s on %s', (path, platform) => {
    expect(() => requirePlainPath(path, platform)).toThrow(path);
  });

  test.each([
    ['/home/jürgen/shelf-talker_2.0', 'linux'],
    ['C:\\Users\\Anna\\my skills', 'win32'],
  ] as const)('accepts %s on %s', (path, platform) => {
    expect(() => requirePlainPath(path, platform)).not.toThrow();
  });
});
