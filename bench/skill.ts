import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../build/bundle/bundle';
import { writeOutputs } from '../build/outputs';
import { PATHS } from '../build/paths';
import { ensureBuilt } from '../build/skill';
import { type Comparison } from './comparison';
import { median } from './quantiles';
import { launch, recommend } from './requests';

const ROUNDS = 21;
/** How many times the peer's cold start ours may take; the ratio is another one on Node 24. */
const COLD_START = Number(process.versions.node.split('.')[0]) < 24 ? 1.2 : 1.45;
const WARM_TURN = 0.2;
const MORE_MEMORY = 20;

/** The figures of one process, in milliseconds and MB. */
interface Probe {
  /** From before the bundle is loaded to the first answer. */
  readonly firstAnswer: number;
  /** From the start of the process to the first answer: a cold start. */
  readonly sinceProcessStart: number;
  readonly warmTurn: number;
  readonly memory: number;
}

/**
 * Measures the bundled skill against a two-handler hello world that is bundled the same way, in new
 * processes that take turns. The figures are medians.
 */
export const measureSkill = async (): Promise<Comparison[]> => {
  await ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), 'shelf-bench-'));
  try {
    cpSync(PATHS.dist, join(folder, 'ours'), { recursive: true });
    for (const program of ['hello-skill.ts', 'probe.ts']) {
      writeOutputs(folder, await bundle(join(__dirname, program), folder));
    }
    const ours = join(folder, 'ours', 'index.js');
    const peer = join(folder, 'hello-skill.js');
    const requests = join(folder, 'requests.json');
    writeFileSync(requests, JSON.stringify({ launch, recommend }));
    const run = (skill: string): Probe =>
      JSON.parse(
        execFileSync(process.execPath, [join(folder, 'probe.js'), skill, requests], {
          encoding: 'utf8',
        }),
      ) as Probe;
    const rounds = Array.from({ length: ROUNDS }, () => ({ ours: run(ours), peer: run(peer) }));
    const of = (side: 'ours' | 'peer', key: keyof Probe): number =>
      median(rounds.map((round) => round[side][key]));
    const compare = (
      figure: string,
      unit: string,
      key: keyof Probe,
      aim: string,
      isMet: (ours: number, peer: number) => boolean,
    ): Comparison => {
      const [a, b] = [of('ours', key), of('peer', key)];
      return { figure, unit, ours: a, peer: b, aim, isMet: isMet(a, b) };
    };
    const sizes = [ours, peer].map((file) => statSync(file).size / 1024);
    return [
      compare(
        'cold start, process to first answer',
        'ms',
        'sinceProcessStart',
        `at most ${COLD_START} times`,
        (a, b) => a <= COLD_START * b,
      ),
      compare('only loading and first answer', 'ms', 'firstAnswer', 'no aim', () => true),
      compare('warm turn, p50', 'ms', 'warmTurn', `under ${WARM_TURN} ms`, (a) => a < WARM_TURN),
      compare(
        'memory after 1,200 turns',
        'MB',
        'memory',
        `under ${MORE_MEMORY} MB more`,
        (a, b) => a - b < MORE_MEMORY,
      ),
      {
        figure: 'bundle',
        unit: 'KB',
        ours: sizes[0] ?? 0,
        peer: sizes[1] ?? 0,
        aim: 'no aim',
        isMet: true,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
