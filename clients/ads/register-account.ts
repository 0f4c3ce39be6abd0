import { present } from '../present';
import { type AdsAccount } from './account';
import { type AdsApi } from './ads-api';
import { checkForm } from './check-form';
import { formFingerprint } from './fingerprint';
import { type RegistrationForm } from './form';
import { type Attempt, openAttempts, type RegistrationJournal } from './journal';
import { type Waiting } from './polling';
import {
  EarlierRegistrationError,
  RegistrationBusyError,
  RegistrationFormError,
  RegistrationUncertainError,
  TermsTokenError,
} from './registration-errors';
import { pauseBeforeRepeat, verdictOn } from './registration-verdict';
import { createSettleAttempt } from './settle-attempt';

/** What is happening: the call is about to be made, the account of a lost answer is being looked for, or Amazon asked to wait. */
type RegistrationProgress =
  | { readonly kind: 'sending' | 'listing' }
  | { readonly kind: 'waiting'; readonly milliseconds: number };

interface RegisterOptions {
  /** An accepted terms token; Amazon's guide requires it for sellers, vendors and authors. One token makes one account. */
  readonly termsToken?: string;
  readonly onProgress?: (progress: RegistrationProgress) => void;
  readonly signal?: AbortSignal;
}

interface Registration {
  readonly account: AdsAccount;
  /** `listed`: the answer was lost and the account was found in the listing; `before`: the same form made it in an earlier run. */
  readonly how: 'answered' | 'listed' | 'before';
}

/** The most calls in one run. A call is repeated only when it certainly made no account. */
const MOST_CALLS = 3;

/**
 * Registers an advertising account, and never twice. Amazon's call is not idempotent. So every call is
 * written into the journal before it is made. When its answer was lost (timeout, broken connection,
 * 5xx, a kill), the account is looked for in the list of accounts before anything else is sent. The
 * same form, sent again, gives the account it made before.
 *
 * @throws {RegistrationFormError | TermsTokenError} before anything is sent
 * @throws {RegistrationUncertainError} when the outcome stays unknown; call again later
 * @throws {EarlierRegistrationError | RegistrationBusyError} when another registration must end first
 */
export const createRegisterAccount = (
  api: AdsApi,
  journal: RegistrationJournal,
  waiting: Waiting,
) => {
  const { clock, sleep } = waiting;
  const now = (): string => new Date(clock()).toISOString();
  const settleAttempt = createSettleAttempt(api, waiting);

  const settle = async (
    attempt: Attempt,
    attempts: readonly Attempt[],
    { onProgress, signal }: RegisterOptions,
  ): Promise<AdsAccount | undefined> => {
    const account = await settleAttempt(attempt, attempts, {
      onLook: () => onProgress?.({ kind: 'listing' }),
      ...present({ signal }),
    });
    if (account !== undefined) {
      const { adsAccountId } = account;
      await journal.end(attempt, { kind: 'account', adsAccountId, at: now() });
    }
    return account;
  };

  const checkTerms = async ({ termsToken, signal }: RegisterOptions): Promise<void> => {
    if (termsToken === undefined) return;
    const status = await api.termsStatus(termsToken, signal);
    if (status !== 'ACCEPTED') throw new TermsTokenError(status);
  };

  const call = async (
    form: RegistrationForm,
    earlier: readonly Attempt[],
    options: RegisterOptions,
  ): Promise<Registration> => {
    const { termsToken, onProgress, signal } = options;
    const { accounts } = await api.everyAccount(signal);
    const known = accounts.map(({ adsAccountId }) => adsAccountId);
    for (let calls = 1; ; calls += 1) {
      const attempt: Attempt = {
        number: (earlier.at(-1)?.number ?? 0) + calls,
        form: formFingerprint(form),
        kind: form.kind,
        ...present({ accountName: form.accountName, termsToken }),
        intendedAt: now(),
        knownAccounts: known,
      };
      if (!(await journal.begin(attempt))) throw new RegistrationBusyError();
      onProgress?.({ kind: 'sending' });
      const answer = await api.register(form, termsToken, signal).catch(verdictOn);
      if ('adsAccountId' in answer) {
        const { adsAccountId } = answer;
        await journal.end(attempt, { kind: 'account', adsAccountId, at: now() });
        return { account: answer, how: 'answered' };
      }
      if (answer.kind === 'unknown') {
        if (signal?.aborted === true) throw answer.error;
        const account = await settle(attempt, earlier, options);
        if (account !== undefined) return { account, how: 'listed' };
        const advice =
          'no new account is listed two minutes later; run this again to list once more and, if there is still none, to register again';
        throw new RegistrationUncertainError([], advice, { cause: answer.error });
      }
      await journal.end(attempt, { ...answer.result, at: now() });
      const pause =
        calls < MOST_CALLS ? pauseBeforeRepeat(answer.error, calls, waiting) : undefined;
      if (pause === undefined) throw answer.error;
      onProgress?.({ kind: 'waiting', milliseconds: pause });
      await sleep(pause, signal);
    }
  };

  return async (form: RegistrationForm, options: RegisterOptions = {}): Promise<Registration> => {
    const problems = checkForm(form);
    if (problems.length > 0) throw new RegistrationFormError(problems);
    const fingerprint = formFingerprint(form);
    const attempts = await journal.read();
    for (const attempt of attempts) {
      if (attempt.form !== fingerprint || attempt.result?.kind !== 'account') continue;
      const account = await api.account(attempt.result.adsAccountId, options.signal);
      return { account, how: 'before' };
    }
    for (const attempt of openAttempts(attempts)) {
      const account = await settle(attempt, attempts, options);
      if (account === undefined) continue;
      if (attempt.form === fingerprint) return { account, how: 'listed' };
      throw new EarlierRegistrationError(account.adsAccountId);
    }
    await checkTerms(options);
    return call(form, attempts, options);
  };
};
