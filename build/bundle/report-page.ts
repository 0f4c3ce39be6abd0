import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Outputs } from '../outputs';
import { PACKAGE } from '../paths';
import { bundleForBrowser } from './for-browser';

const BROWSER = join(PACKAGE, 'admin', 'report', 'browser');

/**
 * Bundles the script and the style of the page that `shelf report --html` writes, beside the CLI.
 * The chart library's licence goes with its code into every page.
 */
export const bundleReportPage = async (): Promise<Outputs> => {
  const licence = readFileSync(join(PACKAGE, 'node_modules', 'uplot', 'LICENSE'), 'utf8');
  return bundleForBrowser({
    entryPoints: ['main.ts', 'page.css'].map((file) => ({
      in: join(BROWSER, file),
      out: 'report-page',
    })),
    outdir: PACKAGE,
    legalComments: 'none',
    banner: { js: `/* uPlot\n${licence.trim()} */` },
  });
};
