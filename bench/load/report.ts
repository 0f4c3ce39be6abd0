import { quantile } from '../quantiles';
import { runLoad } from './run-load';

const DEVICES = 200;
const SECONDS = 30;
/** How much living memory may grow from the first third of the time to the end: to this share, plus these MB. */
const FLAT = { share: 1.15, megabytes: 5 };

const verdict = (isMet: boolean): string => (isMet ? 'met' : 'MISSED');

/** Reports the figures of 200 devices that talk at the same time for 30 seconds. */
export const reportLoad = async (): Promise<string> => {
  const report = await runLoad({ devices: DEVICES, milliseconds: SECONDS * 1000 });
  const { turns, conversations, handOvers, latencies, errors, memory } = report;
  const at = (share: number): string => `${quantile(latencies, share).toFixed(2)} ms`;
  const isFlat = memory.late < memory.early * FLAT.share + FLAT.megabytes;
  return [
    `${DEVICES} devices talking at once for ${SECONDS} seconds\n`,
    `${turns} turns (${Math.round(turns / SECONDS)} a second), ${conversations} conversations, ${handOvers} hand-overs, ${errors.length} errors (aim: none: ${verdict(errors.length === 0)})`,
    `the skill's answer: ${at(0.5)} (p50), ${at(0.99)} (p99)`,
    `living memory ${memory.early.toFixed(1)} MB after a third of the time, ${memory.late.toFixed(1)} MB near its end, both while all talk (aim: flat: ${verdict(isFlat)})`,
    ...new Set(errors),
    '\n',
  ].join('\n');
};
