import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { lockSync } from 'proper-lockfile';
import { type FileError, type FilePlace, accessError, fileError } from '../owner';

/** A lock not renewed for this long, in milliseconds, was left by a process that died or stands still. */
const STALE = 2000;
/** Longer than that is waited, so that a lock that was left behind is never taken for one that is held. */
const GRACE = 1000;
/** Between two tries, in milliseconds. */
const PAUSE = 100;

const isHeld = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ELOCKED';

/** What a lock says, as the end of a sentence and its remedy. */
interface Sentence {
  readonly message: string;
  readonly remedy: string;
}

/** How a lock behaves. */
export interface LockManner {
  /** Milliseconds after which a lock that is not renewed counts as left behind. */
  readonly stale: number;
  /** Said when another process holds it. */
  readonly held: Sentence;
  /** Said when another process has taken it, because this one stood still. */
  readonly lost: Sentence;
}

const SHORT: LockManner = {
  stale: STALE,
  held: {
    message: 'another shelf command is changing it',
    remedy: 'wait until it has finished and try again',
  },
  lost: {
    message: 'this command stood still, and another one has changed the file meanwhile',
    remedy: 'nothing was written; run it again',
  },
};

const sentenceError = (name: string, { message, remedy }: Sentence): FileError =>
  fileError(name, message, remedy, { access: true });

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
 * Takes the lock of a file, which need not exist yet. Waits while another shelf command has it, a
 * second longer than such a lock may go without being renewed.
 *
 * @throws FileError when the other takes too long, or the folder can't be written
 */
export const takeLock = (
  { path, name }: FilePlace,
  { stale, held, lost }: LockManner = SHORT,
): Lock => {
  let isLost = false;
  const onCompromised = (): void => {
    isLost = true;
  };
  for (let left = stale + GRACE; ; left -= PAUSE) {
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      const release = lockSync(path, { realpath: false, stale, onCompromised });
      const own = lockId(path);
      const isOurs = (): boolean => !isLost && lockId(path) === own;
      return {
        check: () => {
          if (!isOurs()) throw sentenceError(name, lost);
        },
        release: () => {
          if (isOurs()) release();
        },
      };
    } catch (error) {
      if (!isHeld(error)) throw accessError(name, 'locked', error);
      if (left <= 0) throw sentenceError(name, held);
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
