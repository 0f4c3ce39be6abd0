import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { PATHS } from '../../../build/paths';
import { type ProjectCopy, copyProject } from '../../../workbench/ask/project-copy';
import { TYPESCRIPT } from '../../support/programs';

let copy: ProjectCopy;
let project: string;

beforeAll(() => {
  copy = copyProject();
  project = copy.folder;
});
afterAll(() => copy.remove());

const setSample = (sample: boolean): void => {
  const file = join(project, 'shop', 'registration.json');
  const record = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...record, sample }));
};

/** Takes the estimates out of every product, or leaves those of one file. */
const removeEstimates = (except?: string): void => {
  const folder = join(project, 'shop', 'products');
  for (const file of readdirSync(folder).filter((name) => name !== except)) {
    const content = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      products: { estimates?: object }[];
    };
    for (const product of content.products) delete product.estimates;
    writeFileSync(join(folder, file), JSON.stringify(content));
  }
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

const run = (program: 'main' | 'before-serving') =>
  spawnSync(process.execPath, [...TYPESCRIPT, `build/deploy/${program}.ts`], {
    cwd: project,
    encoding: 'utf8',
  });
const runDeploy = () => run('main');

test('`npm run deploy` refuses before ask-cli is called', () => {
  setSample(true);
  const { status, stderr } = runDeploy();
  expect(status).toBe(1);
  expect(stderr).toContain('this is the sample record');
  const { scripts } = JSON.parse(readFileSync(join(PATHS.root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts['deploy']).toBe('tsx build/deploy/main.ts');
});

test('`npm run serve` refuses the sample before anything is served', () => {
  const { scripts } = JSON.parse(readFileSync(join(PATHS.root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts['preserve']).toBe('tsx build/deploy/before-serving.ts');
  setSample(true);
  const refused = run('before-serving');
  expect([refused.status, refused.stderr]).toEqual([
    1,
    expect.stringContaining('this is the sample record'),
  ]);
});

test('with estimates of the sample both refuse, though the record is your own', () => {
  setSample(false);
  removeEstimates('games.json');
  const zip = join(project, 'build.zip');
  const hook = runHook(zip);
  const deploy = runDeploy();
  for (const { status, stderr } of [hook, deploy]) {
    expect(status).toBe(1);
    expect(stderr).toMatch(/^shop\/products: \S+ and \d+ more have estimates of the sample/);
    expect(stderr).toContain('shelf doctor --fix');
  }
  expect(existsSync(zip)).toBe(false);
});

test('with a shop of your own the hook makes a zip that answers, and the same zip each time', () => {
  setSample(false);
  removeEstimates();
  const [first, second] = [join(project, 'a.zip'), join(project, 'b.zip')];
  expect(runHook(first).status).toBe(0);
  expect(runHook(second).status).toBe(0);
  expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  expect(Object.keys(unzipSync(readFileSync(first)))).toEqual(
    expect.arrayContaining(['dist/index.js', 'dist/catalog.json', 'dist/shop.json']),
  );
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
  expect(out.trim()).toMatch(/function$/);
});

test('what an earlier build left is not packaged', () => {
  setSample(false);
  removeEstimates();
  writeFileSync(join(project, 'lambda', 'dist', 'earlier.js'), '');
  const zip = join(project, 'c.zip');
  expect(runHook(zip).status).toBe(0);
  expect(Object.keys(unzipSync(readFileSync(zip)))).not.toContain('dist/earlier.js');
});

test('npm run build makes the skill packages that `ask deploy` typed by hand looks for', () => {
  const made = join(project, 'infrastructure', 'dist');
  rmSync(made, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [...TYPESCRIPT, 'build/main.ts'], {
    cwd: project,
  });
  const files = ['default', 'live'].map((world) => join(made, world, 'skill-package/skill.json'));
  expect([status, files.filter((file) => !existsSync(file))]).toEqual([0, []]);
});

test('a mistake in shop/ stops the build with one line and exit code 1', () => {
  const file = join(project, 'shop', 'products', 'coffee-tea.json');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace('B0047BIWSK', 'B0047BIWS!'));
  try {
    const { status, stderr } = spawnSync(process.execPath, [...TYPESCRIPT, 'build/main.ts'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    const lines = stderr.split('\n').filter((line) => line.startsWith('shop/'));
    expect(lines).toEqual([
      expect.stringMatching(/^shop\/products\/coffee-tea\.json: aeropress-original: asins\.US: /),
    ]);
  } finally {
    writeFileSync(file, before);
  }
});
