import { promises as files } from 'node:fs';
import { join } from 'node:path';
import { removeFile } from './file-lock';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

type HasExpired = (text: string | undefined) => boolean;

const tidy = async (path: string, hasExpired: HasExpired): Promise<void> => {
  const age = Date.now() - (await files.stat(path)).mtimeMs;
  if (/\.(?:tmp|lock)$/.test(path)) {
    if (age > MINUTE) await files.rm(path, { recursive: true, force: true });
  } else if (age > DAY && hasExpired(await files.readFile(path, 'utf8'))) {
    await removeFile(path, hasExpired);
  }
};

/**
 * Removes what killed processes have left in a folder of memories, and the files that have expired.
 *
 * @param hasExpired says so of a file's text
 */
export const sweep = async (folder: string, hasExpired: HasExpired): Promise<void> => {
  for (const name of await files.readdir(folder)) {
    // What is gone meanwhile, or can't be removed, doesn't keep the others.
    await tidy(join(folder, name), hasExpired).catch(() => undefined);
  }
};
