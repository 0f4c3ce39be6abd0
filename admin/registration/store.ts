import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type RegistrationRecord } from '../../attribution';
import {
  accessError,
  brandPlace,
  checkRecord,
  readRecord,
  readRecordFile,
  recordPlace,
} from '../../owner';
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

type HistoryEntry = RegistrationRecord['history'][number];

const markOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Of the files beside the record only the brand is small, and made by nothing else: undo puts it back. */
const besideOf = (
  shopFolder: string,
  beside: readonly FileChange[] = [],
): Pick<HistoryEntry, 'beside'> => {
  const { path: brand } = brandPlace(shopFolder);
  if (beside.length === 0) return {};
  return {
    beside: beside.map(({ name, path, text, after }) => ({
      name,
      ...(path === brand && { kept: { before: text, mark: markOf(after) } }),
    })),
  };
};

/** Notes the change. Only the newest entry keeps what was before. */
const withHistory = (
  shopFolder: string,
  before: RegistrationRecord,
  after: RegistrationRecord,
  { clock, change, beside }: RecordChange,
): RegistrationRecord => {
  const { history, ...rest } = before;
  const older = history.map(({ at, change: what }) => ({ at, change: what }));
  const files = besideOf(shopFolder, beside);
  const newest = { at: clock().toISOString(), change, before: rest, ...files };
  return { ...after, history: [...older, newest] };
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
    checkRecord(shopFolder, withHistory(shopFolder, before, apply(before), options));
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

/** What undoing the last change does. */
export interface Undo {
  readonly before: RegistrationRecord;
  readonly after: RegistrationRecord;
  /** The sentence of the change. */
  readonly undone: string;
  /** Files that are put back with the record. */
  readonly files: readonly FileChange[];
  /** Names of files that were written with the record, and stay as they are. */
  readonly left: readonly string[];
}

/** The brand as it was before the change. @throws CliError when it is no longer what the change made of it */
const brandBefore = (shopFolder: string, { beside = [] }: HistoryEntry): FileChange[] => {
  const place = brandPlace(shopFolder);
  return beside.flatMap(({ kept }) => {
    if (kept === undefined) return [];
    const change = writtenAnew(place, kept.before);
    if (markOf(change.text) === kept.mark) return [change];
    throw refused(
      `${place.name} has changed since, so nothing was undone; take back by hand what you don't want: shelf brand set, shelf locale add or remove.`,
    );
  });
};

/**
 * Undoes the last change. Its entry stays in the history, followed by one that says it was undone.
 *
 * @throws CliError when there is no change to undo, the last one was an undo, or the brand that it
 * changed has changed since; FileError when a file is locked, or can't be read or written
 */
export const undoLastChange = async (
  shopFolder: string,
  { clock, dryRun = false }: Pick<RecordChange, 'clock' | 'dryRun'>,
): Promise<Undo> => {
  const undo = (lock: Lock | undefined): Undo => {
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
    const files = brandBefore(shopFolder, last);
    lock?.check();
    if (lock !== undefined) {
      writeChanges([...files, { ...file, after: renderRecord(after) }], clock());
    }
    const left = (last.beside ?? []).flatMap(({ name, kept }) =>
      kept === undefined ? [name] : [],
    );
    return { before, after, undone: last.change, files, left };
  };
  return dryRun ? undo(undefined) : whileLocked(shopFolder, undo);
};
