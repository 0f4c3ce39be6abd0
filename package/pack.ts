import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { FOR_NODE } from '../build/bundle/programs';
import { readyMadeValidators } from '../build/bundle/ready-made-validators';
import { bundleReportPage } from '../build/bundle/report-page';
import { type Outputs, bundledOutputs, within, writeOutputs } from '../build/outputs';
import { PACKED_PAGE, pageFiles } from '../build/page';
import { PACKAGE, PACKED } from '../build/paths';
import { PACKED_SKILL, bundleSkill } from '../build/skill';
import { type Program } from '../build/start-program';
import { dependencies } from '../package.json';
import { EXPORTED, bundleExports } from './exports';
import { licencesBehind } from './licences';
import { bundleLanguages, oneBundleALanguage } from './one-bundle-a-language';

/** The programs that an installed package runs. */
const ENTRIES: Readonly<Record<Program | 'shelf', string>> = {
  shelf: 'admin/main.ts',
  start: 'workbench/main.ts',
  ask: 'workbench/ask/main.ts',
  'before-serving': 'build/deploy/before-serving.ts',
  serve: 'serve/main.ts',
  build: 'build/main.ts',
  check: 'build/check.ts',
  deploy: 'build/deploy/main.ts',
  back: 'build/deploy/go-back.ts',
  zip: 'build/deploy/package.ts',
};
const SKILL = 'lambda/index.ts';
const BROWSER = ['workbench/page/client/main.ts', 'admin/report/browser/main.ts'];

/** Installed with the package, and therefore not in the bundles. */
const INSTALLED = Object.keys(dependencies);

const bundlePrograms = async (): Promise<Outputs> => {
  const { outputFiles } = await build({
    ...FOR_NODE,
    entryPoints: ENTRIES,
    outdir: PACKAGE,
    minify: true,
    // What bundles sources is never called where there are none.
    external: [...INSTALLED, 'esbuild'],
    plugins: [readyMadeValidators, oneBundleALanguage],
  });
  return bundledOutputs(outputFiles);
};

/** @throws Error when the sources have errors */
const writeDeclarations = async (): Promise<void> => {
  const compilerPackage = createRequire(join(PACKAGE, 'package.json')).resolve(
    '@typescript/native/package.json',
  );
  const tsc = join(dirname(compilerPackage), 'bin', 'tsc');
  const args = [tsc, '-p', join(PACKAGE, 'package')];
  const compiler = spawn(process.execPath, args, { stdio: ['ignore', 2, 2] });
  const [code] = (await once(compiler, 'close')) as [number | null];
  if (code !== 0) throw new Error('the declarations could not be made, for the reason above');
};

/**
 * Makes what npm publishes, in package/dist: the programs, the skill's code, the page, and what can be
 * imported, with declarations. `npm pack` runs it.
 */
const main = async (): Promise<void> => {
  rmSync(PACKED, { recursive: true, force: true });
  // In a process of its own, beside the bundles.
  const declared = writeDeclarations();
  writeOutputs(PACKED, {
    ...(await bundlePrograms()),
    ...(await bundleLanguages()),
    ...(await bundleReportPage()),
    ...(await bundleExports(INSTALLED)),
    ...within(PACKED_PAGE, await pageFiles()),
    ...within(PACKED_SKILL, await bundleSkill(PACKED, false)),
    'LICENCES.txt': await licencesBehind([
      ...Object.values(ENTRIES),
      ...Object.values(EXPORTED),
      ...[SKILL, ...BROWSER],
    ]),
  });
  await declared;
};

void main();
