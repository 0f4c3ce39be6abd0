import { existsSync } from 'node:fs';
import { type RegistrationRecord } from '../../attribution';
import { accessError, checkRecord, readRecord, readRecordFile, recordPlace } from '../../owner';
import { refused } from '../cli-error';
import { type FileChange, writeChanges, writtenAnew } from '../files';
import { type Lock, withLock } from '../lock';
import { renderRecord } from './record-file';

/** What a change of the record is called, and whether it is written. */
export interface RecordChange {
  readonly clock: () => Date;
  /** A sentence for `shelf history`. */
  readonly change: string;
  /** Works everything out and writes nothing. */
  readonly dryRun?: boolean;
  /** Files that belong to the change: with the record they are written, or nothing is. */
  readonly beside?: readonly FileChange[];
}

const whileLocked = <Result>(shopFolder: string, change: (lock: Lock) => Result): Result => {
  const place = recordPlace(shopFolder);
  if (!existsSync(place.path)) {
    throw accessError(place.name, 'read', { code: 'ENOENT' }, 'make it with: shelf init');
  }
  return withLock(place, change);
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
 * a dated entry to its history, and writes it completely or not at all, with the files beside it.
 *
 * @returns the record before and after, and the names of the copies of files that had an older form
 * @throws FileError when it is locked, unreadable or of a newer version, or when the change would
 * make it unsound
 */
export const changeRecord = async (
  shopFolder: string,
  options: RecordChange,
  apply: (record: RegistrationRecord) => RegistrationRecord,
): Promise<{ before: RegistrationRecord; after: RegistrationRecord; copies: string[] }> => {
  const change = (before: RegistrationRecord): RegistrationRecord =>
    checkRecord(shopFolder, withHistory(before, apply(before), options));
  if (options.dryRun === true) {
    const before = readRecord(shopFolder);
    return { before, after: change(before), copies: [] };
  }
  return whileLocked(shopFolder, (lock) => {
    const file = readRecordFile(shopFolder);
    const { content: before } = file;
    const after = change(before);
    lock.check();
    const changes = [...(options.beside ?? []), { ...file, after: renderRecord(after) }];
    return { before, after, copies: writeChanges(changes, options.clock()) };
  });
};

/** @throws CliError when the owner has a record already: only the sample may be written over */
export const requireNoRecord = (shopFolder: string): void => {
  if (!existsSync(recordPlace(shopFolder).path) || readRecord(shopFolder).sample) return;
  throw refused(
    'shop/registration.json: you already have a record of your own, and it is not overwritten; change it with the other commands, or put it aside: shelf start-over',
  );
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
  requireNoRecord(shopFolder);
  const text = renderRecord(checkRecord(shopFolder, record));
  writeChanges([...beside, writtenAnew(recordPlace(shopFolder), text)], clock());
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
  const undo = (lock: Lock | undefined) => {
    const file = readRecordFile(shopFolder);
    const { content: before } = file;
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
    lock?.check();
    if (lock !== undefined) writeChanges([{ ...file, after: renderRecord(after) }], clock());
    return { before, after, undone: last.change };
  };
  return dryRun ? undo(undefined) : whileLocked(shopFolder, undo);
};
