import { writeFileSync } from 'node:fs';
import { COUNTERS } from '../../contract';
import { accessError } from '../../owner';
import { type CommandContext, type ShelfCommand } from '../command';
import { EXIT } from '../exit-codes';
import { argument, jsonOption, option } from '../options';
import { type Output } from '../output';
import { type Metrics, createAddingUp } from './add-up';
import { plotDays } from './plot';
import { readLog } from './read-log';

interface MetricsOptions {
  readonly json?: boolean;
  readonly plot?: string;
}

/** "cart 3, wishlist 1"; empty for none. */
const byPlacement = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([placement, count]) => `${placement} ${count}`)
    .join(', ');

const shown = (count: number): string => (count === 0 ? '' : String(count));

const show = (out: Output, metrics: Metrics): void => {
  const { counters, days, handOvers, products, times, coldStarts, versions } = metrics;
  out.table(
    [...days, ...(days.length === 1 ? [] : [{ day: 'in all', ...counters }])],
    [
      { heading: 'day', of: ({ day }) => day },
      ...COUNTERS.map((counter) => ({
        heading: counter,
        of: (row: (typeof days)[number]) => shown(row[counter]),
      })),
    ],
  );
  if (handOvers.length > 0) {
    out.data('');
    out.table(handOvers, [
      { heading: 'handed over', of: ({ task }) => task },
      { heading: 'came back as', of: ({ outcome }) => outcome },
      { heading: 'times', of: ({ count }) => String(count) },
    ]);
  }
  if (products.length > 0) {
    out.data('');
    out.table(products, [
      { heading: 'product', of: ({ product }) => product },
      { heading: 'offered', of: ({ offers }) => byPlacement(offers) },
      { heading: 'no', of: ({ no }) => shown(no) },
      { heading: 'pass', of: ({ pass }) => shown(pass) },
      { heading: 'handed over', of: ({ handOvers: made }) => byPlacement(made) },
    ]);
  }
  const timed = Object.entries(times).flatMap(([part, time]) =>
    time === null ? [] : [{ part, ...time }],
  );
  if (timed.length > 0) {
    out.data('');
    out.table(timed, [
      { heading: 'milliseconds', of: ({ part }) => part },
      { heading: 'p50', of: ({ p50 }) => String(p50) },
      { heading: 'p99', of: ({ p99 }) => String(p99) },
    ]);
  }
  const releases = Object.entries(versions).map(([version, turns]) => `${version} (${turns})`);
  out.say(`Turns by release: ${releases.join(', ')}. Cold starts: ${coldStarts}.`);
};

const runMetrics = async (
  { out, exitWith }: CommandContext,
  files: readonly string[],
  { json, plot }: MetricsOptions,
): Promise<void> => {
  const adding = createAddingUp();
  for (const file of files) {
    for await (const line of readLog(file)) adding.add(line);
  }
  const metrics = adding.sum();
  if (plot !== undefined) {
    try {
      writeFileSync(plot, plotDays(metrics.days));
    } catch (error) {
      throw accessError(plot, 'written', error);
    }
  }
  const isEmpty = metrics.counters.turns === 0;
  if (isEmpty) exitWith(EXIT.warnings);
  if (json === true) return out.json(metrics);
  if (isEmpty) {
    return out.warn(
      'There is no turn in these files; give the log of the skill, one JSON object a line.',
    );
  }
  show(out, metrics);
  if (plot !== undefined) out.say(`Drawn: ${plot}`);
};

/** `shelf metrics`. */
export const command: ShelfCommand = {
  arguments: [
    argument('<files...>', 'logs of the skill: one JSON object a line, as it writes them'),
  ],
  options: [
    jsonOption(),
    option('--plot <file>', 'draw what became of offers, day by day, into this file (SVG)'),
  ],
  help: `
Counts what the dashboard counts, from files: the standard output of npm run serve, or what the AWS
CLI prints of a log group. Lines of others, such as Lambda's own, are left out. There is no person in
them. Exit code 1: there is no turn in the files.

  $ shelf metrics skill.log
  $ aws logs tail /aws/lambda/STACK --since 7d > skill.log
  $ shelf metrics skill.log --plot offers.svg --json`,
  run: runMetrics,
};
