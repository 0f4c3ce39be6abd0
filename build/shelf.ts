import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PATHS } from './paths';

/** Libraries that only some commands use, and that are heavier than all the rest. */
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
const bundleReportPage = async (): Promise<void> => {
  const licence = readFileSync(join(PATHS.root, 'node_modules', 'uplot', 'LICENSE'), 'utf8');
  const browser = join(PATHS.root, 'admin', 'report', 'browser');
  await build({
    entryPoints: ['main.ts', 'page.css'].map((file) => ({
      in: join(browser, file),
      out: 'report-page',
    })),
    outdir: join(PATHS.root, 'dist'),
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
};

/**
 * Bundles the CLI into dist/shelf.js. A command's code stands in it but runs only when it is
 * called. Written under another name first, so that a shelf that starts meanwhile finds a whole one.
 */
const bundleAdmin = async (): Promise<void> => {
  const target = join(PATHS.root, 'dist', 'shelf.js');
  const temporary = `${target}.${process.pid}`;
  await build({
    entryPoints: [join(PATHS.root, 'admin', 'main.ts')],
    outfile: temporary,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    external: LEFT_OUT,
    absWorkingDir: PATHS.root,
    logLevel: 'silent',
  });
  renameSync(temporary, target);
};

void bundleReportPage().then(bundleAdmin);
