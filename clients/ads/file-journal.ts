import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { type Attempt, type RegistrationJournal } from './journal';
import { JournalError } from './registration-errors';

const FILE_NAME = /^attempt-(\d{4,})\.json$/;

const attemptSchema = z.object({
  number: z.int().positive(),
  form: z.string(),
  kind: z.enum(['business', 'seller', 'vendor', 'author']),
  accountName: z.string().exactOptional(),
  termsToken: z.string().exactOptional(),
  intendedAt: z.iso.datetime(),
  knownAccounts: z.array(z.string()),
  result: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('account'), adsAccountId: z.string(), at: z.iso.datetime() }),
      z.object({ kind: z.literal('refused'), status: z.int(), at: z.iso.datetime() }),
      z.object({ kind: z.literal('not-sent'), at: z.iso.datetime() }),
    ])
    .exactOptional(),
});

const parse = (text: string, name: string): Attempt => {
  try {
    return attemptSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new JournalError(name, { cause });
  }
};

/** Flushes a folder, so that a new file name in it survives a power cut. Not possible or needed on Windows. */
const flushFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Keeps the journal in `folder` (made when needed, mode 0700), one file of mode 0600 per attempt. A
 * file is written under a temporary name, flushed, and then given its name in one step. So a kill at
 * any moment leaves a whole file or none, and of two processes that begin the same attempt one wins.
 *
 * @throws {JournalError} when a file of the journal is damaged: guessing could register an account twice
 */
export const createFileJournal = (folder: string): RegistrationJournal => {
  const fileOf = (number: number): string =>
    join(folder, `attempt-${String(number).padStart(4, '0')}.json`);

  const writeBeside = async (attempt: Attempt): Promise<string> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const beside = join(folder, `.${randomUUID()}.tmp`);
    const handle = await open(beside, 'wx', 0o600);
    try {
      await handle.writeFile(`${JSON.stringify(attempt, null, 2)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return beside;
  };

  return {
    async read() {
      const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return [];
        throw error;
      });
      const attempts = names
        .filter((name) => FILE_NAME.test(name))
        .map(async (name) => parse(await readFile(join(folder, name), 'utf8'), name));
      return (await Promise.all(attempts)).sort((a, b) => a.number - b.number);
    },
    async begin(attempt) {
      const beside = await writeBeside(attempt);
      try {
        // Unlike a rename, a link never replaces a file that another process has made.
        await link(beside, fileOf(attempt.number));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
        throw error;
      } finally {
        await rm(beside, { force: true });
      }
      await flushFolder(folder);
      return true;
    },
    async end(attempt, result) {
      await rename(await writeBeside({ ...attempt, result }), fileOf(attempt.number));
      await flushFolder(folder);
    },
  };
};
