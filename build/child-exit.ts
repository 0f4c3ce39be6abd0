import { type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';

/** Added to a signal's number for the exit code, as shells do. */
const SIGNAL_BASE = 128;

/**
 * Waits for a program that has this terminal. Ctrl-C reaches it without this; a request to terminate is
 * passed on. This program goes on until the other one has ended.
 *
 * @returns its exit code; 128 and the signal's number when a signal ended it
 * @throws Error as Node has it when the program does not start
 */
export const childExit = async (child: ChildProcess): Promise<number> => {
  const onInterrupt = (): void => undefined;
  const onTerminate = (): void => void child.kill('SIGTERM');
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onTerminate);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) =>
        resolve(code ?? SIGNAL_BASE + (signal === null ? 1 : constants.signals[signal])),
      );
    });
  } finally {
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onTerminate);
  }
};
