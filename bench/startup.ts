import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT } from '../admin/exit-codes';
import { PATHS } from '../build/paths';
import { type Comparison } from './comparison';
import { median } from './quantiles';

const ROUNDS = 11;
const LIMIT = 200;
const FIRST_ANSWER_LIMIT = 1000;
const DOCTOR_LIMIT = 500;

/** What a process is given, and the exit codes with which it has done its work; 0 only by default. */
interface Given {
  readonly input?: string;
  readonly codes?: readonly number[];
}

/** @throws Error when it ends otherwise: its time would say nothing */
const timed = (
  file: string,
  args: readonly string[],
  { input = '', codes = [0] }: Given = {},
): number => {
  const start = performance.now();
  const { status, error } = spawnSync(file, args, {
    cwd: PATHS.root,
    input,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { ...process.env, HOME: tmpdir(), ASK_SKIP_NEW_VERSION_REMINDER: 'true' },
  });
  const duration = performance.now() - start;
  if (error !== undefined) throw error;
  if (status === null || !codes.includes(status)) {
    throw new Error(`${file} ${args.join(' ')} ended with ${status ?? 'a signal'}`);
  }
  return duration;
};

const firstAnswer = (): number =>
  timed('npm', ['start', '--silent', '--', '--fresh'], { input: 'open shelf talker\n' });

/**
 * Measures `shelf --version` beside Amazon's `ask --version`, a whole `npm start` with one utterance, and
 * `shelf doctor` over files that have not changed since it last looked, in new processes that take turns. The figures are medians.
 */
export const measureStartUp = (): Comparison[] => {
  const shelf = join(PATHS.root, 'admin', 'bin.js');
  const ask = join(PATHS.root, 'node_modules', '.bin', 'ask');
  // The sample has errors to tell.
  const doctor = (): number =>
    timed(process.execPath, [shelf, 'doctor'], { codes: [EXIT.ok, EXIT.warnings, EXIT.errors] });
  // The first run builds what is out of date, and what the doctor remembers.
  timed(process.execPath, [shelf, '--version']);
  firstAnswer();
  doctor();
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: timed(process.execPath, [shelf, '--version']),
    answer: firstAnswer(),
    doctor: doctor(),
    peer: timed(ask, ['--version']),
  }));
  const ours = median(rounds.map((round) => round.ours));
  const answer = median(rounds.map((round) => round.answer));
  const looked = median(rounds.map((round) => round.doctor));
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
    {
      figure: 'shelf doctor, unchanged files',
      unit: 'ms',
      ours: looked,
      peer,
      aim: `under ${DOCTOR_LIMIT} ms`,
      isMet: looked < DOCTOR_LIMIT,
    },
  ];
};
