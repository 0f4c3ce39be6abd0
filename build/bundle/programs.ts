import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { type Outputs, bundledOutputs } from '../outputs';
import { PACKAGE } from '../paths';

/** Where the programs of this project are bundled, relative to it. */
export const PROGRAMS = 'dist';

/** What every program of this computer is bundled with. */
export const FOR_NODE = {
  write: false,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  absWorkingDir: PACKAGE,
  logLevel: 'silent',
} as const satisfies BuildOptions;

/**
 * Bundles programs that run on this computer. Each contains the code of everything it can do, but what
 * it imports with `import()` runs only when it is needed. What starts them can't run TypeScript, so the
 * check whether a bundle is fresh is bundled too.
 *
 * @param name of that check: each recipe makes its own
 * @param entries source files by the name of the bundle, relative to the project
 * @returns the files; nothing is written
 */
export const bundlePrograms = async (
  name: string,
  entries: Readonly<Record<string, string>>,
  options: Pick<BuildOptions, 'external' | 'minify' | 'plugins'>,
): Promise<Outputs> => {
  const { outputFiles } = await build({
    entryPoints: { ...entries, [`${name}-check`]: 'build/freshness/fresh-outputs.ts' },
    outdir: join(PACKAGE, PROGRAMS),
    ...FOR_NODE,
    ...options,
  });
  return bundledOutputs(outputFiles);
};
