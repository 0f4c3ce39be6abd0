import { PRINTS_A_DIFF, type WriteOptions, writeOptions } from '../options';
import { type CommandContext, type ShelfCommand } from '../command';
import { AFTER_BRAND } from '../brand/change-brand';
import { requireConsent } from '../consent';
import { changeDifference } from '../files';
import { showRecordDifference } from './difference';
import { undoLastChange } from './store';

/** `shelf undo`: undoes the last change of the registration record. */
export const command: ShelfCommand = {
  options: writeOptions(),
  noJson: PRINTS_A_DIFF,
  help: '\n  $ shelf undo --dry-run',
  run: async (context: CommandContext, options: WriteOptions) => {
    const { clock, out, shopFolder } = context;
    const planned = await undoLastChange(shopFolder, { clock, dryRun: true });
    for (const file of planned.files) out.data(changeDifference(file).join('\n'));
    showRecordDifference(out, planned);
    if (options.dryRun === true) return;
    await requireConsent(context, options, `Undo "${planned.undone}"?`);
    const { undone, files, left } = await undoLastChange(shopFolder, { clock });
    out.say(`Undone: ${undone}`);
    if (files.length > 0) out.say(AFTER_BRAND);
    if (left.length > 0) {
      out.say(`Not put back, and as it was written: ${left.join(', ')}.`);
      if (left.some((name) => name.endsWith('skill.json'))) {
        out.say('The manifest follows the record with: shelf doctor --fix');
      }
    }
  },
};
