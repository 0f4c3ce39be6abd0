import { ReplayError } from './ask/replay-file';
import { UsageError } from './terminal/options';

const drained = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.write('', () => resolve());
  });

/**
 * Runs a program and ends the process, also when a skill in it left a timer or a socket open.
 *
 * @param main returns the exit code; what it throws is told on standard error, and the code is then 2
 *   for wrong input, else 1
 */
export const runMain = async (main: () => Promise<number>): Promise<void> => {
  // The reader of our output may stop early, as `head` does; that is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  let code: number;
  try {
    code = await main();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    code = error instanceof UsageError || error instanceof ReplayError ? 2 : 1;
  }
  await Promise.all([drained(process.stdout), drained(process.stderr)]);
  process.exit(code);
};
