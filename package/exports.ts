import { type BuildOptions, build } from 'esbuild';
import { FOR_NODE } from '../build/bundle/programs';
import { type Outputs, bundledOutputs } from '../build/outputs';
import { PACKAGE } from '../build/paths';
import { oneBundleALanguage } from './one-bundle-a-language';

/** What can be imported from the package, by its name there. */
export const EXPORTED = {
  attribution: 'attribution/index.ts',
  testing: 'simulator/testing.ts',
  skill: 'package/skill.ts',
} as const;

/**
 * What an ES module imports. The code itself is loaded once, by both module systems: otherwise an error
 * of one would be no instance of the other's class.
 */
const asEsModule = (name: string, exported: readonly string[]): string =>
  `import code from './${name}.js';\nexport const { ${exported.join(', ')} } = code;\n`;

/** The names that each exports, as values. */
const exportedNames = async (options: BuildOptions): Promise<Map<string, readonly string[]>> => {
  const { metafile } = await build({ ...options, format: 'esm', metafile: true });
  return new Map(
    Object.values(metafile?.outputs ?? {}).flatMap(({ entryPoint, exports }) =>
      entryPoint === undefined ? [] : [[entryPoint, exports.sort()] as const],
    ),
  );
};

/**
 * Bundles what can be imported from the package: for each a CommonJS module with all of our code, and an
 * ES module before it with types of its own, because a declaration belongs to one module system.
 *
 * @param external libraries that are installed with the package
 */
export const bundleExports = async (external: readonly string[]): Promise<Outputs> => {
  const options = {
    ...FOR_NODE,
    entryPoints: EXPORTED,
    outdir: PACKAGE,
    external: [...external],
    plugins: [oneBundleALanguage],
  } satisfies BuildOptions;
  const [{ outputFiles }, names] = await Promise.all([build(options), exportedNames(options)]);
  return Object.entries(EXPORTED).reduce<Outputs>((outputs, [name, source]) => {
    const types = `export * from './types/${source.replace(/\.ts$/, '')}.js';\n`;
    return {
      ...outputs,
      [`${name}.mjs`]: asEsModule(name, names.get(source) ?? []),
      [`${name}.d.ts`]: types,
      [`${name}.d.mts`]: types,
    };
  }, bundledOutputs(outputFiles));
};
