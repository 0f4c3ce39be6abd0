import { openSession } from './session';
import { sayRefusals } from './settle-account';
import { ACCOUNT_COLUMNS } from './show-account';
import { type CommandContext, type ShelfCommand } from '../command';
import { jsonOption } from '../options';

/** `shelf ads accounts`. */
export const command: ShelfCommand = {
  options: [jsonOption()],
  help: '\n  $ shelf ads accounts\n  $ shelf ads accounts --json',
  run: async (context: CommandContext, { json }: { json?: boolean }) => {
    const { out } = context;
    const list = await openSession(context).client.everyAccount();
    if (json === true) return out.json(list);
    if (list.accounts.length > 0) out.table(list.accounts, ACCOUNT_COLUMNS);
    else out.say('There are none yet. Make one: shelf ads register --business');
    sayRefusals(context, list);
  },
};
