import * as fc from 'fast-check';
import { COUNTRIES, MARKETPLACES } from '../../attribution';
import { dayOrderOf, isAmbiguousDay, readDay } from '../../admin/report/read/day';

const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const languages = [
  ...new Set(COUNTRIES.flatMap((country) => [...MARKETPLACES[country].languages])),
].filter((language) => language !== 'ar');

test('dates in words are read in every language of a marketplace', () => {
  fc.assert(
    fc.property(
      days,
      fc.constantFrom(...languages),
      fc.constantFrom('long', 'medium'),
      (day, language, dateStyle) => {
        const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
          dateStyle: dateStyle,
          timeZone: 'UTC',
        });
        const text = format.format(new Date(day));
        const order = language === 'en' ? 'month-first' : 'day-first';
        expect([text, readDay(text, order)]).toEqual([text, day]);
      },
    ),
    { numRuns: 500 },
  );
});

test('dates in numbers are read in the order that their file shows', () => {
  const dayFirst = ['03/04/2026', '13/04/2026'];
  expect(dayOrderOf(dayFirst)).toBe('day-first');
  expect(readDay('03/04/2026', 'day-first')).toBe('2026-04-03');
  expect(dayOrderOf(['03/04/2026', '03/14/2026'])).toBe('month-first');
  expect(readDay('03/04/2026', 'month-first')).toBe('2026-03-04');
  expect(dayOrderOf(['03/04/2026', '2026-04-13'])).toBeUndefined();
  expect(['03/04/2026', '04/04/2026', '13/04/2026'].map(isAmbiguousDay)).toEqual([
    true,
    false,
    false,
  ]);
});

test.each(['', 'Total', '2026-02-30', '13/13/2026', '15 Smarch 2026', '2026-09', '15-11-20'])(
  '%j is not a date',
  (text) => {
    expect(readDay(text, 'day-first')).toBeUndefined();
  },
);

test.each([
  ['07/20/26', 'month-first', '2026-07-20'],
  ['20.07.26', 'day-first', '2026-07-20'],
  ['07/20/26 10:15', 'month-first', '2026-07-20'],
] as const)('%s, with a year of two digits, is read as %s', (text, order, day) => {
  expect([dayOrderOf([text]), readDay(text, order)]).toEqual([order, day]);
});
