import { measureUnderstanding } from './measure-understanding';

const SETS = ['samples', 'paraphrases', 'nonsense'];

const main = async (): Promise<void> => {
  const rows = await measureUnderstanding();
  process.stdout.write(
    `${'understood as meant, en-US'.padEnd(28)}${SETS.map((set) => set.padStart(13)).join('')}${'p99'.padStart(12)}\n`,
  );
  for (const { name, shares, p99 } of rows) {
    const figures = SETS.map((set) => `${(100 * (shares[set] ?? 0)).toFixed(1)} %`.padStart(13));
    process.stdout.write(
      `${name.padEnd(28)}${figures.join('')}${`${p99.toFixed(2)} ms`.padStart(12)}\n`,
    );
  }
};

void main();
