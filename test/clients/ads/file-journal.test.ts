import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileJournal } from '../../../clients/ads/file-journal';
import { formFingerprint } from '../../../clients/ads/fingerprint';
import { type Attempt, openAttempts } from '../../../clients/ads/journal';
import { AUTHOR, BUSINESS } from './support/forms';

const attempt = (number: number, more: Partial<Attempt> = {}): Attempt => ({
  number,
  form: formFingerprint(BUSINESS),
  kind: 'business',
  intendedAt: '2026-11-21T10:00:00.000Z',
  knownAccounts: ['amzn1.old'],
  ...more,
});
const made = (adsAccountId: string) => ({
  kind: 'account' as const,
  adsAccountId,
  at: '2026-11-21T10:00:09.000Z',
});

let home: string;
let folder: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'shelf-journal-'));
  folder = join(home, 'ads', 'journal');
});
afterEach(() => rm(home, { recursive: true }));

test('an attempt and its end are read back by the next run', async () => {
  expect(await createFileJournal(folder).read()).toEqual([]);
  expect(await createFileJournal(folder).begin(attempt(1, { termsToken: 't-1' }))).toBe(true);
  expect(await createFileJournal(folder).read()).toEqual([attempt(1, { termsToken: 't-1' })]);
  await createFileJournal(folder).end(attempt(1), made('amzn1.new'));
  expect(await createFileJournal(folder).read()).toEqual([
    attempt(1, { result: made('amzn1.new') }),
  ]);
});

test('of ten processes that begin the same attempt, one wins', async () => {
  const begun = await Promise.all(
    Array.from({ length: 10 }, () => createFileJournal(folder).begin(attempt(1))),
  );
  expect(begun.filter(Boolean)).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['attempt-0001.json']);
});

test('only the user may read the folder and its files', async () => {
  await createFileJournal(folder).begin(attempt(1));
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, 'attempt-0001.json'))).mode & 0o777).toBe(0o600);
});

test('a file left by a kill during a write does not count as an attempt', async () => {
  const journal = createFileJournal(folder);
  await journal.begin(attempt(1));
  await writeFile(join(folder, '.0f0e.tmp'), '{"number": 2, "fo');
  expect(await journal.read()).toEqual([attempt(1)]);
});

test('a damaged attempt is not ignored, because its account could be registered twice', async () => {
  const journal = createFileJournal(folder);
  await journal.begin(attempt(1));
  await writeFile(join(folder, 'attempt-0001.json'), '{"number": 1}');
  await expect(journal.read()).rejects.toThrow(/attempt-0001\.json .* cannot be read/);
});

test('nothing personal is written down', async () => {
  const journal = createFileJournal(folder);
  await journal.begin(attempt(1, { form: formFingerprint(AUTHOR), kind: 'author' }));
  const text = await readFile(join(folder, 'attempt-0001.json'), 'utf8');
  expect(text).not.toMatch(/author@|novels/);
});

test('the same details are the same form, in any spelling of case and blanks', () => {
  const typed = {
    ...BUSINESS,
    business: { ...BUSINESS.business, name: ' ACME hotel inc. ' },
  };
  expect(formFingerprint(typed)).toBe(formFingerprint(BUSINESS));
  expect(formFingerprint({ ...BUSINESS, accountName: 'Other' })).not.toBe(
    formFingerprint(BUSINESS),
  );
});

test('an attempt without an end is open until its form or terms token was used with success', () => {
  const lost = attempt(1, { termsToken: 't-1' });
  const other = { form: formFingerprint(AUTHOR), result: made('amzn1.x') };
  expect(openAttempts([lost])).toEqual([lost]);
  expect(openAttempts([lost, attempt(2, other)])).toEqual([lost]);
  expect(openAttempts([lost, attempt(2, { result: made('amzn1.x') })])).toEqual([]);
  expect(openAttempts([lost, attempt(2, { ...other, termsToken: 't-1' })])).toEqual([]);
});
