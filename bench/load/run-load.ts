import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type CrowdReport, talkAtOnce } from './crowd';

/** The settings of a load. */
export interface LoadSettings {
  readonly devices: number;
  readonly milliseconds: number;
}

/** The results of a load. */
export interface LoadReport extends CrowdReport {
  /** MB of living memory after a third of the time, and at the end. */
  readonly memory: { readonly early: number; readonly late: number };
}

/** A function that collects garbage at once; Node has it only when a flag is set. */
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
