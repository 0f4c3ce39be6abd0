import { option } from '../options';
import { type CommandContext, type ShelfCommand } from '../command';
import { refused } from '../cli-error';
import { showRecordDifference } from './difference';
import { undoLastChange } from './store';

/** `shelf undo`: undoes the last change of the registration record. */
export const command: ShelfCommand = {
  options: [
    option('--dry-run', 'show what would change, and change nothing'),
    option('--yes', 'do not ask'),
  ],
  help: '\n  $ shelf undo --dry-run',
  run: async (
    { shopFolder, clock, out, ask }: CommandContext,
    { dryRun, yes }: { dryRun?: true; yes?: true },
  ) => {
    const planned = await undoLastChange(shopFolder, { clock, dryRun: true });
    showRecordDifference(out, planned);
    if (dryRun) return;
    if (!yes && !(await ask.confirm(`Undo "${planned.undone}"?`, '--yes'))) {
      throw refused('Nothing was changed.');
    }
    const { undone } = await undoLastChange(shopFolder, { clock });
    out.say(`Undone: ${undone}`);
  },
};
