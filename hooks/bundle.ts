import { join } from 'node:path';
import { build } from 'esbuild';
import { PATHS } from './paths';

/**
 * Bundles a program for Lambda: one CommonJS file and its source map.
 *
 * @param entry path of the source file
 * @param folder where `index.js` goes
 */
export const bundle = async (entry: string, folder: string): Promise<void> => {
  await build({
    entryPoints: [entry],
    outfile: join(folder, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    absWorkingDir: PATHS.root,
    logLevel: 'silent',
  });
};
