import writeFileAtomic from 'write-file-atomic';
import { type RegistrationRecord } from '../../attribution';
import { type FileError, accessError, recordPlace } from '../../owner';

/** The error when the record can't be used: it says which file, why, and what to do. */
export const recordError = (shopFolder: string, verb: string, error: unknown): FileError => {
  const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  const remedy = isMissing ? 'make it with: shelf init' : undefined;
  return accessError(recordPlace(shopFolder).name, verb, error, remedy);
};

/** The record as the text of its file. */
export const renderRecord = (record: RegistrationRecord): string =>
  `${JSON.stringify(record, null, 2)}\n`;

/** Writes the record to a temporary file and renames it: if the process is killed, the old or the new record is there. */
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
