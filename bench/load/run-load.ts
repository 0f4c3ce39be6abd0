import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type CrowdReport, talkAtOnce } from './crowd';

/** What a load is made of. */
export interface LoadSettings {
  readonly devices: number;
  readonly milliseconds: number;
}

/** What came of a load. */
export interface LoadReport extends CrowdReport {
  /** MB of living memory when a third of the time was over, and at the end. */
  readonly memory: { readonly early: number; readonly late: number };
}

/** A way to collect garbage now, which Node gives only to those who ask. */
const garbageCollector = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
};

const livingMegabytes = (collect: () => void): number => {
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

/** Lets a crowd talk until the time is over. */
export const runLoad = async ({ devices, milliseconds }: LoadSettings): Promise<LoadReport> => {
  const collect = garbageCollector();
  const start = performance.now();
  const isOver = (): boolean => performance.now() - start >= milliseconds;
  const measureEarly = async (): Promise<number> => {
    await setTimeout(milliseconds / 3);
    return livingMegabytes(collect);
  };
  const [early, report] = await Promise.all([measureEarly(), talkAtOnce({ devices, isOver })]);
  return { ...report, memory: { early, late: livingMegabytes(collect) } };
};
