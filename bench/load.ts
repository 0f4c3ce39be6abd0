import { runLoad } from './run-load';

const DEVICES = 200;
const SECONDS = 30;

const main = async (): Promise<void> => {
  const report = await runLoad({ devices: DEVICES, milliseconds: SECONDS * 1000 });
  const { turns, conversations, handOvers, errors, memory } = report;
  process.stdout.write(
    `${DEVICES} devices talking at once for ${SECONDS} seconds: ${turns} turns (${Math.round(turns / SECONDS)} a second), ` +
      `${conversations} conversations, ${handOvers} hand-overs, ${errors.length} errors; ` +
      `living memory ${memory.early.toFixed(1)} MB after a third of the time, ${memory.late.toFixed(1)} MB at the end\n`,
  );
  for (const error of new Set(errors)) process.stdout.write(`  ${error}\n`);
  process.exitCode = errors.length > 0 ? 1 : 0;
};

void main();
