import { type RegistrationRecord, isCountry } from '../../attribution';
import { type AccountOutcome, type AdsAccount, type AdsClient } from '../../clients/ads';
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

/** Says why Amazon refused an account, and what can be done. */
export const sayRefusal = (
  context: CommandContext,
  { account, manualReviewUrl }: Extract<AccountOutcome, { kind: 'disabled' }>,
): void => {
  const { out } = context;
  const { accountId, reasons: early = [] } = readProgress(context);
  const isKept = account.reasons.length === 0 && accountId === account.adsAccountId;
  out.say(`Amazon refused the account ${account.adsAccountId}:`);
  for (const line of reasonLines(isKept ? { reasons: early } : account)) out.say(`  ${line}`);
  out.say(
    `Correct the form and register again (shelf ads register asks with your old answers), or ask for a manual review:\n  ${manualReviewUrl}`,
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
      sayRefusal(context, outcome);
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
