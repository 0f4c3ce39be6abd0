import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { sync as writeFileAtomicSync } from 'write-file-atomic';
import { FileError, type FileOnDisk, type FilePlace, accessError, readText } from '../owner';
import { backUp } from './back-up';
import { difference } from './difference';

/** One of the owner's files before and after a change. */
export interface FileChange extends FileOnDisk {
  /** The text it will have. */
  readonly after: string;
}

/**
 * A file written anew, whatever it contained and whether or not it was there.
 *
 * @throws FileError when it is there and can't be read
 */
export const writtenAnew = (place: FilePlace, after: string): FileChange => ({
  ...place,
  text: existsSync(place.path) ? readText(place) : '',
  from: undefined,
  after,
});

/** What the change does to the file, as a diff. */
export const changeDifference = ({ name, text, after }: FileChange): string[] =>
  difference(name, text, after);

const temporaryOf = ({ path }: FileChange): string => `${path}.${process.pid}.tmp`;

const stage = (change: FileChange): void => {
  const { mode } = statSync(change.path, { throwIfNoEntry: false }) ?? {};
  const file = openSync(temporaryOf(change), 'w', mode);
  try {
    writeFileSync(file, change.after);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/**
 * Writes files that belong together: all of them, or none when one can't be written. A file of an
 * older form is copied first. If the process is killed, each file is complete: the old or the new one.
 *
 * @returns the names of the copies
 * @throws FileError when one can't be written
 */
export const writeChanges = (changes: readonly FileChange[], now: Date): string[] => {
  const written: FileChange[] = [];
  let name = '';
  try {
    for (const change of changes) {
      ({ name } = change);
      stage(change);
    }
    const copies = changes.flatMap((change) => backUp(change, now) ?? []);
    for (const change of changes) {
      ({ name } = change);
      renameSync(temporaryOf(change), change.path);
      written.push(change);
    }
    return copies;
  } catch (error) {
    for (const { path, text } of written) {
      if (text === '') rmSync(path);
      else writeFileAtomicSync(path, text, { fsync: true });
    }
    throw error instanceof FileError ? error : accessError(name, 'written', error);
  } finally {
    for (const change of changes) rmSync(temporaryOf(change), { force: true });
  }
};
