import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, dirname, parse, relative, sep } from 'node:path';
import { type Plugin } from 'esbuild';

/** Two files may be called the same in two folders: where a file is goes into its bundle's name. */
const lazyName = (folder: string, file: string): string => {
  const place = relative(folder, file).replaceAll(sep, '/');
  const mark = createHash('sha256').update(place).digest('hex').slice(0, 8);
  return `${parse(file).name}-${mark}`;
};

/**
 * The bundles of a program: its own, and one for each file imported with `import()`. Such a file
 * stays out of the bundle that imports it and is looked for beside it: the cold start neither reads
 * nor runs it.
 *
 * @param entry path of the program's source file
 * @returns the bundles' names by source file, to which the plugin adds each lazy import it meets
 */
export const loadedLater = (
  entry: string,
): { readonly names: ReadonlyMap<string, string>; readonly plugin: Plugin } => {
  // esbuild tells files by their real paths.
  const program = realpathSync(entry);
  const names = new Map([[program, basename(entry, '.ts')]]);
  const nameOf = (file: string): string => {
    const name = names.get(file) ?? lazyName(dirname(program), file);
    names.set(file, name);
    return name;
  };
  const plugin: Plugin = {
    name: 'loaded-later',
    setup: (bundler) => {
      bundler.onResolve({ filter: /^\.{1,2}\// }, async ({ kind, path, importer, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        // As a plain import, or we would be asked again.
        const found = await bundler.resolve(path, {
          kind: 'import-statement',
          importer,
          resolveDir,
        });
        if (found.errors.length > 0) return { errors: found.errors };
        return { path: `./${nameOf(found.path)}.js`, external: true };
      });
    },
  };
  return { names, plugin };
};
