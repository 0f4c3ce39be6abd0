import { realpathSync } from 'node:fs';
import { posix } from 'node:path';
import { build } from 'esbuild';

/** A folder in place of each file: a file that comes beside it may be found in its stead. */
const folderOf = (file: string): string => {
  const folder = posix.dirname(file);
  return folder === '.' ? file : folder;
};

/**
 * The folders of the project that programs come from, found by following every import, lazy ones
 * too: what is not written down anywhere can't be forgotten.
 *
 * @param root the project's folder
 * @param programs source files, relative to it
 * @returns folders relative to it, none of them within another; a file at the top stands for itself
 */
export const foldersBehind = async (
  root: string,
  programs: readonly string[],
): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [...programs],
    outdir: 'dist',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    packages: 'external',
    // esbuild tells files by their real paths.
    absWorkingDir: realpathSync(root),
    logLevel: 'silent',
  });
  const folders = [...new Set(Object.keys(metafile.inputs).map(folderOf))];
  return folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)));
};
