import { type AddCommand } from '../command';
import { readRecord } from '../registration';

/** `shelf history`: the dated changes of the registration record. */
export const addCommand: AddCommand = (program, { shopFolder, out }) => {
  program
    .command('history')
    .description('The dated changes of the registration record, oldest first.')
    .option('--json', 'an array of { at, change }')
    .addHelpText('after', '\n  $ shelf history')
    .action(({ json }: { json?: true }) => {
      const history = readRecord(shopFolder).history.map(({ at, change }) => ({ at, change }));
      if (json) return out.json(history);
      out.table(history, [
        { heading: 'when', of: ({ at }) => at.slice(0, 16).replace('T', ' ') },
        { heading: 'what', of: ({ change }) => change },
      ]);
    });
};
