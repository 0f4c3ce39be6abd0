import { type BuildOptions, build } from 'esbuild';
import { type Outputs, bundledOutputs } from '../outputs';
import { PACKAGE } from '../paths';

/**
 * Bundles scripts and styles that a browser runs.
 *
 * @param options `entryPoints`: source files by the names of the bundles; `outdir`: where they will be
 * @returns the files; nothing is written
 */
export const bundleForBrowser = async (
  options: Pick<BuildOptions, 'outdir' | 'legalComments' | 'banner'> & {
    readonly entryPoints: NonNullable<BuildOptions['entryPoints']>;
  },
): Promise<Outputs> => {
  const { outputFiles } = await build({
    ...options,
    write: false,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: true,
    absWorkingDir: PACKAGE,
    logLevel: 'silent',
  });
  return bundledOutputs(outputFiles);
};
