import { writeFileSync } from 'node:fs';
import { type Difference, pairedBootstrap } from './bootstrap';
import { type Choice, type QueriesOfSizes, crossValidate } from './cross-validate';
import { type DataFiles, readRelevanceData } from './data';
import { type CatalogSize, type MeasuredEngine, measureEngine } from './measure-relevance';
import { TYPE_RULE } from './infer-types';
import { type Figures, summarise } from './measures';
import { ours } from './ours';
import { installedPeers } from './peers';
import { plainBm25 } from './plain-bm25';
import { plotQuality } from './plot';

const COLUMNS: Readonly<Record<keyof Figures, string>> = {
  ...{ p3at1: 'P3@1', ndcg3: 'NDCG@3', ndcg10: 'NDCG@10' },
  ...{ abstained: 'abstained', answered: 'answered' },
};
const FIGURES = Object.keys(COLUMNS) as (keyof Figures)[];
/** The figures in which no peer may be ahead. */
const AIMS = ['p3at1', 'ndcg3', 'ndcg10'] as const;
/** Means of the same values in another order may differ by so much. */
const ROUNDING = 1e-9;
const SIZES = ['small', 'whole'] as const satisfies readonly CatalogSize[];

const table = (title: string, rows: readonly (readonly [string, Figures])[]): string => {
  const head = `${title.padEnd(38)}${FIGURES.map((key) => COLUMNS[key].padStart(12)).join('')}\n`;
  const lines = rows.map(([name, figures]) => {
    const cells = FIGURES.map((key) => figures[key].toFixed(3).padStart(12));
    return `${name.padEnd(38)}${cells.join('')}\n`;
  });
  return `${head}${lines.join('')}\n`;
};

const signed = (value: number): string => `${value < 0 ? '' : '+'}${value.toFixed(3)}`;

/** Our lead over the best peer in one figure. */
const leadOver = (
  us: QueriesOfSizes,
  peers: readonly MeasuredEngine[],
  size: CatalogSize,
  figure: (typeof AIMS)[number],
): { readonly peer: string; readonly lead: Difference } | undefined => {
  const [best] = [...peers].sort((a, b) => b[size][figure] - a[size][figure]);
  if (best === undefined) return undefined;
  const of = (queries: QueriesOfSizes): number[] =>
    queries[size].flatMap((query) => query[figure] ?? []);
  return { peer: best.name, lead: pairedBootstrap(of(us), of(best.queries)) };
};

const leads = (us: QueriesOfSizes, peers: readonly MeasuredEngine[]): string => {
  const lines = SIZES.flatMap((size) =>
    AIMS.flatMap((figure) => {
      const against = leadOver(us, peers, size, figure);
      if (against === undefined) return [];
      const { peer, lead } = against;
      const what = `${size}, ${COLUMNS[figure]}, beside ${peer}`.padEnd(62);
      const interval = `${signed(lead.low)} to ${signed(lead.high)}`;
      const verdict = lead.mean > -ROUNDING ? 'met' : 'MISSED';
      return `${what}${signed(lead.mean).padStart(8)}  (95 %: ${interval})  ${verdict}\n`;
    }),
  );
  return `Our lead, cross-validated, over the best peer, paired bootstrap over the queries (aim: behind no peer)\n\n${lines.join('')}\n`;
};

/** What cross-validation covers, and what it doesn't. */
const coverage = (chosen: Choice | undefined): string => {
  const numbers = Object.entries(chosen ?? {}).map(
    ([name, step]) => `${name} ${Number(step.toFixed(2))}`,
  );
  return `Cross-validated are five coarse numbers; chosen in the same way on all queries they are: ${numbers.join(', ')}. All else was chosen on all of these queries.
`;
};

/** How the figures are told. */
interface Telling {
  /** One JSON object instead of tables. */
  readonly json: boolean;
  /** A file to draw quality against time into (SVG). */
  readonly plot: string | undefined;
}

/** Reports how well our search and its peers find what graded queries ask for. */
export const reportRelevance = (files: DataFiles, { json: isJson, plot }: Telling): string => {
  const data = readRelevanceData(files);
  const { engines: peers, missing } = installedPeers();
  if (data === undefined) {
    const why = `there is no ${files.products} with ${files.judgements}; name the files with --products and --judgements`;
    return isJson
      ? `${JSON.stringify({ engines: [], skipped: why })}\n`
      : `Relevance of the search: not measured, ${why}.\n\n`;
  }
  const [us, ...others] = [ours, plainBm25, ...peers].map((engine) => measureEngine(engine, data));
  if (us === undefined) return '';
  const rows = [us, ...others];
  if (plot !== undefined) writeFileSync(plot, plotQuality(rows));
  const unseen = crossValidate(data);
  const crossValidated = { small: summarise(unseen.small), whole: summarise(unseen.whole) };
  if (isJson) {
    const engines = rows.map(({ name, small, whole }) => ({ name, small, whole }));
    return `${JSON.stringify({ engines, crossValidated, chosen: unseen.chosen, missing, types: TYPE_RULE })}\n`;
  }
  return [
    `Relevance of the search: ${data.queries.length} graded queries; for ours, ${TYPE_RULE}\n\n`,
    ...SIZES.map((size) =>
      table(size === 'small' ? 'judged products only' : 'whole catalogue', [
        ...rows.map((row) => [row.name, row[size]] as const),
        ['Shelf Talker, cross-validated', crossValidated[size]],
      ]),
    ),
    leads(unseen, others),
    coverage(unseen.chosen),
    ...missing.map((name) => `${name} is not installed (npm ci in bench/relevance).\n`),
  ].join('');
};
