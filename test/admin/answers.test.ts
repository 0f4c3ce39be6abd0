import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRow } from '../../admin/archer/csv';
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

test('catalog add checks each answer as it is given, and names the nearest words', async () => {
  const answers = [
    ...['the best-selling kettle', 'the Walker kettle', 'Walker', 'ketle', 'kettle'],
    ...['Only $20.', 'It pours well.', 'It is quiet.', 'It is quick.'],
    ...['cofee', 'coffee,tea', '6', '2', true],
  ];
  const add = ['catalog', 'add', 'https://www.amazon.com/dp/B000000001'];
  const { status, refusals } = await shelf(add, { answers });
  expect(status).toBe(0);
  expect(refusals).toEqual([
    expect.stringContaining('names Amazon, its rankings'),
    expect.stringContaining('kettle'),
    expect.stringContaining('mentions a price'),
    expect.stringContaining('coffee'),
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
