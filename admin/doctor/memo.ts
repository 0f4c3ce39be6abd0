import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { FileError } from '../../owner';
import { readKept, writeKept } from '../files';

/** What an earlier run found out about the same files, so that it need not be found out again. */
export interface Memo {
  /** @returns undefined when nothing is known, or only of other files */
  readonly known: <Found>(
    name: string,
    stamp: string,
    schema: z.ZodType<Found>,
  ) => Found | undefined;
  /** Keeps what was found. Where nothing can be written, the next run finds it out again. */
  readonly keep: (name: string, stamp: string, found: unknown) => void;
}

const memoSchema = z.record(z.string(), z.object({ stamp: z.string(), found: z.unknown() }));
type Entries = z.infer<typeof memoSchema>;

const DAMAGED = { message: 'is damaged', remedy: 'remove it' };

/** The memo in the owner's configuration folder. */
export const createMemo = (configHome: string): Memo => {
  const file = join(configHome, 'cache', 'doctor.json');
  const read = (): Entries => {
    try {
      return readKept(file, memoSchema, DAMAGED) ?? {};
    } catch (error) {
      if (error instanceof FileError) return {};
      throw error;
    }
  };
  let entries: Entries | undefined;
  return {
    known: (name, stamp, schema) => {
      entries ??= read();
      const entry = entries[name];
      return entry?.stamp === stamp ? schema.safeParse(entry.found).data : undefined;
    },
    keep: (name, stamp, found) => {
      entries = { ...(entries ?? read()), [name]: { stamp, found } };
      try {
        writeKept(file, entries);
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
      }
    },
  };
};

/** Every file in a folder, or the file itself; none when there is nothing. */
const filesAt = (path: string): string[] => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
};

/**
 * A stamp that changes with this program, with the files, or with the values.
 *
 * @param paths files, or folders with all that is in them
 */
export const stampOf = (paths: readonly string[], ...values: readonly unknown[]): string => {
  const hash = createHash('sha256').update(JSON.stringify(values));
  // In the bundle, this file is the whole program.
  for (const file of [__filename, ...paths].flatMap(filesAt)) {
    const bytes = readFileSync(file);
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
};
