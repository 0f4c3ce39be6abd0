import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { sync as writeFileAtomicSync } from 'write-file-atomic';
import type * as z from 'zod';
import { FileError, accessError, check, fileError, readJson } from '../owner';

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
    writeFileAtomicSync(file, `${JSON.stringify(content, null, 2)}\n`, {
      mode: 0o600,
      fsync: true,
    });
  } catch (error) {
    throw accessError(file, 'written', error);
  }
};
