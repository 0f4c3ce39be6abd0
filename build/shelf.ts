import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PROGRAMS, bundlePrograms } from './bundle/programs';
import { readyMadeValidators } from './bundle/ready-made-validators';
import { ensureMade } from './freshness/recipe';
import { type Outputs, bundledOutputs, within } from './outputs';
import { PATHS } from './paths';

const BROWSER = join(PATHS.root, 'admin', 'report', 'browser');

/** Libraries that only some commands use, and that are larger than all the rest. */
const LEFT_OUT = ['@aws-sdk/client-secrets-manager', 'esbuild'];

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
    outdir: join(PATHS.root, PROGRAMS),
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

/** The CLI, dist/shelf.js. */
void ensureMade({
  root: PATHS.root,
  record: `${PROGRAMS}/.shelf.json`,
  programs: ['admin/main.ts', 'admin/report/browser/main.ts', 'build/shelf.ts'],
  data: [],
  produce: async () =>
    within(PROGRAMS, {
      ...(await bundleReportPage()),
      ...(await bundlePrograms(
        'shelf',
        { shelf: 'admin/main.ts' },
        { external: LEFT_OUT, minify: true, plugins: [readyMadeValidators] },
      )),
    }),
});
