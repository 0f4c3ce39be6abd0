import { option } from '../options';
import { type CommandContext, type ShelfCommand } from '../command';
import { readRecord } from '../../owner';

/** `shelf history`: the dated changes of the registration record. */
export const command: ShelfCommand = {
  options: [option('--json', 'an array of { at, change }')],
  help: '\n  $ shelf history',
  run: ({ shopFolder, out }: CommandContext, { json }: { json?: true }) => {
    const history = readRecord(shopFolder).history.map(({ at, change }) => ({ at, change }));
    if (json) return out.json(history);
    out.table(history, [
      { heading: 'when', of: ({ at }) => at.slice(0, 16).replace('T', ' ') },
      { heading: 'what', of: ({ change }) => change },
    ]);
  },
};
