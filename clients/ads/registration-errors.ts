import { type FormProblem } from './check-form';

/** Amazon would refuse the form; nothing was sent. */
export class RegistrationFormError extends Error {
  override readonly name = 'RegistrationFormError';
  constructor(readonly problems: readonly FormProblem[]) {
    const list = problems.map(({ field, problem }) => `${field}: ${problem}`).join('; ');
    super(`the registration was not sent, because Amazon would refuse it: ${list}`);
  }
}

/** The terms token cannot be used: the owner has not accepted the terms yet, or it has made an account before. Nothing was sent. */
export class TermsTokenError extends Error {
  override readonly name = 'TermsTokenError';
  constructor(readonly status: 'CREATED' | 'REDEEMED' | 'UNKNOWN') {
    const what = {
      CREATED:
        'the terms are not accepted yet; open the terms page and press "Accept and continue"',
      REDEEMED: 'this terms token has been used for an account; ask for a new one',
      UNKNOWN:
        'Amazon gives this terms token a status this program does not know; ask for a new one',
    };
    super(`the registration was not sent: ${what[status]}`);
  }
}

/**
 * Nobody knows whether the registration made an account: its answer was lost, and the list of accounts
 * does not show it clearly. The journal keeps the attempt. Registering again first looks at the list,
 * and repeats the call only if it must.
 */
export class RegistrationUncertainError extends Error {
  override readonly name = 'RegistrationUncertainError';
  constructor(
    /** New accounts that it may have made; empty when none appeared. */
    readonly candidates: readonly string[],
    advice: string,
    options?: ErrorOptions,
  ) {
    super(`the answer to the registration was lost: ${advice}`, options);
  }
}

/** Another registration, with other details, was still open, and it did make an account. Nothing was sent. */
export class EarlierRegistrationError extends Error {
  override readonly name = 'EarlierRegistrationError';
  constructor(readonly adsAccountId: string) {
    super(
      `an earlier registration, whose answer was lost, did make the account ${adsAccountId}; look at it first, and register again only if you want one more`,
    );
  }
}

/** Another process is registering at this moment. Nothing was sent. */
export class RegistrationBusyError extends Error {
  override readonly name = 'RegistrationBusyError';
  constructor() {
    super('another run is registering now; wait until it has ended, then run this again');
  }
}

/** A file of the registration journal is damaged. Nothing was sent: guessing could register an account twice. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
  constructor(file: string, options?: ErrorOptions) {
    super(
      `${file} in the registration journal cannot be read; restore it from a backup, because without it an account could be registered twice`,
      options,
    );
  }
}
