import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(__dirname, '..', '..', '..');

/** A turn of the simulator's ndjson. */
interface TurnLine {
  /** The skill's name. */
  readonly skill: string;
  readonly intent: string | null;
  readonly speech: string;
  readonly error: string | null;
  readonly warnings: readonly string[];
  readonly sessionOpen: boolean;
}

/** The simulator as a process, to which one line is said at a time. */
export interface RunningSimulator {
  readonly say: (words: string) => Promise<TurnLine>;
  /** Ends the input. @returns the exit code and what stood on standard error */
  readonly end: () => Promise<{ readonly code: number | null; readonly stderr: string }>;
}

const running = new Set<ChildProcess>();

/** Ends what a failed test left running. */
export const stopSimulators = (): void => {
  for (const child of running) child.kill();
};

/** Starts the simulator with `--format ndjson`. */
export const converseWith = (args: readonly string[]): RunningSimulator => {
  const child = spawn(process.execPath, ['workbench/bin.js', '--format', 'ndjson', ...args], {
    cwd: ROOT,
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const closed = once(child, 'close').then(([code]) => code as number | null);
  running.add(child);
  child.once('close', () => running.delete(child));
  return {
    say: async (words) => {
      child.stdin.write(`${words}\n`);
      const { value, done } = (await lines.next()) as IteratorResult<string, undefined>;
      if (done === true) throw new Error(`The simulator has ended:\n${stderr}`);
      return JSON.parse(value) as TurnLine;
    },
    end: async () => {
      child.stdin.end();
      const code = await closed;
      return { code, stderr };
    },
  };
};
