import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { lockSync } from 'proper-lockfile';
import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';

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
      const why =
        code === 'ELOCKED'
          ? 'another shelf command is changing it; wait until it has finished and try again'
          : `can't be locked (${code ?? 'unknown error'}); check the permissions of its folder`;
      throw new CliError(EXIT.files, `${file}: ${why}`);
    }
  }
};

/** Runs `change` while no other shelf command changes the file. @throws CliError when one takes too long */
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
