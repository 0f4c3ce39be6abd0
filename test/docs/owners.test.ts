import { DOCTOR_CODES } from '../../admin/doctor/codes';
import { EXIT } from '../../admin/exit-codes';
import { expectAsShown } from './as-shown';
import { EARNING_RECORD, LADDER, PAGE, SERVICES } from './owners-page';
import { type Owner, createOwner } from './run-page';

let owner: Owner;
beforeAll(() => {
  owner = createOwner();
});
afterAll(() => owner.leave());

test('its first chapter prints what the page shows when it is typed', async () => {
  const [first] = LADDER;
  expectAsShown(await owner.runTyped(first?.text ?? ''));
});

test.each(LADDER)('$title: every command prints what the page shows', async ({ text }) => {
  expectAsShown(await owner.run(text));
});

test('the ladder ends where the chapters about services begin', () => {
  const { history: _history, clocks, ...record } = owner.readRecord();
  const { registeredAt: _day, accounts, ...counted } = clocks as Record<string, unknown>;
  expect(accounts).toMatchObject({ US: { qualifyingSales: 1 } });
  expect({ ...record, clocks: counted }).toEqual(EARNING_RECORD);
});

test('the page shows commands in each of its two halves', () => {
  expect([LADDER, SERVICES].map((chapters) => chapters.length)).toEqual([10, 5]);
  expect([...PAGE.matchAll(/^\$ npx shelf /gm)].length).toBeGreaterThan(25);
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
