import { randomUUID } from 'node:crypto';
// Imported like this, Node loads its promise functions only at the first use of a file.
import { promises as files } from 'node:fs';
import { join } from 'node:path';
import { pause } from './pause';

/** How long to wait for others that are changing the same file, in milliseconds. */
const PATIENCE = 1400;
/** One that holds a file for longer, in milliseconds, is dead or frozen; writing takes a tenth of it. */
const LONGEST_HOLD = 400;
/** The longest pause between two looks, in milliseconds. */
const PAUSE = 8;

/** The folder in which the one who is changing a file has the new one. */
const lockOf = (file: string): string => `${file}.lock`;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Whether it was done; false when what it needs is not there, or not empty. */
const tried = async (work: Promise<unknown>): Promise<boolean> => {
  try {
    await work;
    return true;
  } catch (error) {
    // Windows says EPERM for a folder that is not empty.
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
};

/**
 * Waits for its turn to change a file. A folder with one file in it is moved to the lock's place, which
 * works only while that is free: not there, or empty. So the file inside is the lock. Moving it over the
 * changed file is both the change and the end of the lock. Whoever finds the same file there for too long
 * removes it, and the one who slept can't move it any more: its change is not made.
 *
 * @returns the file to write and to move
 * @throws Error when others were changing the file all the time
 */
const enter = async (file: string, until: number): Promise<string> => {
  const id = randomUUID();
  const [lock, own] = [lockOf(file), `${file}.${id}.tmp`];
  await files.mkdir(own, { recursive: true, mode: 0o700 });
  try {
    await files.writeFile(join(own, id), '', { mode: 0o600 });
    let seen: string | undefined;
    let since = 0;
    for (;;) {
      await tried(files.rmdir(lock));
      if (await tried(files.rename(own, lock))) return join(lock, id);
      const now = performance.now();
      if (now > until) throw new Error('other processes were changing the memory all the time');
      const [holder] = await files.readdir(lock).catch(() => []);
      if (holder !== seen) [seen, since] = [holder, now];
      else if (holder !== undefined && now - since > LONGEST_HOLD) {
        await files.rm(join(lock, holder), { force: true });
      }
      await pause(1 + Math.random() * PAUSE);
    }
  } finally {
    await files.rm(own, { recursive: true, force: true });
  }
};

/** @returns undefined when there is no such file */
export const textOf = async (file: string): Promise<string | undefined> => {
  try {
    return await files.readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** @returns false when somebody took this one for dead: then nothing was changed */
const moveInPlace = async (file: string, own: string, text: string): Promise<boolean> => {
  try {
    const handle = await files.open(own, 'r+');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await files.rename(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
};

const leave = async (file: string, own: string): Promise<void> => {
  await files.rm(own, { force: true });
  await tried(files.rmdir(lockOf(file)));
};

/**
 * Replaces a file while nobody else does. If the process is killed at any moment, the file is the old one
 * or the new one, never a part, and others can change it after a moment.
 *
 * @param change gets the text, or undefined when there is no file; may be called again
 * @throws Error when others are changing it all the time, the disk is full or read-only
 */
export const changeFile = async (
  file: string,
  change: (text: string | undefined) => string,
): Promise<void> => {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const own = await enter(file, until);
    try {
      if (await moveInPlace(file, own, change(await textOf(file)))) return;
    } finally {
      await leave(file, own);
    }
    if (performance.now() > until)
      throw new Error('this process was too slow to change the memory');
  }
};

/** Removes a file while nobody changes it, if `isDue` still says so of its text. */
export const removeFile = async (
  file: string,
  isDue: (text: string | undefined) => boolean,
): Promise<void> => {
  const own = await enter(file, performance.now() + PATIENCE);
  try {
    if (isDue(await textOf(file))) await files.rm(file, { force: true });
  } finally {
    await leave(file, own);
  }
};
