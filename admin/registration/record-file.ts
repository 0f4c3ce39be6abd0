import writeFileAtomic from 'write-file-atomic';
import { type RegistrationRecord } from '../../attribution';
import { type FileError, accessError, recordPlace } from '../../owner';

/** A file operation on the record failed: says which file, why, and what to do. */
export const recordError = (shopFolder: string, verb: string, error: unknown): FileError => {
  const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  const remedy = isMissing ? 'make it with: shelf init' : undefined;
  return accessError(recordPlace(shopFolder).name, verb, error, remedy);
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
    await writeFileAtomic(recordPlace(shopFolder).path, renderRecord(record), { fsync: true });
  } catch (error) {
    throw recordError(shopFolder, 'written', error);
  }
};
