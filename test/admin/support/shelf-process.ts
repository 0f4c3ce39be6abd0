import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');
/** The CLI as it was bundled before all tests; its starter would only look whether it still is. */
const BIN = join(ROOT, 'dist', 'shelf.js');
const FAST_SINCE = String(Date.now());
const FAST = require.resolve('./ten-times-faster.js');

/** How a process of the CLI is started. */
interface ShelfStart {
  /** The project's folder. */
  readonly folder: string;
  readonly args: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  /** What comes on standard input; nothing by default. */
  readonly input?: string;
}

/** What a process left behind. */
export interface ShelfEnd {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly json: () => unknown;
}

/** A process of the CLI that is running. */
export interface ShelfProcess {
  readonly child: ChildProcess;
  /** Standard error so far. */
  readonly said: () => string;
  readonly end: Promise<ShelfEnd>;
}

/** Starts the CLI without a terminal, its clock ten times as fast; the test's own servers can answer it. */
export const startShelf = ({ folder, args, variables, input }: ShelfStart): ShelfProcess => {
  const child = spawn(process.execPath, ['--require', FAST, BIN, ...args], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      SHELF_SHOP: join(folder, 'shop'),
      SHELF_CONFIG_HOME: join(folder, 'config'),
      HOME: folder,
      FAST_SINCE,
      ...variables,
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  const end = once(child, 'close').then(([status, signal]): ShelfEnd => ({
    status: status as number | null,
    signal: signal as NodeJS.Signals | null,
    stdout,
    stderr,
    json: () => JSON.parse(stdout) as unknown,
  }));
  return { child, said: () => stderr, end };
};

/** Runs the CLI to its end. */
export const runShelf = (start: ShelfStart): Promise<ShelfEnd> => startShelf(start).end;
