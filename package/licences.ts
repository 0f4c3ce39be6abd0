import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { FOR_NODE } from '../build/bundle/programs';
import { PACKAGE } from '../build/paths';

const MODULES = join(PACKAGE, 'node_modules');

const licenceOf = (library: string): string => {
  const folder = join(MODULES, library);
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const { license = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    license?: string;
  };
  return file === undefined ? license : readFileSync(join(folder, file), 'utf8').trim();
};

/**
 * The licences of all libraries whose code may be in a bundle: who passes it on passes them on.
 *
 * @param entries source files, relative to the package
 */
export const licencesBehind = async (entries: readonly string[]): Promise<string> => {
  const { metafile } = await build({
    ...FOR_NODE,
    entryPoints: [...entries],
    outdir: PACKAGE,
    metafile: true,
    external: ['esbuild', '@aws-sdk/*', 'apl-viewhost-web'],
  });
  const libraries = Object.keys(metafile.inputs).flatMap(
    (file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
  );
  return [...new Set(libraries)]
    .sort()
    .filter((library) => existsSync(join(MODULES, library)))
    .map((library) => `== ${library}\n\n${licenceOf(library)}\n`)
    .join('\n');
};
