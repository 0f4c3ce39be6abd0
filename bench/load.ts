import { runLoad } from './run-load';

const DEVICES = 200;
const SECONDS = 30;

/** Reports the figures of 200 devices that talk at the same time for 30 seconds. */
export const reportLoad = async (): Promise<string> => {
  const report = await runLoad({ devices: DEVICES, milliseconds: SECONDS * 1000 });
  const { turns, conversations, handOvers, errors, memory } = report;
  return [
    `${DEVICES} devices talking at once for ${SECONDS} seconds\n`,
    `${turns} turns (${Math.round(turns / SECONDS)} a second), ${conversations} conversations, ${handOvers} hand-overs, ${errors.length} errors`,
    `live memory ${memory.early.toFixed(1)} MB after a third of the time, ${memory.late.toFixed(1)} MB at the end`,
    ...new Set(errors),
    '\n',
  ].join('\n');
};
