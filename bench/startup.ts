import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PATHS } from '../hooks/paths';
import { type Comparison } from './comparison';
import { median } from './median';

const ROUNDS = 11;
const LIMIT = 200;

const timed = (file: string, args: readonly string[]): number => {
  const start = performance.now();
  execFileSync(file, args, {
    stdio: 'ignore',
    env: { ...process.env, HOME: tmpdir(), ASK_SKIP_NEW_VERSION_REMINDER: 'true' },
  });
  return performance.now() - start;
};

/** Measures `shelf --version` against Amazon's `ask --version`: whole processes, taking turns, medians. */
export const measureStartUp = (): Comparison[] => {
  const shelf = join(PATHS.root, 'admin', 'bin.js');
  const ask = join(PATHS.root, 'node_modules', '.bin', 'ask');
  // The first run builds what is out of date.
  timed(process.execPath, [shelf, '--version']);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: timed(process.execPath, [shelf, '--version']),
    peer: timed(ask, ['--version']),
  }));
  const ours = median(rounds.map((round) => round.ours));
  const peer = median(rounds.map((round) => round.peer));
  return [
    {
      figure: 'shelf --version beside ask --version',
      unit: 'ms',
      ours,
      peer,
      aim: `under ${LIMIT} ms`,
      isMet: ours < LIMIT,
    },
  ];
};
