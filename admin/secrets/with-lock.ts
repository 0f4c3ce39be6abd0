import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { lockSync } from 'proper-lockfile';
import { accessError, fileError } from '../../owner';

/** A lock not renewed for this long, in milliseconds, was left by a process that died. */
const STALE = 2000;
const TRIES = 30;
const PAUSE = 100;

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

const take = (file: string): (() => void) => {
  for (let left = TRIES; ; left -= 1) {
    try {
      return lockSync(file, { realpath: false, stale: STALE });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ELOCKED' && left > 0) {
        pause(PAUSE);
        continue;
      }
      if (code !== 'ELOCKED') throw accessError(file, 'locked', error);
      const message = 'another shelf command is changing it';
      const remedy = 'wait until it has finished and try again';
      throw fileError(file, message, remedy, { access: true });
    }
  }
};

/** Runs `change` while no other shelf command changes the file. @throws FileError when one takes too long */
export const withLock = <Result>(file: string, change: () => Result): Result => {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch {
    // `take` says why the folder can't be used.
  }
  const release = take(file);
  try {
    return change();
  } finally {
    release();
  }
};
