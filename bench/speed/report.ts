import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contestants } from './contestants';
import { type SpeedFigures } from './figures';

const MEGABYTE = 1024 * 1024;

/** The most that our figures may be, by number of products. */
const AIMS: Readonly<Record<number, Partial<SpeedFigures>>> = {
  10_000: { p99: 1, typoP99: 1, load: 30 },
  100_000: { p99: 8, typoP99: 8, memory: 200 * MEGABYTE },
};

const COLUMNS: readonly (readonly [string, keyof SpeedFigures, (value: number) => string])[] = [
  ['build', 'build', (value) => `${value.toFixed(0)} ms`],
  ['file', 'bytes', (value) => `${(value / MEGABYTE).toFixed(2)} MB`],
  ['load', 'load', (value) => `${value.toFixed(1)} ms`],
  ['first query', 'firstQuery', (value) => `${value.toFixed(1)} ms`],
  ['p50', 'p50', (value) => `${value.toFixed(3)} ms`],
  ['p99', 'p99', (value) => `${value.toFixed(3)} ms`],
  ['typo p50', 'typoP50', (value) => `${value.toFixed(3)} ms`],
  ['typo p99', 'typoP99', (value) => `${value.toFixed(3)} ms`],
  ['memory', 'memory', (value) => `${(value / MEGABYTE).toFixed(1)} MB`],
];

/** The figures of one engine at one number of products. */
interface SpeedRow {
  readonly name: string;
  readonly products: number;
  readonly figures: SpeedFigures;
}

const measure = (name: string, products: number): SpeedFigures => {
  const folder = mkdtempSync(join(tmpdir(), 'shelf-search-'));
  const probe = join(__dirname, 'probe.ts');
  try {
    const args = ['--max-old-space-size=6144', '--import', 'tsx', probe, name, String(products)];
    const output = execFileSync(process.execPath, [...args, folder], { encoding: 'utf8' });
    return JSON.parse(output) as SpeedFigures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Measures every engine at every number of products, each in a process of its own. */
const measureSpeed = (sizes: readonly number[]): SpeedRow[] =>
  sizes.flatMap((products) =>
    contestants().map(({ name }) => ({ name, products, figures: measure(name, products) })),
  );

const verdicts = (rows: readonly SpeedRow[]): string[] =>
  rows
    .filter(({ name }) => name === 'Shelf Talker')
    .flatMap(({ products, figures }) =>
      COLUMNS.flatMap(([title, key, inWords]) => {
        const aim = AIMS[products]?.[key];
        if (aim === undefined) return [];
        const verdict = figures[key] <= aim ? 'met' : 'MISSED';
        return [`${products} products, ${title} at most ${inWords(aim)}: ${verdict}\n`];
      }),
    );

/**
 * Reports how fast the catalogue's search is, beside MiniSearch.
 *
 * @param isJson one JSON object instead of a table: `{rows: [{name, products, figures}]}`
 * @param sizes numbers of products
 */
export const reportSpeed = (isJson: boolean, sizes: readonly number[]): string => {
  const rows = measureSpeed(sizes);
  if (isJson) return `${JSON.stringify({ rows })}\n`;
  const head = `${''.padEnd(24)}${COLUMNS.map(([title]) => title.padStart(13)).join('')}\n`;
  const lines = rows.map(({ name, products, figures }) => {
    const cells = COLUMNS.map(([, key, inWords]) => inWords(figures[key]).padStart(13));
    return `${`${name} ${products}`.padEnd(24)}${cells.join('')}\n`;
  });
  return [
    'The search at several numbers of products, made by rule\n',
    'Load and first query are measured once, cold. p50 and p99 are over 300 queries, each at the fastest of its three rounds.\n\n',
    ...[head, ...lines, '\n', ...verdicts(rows), '\n'],
  ].join('');
};
