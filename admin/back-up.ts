import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { type FileOnDisk, accessError } from '../owner';

const sameThere = (path: string, text: string): boolean => {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
};

/**
 * Copies a file of an older version to a file beside it, such as
 * `registration.v1.2026-11-21.backup.json`. An existing copy is never overwritten.
 *
 * @returns the copy's name; undefined for a file of the newest version, which needs no copy
 * @throws FileError when it can't be written
 */
export const backUp = ({ path, name, text, from }: FileOnDisk, now: Date): string | undefined => {
  if (from === undefined) return undefined;
  const stem = `${parse(path).name}.v${from}.${now.toISOString().slice(0, 10)}`;
  for (let count = 1; ; count += 1) {
    const backup = `${stem}${count === 1 ? '' : `.${count}`}.backup.json`;
    const target = join(dirname(path), backup);
    try {
      writeFileSync(target, text, { flag: 'wx' });
      return backup;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw accessError(name, 'copied', error);
      }
      if (sameThere(target, text)) return backup;
    }
  }
};
