import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Outputs, bundledOutputs } from '../outputs';
import { PACKAGE } from '../paths';

const BROWSER = join(PACKAGE, 'admin', 'report', 'browser');

/**
 * Bundles the script and the style of the page that `shelf report --html` writes, beside the CLI.
 * The chart library's licence goes with its code into every page.
 */
export const bundleReportPage = async (): Promise<Outputs> => {
  const licence = readFileSync(join(PACKAGE, 'node_modules', 'uplot', 'LICENSE'), 'utf8');
  const { outputFiles } = await build({
    entryPoints: ['main.ts', 'page.css'].map((file) => ({
      in: join(BROWSER, file),
      out: 'report-page',
    })),
    outdir: PACKAGE,
    write: false,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: true,
    legalComments: 'none',
    banner: { js: `/* uPlot\n${licence.trim()} */` },
    absWorkingDir: PACKAGE,
    logLevel: 'silent',
  });
  return bundledOutputs(outputFiles);
};
