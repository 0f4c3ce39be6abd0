import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PATHS } from '../build/paths';
import { type Comparison } from './comparison';
import { median } from './quantiles';

const ROUNDS = 11;
const LIMIT = 200;
const FIRST_ANSWER_LIMIT = 1000;

const timed = (file: string, args: readonly string[], input = ''): number => {
  const start = performance.now();
  execFileSync(file, args, {
    cwd: PATHS.root,
    input,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { ...process.env, HOME: tmpdir(), ASK_SKIP_NEW_VERSION_REMINDER: 'true' },
  });
  return performance.now() - start;
};

const firstAnswer = (): number =>
  timed('npm', ['start', '--silent', '--', '--fresh'], 'open shelf talker\n');

/**
 * Measures `shelf --version` beside Amazon's `ask --version`, and a whole `npm start` with one utterance,
 * in new processes that take turns. The figures are medians.
 */
export const measureStartUp = (): Comparison[] => {
  const shelf = join(PATHS.root, 'admin', 'bin.js');
  const ask = join(PATHS.root, 'node_modules', '.bin', 'ask');
  // The first run builds what is out of date.
  timed(process.execPath, [shelf, '--version']);
  firstAnswer();
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: timed(process.execPath, [shelf, '--version']),
    answer: firstAnswer(),
    peer: timed(ask, ['--version']),
  }));
  const ours = median(rounds.map((round) => round.ours));
  const answer = median(rounds.map((round) => round.answer));
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
    {
      figure: 'npm start, one answer, to the end',
      unit: 'ms',
      ours: answer,
      peer,
      aim: `under ${FIRST_ANSWER_LIMIT} ms`,
      isMet: answer < FIRST_ANSWER_LIMIT,
    },
  ];
};
