import {
  EarlierRegistrationError,
  JournalError,
  RegistrationBusyError,
  RegistrationFormError,
  RegistrationUncertainError,
  TermsTokenError,
} from '../../clients/ads';
import { CliError } from '../cli-error';
import { EXIT, type ExitCode } from '../exit-codes';

const ENDS: readonly (readonly [new (...needs: never[]) => Error, ExitCode])[] = [
  [RegistrationFormError, EXIT.errors],
  [TermsTokenError, EXIT.refused],
  [RegistrationBusyError, EXIT.refused],
  [EarlierRegistrationError, EXIT.refused],
  [RegistrationUncertainError, EXIT.service],
  [JournalError, EXIT.files],
];

/** Turns an error of a registration into a CliError with a sentence and an exit code. */
export const nameErrors = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    const end = ENDS.find(([Named]) => error instanceof Named);
    throw end === undefined ? error : new CliError(end[1], `${(error as Error).message}.`);
  }
};
