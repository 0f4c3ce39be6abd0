import { type AdsAccount } from './account';
import { type AdsApi } from './ads-api';
import { type Attempt } from './journal';
import { isPassing } from './passing-trouble';
import { pollPause, type Waiting } from './polling';
import { RegistrationUncertainError } from './registration-errors';

/** Amazon needs 3 to 30 seconds for a registration. An account that is not listed after this many milliseconds was not made. */
const SETTLED_AFTER = 120_000;

const sameName = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

/** Accounts that an attempt may have made: new since it began, not another attempt's, and without another name. */
const candidatesFor = (
  attempt: Attempt,
  attempts: readonly Attempt[],
  accounts: readonly AdsAccount[],
): AdsAccount[] => {
  const taken = new Set(attempt.knownAccounts);
  for (const { result } of attempts) if (result?.kind === 'account') taken.add(result.adsAccountId);
  return accounts.filter(({ adsAccountId, accountName }) => {
    if (taken.has(adsAccountId)) return false;
    if (attempt.accountName === undefined || accountName === undefined) return true;
    return sameName(attempt.accountName, accountName);
  });
};

/**
 * Finds out what became of a registration whose answer is unknown, by listing the accounts until
 * one appears or {@link SETTLED_AFTER} has passed since the call.
 *
 * @returns the account it made, or undefined when it made none
 * @throws {RegistrationUncertainError} when it could have made several of the accounts, or when Amazon
 *   counts its terms token as used but lists no account
 */
export const createSettleAttempt =
  (api: AdsApi, { clock, random, sleep }: Waiting) =>
  async (
    attempt: Attempt,
    attempts: readonly Attempt[],
    options: { readonly onLook?: () => void; readonly signal?: AbortSignal },
  ): Promise<AdsAccount | undefined> => {
    const { onLook, signal } = options;
    const until = Date.parse(attempt.intendedAt) + SETTLED_AFTER;
    for (;;) {
      const isLast = clock() >= until;
      onLook?.();
      try {
        const { accounts } = await api.everyAccount(signal);
        const found = candidatesFor(attempt, attempts, accounts);
        if (found.length > 1) {
          const ids = found.map(({ adsAccountId }) => adsAccountId);
          const advice = `it could have made more than one of the new accounts (${ids.join(', ')}); look at them in the Amazon Ads console`;
          throw new RegistrationUncertainError(ids, advice);
        }
        if (found[0] !== undefined) return found[0];
        if (isLast) break;
      } catch (error) {
        // Without a listing at the end nothing is known, and nothing may be repeated.
        if (isLast || !isPassing(error)) throw error;
      }
      await sleep(pollPause(random), signal);
    }
    if (attempt.termsToken === undefined) return undefined;
    if ((await api.termsStatus(attempt.termsToken, signal)) !== 'REDEEMED') return undefined;
    throw new RegistrationUncertainError(
      [],
      'Amazon counts its terms token as used but lists no new account; wait some minutes and run this again, or look in the Amazon Ads console',
    );
  };
