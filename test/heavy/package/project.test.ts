import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { codeHashOf } from '../../../build/deploy/zip';
import { PACKAGE } from '../../../build/paths';
import {
  createThrowAwayProfile,
  withoutOwnSettings,
} from '../../../workbench/ask/throw-away-profile';
import { TO_BRITAIN, chooseOwnProducts, guide } from '../../docs/guide';
import { servePretendAmazon } from '../ask/pretend-amazon';
import { type MadeProject, makeProject } from './made-project';

const MOST_BYTES = 2_200_000;

/** The steps follow each other: one project is made, and becomes an owner's. */
jest.setTimeout(240_000);

let project: MadeProject;
beforeAll(() => {
  project = makeProject();
}, 600_000);
afterAll(() => project.remove());

describe('the packed file', () => {
  test('has no test and no source map, no source, and less than 2.2 MB', () => {
    const { files, size } = project.packed;
    const paths = files.map(({ path }) => path);
    const isOurs = (path: string): boolean =>
      /\.map$|(?<!\.d)\.ts$|^(?:test|bench)\/|\.test\./.test(path);
    expect(paths.filter(isOurs)).toEqual([]);
    expect(paths).toContain('package/dist/LICENCES.txt');
    expect(size).toBeLessThan(MOST_BYTES);
  });

  test('what an owner installs is without what only we need', () => {
    const lock = JSON.parse(project.read('package-lock.json')) as { packages: object };
    const installed = Object.keys(lock.packages).map((path) =>
      path.replace(/^.*node_modules\//, ''),
    );
    expect(installed).toEqual(expect.arrayContaining(['shelf-talker', 'ask-cli', 'zod']));
    const unwanted = ['preact', 'uplot', 'ask-sdk', 'ask-sdk-test', 'jest', 'esbuild', 'tsx'];
    expect(installed.filter((name) => unwanted.includes(name))).toEqual([]);
  });
});

describe('what can be imported', () => {
  const MODULE = `
import { createRequire } from 'node:module';
import { type Country, marketplaceOfLocale } from 'shelf-talker/attribution';
import { SkillBroke } from 'shelf-talker/testing';
import { type Shop, type SkillDeps, createSkill, loadShop, shopParts } from 'shelf-talker/skill';
const country: Country | undefined = marketplaceOfLocale('en-GB');
const required = createRequire(import.meta.url)('shelf-talker/testing') as { SkillBroke: unknown };
const isOne: boolean = required.SkillBroke === SkillBroke;
const shop: Shop = loadShop('shop');
export const skill = (deps: Omit<SkillDeps, keyof ReturnType<typeof shopParts>>) =>
  createSkill({ ...shopParts(shop), ...deps });
console.log(country, isOne, Object.keys(shop.brand.locales).join());
`;
  const COMMON = `
import attribution = require('shelf-talker/attribution');
import testing = require('shelf-talker/testing');
import own = require('shelf-talker/skill');
const country: attribution.Country | undefined = attribution.marketplaceOfLocale('en-GB');
const isOne: boolean = new testing.SkillBroke('no') instanceof Error;
const shop: own.Shop = own.loadShop('shop');
console.log(country, isOne, Object.keys(shop.brand.locales).join());
`;

  /** What docs/skill.md shows. */
  const [, EXAMPLE = ''] =
    /```ts\n([^]+?)```/.exec(readFileSync(join(PACKAGE, 'docs', 'skill.md'), 'utf8')) ?? [];

  /** Compiles as strictly as TypeScript can, with one of the two compilers that owners have. */
  const compile = async (
    folder: string,
    moduleResolution: 'nodenext' | 'bundler',
    files: readonly string[],
  ) => {
    const compiler = moduleResolution === 'bundler' ? 'typescript' : '@typescript/native';
    const compilerOptions = {
      ...{ module: moduleResolution === 'bundler' ? 'esnext' : moduleResolution, moduleResolution },
      ...{ target: 'es2023', strict: true, verbatimModuleSyntax: true },
      ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
      // Once our declarations themselves are checked, too.
      skipLibCheck: moduleResolution === 'bundler',
      ...{ types: ['node'], typeRoots: [join(PACKAGE, 'node_modules', '@types')] },
    };
    const settings = { compilerOptions, files };
    writeFileSync(project.at(`${folder}/tsconfig.json`), JSON.stringify(settings));
    const tsc = join(PACKAGE, 'node_modules', compiler, 'bin', 'tsc');
    const { code, stdout } = await project.type(`"${process.execPath}" "${tsc}" -p ${folder}`);
    return [code, stdout];
  };

  test('strict TypeScript 7 takes it as Node resolves, TypeScript 6 as bundlers do, and Node runs it', async () => {
    for (const folder of ['node', 'bundler']) mkdirSync(project.at(folder));
    writeFileSync(project.at('node/module.mts'), MODULE);
    writeFileSync(project.at('node/common.cts'), COMMON);
    writeFileSync(project.at('node/example.mts'), EXAMPLE);
    writeFileSync(project.at('bundler/module.mts'), MODULE);
    const compiled = await Promise.all([
      compile('node', 'nodenext', ['module.mts', 'common.cts', 'example.mts']),
      compile('bundler', 'bundler', ['module.mts']),
    ]);
    expect(compiled).toEqual([
      [0, ''],
      [0, ''],
    ]);
    for (const script of ['node/module.mjs', 'node/common.cjs', 'bundler/module.mjs']) {
      const { stdout } = await project.type(`"${process.execPath}" ${script}`);
      expect([script, stdout]).toEqual([script, 'GB true en-US\n']);
    }
    const look = `import('./node/example.mjs').then(({ handler }) => console.log(typeof handler))`;
    expect((await project.type(`"${process.execPath}" -e "${look}"`)).stdout).toBe('function\n');
  });
});

describe('the made project', () => {
  test('npx shelf is the installed one', async () => {
    expect(project.told).toContain('"Alexa, open gift lamp"');
    expect((await project.type('npx shelf --version')).stdout).toBe('0.1.0\n');
  });

  test('installed from a git address, it makes projects that name this address', async () => {
    const address = 'git+https://example.com/shelf-talker.git#v1';
    const before = project.read('package.json');
    project.edit('package.json', (text) => text.replace(/file:vendor[^"]+/, address));
    const { code, stderr } = await project.type('npx shelf new other-lamp');
    project.edit('package.json', () => before);
    expect([code, stderr]).toEqual([0, expect.stringContaining('"Alexa, open other lamp"')]);
    const made = JSON.parse(project.read('other-lamp/package.json')) as { dependencies: object };
    expect(made.dependencies).toEqual({ 'shelf-talker': address });
    rmSync(project.at('other-lamp'), { recursive: true });
  });

  test('npm start talks under its own name', async () => {
    const { code, stdout } = await project.type(
      "printf 'open gift lamp\\nsurprise me\\n' | npm start --silent -- --fresh",
    );
    expect(code).toBe(0);
    expect(stdout).toContain('Gift Lamp: Welcome to Gift Lamp.');
    expect(stdout).not.toContain('Shelf Talker');
  });

  test('its page is made from what was installed', async () => {
    const code = `
      const { spawn } = require('node:child_process');
      const page = spawn('npx', ['shelf', 'start', '--page', '--fresh'], { detached: true });
      page.stdout.once('data', async (told) => {
        const [address] = /http:\\S+?(?=\\.? )/.exec(String(told)) ?? [];
        const answers = await Promise.all(['/', '/main.js', '/screen'].map((path) => fetch(address + path)));
        const texts = await Promise.all(answers.map((answer) => answer.text()));
        console.log(answers.map(({ status }) => status).join(), texts.map((text) => text.length > 300).join());
        process.kill(-page.pid);
      });`;
    writeFileSync(project.at('look.cjs'), code);
    // Without a PATH to a browser none is opened.
    expect(await project.type('node look.cjs', { BROWSER: 'none' })).toMatchObject({
      stdout: '200,200,200 true,true,true\n',
    });
  });

  test('npm test checks the files and holds a first conversation', async () => {
    const { code, stdout } = await project.type('npm test --silent');
    expect([code, stdout]).toEqual([0, expect.stringContaining('The manifest is valid')]);
    expect(stdout).toMatch(/^# pass 1$/m);
    const games = project.read('shop/products/games.json');
    project.edit('shop/products/games.json', (text) => text.replace('"asins"', '"asin"'));
    expect(await project.type('npm test --silent')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('shop/products/games.json') as string,
    });
    project.edit('shop/products/games.json', () => games);
  });

  test("Amazon's own ask starts there", async () => {
    const { stdout } = await project.type('npx ask --version', {
      ASK_SKIP_NEW_VERSION_REMINDER: 'true',
    });
    expect(stdout.trim()).toBe('2.30.7');
  });

  test('npm run deploy refuses what is the sample', async () => {
    const { code, stderr } = await project.type('npm run --silent deploy');
    expect([code, stderr]).toEqual([1, expect.stringContaining('this is the sample record')]);
  });

  /** Types commands of the guide, builds, and expects that the doctor finds nothing. */
  const follow = async (commands: readonly string[]): Promise<void> => {
    const bin = `"${process.execPath}" node_modules/shelf-talker/admin/bin.js`;
    for (const command of commands) {
      const { code, stderr } = await project.type(`${bin} ${command}`);
      // Warnings end with 1, and the page's one mistake with 2; nothing is refused, and nothing breaks.
      expect([command, code <= 2 ? 'done' : stderr]).toEqual([command, 'done']);
    }
    expect((await project.type('npm run --silent build')).code).toBe(0);
    const { stdout, stderr, code } = await project.type(`${bin} doctor --fix --yes --json`);
    expect([code, JSON.parse(stdout), stderr]).toEqual([
      0,
      expect.objectContaining({ findings: [] }),
      expect.any(String),
    ]);
  };

  test("the guide leads to a skill that earns with an owner's own products, and to a clean doctor", async () => {
    chooseOwnProducts(project.at('shop'));
    await follow(guide(false).map(({ command }) => command));
  });

  test('from there it leads to both Englishes, to a clean doctor again', async () => {
    for (const size of ['small', 'large']) {
      const icon = (locale: string): string =>
        project.at(`skill-package/assets/images/${locale}_${size}Icon.png`);
      copyFileSync(icon('en-US'), icon('en-GB'));
    }
    await follow(TO_BRITAIN);
    expect((await project.type('npm test --silent')).code).toBe(0);
  });

  test('npm run deploy deploys it', async () => {
    const amazon = await servePretendAmazon('amzn1.ask.skill.00000000-0000-4000-8000-00000000000f');
    const profile = createThrowAwayProfile(amazon.address);
    try {
      const env = { ...withoutOwnSettings({}), ...profile.variables };
      const { code, stdout, stderr } = await project.type('npm run deploy', env);
      expect([code, amazon.refusals, stderr]).toEqual([
        0,
        [],
        expect.not.stringContaining('[Error]'),
      ]);
      expect(stdout).toContain('Current stack status: CREATE_COMPLETE');
      const states = JSON.parse(project.read('.ask/ask-states.json')) as {
        profiles: {
          default: {
            skillInfrastructure: Record<
              string,
              { deployState: { default: { s3: { bucket: string; key: string } } } }
            >;
          };
        };
      };
      const { s3 } =
        states.profiles.default.skillInfrastructure['@ask-cli/cfn-deployer']?.deployState.default ??
        {};
      const zip = await amazon.uploaded(s3?.bucket, s3?.key, 'version-1');
      // What AWS prints of it as CodeSha256, and the doctor compares.
      expect(codeHashOf(project.folder)).toBe(createHash('sha256').update(zip).digest('base64'));
      const files = unzipSync(zip);
      expect(Object.keys(files)).toContain('dist/index.js');
      expect(Buffer.from(files['dist/shop.json'] ?? '').toString()).toContain('"Gift Lamp"');
    } finally {
      profile.remove();
      await amazon.close();
    }
  });
});
