import { type BillingStatus } from '../../clients/ads';
import { planBilling } from './billing-targets';
import { chosenAccount } from './chosen-account';
import { openSession } from './session';
import { showPage } from './show-page';
import { type ShelfCommand, type CommandContext } from '../command';
import { EXIT } from '../exit-codes';
import { jsonOption, argument, option } from '../options';
import { type Column } from '../output';

interface BillingOptions {
  readonly open: boolean;
  readonly json?: boolean;
}

type Listed = Pick<BillingStatus, 'code' | 'isError' | 'text'> & { readonly country: string };

const VALID = 'VALID_BILLING_STATUS';

const COLUMNS: readonly Column<Listed>[] = [
  { heading: 'country', of: ({ country }) => country },
  { heading: 'status', of: ({ code }) => code },
  { heading: "in Amazon's words", of: ({ text }) => text },
];

const runBilling = async (
  context: CommandContext,
  named: string | undefined,
  { open, json }: BillingOptions,
): Promise<void> => {
  const { out, exitWith } = context;
  const id = chosenAccount(context, named);
  const { client } = openSession(context);
  const { targets, without } = await planBilling(client, await client.account(id));
  const asked = targets.map(({ advertiserId, marketplaceId }) => ({ advertiserId, marketplaceId }));
  const statuses = asked.length === 0 ? [] : await client.billingStatuses(id, asked);
  const listed = statuses.map(({ code, text, isError }, place): Listed => ({
    country: targets[place]?.country ?? '',
    ...{ code, text, isError },
  }));
  if (json === true) {
    out.json({ accountId: id, page: client.billingSetupUrl, statuses: listed, without });
  } else if (listed.length > 0) out.table(listed, COLUMNS);
  if (without.length > 0) {
    out.say(
      `Amazon has given no entity or marketplace ID for ${without.join(', ')} yet, so there is no status.`,
    );
  }
  if (without.length === 0 && listed.every(({ code }) => code === VALID)) return;
  const what = 'Set up how you pay on this page';
  showPage(context, { what, url: client.billingSetupUrl, opens: open });
  exitWith(EXIT.warnings);
};

/** `shelf ads billing`. */
export const command: ShelfCommand = {
  arguments: [argument('[account-id]')],
  options: [option('--no-open', 'print the address and open no browser'), jsonOption()],
  help: `
This changes nothing: you set up payment on Amazon's page. Ends with 1 until that is done.

  $ shelf ads billing
  $ shelf ads billing --json --no-open`,
  run: runBilling,
};
