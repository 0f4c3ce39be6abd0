import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type OutputFile } from 'esbuild';
import { sync as writeFileAtomic } from 'write-file-atomic';

/** What a build makes: contents by path, with `/` between folders. */
export type Outputs = Readonly<Record<string, string | Uint8Array>>;

/** The same files inside a folder. */
export const within = (folder: string, outputs: Outputs): Outputs =>
  Object.fromEntries(Object.entries(outputs).map(([path, made]) => [`${folder}/${path}`, made]));

/** The files in a folder, by name; it has no folders. */
export const filesOf = (folder: string): Outputs =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));

/** What esbuild made, by file name. */
export const bundledOutputs = (files: readonly OutputFile[]): Outputs =>
  Object.fromEntries(files.map(({ path, contents }) => [basename(path), contents]));

/**
 * Writes each file in one step: a reader finds the old file or the new one, never a part.
 *
 * @param folder what the paths are relative to
 */
export const writeOutputs = (folder: string, outputs: Outputs): void => {
  for (const [path, made] of Object.entries(outputs)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileAtomic(file, typeof made === 'string' ? made : Buffer.from(made), { fsync: false });
  }
};
