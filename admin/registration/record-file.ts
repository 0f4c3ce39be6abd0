import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { type RegistrationRecord, registrationRecordSchema } from '../../attribution';
import { ShopError, describeIssues } from '../../catalog';
import { type CliError } from '../cli-error';
import { fileError } from '../file-error';
import { migrateRecord } from './migrate';

const NAME = 'shop/registration.json';

/** Where the record of a shop is. */
export const recordFile = (shopFolder: string): string => join(shopFolder, 'registration.json');

/** A file operation failed: says which file, why, and what to do. */
export const recordError = (verb: string, error: unknown): CliError => {
  const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  return fileError(NAME, verb, error, isMissing ? 'make it with: shelf init' : undefined);
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ShopError([`${NAME}: not valid JSON: ${(error as Error).message}; correct it there`]);
  }
};

/** Checks a record. @throws ShopError with one line a problem */
export const checkRecord = (record: unknown): RegistrationRecord => {
  const result = registrationRecordSchema.safeParse(record);
  if (!result.success) throw new ShopError(describeIssues(NAME, result.error));
  return result.data;
};

/** What is in the file: the record as this program knows it, and its version when that was older. */
export const readRecordFile = (
  shopFolder: string,
): { record: RegistrationRecord; from: number | undefined } => {
  let text: string;
  try {
    text = readFileSync(recordFile(shopFolder), 'utf8');
  } catch (error) {
    throw recordError('read', error);
  }
  const { record, from } = migrateRecord(parse(text));
  return { record: checkRecord(record), from };
};

/** Keeps a copy of a record of an older version beside it. */
export const backUp = (shopFolder: string, version: number, now: Date): void => {
  const day = now.toISOString().slice(0, 10);
  const backup = join(shopFolder, `registration.v${version}.${day}.backup.json`);
  copyFileSync(recordFile(shopFolder), backup);
};

/** The record as it stands in its file. */
export const renderRecord = (record: RegistrationRecord): string =>
  `${JSON.stringify(record, null, 2)}\n`;

/** Writes the record to a temporary file, flushes it, and renames it: a kill leaves the old or the new one. */
export const writeRecordFile = async (
  shopFolder: string,
  record: RegistrationRecord,
): Promise<void> => {
  try {
    await writeFileAtomic(recordFile(shopFolder), renderRecord(record), { fsync: true });
  } catch (error) {
    throw recordError('written', error);
  }
};
