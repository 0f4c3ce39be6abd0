import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Metrics } from '../../admin/metrics/add-up';
import { createTalk } from '../support/talk';
import { shelfHere } from './support/shelf-here';

let folder: string;
let first: string;
let second: string;
let offered: (string | undefined)[];

/** The lines of a conversation, as the bundle writes them. */
const linesOf = (logs: readonly object[], day: string): string =>
  logs
    .map((entry) => JSON.stringify({ timestamp: `${day}T12:00:00.000Z`, ...entry, version: 'r-1' }))
    .join('\n');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shelf-metrics-'));
  [first, second] = [join(folder, 'first.log'), join(folder, 'second.log')];
  const one = createTalk();
  const answers = [
    await one.askForCoffee(),
    await one.intent('SomethingElseIntent'),
    await one.no(),
  ];
  await one.yes();
  await one.resume();
  offered = answers.map((answer) => answer.offered);
  const other = createTalk();
  await other.launch();
  await other.intent('AMAZON.FallbackIntent');
  writeFileSync(first, `START RequestId: 1\n${linesOf(one.logs, '2026-11-20')}\n`);
  // What `aws logs tail` puts before each line.
  const tailed = linesOf(other.logs, '2026-11-21').replaceAll(
    /^/gm,
    '2026-11-21T12:00:00.000000+00:00 2026/11/21/[3]0a1b ',
  );
  writeFileSync(second, `${tailed}\n{"type":"platform.report"}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const metrics = (...args: readonly string[]) => shelfHere(folder)(['metrics', ...args]);

test('shelf metrics counts from logs what the skill has counted, by product, placement and outcome', async () => {
  const { status, stdout } = await metrics(second, first, '--json');
  expect(status).toBe(0);
  const told = JSON.parse(stdout) as Metrics;
  expect(told).toMatchObject({
    ...{ from: '2026-11-20T12:00:00.000Z', to: '2026-11-21T12:00:00.000Z' },
    counters: { turns: 7, offers: 3, yes: 1, no: 1, pass: 1, handOvers: 1, misses: 1, faults: 0 },
    handOvers: [{ task: 'cart', outcome: 'completed', count: 1 }],
    versions: { 'r-1': 7 },
    days: [
      { day: '2026-11-20', turns: 5 },
      { day: '2026-11-21', turns: 2, misses: 1 },
    ],
    ...{ coldStarts: 2, otherLines: 2 },
  });
  const [passed, declined, taken] = offered;
  const nothing = { handOvers: {}, no: 0, pass: 0 };
  expect(told.products).toHaveLength(3);
  expect(told.products).toEqual(
    expect.arrayContaining([
      { product: passed, offers: { cart: 1 }, ...nothing, pass: 1 },
      { product: declined, offers: { cart: 1 }, ...nothing, no: 1 },
      { product: taken, offers: { cart: 1 }, ...nothing, handOvers: { cart: 1 } },
    ]),
  );
  expect(told.times.turn?.p50).toBeGreaterThan(0);
  expect(told.times.search?.p99).toBeLessThanOrEqual(told.times.turn?.p99 ?? 0);
});

test('in the terminal it is a table for each question, and --plot draws the days', async () => {
  const drawing = join(folder, 'offers.svg');
  const { status, stdout, stderr } = await metrics(first, second, '--plot', drawing);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^day +turns +offers/);
  expect(stdout).toMatch(/^in all +7 +3/m);
  expect(stdout).toMatch(/^cart +completed +1$/m);
  expect(stdout).toMatch(new RegExp(`^${offered[2]} +cart 1 +cart 1$`, 'm'));
  expect(stderr).toContain('Turns by release: r-1 (7). Cold starts: 2.');
  const svg = readFileSync(drawing, 'utf8');
  expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  for (const text of ['2026-11-20', '2026-11-21', 'something else']) expect(svg).toContain(text);
});

test('a log that Windows PowerShell has written counts the same', async () => {
  const wide = join(folder, 'wide.log');
  writeFileSync(wide, Buffer.from(`\uFEFF${readFileSync(first, 'utf8')}`, 'utf16le'));
  const [one, other] = await Promise.all([metrics(first, '--json'), metrics(wide, '--json')]);
  expect(other.status).toBe(0);
  expect(other.stdout).toBe(one.stdout);
});

test('a file without a turn is told, and one that is not there is refused', async () => {
  const empty = join(folder, 'empty.log');
  writeFileSync(empty, 'START\n');
  const none = await metrics(empty);
  expect([none.status, none.stderr]).toEqual([1, expect.stringContaining('There is no turn in')]);
  const gone = await metrics(join(folder, 'gone.log'));
  expect([gone.status, gone.stderr]).toEqual([4, expect.stringContaining('no such file')]);
});
