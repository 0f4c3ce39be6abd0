import * as fc from 'fast-check';
import { COUNTRIES, MARKETPLACES } from '../../attribution';
import { decimalMarkOf, readAmount } from '../../admin/report/read/amount';

/** Every way in which a marketplace writes its money. */
const WRITINGS = COUNTRIES.flatMap((country) =>
  MARKETPLACES[country].languages.map((language) => ({
    locale: `${language}-${country}-u-nu-latn`,
    currency: MARKETPLACES[country].currency,
  })),
);

const cents = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((number) => number / 100);

test('amounts are read back as they were, however a marketplace writes them', () => {
  const files = fc.record({
    writing: fc.constantFrom(...WRITINGS),
    amounts: fc.array(cents, { minLength: 1, maxLength: 20 }),
    currencySign: fc.constantFrom('accounting', 'standard'),
    shows: fc.constantFrom('code', 'symbol', 'narrowSymbol', 'none'),
  });
  fc.assert(
    fc.property(files, ({ writing, amounts, currencySign, shows }) => {
      const { locale, currency } = writing;
      const format = new Intl.NumberFormat(locale, {
        ...(shows === 'none'
          ? { style: 'decimal' }
          : { style: 'currency', currency, currencyDisplay: shows, currencySign }),
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      });
      const written = amounts.map((amount) => format.format(amount));
      const mark = decimalMarkOf(written);
      expect(written.map((text) => [text, readAmount(text, mark)])).toEqual(
        written.map((text, index) => [text, (amounts[index] ?? 0) + 0]),
      );
    }),
    { numRuns: 500 },
  );
});

test('counts are read back with their groups, although nothing shows the decimal mark', () => {
  const counts = fc.record({
    writing: fc.constantFrom(...WRITINGS),
    count: fc.integer({ min: 0, max: 99_999_999 }),
  });
  fc.assert(
    fc.property(counts, ({ writing, count }) => {
      const text = new Intl.NumberFormat(writing.locale).format(count);
      expect([text, readAmount(text)]).toEqual([text, count]);
    }),
  );
});

test('any text is a number or undefined, never NaN and never an error', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('.', ',', undefined),
      (text, mark) => {
        const value = readAmount(text, mark);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  ['$1,234.56', 1234.56],
  ['1.234,56 €', 1234.56],
  ['-£3.00', -3],
  ['£-3.00', -3],
  ['(3.00)', -3],
  ['−2', -2],
  ['₹1,23,456.78', 123_456.78],
  ['CDN$5.10', 5.1],
  ['kr. 12,50', 12.5],
  ['', 0],
  ['—', 0],
  ['N/A', 0],
])('%j is %d', (text, value) => {
  expect(readAmount(text)).toBe(value);
});

test.each([
  'abc',
  '12abc34',
  '1 2',
  '1,,2',
  '1,234,5',
  '5 %',
  '--3',
  '(3',
  '2026-09-15',
  '$',
  '1.2.3',
])('%j is not a number', (text) => {
  expect(readAmount(text)).toBeUndefined();
});

test('"1,234" is what the other amounts of its file make it', () => {
  expect(readAmount('1,234', decimalMarkOf(['1,234', '3.50']))).toBe(1234);
  expect(readAmount('1,234', decimalMarkOf(['1,234', '3,50']))).toBe(1.234);
  expect(readAmount('1,234', decimalMarkOf(['1,234']))).toBe(1234);
});
