import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { PATHS } from '../../hooks/paths';
import { TYPESCRIPT } from '../support/programs';

let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'shelf-test-'));
  for (const room of [
    'attribution',
    'catalog',
    'clients',
    'hooks',
    'lambda',
    'models',
    'shop',
    'skill-package',
  ]) {
    cpSync(join(PATHS.root, room), join(project, room), { recursive: true });
  }
  cpSync(join(PATHS.root, 'package.json'), join(project, 'package.json'));
  symlinkSync(join(PATHS.root, 'node_modules'), join(project, 'node_modules'));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const setSample = (sample: boolean): void => {
  const file = join(project, 'shop', 'registration.json');
  const record = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...record, sample }));
};

const runHook = (zip: string) =>
  spawnSync(join(project, 'hooks', 'build.sh'), [zip, 'false'], {
    encoding: 'utf8',
    cwd: tmpdir(),
  });

test("ask-cli's build hook refuses while the record is the sample, and leaves no zip", () => {
  setSample(true);
  const zip = join(project, 'build.zip');
  const { status, stderr } = runHook(zip);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^shop\/registration\.json: sample: this is the sample record/);
  expect(existsSync(zip)).toBe(false);
});

test('`npm run deploy` refuses before ask-cli is called', () => {
  setSample(true);
  const { status, stderr } = spawnSync(
    process.execPath,
    [...TYPESCRIPT, 'hooks/before-deploy.ts'],
    {
      cwd: project,
      encoding: 'utf8',
    },
  );
  expect(status).toBe(1);
  expect(stderr).toContain('this is the sample record');
  const { scripts } = JSON.parse(readFileSync(join(PATHS.root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts).toMatchObject({ predeploy: 'tsx hooks/before-deploy.ts', deploy: 'ask deploy' });
});

test('with an own record the hook makes a zip that answers, and the same zip each time', () => {
  setSample(false);
  const [first, second] = [join(project, 'a.zip'), join(project, 'b.zip')];
  expect(runHook(first).status).toBe(0);
  expect(runHook(second).status).toBe(0);
  expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  const unpacked = join(project, 'unpacked');
  for (const [name, content] of Object.entries(unzipSync(readFileSync(first)))) {
    cpSync('/dev/null', join(unpacked, name), { recursive: true });
    writeFileSync(join(unpacked, name), content);
  }
  const out = execFileSync(
    process.execPath,
    [
      '-e',
      `console.log(typeof require(${JSON.stringify(join(unpacked, 'dist', 'index.js'))}).handler)`,
    ],
    { encoding: 'utf8' },
  );
  expect(out.trim()).toBe('function');
});

test('a mistake in shop/ stops the build with one line and exit code 1', () => {
  const file = join(project, 'shop', 'products', 'coffee-tea.json');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace('B0047BIWSK', 'B0047BIWS!'));
  try {
    const { status, stderr } = spawnSync(process.execPath, [...TYPESCRIPT, 'hooks/build.ts'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    const lines = stderr.split('\n').filter((line) => line.startsWith('shop/'));
    expect(lines).toEqual([
      expect.stringMatching(/^shop\/products\/coffee-tea\.json: products\[\d+\]\.asins\.US: /),
    ]);
  } finally {
    writeFileSync(file, before);
  }
});
