import { readFileSync } from 'node:fs';
import { fileError } from './file-error';

/** A file that an owner names. @throws CliError when it can't be read */
export const readTextFile = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw fileError(file, 'read', error, 'check its name and place.');
  }
};
