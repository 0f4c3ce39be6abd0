import { existsSync, mkdirSync, readFileSync, rmdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRow } from '../../admin/archer/csv';
import { openLinkJournal } from '../../admin/archer/link-journal';
import { COMMANDS } from '../../admin/commands';
import { takeLock } from '../../admin/lock';
import { createOutput } from '../../admin/output';
import { accessError, readText } from '../../owner';
import { type Project, createProject } from './support/shelf';
import { shelfHere } from './support/shelf-here';

let project: Project;
let shelf: ReturnType<typeof shelfHere>;
beforeAll(() => {
  project = createProject();
  shelf = shelfHere(project.folder);
});
afterAll(() => project.remove());

test('catalog add checks each answer as it is given; types and interests are picked from a list', async () => {
  const answers = [
    ...['the best-selling kettle', 'the Walker kettle', 'Walker', 'kettle'],
    ...['Only $20.', 'It pours well.', 'It is quiet.', 'It is quick.'],
    ...['coffee,tea', '6', '2', true],
  ];
  const add = ['catalog', 'add', 'https://www.amazon.com/dp/B000000001'];
  const { status, refusals } = await shelf(add, { answers });
  expect(status).toBe(0);
  expect(refusals).toEqual([
    expect.stringContaining('names Amazon, its rankings'),
    expect.stringContaining('mentions a price'),
    'A number from 1 to 5.',
  ]);
  const file = join(project.folder, 'shop', 'products', 'coffee-tea.json');
  expect(readFileSync(file, 'utf8')).toContain('walker-kettle');
});

test('with --json an error is JSON, too', async () => {
  const run = await shelf(['link', 'nonsense', '--json']);
  expect([run.status, run.json()]).toEqual([
    2,
    { error: { code: 2, message: expect.stringContaining('no ASIN') as string } },
  ]);
});

test.each([
  ['tracking lst', "unknown command 'lst'"],
  ['doctor --jsn', "unknown option '--jsn'"],
  ['archer link B001802PIQ', '--name <label>'],
])('with --json `%s` is answered in JSON, too', async (line, message) => {
  const run = await shelf([...line.split(' '), '--json']);
  expect([run.status, run.json()]).toEqual([
    2,
    { error: { code: 2, message: expect.stringContaining(message) as string } },
  ]);
});

test('every command has --json, or says in its help why not', async () => {
  for (const [words, , load] of COMMANDS) {
    const { command } = (await load?.()) ?? {};
    if (command === undefined) continue;
    const hasJson = command.options?.some(({ long }) => long === '--json') === true;
    expect([words, hasJson !== (command.noJson !== undefined)]).toEqual([words, true]);
  }
  const { stdout } = await shelf(['marketplace', 'add', '--help']);
  expect(stdout).toMatch(/No --json: what it prints is a diff, .*\n\n {2}\$ shelf/);
});

test('nothing from elsewhere moves the cursor in a table or runs in a spreadsheet', () => {
  let printed = '';
  const out = createOutput(
    { stdout: { write: (text) => (printed += text) }, stderr: { write: () => 0 } },
    false,
  );
  const columns = [{ heading: 'name', of: (text: string) => text }];
  out.table(['a\u001b[2Jb\u0007'], columns);
  expect(printed).toBe('name\na[2Jb\n');
  expect(csvRow('=HYPERLINK("x")', columns)).toBe('"\'=HYPERLINK(""x"")"');
  expect([csvRow('-1.32', columns), csvRow('@SUM(1)', columns)]).toEqual(['-1.32', "'@SUM(1)"]);
  for (const hidden of ['\u0000=SUM(1)', '\t=SUM(1)', '\r=SUM(1)', ' \n=SUM(1)', '＝SUM(1)']) {
    expect(csvRow(hidden, columns)).toMatch(/^"?'\s*[=＝]SUM/);
  }
});

test.each([
  ['ENOSPC', 'the disk is full; make room'],
  ['EROFS', 'the disk is read-only'],
])('the disk has a sentence of its own: %s', (code, sentence) => {
  expect(accessError('shop/brand.json', 'written', { code }).message).toContain(sentence);
});

test('a file in UTF-16 is told by its name on Windows', () => {
  const path = join(project.folder, 'utf16.json');
  writeFileSync(path, Buffer.from('\ufeff{}', 'utf16le'));
  expect(() => readText({ path, name: 'utf16.json' })).toThrow(
    /UTF-16, which Windows calls Unicode/,
  );
});

test('a command that stood still while another took its lock writes nothing', () => {
  const path = join(project.folder, 'kept.json');
  const lock = takeLock({ path, name: 'kept.json' });
  lock.check();
  rmdirSync(`${path}.lock`);
  mkdirSync(join(project.folder, 'between'));
  mkdirSync(`${path}.lock`);
  expect(() => lock.check()).toThrow(/stood still.*nothing was written; run it again/);
  lock.release();
  expect(existsSync(`${path}.lock`)).toBe(true);
});

describe('the lock of a run that makes links', () => {
  let now = 0;
  beforeEach(() => {
    now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => now);
    jest.spyOn(Atomics, 'wait').mockImplementation((...call: unknown[]) => {
      now += Number(call[3]);
      return 'timed-out';
    });
  });
  afterEach(() => jest.restoreAllMocks());

  test('is waited for until it is known to be left behind', () => {
    const file = join(project.folder, 'left.jsonl');
    mkdirSync(`${file}.lock`);
    openLinkJournal(file).close();
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  test('says in its own sentence that another run goes on', () => {
    const file = join(project.folder, 'held.jsonl');
    mkdirSync(`${file}.lock`);
    utimesSync(`${file}.lock`, now / 1000 + 60, now / 1000 + 60);
    expect(() => openLinkJournal(file)).toThrow(
      'another run is making links for this account; wait until it has finished',
    );
  });
});
