import { setTimeout } from 'node:timers/promises';
import { type CrowdReport, talkAtOnce } from './crowd';
import { type OwnTimes, type Way, startInstance } from './instance';

/** When living memory is measured, as shares of the time: both while everybody talks. */
const EARLY = 1 / 3;
const LATE = 0.95;

/** The settings of a load. */
interface LoadSettings {
  readonly devices: number;
  /** Milliseconds that customers pause. */
  readonly pause: number;
  readonly milliseconds: number;
  readonly way: Way;
}

/** The results of a load. */
export interface LoadReport extends CrowdReport {
  readonly way: Way;
  /** What the skill measured itself, without what its caller adds. */
  readonly own: OwnTimes;
  /** MB of living memory of the skill under the same load, after a third of the time and when it is nearly over. */
  readonly memory: { readonly early: number; readonly late: number };
}

/** Lets a crowd talk to the built skill, with its store over HTTP, until the time is over. */
export const runLoad = async ({
  devices,
  pause,
  milliseconds,
  way,
}: LoadSettings): Promise<LoadReport> => {
  const { skill, times, memory, stop } = await startInstance(way);
  try {
    const start = performance.now();
    const isOver = (): boolean => performance.now() - start >= milliseconds;
    const measureAfter = async (share: number): Promise<number> => {
      await setTimeout(milliseconds * share);
      return (await memory()) / 1024 / 1024;
    };
    const [report, early, late] = await Promise.all([
      talkAtOnce({ devices, pause, isOver, skill }),
      measureAfter(EARLY),
      measureAfter(LATE),
    ]);
    return { ...report, way, own: times, memory: { early, late } };
  } finally {
    stop();
  }
};
