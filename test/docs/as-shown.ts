import { type RunCommand } from './run-page';

/** The line without its dates, which differ from run to run. */
const stable = (line: string): string => line.replace(/\d{4}-\d\d-\d\d( \d\d:\d\d)?/g, 'DAY');

/** What was printed, with a `…` where the page leaves something out. */
const asShown = (run: RunCommand): string[] => {
  const shown = run.shown.map(stable);
  const printed = run.printed.map(stable);
  const lines: string[] = [];
  let at = 0;
  shown.forEach((line, index) => {
    if (line !== '…') {
      lines.push(printed[at] ?? '(nothing more)');
      at += 1;
      return;
    }
    const next = shown[index + 1];
    const found = next === undefined ? printed.length : printed.indexOf(next, at);
    lines.push(found > at ? '…' : `(nothing was left out before "${next ?? 'the end'}")`);
    at = Math.max(found, at);
  });
  return [...lines, ...printed.slice(at)];
};

/** Expects that each command printed what the page shows below it. */
export const expectAsShown = (runs: readonly RunCommand[]): void => {
  expect(runs).not.toEqual([]);
  for (const run of runs) {
    expect([run.command, ...asShown(run)]).toEqual([run.command, ...run.shown.map(stable)]);
  }
};
