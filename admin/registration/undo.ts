import { PRINTS_A_DIFF, type WriteOptions, writeOptions } from '../options';
import { type CommandContext, type ShelfCommand } from '../command';
import { requireConsent } from '../consent';
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
    showRecordDifference(out, planned);
    if (options.dryRun === true) return;
    await requireConsent(context, options, `Undo "${planned.undone}"?`);
    const { undone } = await undoLastChange(shopFolder, { clock });
    out.say(`Undone: ${undone}`);
  },
};
