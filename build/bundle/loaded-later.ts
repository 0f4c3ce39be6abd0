import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, dirname, parse, relative, sep } from 'node:path';
import { type Plugin } from 'esbuild';

/** Files in two folders may have the same name, so a bundle's name also depends on the file's path. */
const lazyName = (folder: string, file: string): string => {
  const place = relative(folder, file).replaceAll(sep, '/');
  const mark = createHash('sha256').update(place).digest('hex').slice(0, 8);
  return `${parse(file).name}-${mark}`;
};

/**
 * The bundles of a program: its own, and one for each file imported with `import()`. Such a file is
 * left out of the bundle that imports it and is loaded from beside it, so the cold start neither
 * reads nor runs it.
 *
 * @param entry path of the program's source file
 * @returns the bundles' names by source file; the plugin adds each lazy import it finds
 */
export const loadedLater = (
  entry: string,
): { readonly names: ReadonlyMap<string, string>; readonly plugin: Plugin } => {
  // esbuild reports files by their real paths.
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
        // As a plain import, or this callback would be called again.
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
