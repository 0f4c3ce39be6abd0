import { readFileSync } from 'node:fs';
import { accessError } from '../owner';

/** A file that an owner names. @throws FileError when it can't be read */
export const readTextFile = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw accessError(file, 'read', error);
  }
};
