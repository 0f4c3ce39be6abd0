import { existsSync } from 'node:fs';
import { type RegistrationRecord } from '../../attribution';
import { checkRecord, readRecord, readRecordFile, recordPlace } from '../../owner';
import { backUp } from '../back-up';
import { refused } from '../cli-error';
import { type FileChange, writeChanges, writtenAnew } from '../file-change';
import { takeLock } from '../lock';
import { recordError, renderRecord, writeRecordFile } from './record-file';

/** What a change of the record is called, and whether it is written. */
export interface RecordChange {
  readonly clock: () => Date;
  /** A sentence for `shelf history`. */
  readonly change: string;
  /** Works everything out and writes nothing. */
  readonly dryRun?: boolean;
}

const lockRecord = async (shopFolder: string): Promise<() => Promise<void>> => {
  const place = recordPlace(shopFolder);
  if (!existsSync(place.path)) throw recordError(shopFolder, 'read', { code: 'ENOENT' });
  return takeLock(place);
};

/** Notes the change. Only the newest entry keeps the record as it was before. */
const withHistory = (
  before: RegistrationRecord,
  after: RegistrationRecord,
  { clock, change }: RecordChange,
): RegistrationRecord => {
  const { history, ...rest } = before;
  const older = history.map(({ at, change: what }) => ({ at, change: what }));
  return { ...after, history: [...older, { at: clock().toISOString(), change, before: rest }] };
};

/**
 * Changes the registration record. Takes a lock, reads the file, changes and checks the record, adds
 * a dated entry to its history, and writes it completely or not at all.
 *
 * @returns the record before and after, and the name of the copy when the file had an older form
 * @throws FileError when it is locked, unreadable or of a newer version, or when the change would
 * make it unsound
 */
export const changeRecord = async (
  shopFolder: string,
  options: RecordChange,
  apply: (record: RegistrationRecord) => RegistrationRecord,
): Promise<{
  before: RegistrationRecord;
  after: RegistrationRecord;
  backup: string | undefined;
}> => {
  if (options.dryRun === true) {
    const before = readRecord(shopFolder);
    return {
      backup: undefined,
      before,
      after: checkRecord(shopFolder, withHistory(before, apply(before), options)),
    };
  }
  const release = await lockRecord(shopFolder);
  try {
    const file = readRecordFile(shopFolder);
    const { content: before } = file;
    const after = checkRecord(shopFolder, withHistory(before, apply(before), options));
    const backup = backUp(file, options.clock());
    await writeRecordFile(shopFolder, after);
    return { before, after, backup };
  } finally {
    await release();
  }
};

/**
 * Writes the record of a new skill together with the files that belong to it: all of them, or none
 * when one can't be written. The record comes last: without it, the owner can simply begin again.
 * Overwrites no record but the sample.
 *
 * @throws CliError when the owner already has a record; FileError when a file can't be read or written
 */
export const createRecord = (
  shopFolder: string,
  record: RegistrationRecord,
  { clock, beside }: { readonly clock: () => Date; readonly beside: readonly FileChange[] },
): void => {
  const place = recordPlace(shopFolder);
  if (existsSync(place.path) && !readRecord(shopFolder).sample) {
    throw refused(
      'shop/registration.json: you already have a record of your own, and it is not overwritten; change it with the other commands',
    );
  }
  const text = renderRecord(checkRecord(shopFolder, record));
  writeChanges([...beside, writtenAnew(place, text)], clock());
};

/**
 * Undoes the last change. Its entry stays in the history, followed by one that says it was undone.
 *
 * @throws CliError when there is no change to undo, or the last one was an undo; FileError when the
 * record is locked, or can't be read or written
 */
export const undoLastChange = async (
  shopFolder: string,
  { clock, dryRun = false }: Pick<RecordChange, 'clock' | 'dryRun'>,
): Promise<{ before: RegistrationRecord; after: RegistrationRecord; undone: string }> => {
  const release = dryRun ? async (): Promise<void> => undefined : await lockRecord(shopFolder);
  try {
    const before = readRecord(shopFolder);
    const last = before.history.at(-1);
    if (last?.before === undefined) {
      throw refused(
        'There is no change to undo: only the last change can be undone, and only once.',
      );
    }
    const history = [
      ...before.history.map(({ at, change }) => ({ at, change })),
      { at: clock().toISOString(), change: `Undone: ${last.change}` },
    ];
    const after = checkRecord(shopFolder, { ...last.before, history });
    if (!dryRun) await writeRecordFile(shopFolder, after);
    return { before, after, undone: last.change };
  } finally {
    await release();
  }
};
