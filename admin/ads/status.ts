import { chosenAccount } from './chosen-account';
import { openSession } from './session';
import { awaitAccount, forgetForm, sayRefusals, settleAccount } from './settle-account';
import { ACCOUNT_COLUMNS } from './show-account';
import { type AccountOutcome, type AdsAccount, countriesWithoutProfile } from '../../clients/ads';
import { type ShelfCommand, type CommandContext } from '../command';
import { jsonOption, argument, option } from '../options';

interface StatusOptions {
  readonly wait?: boolean;
  readonly json?: boolean;
}

/** The outcome that one look at an account shows. */
const outcomeOf = (account: AdsAccount): AccountOutcome => {
  if (account.status === 'CREATED') {
    return { kind: 'created', account, withoutProfile: countriesWithoutProfile(account) };
  }
  if (account.status !== 'DISABLED') {
    return { kind: 'pending', adsAccountId: account.adsAccountId, account };
  }
  return { kind: 'disabled', account };
};

const runStatus = async (
  context: CommandContext,
  named: string | undefined,
  { wait, json }: StatusOptions,
): Promise<void> => {
  const { out } = context;
  const id = chosenAccount(context, named);
  const { client } = openSession(context);
  const outcome =
    wait === true ? await awaitAccount(context, client, id) : outcomeOf(await client.account(id));
  const { account } = outcome;
  if (account !== undefined) {
    if (json === true) out.json(account);
    else out.table([account], ACCOUNT_COLUMNS);
  }
  if (named !== undefined) {
    if (account !== undefined) sayRefusals(context, { accounts: [account] });
  } else if (await settleAccount(context, outcome)) forgetForm(context, id);
};

/** `shelf ads status`. */
export const command: ShelfCommand = {
  arguments: [argument('[account-id]')],
  options: [option('--wait', 'wait until Amazon has finished, two minutes at most'), jsonOption()],
  help: '\n  $ shelf ads status\n  $ shelf ads status --wait --json',
  run: runStatus,
};
