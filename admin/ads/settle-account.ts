import { type RegistrationRecord, isCountry } from '../../attribution';
import {
  type AccountOutcome,
  type AdsAccount,
  type AdsAccountList,
  type AdsClient,
  MANUAL_REVIEW_URL,
} from '../../clients/ads';
import { type CommandContext } from '../command';
import { EXIT } from '../exit-codes';
import { changeRecord } from '../registration/store';
import { readRecord } from '../../owner';
import { clearProgress, readProgress, writeProgress } from './progress';
import { reasonLines } from './show-account';

/** Notes an account in the record once it can be used somewhere. */
const noteAccount = async (
  { shopFolder, clock }: CommandContext,
  { adsAccountId, countries }: AdsAccount,
): Promise<void> => {
  const country = countries.find(isCountry);
  const ads: RegistrationRecord['ads'] = {
    accountId: adsAccountId,
    ...(country !== undefined && { country }),
  };
  if (JSON.stringify(readRecord(shopFolder).ads) === JSON.stringify(ads)) return;
  const change = `Amazon Ads account ${adsAccountId}.`;
  await changeRecord(shopFolder, { clock, change }, (record) => ({ ...record, ads }));
};

const secondsOf = (milliseconds: number): string => `${Math.round(milliseconds / 1000)} s`;

/** Waits for an account and prints each look at it. */
export const awaitAccount = (
  { out }: CommandContext,
  client: AdsClient,
  accountId: string,
): Promise<AccountOutcome> =>
  client.awaitAccount(accountId, {
    onProgress: ({ amazonStatus, ids }, elapsed) => {
      const profiles = ids.filter(({ profileId }) => profileId !== undefined).length;
      out.say(`  ${secondsOf(elapsed)}: ${amazonStatus}, ${profiles} profile IDs`);
    },
  });

/** Says why Amazon refused an account, or what else it says of one; nothing where it says nothing. */
const sayReasons = (context: CommandContext, account: AdsAccount): void => {
  const { out } = context;
  const { adsAccountId, reasons, status } = account;
  if (status !== 'DISABLED' && reasons.length === 0) return;
  const { accountId, reasons: early = [] } = readProgress(context);
  const isKept = reasons.length === 0 && accountId === adsAccountId;
  const verb = status === 'DISABLED' ? 'refused' : 'says of';
  out.say(`Amazon ${verb} the account ${adsAccountId}:`);
  for (const line of reasonLines(isKept ? { reasons: early } : account)) out.say(`  ${line}`);
};

/**
 * Says what Amazon gives as reasons, for each account and beside the list, and once what can be done
 * about a refusal.
 */
export const sayRefusals = (
  context: CommandContext,
  { accounts, reasons = [] }: Pick<AdsAccountList, 'accounts'> & Partial<AdsAccountList>,
): void => {
  const { out } = context;
  for (const account of accounts) sayReasons(context, account);
  if (reasons.length > 0) {
    out.say('Amazon says beside the list, without naming an account:');
    for (const line of reasonLines({ reasons })) out.say(`  ${line}`);
  }
  if (reasons.length === 0 && !accounts.some(({ status }) => status === 'DISABLED')) return;
  out.say(
    `Correct the form and register again (shelf ads register asks with your old answers), or ask for a manual review:\n  ${MANUAL_REVIEW_URL}`,
  );
};

/**
 * Says what became of an account, notes it in the record, and sets the exit code: 0 made, 1 still
 * under way, 5 refused by Amazon.
 *
 * @returns whether the account is made
 */
export const settleAccount = async (
  context: CommandContext,
  outcome: AccountOutcome,
): Promise<boolean> => {
  const { out, exitWith } = context;
  if (outcome.account !== undefined) sayRefusals(context, { accounts: [outcome.account] });
  switch (outcome.kind) {
    case 'created': {
      await noteAccount(context, outcome.account);
      if (outcome.withoutProfile.length > 0) {
        const where = outcome.withoutProfile.join(', ');
        out.warn(
          `Amazon has given no profile ID for ${where} yet; look again later: shelf ads status`,
        );
      }
      return true;
    }
    case 'pending': {
      const { account, adsAccountId } = outcome;
      if (account?.status === 'PARTIALLY_CREATED') await noteAccount(context, account);
      out.say(
        `Amazon is still working on ${adsAccountId}. Continue any time with: shelf ads status --wait`,
      );
      exitWith(EXIT.warnings);
      return false;
    }
    case 'disabled': {
      const { adsAccountId } = outcome.account;
      const { accountId, terms: _used, reasons: _told, ...rest } = readProgress(context);
      if (accountId === adsAccountId) writeProgress(context, { ...rest, refused: true });
      exitWith(EXIT.service);
      return false;
    }
  }
};

/** The registration of this account is over: deletes what was filled in. */
export const forgetForm = (context: CommandContext, accountId: string): void => {
  if (readProgress(context).accountId === accountId) clearProgress(context);
};
