import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { type Outputs, bundledOutputs } from '../outputs';
import { loadedLater } from './loaded-later';

/**
 * Bundles a program for Lambda: one CommonJS file and its source map. Each file imported with
 * `import()`, also by another such file, gets a bundle of its own. Code that two bundles use is in
 * both, so they share no state and no classes.
 *
 * @param entry absolute path of the source file; the bundle has its name
 * @param folder where the files will be
 * @param options `instead`: absolute paths of what is bundled in place of packages, by their names;
 * `sourcemap`: whether each has its source map beside it, as it has by default
 * @returns the files; nothing is written
 */
export const bundle = async (
  entry: string,
  folder: string,
  {
    instead = {},
    sourcemap = true,
  }: { readonly instead?: Readonly<Record<string, string>>; readonly sourcemap?: boolean } = {},
): Promise<Outputs> => {
  const { names, plugin } = loadedLater(entry);
  let outputs: Outputs = {};
  // The plugin adds files at the end of the map during the loop, so they are bundled too.
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
      alias: instead,
      plugins: [plugin],
      minify: true,
      sourcemap,
      sourcesContent: false,
      absWorkingDir: dirname(entry),
      logLevel: 'silent',
    });
    outputs = { ...outputs, ...bundledOutputs(outputFiles) };
  }
  return outputs;
};
