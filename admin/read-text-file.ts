import { readFileSync } from 'node:fs';
import { CliError } from './cli-error';
import { EXIT } from './exit-codes';

/** A file that an owner names. @throws CliError when it can't be read */
export const readTextFile = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new CliError(EXIT.files, `${file}: can't be read (${code}); check its name and place.`);
  }
};
