import { measureUnderstanding } from './measure-understanding';

const SETS = ['samples', 'paraphrases', 'nonsense'];
const P99_AIM = 5;

/**
 * A row for each reader: the simulator's, and the peers that are installed
 * (`npm install` in bench/understanding; the slowest takes a minute).
 */
export const reportUnderstanding = async (): Promise<string> => {
  const rows = await measureUnderstanding();
  const head = `${''.padEnd(38)}${SETS.map((set) => set.padStart(12)).join('')}${'p99'.padStart(12)}\n`;
  const lines = rows.map(({ name, shares, p99 }) => {
    const figures = SETS.map((set) => `${(100 * (shares[set] ?? 0)).toFixed(1)} %`.padStart(12));
    return `${name.padEnd(38)}${figures.join('')}${`${p99.toFixed(2)} ms`.padStart(12)}\n`;
  });
  const [ours] = rows;
  const verdict = ours !== undefined && ours.p99 < P99_AIM ? 'met' : 'MISSED';
  return `Utterances understood as meant, en-US (aim: our p99 below ${P99_AIM} ms: ${verdict})\n\n${head}${lines.join('')}\n`;
};
