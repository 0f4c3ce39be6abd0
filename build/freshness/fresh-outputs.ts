import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesAt } from './files-at';
import { lastSeen } from './last-seen';

/** Files and folders, relative to the project, and a hash of their contents. */
interface Stamped {
  readonly paths: readonly string[];
  readonly stamp: string;
}

interface Made {
  readonly madeFrom: Stamped;
  readonly made: Stamped;
}

/** What a build writes down when it is done. */
export interface BuildRecord extends Made {
  /** The part that is made of less. */
  readonly part?: Made;
}

/** Undefined when the file is missing or can't be read. */
const contentsOf = (file: string): Buffer | undefined => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

/**
 * Stamps files and folders with a hash of their names and contents. Times don't count: a checkout
 * changes them. A missing file counts too, so that it is a change when the file appears.
 *
 * @param root the project's folder
 * @param paths relative to it
 */
export const stamped = (root: string, paths: readonly string[]): Stamped => {
  const hash = createHash('sha256');
  for (const { path } of paths.flatMap((path) => filesAt(root, path))) {
    const contents = contentsOf(join(root, path));
    hash.update(`${path} ${contents?.length ?? 'absent'}\n`).update(contents ?? '');
  }
  return { paths, stamp: hash.digest('hex') };
};

const readRecord = (root: string, record: string): BuildRecord =>
  JSON.parse(readFileSync(join(root, record), 'utf8')) as BuildRecord;

const isAsItWas = (root: string, { paths, stamp }: Stamped): boolean =>
  stamped(root, paths).stamp === stamp;

/** The files that the last build made, whatever has become of them and of their sources; none without a build. */
export const formerOutputs = (root: string, record: string): readonly string[] => {
  try {
    return readRecord(root, record).made.paths;
  } catch {
    return [];
  }
};

/**
 * The files of the part that the last build made; undefined when they have changed since, or the part would now be made
 * from something else.
 */
export const freshPart = (
  root: string,
  record: string,
  madeFrom: Stamped,
): readonly string[] | undefined => {
  try {
    const { part } = readRecord(root, record);
    if (part?.madeFrom.stamp !== madeFrom.stamp) return undefined;
    return isAsItWas(root, part.made) ? part.made.paths : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The files that the last build made; undefined when they or their sources have changed since, so a
 * build is needed.
 *
 * @param root the project's folder
 * @param record the build's {@link BuildRecord}, relative to it
 */
export const freshOutputs = (root: string, record: string): readonly string[] | undefined => {
  try {
    const { madeFrom, made } = readRecord(root, record);
    const stamps = `${madeFrom.stamp} ${made.stamp}`;
    const seen = lastSeen(root, `${record}.seen`, [...madeFrom.paths, ...made.paths], stamps);
    if (seen.isSame()) return made.paths;
    if (!isAsItWas(root, madeFrom) || !isAsItWas(root, made)) return undefined;
    seen.note();
    return made.paths;
  } catch {
    // There is no record, or it has another form.
    return undefined;
  }
};
