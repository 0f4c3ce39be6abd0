import { openSession } from '../ads/session';
import { ACCOUNT_COLUMNS } from '../ads/show-account';
import { type AddCommand } from '../command';
import { jsonOption } from '../options';

/** `shelf ads accounts`. */
export const addAdsAccountsCommand: AddCommand = (ads, context) => {
  ads
    .command('accounts')
    .description('Lists every account your login can see.')
    .addOption(jsonOption())
    .addHelpText('after', '\n  $ shelf ads accounts\n  $ shelf ads accounts --json')
    .action(async ({ json }: { json?: boolean }) => {
      const { out } = context;
      const accounts = await openSession(context).client.everyAccount();
      if (json === true) return out.json(accounts);
      if (accounts.length === 0) {
        return out.say('There are none yet. Make one: shelf ads register --business');
      }
      out.table(accounts, ACCOUNT_COLUMNS);
    });
};
