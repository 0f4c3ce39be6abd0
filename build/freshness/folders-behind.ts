import { realpathSync } from 'node:fs';
import { posix } from 'node:path';
import { build } from 'esbuild';

/** The file's folder: a new file in it may be imported instead of the file. */
const folderOf = (file: string): string => {
  const folder = posix.dirname(file);
  return folder === '.' ? file : folder;
};

/**
 * The folders of the project that programs import from. It follows every import, also lazy ones, so
 * nobody has to keep a list.
 *
 * @param root the project's folder
 * @param programs source files, relative to it
 * @returns folders relative to it, without folders inside others; a file at the top is named itself
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
    // esbuild reports files by their real paths.
    absWorkingDir: realpathSync(root),
    logLevel: 'silent',
  });
  const folders = [...new Set(Object.keys(metafile.inputs).map(folderOf))];
  return folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)));
};
