import { type AddCommand } from '../command';
import { refused } from '../cli-error';
import { showRecordDifference } from '../registration/difference';
import { undoLastChange } from '../registration';

/** `shelf undo`: undoes the last change of the registration record. */
export const addCommand: AddCommand = (program, { shopFolder, clock, out, ask }) => {
  program
    .command('undo')
    .description('Undoes the last change of the registration record. Only the last, only once.')
    .option('--dry-run', 'show what would change, and change nothing')
    .option('--yes', 'do not ask')
    .addHelpText('after', '\n  $ shelf undo --dry-run')
    .action(async ({ dryRun, yes }: { dryRun?: true; yes?: true }) => {
      const planned = await undoLastChange(shopFolder, { clock, dryRun: true });
      showRecordDifference(out, planned);
      if (dryRun) return;
      if (!yes && !(await ask.confirm(`Undo "${planned.undone}"?`, '--yes'))) {
        throw refused('Nothing was changed.');
      }
      const { undone } = await undoLastChange(shopFolder, { clock });
      out.say(`Undone: ${undone}`);
    });
};
