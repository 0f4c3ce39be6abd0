import { ensureBuilt } from '../../build/skill';
import { quantile } from '../quantiles';
import { type Way } from './instance';
import { type LoadReport, runLoad } from './run-load';

const DEVICES = 200;
/** Milliseconds from an answer to the next words. People take longer. */
const PAUSE = 1000;
/** How much living memory may grow from the first third of the time to the end: to this share, plus these MB. */
const FLAT = { share: 1.15, megabytes: 5 };
const WAYS: readonly Way[] = ['handler', 'serve'];
const TITLES: Readonly<Record<Way, string>> = {
  handler: 'called as Lambda calls it',
  serve: 'over HTTP, signed, through the server of npm run serve',
};

const verdict = (isMet: boolean): string => (isMet ? 'met' : 'MISSED');

const figuresOf = ({
  way,
  turns,
  conversations,
  handOvers,
  latencies,
  errors,
  own,
  memory,
}: LoadReport) => {
  const half = (values: readonly number[]) => ({
    p50: quantile(values, 0.5),
    p99: quantile(values, 0.99),
  });
  const withoutStore = own.turns.map((turn, at) => turn - (own.store[at] ?? 0));
  return {
    ...{ way, turns, conversations, handOvers },
    errors: [...new Set(errors)],
    failed: errors.length,
    storeTrouble: own.storeTrouble,
    isSound: errors.length === 0 && own.storeTrouble === 0,
    /** As the device waits for it, in the queue of all others. */
    answer: half(latencies),
    turn: half(own.turns),
    store: half(own.store),
    withoutStore: half(withoutStore),
    memory,
    isFlat: memory.late < memory.early * FLAT.share + FLAT.megabytes,
  };
};

const shown = (seconds: number, figures: ReturnType<typeof figuresOf>): string => {
  const { way, turns, conversations, handOvers, failed, errors, memory } = figures;
  const of = ({ p50, p99 }: { readonly p50: number; readonly p99: number }): string =>
    `${p50.toFixed(2)} ms (p50), ${p99.toFixed(2)} ms (p99)`;
  return [
    `${TITLES[way]}:`,
    `  ${turns} turns (${Math.round(turns / seconds)} a second), ${conversations} conversations, ${handOvers} hand-overs, ${failed} errors, ${figures.storeTrouble} failures of the store (aim: none: ${verdict(figures.isSound)})`,
    `  the device waits ${of(figures.answer)}`,
    `  a turn takes ${of(figures.turn)}`,
    `    of it the store ${of(figures.store)}`,
    `    all else ${of(figures.withoutStore)}`,
    `  living memory ${memory.early.toFixed(1)} MB after a third of the time, ${memory.late.toFixed(1)} MB near its end (aim: flat: ${verdict(figures.isFlat)})`,
    ...errors.map((error) => `  ${error}`),
  ].join('\n');
};

/**
 * Reports the figures of 200 devices that talk at the same time to the built skill, in a process of its own
 * and with its store in another over HTTP: first called as Lambda calls it, then through the server.
 *
 * @param seconds how long each of the two lasts
 */
export const reportLoad = async (seconds: number, isJson: boolean): Promise<string> => {
  await ensureBuilt();
  const all: ReturnType<typeof figuresOf>[] = [];
  for (const way of WAYS) {
    all.push(
      figuresOf(
        await runLoad({ devices: DEVICES, pause: PAUSE, milliseconds: seconds * 1000, way }),
      ),
    );
  }
  if (isJson) return `${JSON.stringify({ devices: DEVICES, seconds, ways: all }, null, 2)}\n`;
  const title = `${DEVICES} devices talking at once for ${seconds} seconds, each a second after the last answer`;
  return `${[title, ...all.map((figures) => shown(seconds, figures))].join('\n\n')}\n\n`;
};
