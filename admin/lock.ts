import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { lockSync } from 'proper-lockfile';
import { type FileError, type FilePlace, accessError, fileError } from '../owner';

/** A lock not renewed for this long, in milliseconds, was left by a process that died or stands still. */
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

const lostError = (name: string): FileError => {
  const message = 'this command stood still, and another one has changed the file meanwhile';
  const remedy = 'nothing was written; run it again';
  return fileError(name, message, remedy, { access: true });
};

/** A file that this process alone may change. */
export interface Lock {
  /** To be called right before writing. @throws FileError when another process has taken the lock */
  check(): void;
  release(): void;
}

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/** Which lock it is: one that another process made later is another folder. */
const lockId = (path: string): string | undefined => {
  const { ino, birthtimeMs } = statSync(`${path}.lock`, { throwIfNoEntry: false }) ?? {};
  return ino === undefined ? undefined : `${ino} ${birthtimeMs}`;
};

/**
 * Takes the lock of a file, which need not exist yet. Waits while another shelf command has it, three
 * seconds at most.
 *
 * @param stale milliseconds after which a lock that is not renewed counts as left behind
 * @throws FileError when the other takes too long, or the folder can't be written
 */
export const takeLock = ({ path, name }: FilePlace, stale = STALE): Lock => {
  let isLost = false;
  const onCompromised = (): void => {
    isLost = true;
  };
  for (let left = TRIES; ; left -= 1) {
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      const release = lockSync(path, { realpath: false, stale, onCompromised });
      const own = lockId(path);
      const isOurs = (): boolean => !isLost && lockId(path) === own;
      return {
        check: () => {
          if (!isOurs()) throw lostError(name);
        },
        release: () => {
          if (isOurs()) release();
        },
      };
    } catch (error) {
      if (!isHeld(error) || left === 0) throw lockError(name, error);
      pause(PAUSE);
    }
  }
};

/** Runs `change` while no other shelf command changes the file. @throws FileError as {@link takeLock} does */
export const withLock = <Result>(place: FilePlace, change: (lock: Lock) => Result): Result => {
  const lock = takeLock(place);
  try {
    return change(lock);
  } finally {
    lock.release();
  }
};
