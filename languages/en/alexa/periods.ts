import { DAY, isoMonth, isoWeek } from '../../calendar';
import { englishNumber } from './numbers';

/** The months, January first. */
export const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const SEASONS: Readonly<Record<string, readonly [letters: string, lastMonth: number]>> = {
  spring: ['SP', 4],
  summer: ['SU', 7],
  fall: ['FA', 10],
  autumn: ['FA', 10],
  winter: ['WI', 11],
};
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, the: 0, next: 1, coming: 1 };

/** A year in digits or words: "2028", "twenty twenty eight", "two thousand and five". */
export const englishYear = (words: readonly string[]): number | undefined => {
  const year = englishNumber(words);
  return year !== undefined && Number.isInteger(year) && year >= 1900 && year < 2100
    ? year
    : undefined;
};

const spanOf = (unit: string, step: number, now: number): string | undefined => {
  const today = new Date(now);
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()];
  const quarter = year * 4 + Math.floor(month / 3) + step;
  switch (unit) {
    case 'week':
      return isoWeek(now + step * 7 * DAY);
    case 'weekend':
      return `${isoWeek(now + step * 7 * DAY)}-WE`;
    case 'month':
      return isoMonth(year, month + step);
    case 'quarter':
      return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
    case 'year':
      return String(year + step);
    case 'decade':
      return `${Math.floor(year / 10) + step}X`;
    default:
      return undefined;
  }
};

/** "summer", "next summer", "summer of twenty twenty eight". */
const seasonOf = (words: readonly string[], which: string | undefined, now: number) => {
  const season = SEASONS[words[0] ?? ''];
  if (season === undefined) return undefined;
  const [letters, lastMonth] = season;
  const after = words.slice(words[1] === 'of' ? 2 : 1);
  if (after.length > 0) {
    const year = englishYear(after);
    return year === undefined ? undefined : `${year}-${letters}`;
  }
  const today = new Date(now);
  const isOver = today.getUTCMonth() > lastMonth;
  const step =
    which === 'this' ? 0 : which === 'next' ? 1 : (isOver ? 1 : 0) - (which === 'last' ? 1 : 0);
  return `${today.getUTCFullYear() + step}-${letters}`;
};

/** "march", "next march", "may twenty twenty eight". */
const monthOf = (words: readonly string[], which: string | undefined, now: number) => {
  const month = MONTHS.indexOf(words[0] ?? '');
  if (month === -1) return undefined;
  const after = words.slice(words[1] === 'of' ? 2 : 1);
  if (after.length > 0) {
    const year = englishYear(after);
    return year === undefined ? undefined : isoMonth(year, month);
  }
  const today = new Date(now);
  const isOver = today.getUTCMonth() > month;
  const step = (isOver ? 1 : 0) - (which === 'last' ? 1 : 0);
  return isoMonth(today.getUTCFullYear() + step, month);
};

/**
 * A week (2026-W48), weekend, month, quarter, season (2027-SU), year or decade (202X) from its words,
 * the coming one; undefined when they name none.
 */
export const englishPeriod = (said: readonly string[], now: number): string | undefined => {
  const words = said[0] === 'in' ? said.slice(1) : said;
  const [first = '', second = ''] = words;
  const step = STEPS[first];
  const which = step === undefined ? undefined : first;
  const rest = step === undefined ? words : words.slice(1);
  if (words.length === 2 && step !== undefined) {
    const span = spanOf(second, step, now);
    const isVague = first === 'the' && second !== 'weekend';
    if (span !== undefined) return isVague ? undefined : span;
  }
  if (words.length === 1 && first === 'weekend') return spanOf(first, 0, now);
  const [, twoOn] = /^the (week|weekend|month|year) after next$/.exec(words.join(' ')) ?? [];
  if (twoOn !== undefined) return spanOf(twoOn, 2, now);
  const season = seasonOf(rest, which, now);
  if (season !== undefined) return season;
  const year = englishYear(words);
  return first === 'the' ? undefined : (monthOf(rest, which, now) ?? year?.toString());
};
