import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files and folders, relative to the project, and a hash of what is in them. */
interface Stamped {
  readonly paths: readonly string[];
  readonly stamp: string;
}

/** What a build notes when it is done. */
export interface BuildRecord {
  readonly madeFrom: Stamped;
  readonly made: Stamped;
}

const isCounted = (name: string): boolean =>
  !name.startsWith('.') && name !== 'dist' && name !== 'node_modules';

/** A path itself when it is a file, or absent; when it is a folder, all files below it. */
const filesAt = (root: string, path: string): string[] => {
  if (statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  return readdirSync(join(root, path))
    .filter(isCounted)
    .sort()
    .flatMap((name) => filesAt(root, `${path}/${name}`));
};

/** Undefined when there is no such file, or none to be read. */
const contentsOf = (file: string): Buffer | undefined => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

/**
 * Stamps files and folders with a hash of their names and contents. Contents, not times: a checkout
 * sets times at will. A file that is absent counts too, so that its coming is a change.
 *
 * @param root the project's folder
 * @param paths relative to it
 */
export const stamped = (root: string, paths: readonly string[]): Stamped => {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((path) => filesAt(root, path))) {
    const contents = contentsOf(join(root, path));
    hash.update(`${path} ${contents?.length ?? 'absent'}\n`).update(contents ?? '');
  }
  return { paths, stamp: hash.digest('hex') };
};

/**
 * The files that the last build made, when what it was made from and what it made are still as they
 * were; undefined when it is time to build.
 *
 * @param root the project's folder
 * @param record where the build noted both, relative to it
 */
export const freshOutputs = (root: string, record: string): readonly string[] | undefined => {
  try {
    const { madeFrom, made } = JSON.parse(readFileSync(join(root, record), 'utf8')) as BuildRecord;
    const isAsItWas = ({ paths, stamp }: Stamped): boolean => stamped(root, paths).stamp === stamp;
    return isAsItWas(madeFrom) && isAsItWas(made) ? made.paths : undefined;
  } catch {
    // There is no record, or one of another form.
    return undefined;
  }
};
