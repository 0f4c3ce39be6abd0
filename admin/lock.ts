import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { lock, lockSync } from 'proper-lockfile';
import { type FileError, type FilePlace, accessError, fileError } from '../owner';

/** A lock not renewed for this long, in milliseconds, was left by a process that died. */
const STALE = 2000;
/** How often another process may be found holding the file, and the pauses between, in milliseconds. */
const TRIES = 30;
const PAUSE = 100;

const isHeld = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ELOCKED';

const lockError = (name: string, error: unknown): FileError => {
  if (!isHeld(error)) return accessError(name, 'locked', error);
  const message = 'another shelf command is changing it';
  const remedy = 'wait until it has finished and try again';
  return fileError(name, message, remedy, { access: true });
};

/**
 * Takes the lock of a file that exists. Waits while another shelf command has it.
 *
 * @returns what releases it
 * @throws FileError when the other takes too long, or the folder can't be written
 */
export const takeLock = async ({ path, name }: FilePlace): Promise<() => Promise<void>> => {
  try {
    const retries = { retries: TRIES, factor: 1, minTimeout: PAUSE };
    return await lock(path, { stale: STALE, retries });
  } catch (error) {
    throw lockError(name, error);
  }
};

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

const takeNow = (file: string): (() => void) => {
  for (let left = TRIES; ; left -= 1) {
    try {
      return lockSync(file, { realpath: false, stale: STALE });
    } catch (error) {
      if (!isHeld(error) || left === 0) throw lockError(file, error);
      pause(PAUSE);
    }
  }
};

/**
 * Runs `change` while no other shelf command changes the file, which need not exist yet.
 *
 * @throws FileError as {@link takeLock} does
 */
export const withLock = <Result>(file: string, change: () => Result): Result => {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch {
    // `takeNow` says why the folder can't be used.
  }
  const release = takeNow(file);
  try {
    return change();
  } finally {
    release();
  }
};
