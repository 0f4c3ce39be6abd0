import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Recipe, ensureMade } from './freshness/recipe';
import { type Outputs, bundledOutputs, within } from './outputs';
import { PATHS } from './paths';

const BROWSER = join(PATHS.root, 'admin', 'report', 'browser');
const DIST = join(PATHS.root, 'dist');

/** Libraries that only some commands use, and that are larger than all the rest. */
const LEFT_OUT = [
  '@aws-sdk/client-secrets-manager',
  'ajv',
  'ajv-formats',
  'ask-smapi-model',
  'esbuild',
];

/**
 * Bundles the script and the style of the page that `shelf report --html` writes, beside the CLI.
 * The chart library's licence goes with its code into every page.
 */
const bundleReportPage = async (): Promise<Outputs> => {
  const licence = readFileSync(join(PATHS.root, 'node_modules', 'uplot', 'LICENSE'), 'utf8');
  const { outputFiles } = await build({
    entryPoints: ['main.ts', 'page.css'].map((file) => ({
      in: join(BROWSER, file),
      out: 'report-page',
    })),
    outdir: DIST,
    write: false,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: true,
    legalComments: 'none',
    banner: { js: `/* uPlot\n${licence.trim()} */` },
    absWorkingDir: PATHS.root,
    logLevel: 'silent',
  });
  return bundledOutputs(outputFiles);
};

/**
 * Bundles the CLI. It contains the code of all commands, but a command's code runs only when it is
 * called. admin/bin.js can't run TypeScript, so the check whether the bundle is fresh is bundled too.
 */
const bundleCli = async (): Promise<Outputs> => {
  const { outputFiles } = await build({
    entryPoints: [
      { in: join(PATHS.root, 'admin', 'main.ts'), out: 'shelf' },
      { in: join(__dirname, 'freshness', 'fresh-outputs.ts'), out: 'fresh-outputs' },
    ],
    outdir: DIST,
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    external: LEFT_OUT,
    absWorkingDir: PATHS.root,
    logLevel: 'silent',
  });
  return bundledOutputs(outputFiles);
};

/** The CLI, dist/shelf.js. admin/bin.js also has the path of this record. */
const SHELF: Recipe = {
  root: PATHS.root,
  record: 'dist/.shelf.json',
  programs: ['admin/main.ts', 'admin/report/browser/main.ts', 'build/shelf.ts'],
  data: [],
  produce: async () => within('dist', { ...(await bundleReportPage()), ...(await bundleCli()) }),
};

void ensureMade(SHELF);
