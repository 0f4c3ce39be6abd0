import { type RegistrationForm } from './form';

/** How a registration call ended: with an account, with Amazon's no, or without reaching Amazon. */
export type AttemptResult =
  | { readonly kind: 'account'; readonly adsAccountId: string; readonly at: string }
  | { readonly kind: 'refused'; readonly status: number; readonly at: string }
  | { readonly kind: 'not-sent'; readonly at: string };

/** One intended registration call, written down before the call is made. It holds no personal data. */
export interface Attempt {
  /** 1, 2, 3 … without gaps. */
  readonly number: number;
  /** {@link formFingerprint} of the form. */
  readonly form: string;
  readonly kind: RegistrationForm['kind'];
  readonly accountName?: string;
  readonly termsToken?: string;
  /** ISO 8601 time at which the call was about to be made. */
  readonly intendedAt: string;
  /** The accounts that existed before the call: the call may have made any other one found later. */
  readonly knownAccounts: readonly string[];
  /** Absent while nobody knows whether the call made an account. */
  readonly result?: AttemptResult;
}

/**
 * Remembers registration calls across crashes and kills. Keep one journal per Amazon login, because
 * another login lists other accounts.
 */
export interface RegistrationJournal {
  /** @returns all attempts, oldest first. */
  read(): Promise<readonly Attempt[]>;
  /**
   * Writes an attempt down; it is on disk when the promise resolves.
   *
   * @returns false, and nothing is written, when another process has begun the attempt of this number.
   */
  begin(attempt: Attempt): Promise<boolean>;
  /** Writes down how an attempt ended. */
  end(attempt: Attempt, result: AttemptResult): Promise<void>;
}

/**
 * The attempts that may or may not have made an account. An attempt is no longer open once a later
 * one with the same form or the same terms token has made an account.
 */
export const openAttempts = (attempts: readonly Attempt[]): Attempt[] =>
  attempts.filter(
    (attempt) =>
      attempt.result === undefined &&
      !attempts.some(
        (later) =>
          later.number > attempt.number &&
          later.result?.kind === 'account' &&
          (later.form === attempt.form ||
            (later.termsToken !== undefined && later.termsToken === attempt.termsToken)),
      ),
  );
