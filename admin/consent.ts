import { type RegistrationRecord } from '../attribution';
import { refused } from './cli-error';
import { type CommandContext } from './command';
import { type FileChange, changeDifference } from './files';
import { type WriteOptions } from './options';
import { changeRecord } from './registration/store';
import { showRecordDifference } from './registration/difference';

/** Asks before something is written, unless `--yes` was given. @throws CliError for a no */
export const requireConsent = async (
  { ask }: CommandContext,
  { yes }: WriteOptions,
  question: string,
): Promise<void> => {
  if (yes === true || (await ask.confirm(question, '--yes'))) return;
  throw refused('Nothing was changed.');
};

/** A change of the record that an owner is asked about. */
export interface ConsentedChange {
  /** A sentence for `shelf history`. */
  readonly change: string;
  readonly question: string;
  readonly apply: (record: RegistrationRecord) => RegistrationRecord;
  /** Files that are written together with the record. */
  readonly beside?: readonly FileChange[];
}

/**
 * Shows what would change in the record, asks unless `--yes` was given, and changes it.
 *
 * @returns whether it was written: false for `--dry-run`, and when the record says so already
 * @throws CliError for a no, when there is no terminal to ask in, or when the record can't be changed
 */
export const changeWithConsent = async (
  context: CommandContext,
  options: WriteOptions,
  { change, question, apply, beside = [] }: ConsentedChange,
): Promise<boolean> => {
  const { shopFolder, clock, out } = context;
  const planned = await changeRecord(shopFolder, { clock, change, dryRun: true }, apply);
  const { history: _older, ...before } = planned.before;
  const { history: _newer, ...after } = planned.after;
  const files = beside.filter(({ text, after: wanted }) => text !== wanted);
  if (files.length === 0 && JSON.stringify(before) === JSON.stringify(after)) {
    out.say('The record says so already; nothing was changed.');
    return false;
  }
  if (options.json !== true) {
    for (const file of files) out.data(changeDifference(file).join('\n'));
    showRecordDifference(out, planned);
  }
  if (options.dryRun === true) return false;
  await requireConsent(context, options, question);
  await changeRecord(shopFolder, { clock, change, beside: files }, apply);
  return true;
};
