import { EXIT, type ExitCode } from './exit-codes';

/** Ends a command. The message is for the owner: what is wrong, where, and what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    readonly exitCode: ExitCode,
    message: string,
  ) {
    super(message);
  }
}

/** The input is wrong. */
export const wrongInput = (message: string): CliError => new CliError(EXIT.errors, message);

/** A precondition isn't met. */
export const refused = (message: string): CliError => new CliError(EXIT.refused, message);
