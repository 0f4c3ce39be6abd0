import { setTimeout } from 'node:timers/promises';
import { livingMemory } from '../living-memory';
import { type CrowdReport, talkAtOnce } from './crowd';

/** When living memory is measured, as shares of the time: both while everybody talks. */
const EARLY = 1 / 3;
const LATE = 0.95;

/** The settings of a load. */
export interface LoadSettings {
  readonly devices: number;
  readonly milliseconds: number;
}

/** The results of a load. */
export interface LoadReport extends CrowdReport {
  /** MB of living memory under the same load, after a third of the time and when it is nearly over. */
  readonly memory: { readonly early: number; readonly late: number };
}

/** Lets a crowd talk until the time is over. */
export const runLoad = async ({ devices, milliseconds }: LoadSettings): Promise<LoadReport> => {
  const start = performance.now();
  const isOver = (): boolean => performance.now() - start >= milliseconds;
  const measureAfter = async (share: number): Promise<number> => {
    await setTimeout(milliseconds * share);
    return livingMemory().objects / 1024 / 1024;
  };
  const [report, early, late] = await Promise.all([
    talkAtOnce({ devices, isOver }),
    measureAfter(EARLY),
    measureAfter(LATE),
  ]);
  return { ...report, memory: { early, late } };
};
