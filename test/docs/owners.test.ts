import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCTOR_CODES } from '../../admin/doctor/codes';
import { EXIT } from '../../admin/exit-codes';
import { startPageServices } from './page-services';
import { type RunCommand, runPage } from './run-page';

/** Some thirty processes one after the other. */
jest.setTimeout(180_000);

const ROOT = join(__dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'owners.md'), 'utf8');

/** Days differ from run to run. */
const stable = (line: string): string => line.replace(/\d{4}-\d\d-\d\d( \d\d:\d\d)?/g, 'DAY');

/** What was printed, with a `…` wherever the page leaves something out. */
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

test('every command of the page for owners prints what the page shows', async () => {
  const services = await startPageServices();
  const runs = runPage(PAGE, services);
  services.stop();
  expect(runs.length).toBeGreaterThan(25);
  for (const run of runs) {
    expect([run.command, ...asShown(run)]).toEqual([run.command, ...run.shown.map(stable)]);
  }
});

test('the page explains every code of the doctor, and no other', () => {
  const chapter = PAGE.slice(PAGE.indexOf('## What the doctor looks for'));
  const explained = [...chapter.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\|$/gm)].map(
    ([, code = '', meaning = '']) => [code, meaning],
  );
  expect(Object.fromEntries(explained)).toEqual(DOCTOR_CODES);
});

test('the page explains every exit code', () => {
  const explained = [...PAGE.matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => Number(code));
  expect(explained).toEqual(Object.values(EXIT));
});
