import { CliError } from './cli-error';
import { EXIT } from './exit-codes';

/**
 * A file operation failed: which file, why, and what to do.
 *
 * @param name how messages call the file
 * @param verb what couldn't be done with it, e.g. `read`
 */
export const fileError = (
  name: string,
  verb: string,
  error: unknown,
  remedy = 'check the permissions of the file and its folder',
): CliError => {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException;
  return new CliError(EXIT.files, `${name}: can't be ${verb} (${code}); ${remedy}`);
};
