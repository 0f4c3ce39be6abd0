import type * as z from 'zod';
import { type Step, bringUpToDate, newestVersion } from '../contract';
import { type CheckWords, check } from './check';
import { fileError } from './file-error';
import { type FilePlace, parseJson, readText } from './read-json';

/** A kind of file that an owner has, and how its older forms are brought up to date. */
export interface FileKind<Content> {
  readonly schema: z.ZodType<Content>;
  /** The first step turns version 1 into 2, and so on. A file without `schemaVersion` has version 1. */
  readonly steps: readonly Step[];
  readonly words?: CheckWords;
  /** What to do when there is no such file. */
  readonly missing?: string;
}

/** One of the owner's files as it is on the disk. */
export interface FileOnDisk extends FilePlace {
  /** Empty for a file that does not exist yet. */
  readonly text: string;
  /** Its version if that is not the newest; undefined otherwise. */
  readonly from: number | undefined;
}

/** One of the owner's files, read and checked, in its newest form. */
export interface OwnerFile<Content> extends FileOnDisk {
  readonly content: Content;
  /** The same content with the fields in the file's order, for writing it again. */
  readonly asWritten: Content;
  /** The newest version. */
  readonly version: number;
}

/**
 * Brings the content of an older file up to date, as {@link bringUpToDate} does.
 *
 * @throws FileError when it has a newer version than this program knows
 */
export const migrate = (
  steps: readonly Step[],
  json: unknown,
  name: string,
): Pick<OwnerFile<unknown>, 'content' | 'from'> => {
  const found = bringUpToDate(steps, json);
  if (!('newer' in found)) return found;
  const message = `this file has version ${found.newer}, and this program knows versions up to ${newestVersion(steps)}`;
  const remedy = 'update Shelf Talker and try again';
  throw fileError(name, message, remedy, { path: 'schemaVersion', access: true });
};

/**
 * Reads one of the owner's files. An older form is brought up to date in memory; the file stays as it is.
 *
 * @throws FileError when it can't be read, is not JSON, has a newer version, or is not valid
 */
export const readOwnerFile = <Content>(
  { schema, steps, words, missing }: FileKind<Content>,
  place: FilePlace,
): OwnerFile<Content> => {
  const { path, name } = place;
  const text = readText(place, missing);
  const { content: json, from } = migrate(steps, parseJson(text, name), name);
  const content = check(schema, json, name, words);
  return {
    path,
    name,
    text,
    content,
    asWritten: json as Content,
    from,
    version: newestVersion(steps),
  };
};
