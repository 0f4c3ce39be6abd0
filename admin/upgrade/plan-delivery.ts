import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { version } from '../../package.json';
import { accessError, check, readJson, readText } from '../../owner';
import { type FileChange, difference, writtenAnew } from '../files';
import {
  DELIVERED_FIELDS,
  DELIVERY_NOTE,
  type FieldPath,
  deliveredFiles,
  fieldName,
  isProgram,
  markOf,
  renderNote,
} from '../project/delivered';

/** A file, or a field of package.json, that this version of the package delivers otherwise. */
export interface Delivery {
  /** A file's place, or a field as `package.json: scripts.test`. */
  readonly name: string;
  readonly found: string | undefined;
  readonly wanted: string;
  /** Present for a field of package.json. */
  readonly field?: FieldPath;
  /** Whether the owner has changed it, or taken it out, since it was delivered. */
  readonly isOwners: boolean;
  readonly difference: readonly string[];
}

const noteSchema = z.strictObject({
  version: z.string(),
  delivered: z.record(z.string(), z.string()),
});

const packageSchema = z.looseObject({});

const readFields = (project: string): Readonly<Record<string, unknown>> =>
  check(
    packageSchema,
    readJson({ path: join(project, 'package.json'), name: 'package.json' }),
    'package.json',
  );

const readNote = (project: string): Readonly<Record<string, string>> =>
  check(
    noteSchema,
    readJson({ path: join(project, DELIVERY_NOTE), name: DELIVERY_NOTE }),
    DELIVERY_NOTE,
  ).delivered;

const fieldIn = (
  fields: Readonly<Record<string, unknown>>,
  [part, name]: FieldPath,
): string | undefined => {
  const found = (fields[part] as Record<string, unknown> | undefined)?.[name];
  return typeof found === 'string' || found === undefined ? found : JSON.stringify(found);
};

const isSame = (one: string | undefined, other: string): boolean =>
  one !== undefined && markOf(one) === markOf(other);

const lines = (text: string): string => (text.endsWith('\n') || text === '' ? text : `${text}\n`);

/**
 * Works out what this version of the package delivers otherwise than it did into a project. What the owner
 * changed and the package did not stays as it is.
 *
 * @param project the project's folder
 * @returns nothing in a clone, which was delivered nothing
 * @throws FileError when a file can't be read
 */
export const planDelivery = (project: string): readonly Delivery[] => {
  if (!existsSync(join(project, DELIVERY_NOTE))) return [];
  const note = readNote(project);
  const fields = readFields(project);
  const textAt = (name: string): string | undefined => {
    const path = join(project, name);
    return existsSync(path) ? readText({ path, name }) : undefined;
  };
  const pieces: Pick<Delivery, 'name' | 'found' | 'wanted' | 'field'>[] = [
    ...Object.entries(deliveredFiles()).map(([name, wanted]) => ({
      name,
      found: textAt(name),
      wanted,
    })),
    ...DELIVERED_FIELDS.map(([field, wanted]) => ({
      name: fieldName(field),
      found: fieldIn(fields, field),
      wanted,
      field,
    })),
  ];
  return pieces
    .filter(({ name, found, wanted }) => !isSame(found, wanted) && note[name] !== markOf(wanted))
    .map(({ name, found, ...piece }) => ({
      ...piece,
      name,
      found,
      isOwners: found === undefined ? name in note : note[name] !== markOf(found),
      difference: difference(name, lines(found ?? ''), lines(piece.wanted)),
    }));
};

/** package.json with these fields; nothing when there are none. */
const packageChange = (project: string, deliveries: readonly Delivery[]): FileChange[] => {
  const fields = deliveries.flatMap(({ field, wanted }) =>
    field === undefined ? [] : [{ field, wanted }],
  );
  if (fields.length === 0) return [];
  const after = fields.reduce<Record<string, unknown>>(
    (content, { field: [part, name], wanted }) => ({
      ...content,
      [part]: { ...(content[part] as object | undefined), [name]: wanted },
    }),
    { ...readFields(project) },
  );
  const place = { path: join(project, 'package.json'), name: 'package.json' };
  return [writtenAnew(place, `${JSON.stringify(after, null, 2)}\n`)];
};

const makeFolderOf = (path: string, name: string): void => {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw accessError(name, 'written', error);
  }
};

/**
 * The changes of files that these deliveries make, and of the note of what was delivered.
 *
 * @param project the project's folder
 * @param deliveries those that the owner takes
 * @returns nothing when there are none
 * @throws FileError when a file can't be read, or the folder of a new one can't be made
 */
export const deliveryChanges = (
  project: string,
  deliveries: readonly Delivery[],
): readonly FileChange[] => {
  if (deliveries.length === 0) return [];
  const files = deliveries
    .filter(({ field }) => field === undefined)
    .map(({ name, wanted }) => {
      const path = join(project, name);
      makeFolderOf(path, name);
      return { ...writtenAnew({ path, name }, wanted), ...(isProgram(name) && { mode: 0o755 }) };
    });
  const delivered = {
    ...readNote(project),
    ...Object.fromEntries(deliveries.map(({ name, wanted }) => [name, markOf(wanted)])),
  };
  const note = { path: join(project, DELIVERY_NOTE), name: DELIVERY_NOTE };
  return [
    ...files,
    ...packageChange(project, deliveries),
    writtenAnew(note, renderNote(version, delivered)),
  ];
};
