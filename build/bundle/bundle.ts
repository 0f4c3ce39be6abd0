import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { type Outputs, bundledOutputs } from '../outputs';
import { loadedLater } from './loaded-later';

/**
 * Bundles a program for Lambda: one CommonJS file and its source map, and the same again for each
 * file that it imports only when it is needed, or that such a file does. What two bundles share is
 * in both: they have no state and no class in common.
 *
 * @param entry absolute path of the source file, whose name the bundle takes
 * @param folder where the files will be
 * @returns the files; nothing is written
 */
export const bundle = async (entry: string, folder: string): Promise<Outputs> => {
  const { names, plugin } = loadedLater(entry);
  let outputs: Outputs = {};
  // A file that is found on the way comes at the end of the map, and so its turn comes too.
  for (const [source, name] of names) {
    const { outputFiles } = await build({
      entryPoints: [source],
      outfile: join(folder, `${name}.js`),
      write: false,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      // Lambda's Node runtime brings the AWS SDK along.
      external: ['@aws-sdk/*'],
      plugins: [plugin],
      minify: true,
      sourcemap: true,
      sourcesContent: false,
      absWorkingDir: dirname(entry),
      logLevel: 'silent',
    });
    outputs = { ...outputs, ...bundledOutputs(outputFiles) };
  }
  return outputs;
};
