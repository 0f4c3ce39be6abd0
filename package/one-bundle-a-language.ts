import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Plugin, build } from 'esbuild';
import { FOR_NODE } from '../build/bundle/programs';
import { type Outputs, bundledOutputs } from '../build/outputs';
import { PACKAGE } from '../build/paths';

const LIST = join(PACKAGE, 'languages', 'index.ts');
const CODE = /^[a-z]{2}$/;
const nameOf = (code: string): string => `language-${code}`;

/** The words of languages are large, and the same in every program: bundles load them from those of {@link bundleLanguages}. */
export const oneBundleALanguage: Plugin = {
  name: 'one-bundle-a-language',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^\.\/[a-z]{2}$/ }, ({ path, importer }) =>
      importer === LIST ? { path: `./${nameOf(path.slice(2))}.js`, external: true } : undefined,
    );
  },
};

/** Bundles each language by itself. */
export const bundleLanguages = async (): Promise<Outputs> => {
  const codes = readdirSync(dirname(LIST)).filter((name) => CODE.test(name));
  const { outputFiles } = await build({
    ...FOR_NODE,
    entryPoints: Object.fromEntries(
      codes.map((code) => [nameOf(code), join('languages', code, 'index.ts')]),
    ),
    outdir: PACKAGE,
    minify: true,
  });
  return bundledOutputs(outputFiles);
};
