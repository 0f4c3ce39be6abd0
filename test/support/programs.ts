import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

/** What makes Node run TypeScript: all that the program `tsx` does, without its process around ours. */
export const TYPESCRIPT = ['--import', pathToFileURL(require.resolve('tsx')).href];

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
