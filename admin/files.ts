import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { structuredPatch } from 'diff';
import type * as z from 'zod';
import {
  FileError,
  type FileOnDisk,
  type FilePlace,
  accessError,
  check,
  fileError,
  readJson,
  readText,
} from '../owner';

/** A file before and after a change. */
export interface FileChange extends FileOnDisk {
  /** The text it will have. */
  readonly after: string;
  /** Unix permissions of a new file, and of one that keeps secrets; by default as the system has it. */
  readonly mode?: number;
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

/**
 * What changes between two texts, as a unified diff with three lines of context.
 *
 * @param name the file's name in the header
 * @returns no lines when nothing changes
 */
export const difference = (name: string, before: string, after: string): string[] => {
  const { hunks } = structuredPatch(name, name, before, after, undefined, undefined, {
    context: 3,
  });
  if (hunks.length === 0) return [];
  return [
    `--- ${name}`,
    `+++ ${name}`,
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...lines,
    ]),
  ];
};

/** What the change does to the file, as a diff. */
export const changeDifference = ({ name, text, after }: FileChange): string[] =>
  difference(name, text, after);

const hasText = (path: string, text: string): boolean => {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
};

/**
 * Copies a file of an older version to a file beside it, such as
 * `registration.v1.2026-11-21.backup.json`. An existing copy is never overwritten.
 *
 * @returns the copy's name; none for a file of the newest version, which needs no copy
 */
const backUp = ({ path, name, text, from }: FileOnDisk, now: Date): string[] => {
  if (from === undefined) return [];
  const stem = `${parse(path).name}.v${from}.${now.toISOString().slice(0, 10)}`;
  for (let count = 1; ; count += 1) {
    const backup = `${stem}${count === 1 ? '' : `.${count}`}.backup.json`;
    const target = join(dirname(path), backup);
    try {
      writeFileSync(target, text, { flag: 'wx' });
      return [backup];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw accessError(name, 'copied', error);
      }
      if (hasText(target, text)) return [backup];
    }
  }
};

const temporaryOf = ({ path }: FilePlace): string => `${path}.${process.pid}.tmp`;

const stage = (place: FilePlace, target: string, text: string, mode: number | undefined): void => {
  const found = statSync(place.path, { throwIfNoEntry: false })?.mode;
  const file = openSync(target, 'w', mode ?? found);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** What a file was, written before anything is changed: to put it back then takes no room on the disk. */
const formerOf = ({ path }: FilePlace): string => `${path}.${process.pid}.old.tmp`;

const putBack = (change: FileChange): void => {
  if (change.text === '') rmSync(change.path);
  else renameSync(formerOf(change), change.path);
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
      stage(change, temporaryOf(change), change.after, change.mode);
      const { text, mode } = change;
      if (changes.length > 1 && text !== '') stage(change, formerOf(change), text, mode);
    }
    const copies = changes.flatMap((change) => backUp(change, now));
    for (const change of changes) {
      ({ name } = change);
      renameSync(temporaryOf(change), change.path);
      written.push(change);
    }
    return copies;
  } catch (error) {
    written.forEach(putBack);
    throw error instanceof FileError ? error : accessError(name, 'written', error);
  } finally {
    for (const file of changes.flatMap((change) => [temporaryOf(change), formerOf(change)])) {
      rmSync(file, { force: true });
    }
  }
};

/** What a file that is damaged is said to be, and what to do. */
export interface Damage {
  readonly message: string;
  readonly remedy: string;
}

/**
 * Reads a JSON file that shelf keeps for itself in the configuration folder.
 *
 * @param damage said instead of what is wrong in it, which would show what others may not see
 * @returns undefined when there is no such file
 * @throws FileError when it can't be read or is damaged
 */
export const readKept = <Content>(
  file: string,
  schema: z.ZodType<Content>,
  damage: Damage,
): Content | undefined => {
  if (!existsSync(file)) return undefined;
  try {
    return check(schema, readJson({ path: file, name: file }), file);
  } catch (error) {
    if (!(error instanceof FileError) || error.isAccess) throw error;
    throw fileError(file, damage.message, damage.remedy, { access: true });
  }
};

/** Writes such a file in one step, readable by its owner alone. @throws FileError */
export const writeKept = (file: string, content: object): void => {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw accessError(file, 'written', error);
  }
  const after = `${JSON.stringify(content, null, 2)}\n`;
  const change = { path: file, name: file, text: '', from: undefined, after, mode: 0o600 };
  writeChanges([change], new Date());
};
