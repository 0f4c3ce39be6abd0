import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

/** What makes Node run TypeScript: all that the program `tsx` does, without its process around ours. */
export const TYPESCRIPT = ['--import', pathToFileURL(require.resolve('tsx')).href];

/** Amazon's own `ask`, for Node to run: what npm links to it is not a program on every system. */
export const ASK = require.resolve('ask-cli/dist/bin/ask.js');

/**
 * Bundles a program of a test, for one that starts it many times.
 *
 * @returns the file to start, in `folder`
 */
export const bundleProgram = (source: string, folder: string): string => {
  const outfile = join(folder, `${basename(source, '.ts')}.js`);
  buildSync({ entryPoints: [source], outfile, bundle: true, platform: 'node', target: 'node20' });
  return outfile;
};
