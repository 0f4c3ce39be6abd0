import { COUNTRIES, MARKETPLACES } from '../../../attribution';

/** Which number of `03/04/2026` is the month. */
export type DayOrder = 'month-first' | 'day-first';

/** A year of two digits stands behind slashes or dots: "15-11-20" may begin with the year. */
const NUMBERS =
  /^(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(?=\d{4})|[/.])(\d{4}|\d{2})(?:\D.*)?$/;
const YEAR_FIRST = /^(\d{4})\D{0,2}(\d{1,2})\D{0,2}(\d{1,2})(?:\D.*)?$/;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]|\.$/g, '')
    .toLowerCase();

/** The names of the months, long and short, in every language of Amazon's marketplaces. */
const MONTHS: ReadonlyMap<string, number | undefined> = (() => {
  const languages = new Set(COUNTRIES.flatMap((country) => [...MARKETPLACES[country].languages]));
  const names = new Map<string, number | undefined>();
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
      for (let number = 1; number <= 12; number += 1) {
        const parts = format.formatToParts(Date.UTC(2026, number - 1, 1));
        const name = plain(parts.find(({ type }) => type === 'month')?.value ?? '');
        // Some languages number their months, e.g. Japanese.
        if (/^\d/.test(name)) continue;
        const known = names.has(name) ? names.get(name) : number;
        // A name that means two months in two languages counts for neither: no date is better than a wrong one.
        names.set(name, known === number ? number : undefined);
      }
    }
  }
  return names;
})();

const isoDay = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1994;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
};

/** `September 15, 2026`, `15 de septiembre de 2026`, `15. Sept. 2026`. */
const readWords = (text: string): string | undefined => {
  const words = text.split(/[\s,]+/).map(plain);
  const month = words.map((word) => MONTHS.get(word)).find((number) => number !== undefined);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}(?:st|nd|rd|th|er)?$/.test(word));
  if (month === undefined || year === undefined || day === undefined) return undefined;
  return isoDay(Number(year), month, Number.parseInt(day, 10));
};

/**
 * The order of day and month in a file, if one of its dates shows it.
 *
 * @returns undefined when every date can be read both ways, or none is written in this form
 */
export const dayOrderOf = (texts: readonly string[]): DayOrder | undefined => {
  const pairs = texts.flatMap((text) => {
    const match = NUMBERS.exec(text.trim());
    return match === null ? [] : [[Number(match[1]), Number(match[2])] as const];
  });
  if (pairs.some(([first]) => first > 12)) return 'day-first';
  return pairs.some(([, second]) => second > 12) ? 'month-first' : undefined;
};

/** @returns whether a date can be read as two different days */
export const isAmbiguousDay = (text: string): boolean => {
  const match = NUMBERS.exec(text.trim());
  return match !== null && match[1] !== match[2] && dayOrderOf([text]) === undefined;
};

/**
 * Reads a date as reports write it.
 *
 * @returns YYYY-MM-DD, or undefined for a text that is not a date
 */
export const readDay = (text: string, order: DayOrder): string | undefined => {
  const trimmed = text.trim();
  const yearFirst = YEAR_FIRST.exec(trimmed);
  if (yearFirst !== null) {
    return isoDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  }
  const numbers = NUMBERS.exec(trimmed);
  if (numbers === null) return readWords(trimmed);
  const [first, second] = [Number(numbers[1]), Number(numbers[2])];
  // A year of two digits, as a spreadsheet shows it, is of this century: Associates began in 1996.
  const year = Number(numbers[3]) + (numbers[3]?.length === 2 ? 2000 : 0);
  return order === 'day-first' ? isoDay(year, second, first) : isoDay(year, first, second);
};
