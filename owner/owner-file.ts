import type * as z from 'zod';
import { type CheckWords, check } from './check';
import { fileError } from './file-error';
import { type FilePlace, parseJson, readText } from './read-json';

type Json = Readonly<Record<string, unknown>>;

/** Makes the form of one version of that of the version before. Pure, and takes any object. */
export type Step = (file: Json) => Json;

/** A kind of file that an owner has, and what its older forms become. */
export interface FileKind<Content> {
  readonly schema: z.ZodType<Content>;
  /** The first makes version 2 of version 1, and so on. A file without `schemaVersion` is of version 1. */
  readonly steps: readonly Step[];
  readonly words?: CheckWords;
  /** What to do when there is no such file. */
  readonly missing?: string;
}

/** A file of the owner's as it is on the disk. */
export interface FileOnDisk extends FilePlace {
  /** Empty for one that is not there yet. */
  readonly text: string;
  /** Its version, when that is an older one. */
  readonly from: number | undefined;
}

/** A file of the owner's, read and checked, in its newest form. */
export interface OwnerFile<Content> extends FileOnDisk {
  readonly content: Content;
  /** The same with its fields in the order of the file, for writing it again. */
  readonly asWritten: Content;
  /** The newest version. */
  readonly version: number;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Brings the content of an older file up to date. What is no such file at all is passed on as it
 * is, for the schema to say what is wrong.
 *
 * @throws FileError when it is of a newer version than this program knows
 */
export const migrate = (
  steps: readonly Step[],
  json: unknown,
  name: string,
): Pick<OwnerFile<unknown>, 'content' | 'from'> => {
  const newest = steps.length + 1;
  const version = isObject(json) ? Number(json['schemaVersion'] ?? 1) : newest;
  if (!isObject(json) || !Number.isInteger(version) || version < 1 || version === newest) {
    return { content: json, from: undefined };
  }
  if (version > newest) {
    const message = `this file is of version ${version}, newer than the ${newest} this program knows`;
    const remedy = 'update Shelf Talker and try again';
    throw fileError(name, message, remedy, { path: 'schemaVersion', access: true });
  }
  const content = steps.slice(version - 1).reduce((file, step) => step(file), json);
  return { content: { ...content, schemaVersion: newest }, from: version };
};

/**
 * Reads a file of the owner's. One of an older form is understood, and not rewritten.
 *
 * @throws FileError when it can't be read, is not JSON, of a newer version, or not sound
 */
export const readOwnerFile = <Content>(
  { schema, steps, words, missing }: FileKind<Content>,
  place: FilePlace,
): OwnerFile<Content> => {
  const { path, name } = place;
  const text = readText(place, missing);
  const { content: json, from } = migrate(steps, parseJson(text, name), name);
  const content = check(schema, json, name, words);
  return { path, name, text, content, asWritten: json as Content, from, version: steps.length + 1 };
};
