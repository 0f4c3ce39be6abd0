import { basename, join } from 'node:path';
import { type Plugin, build } from 'esbuild';
import { PATHS } from '../paths';

/**
 * What a program imports only when it is needed stays out of its file, and is looked for beside it
 * under its own name: the cold start neither reads nor runs it.
 */
const loadedLater: Plugin = {
  name: 'loaded-later',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^\.{1,2}\// }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path)}.js`, external: true } : undefined,
    );
  },
};

/**
 * Bundles a program for Lambda: one CommonJS file and its source map.
 *
 * @param entry path of the source file
 * @param folder where the file goes, under the entry's name
 */
export const bundle = async (entry: string, folder: string): Promise<void> => {
  await build({
    entryPoints: [entry],
    outfile: join(folder, `${basename(entry, '.ts')}.js`),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // Lambda's Node runtime brings the AWS SDK along.
    external: ['@aws-sdk/*'],
    plugins: [loadedLater],
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    absWorkingDir: PATHS.root,
    logLevel: 'silent',
  });
};
