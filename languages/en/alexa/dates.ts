import { DAY, dayOf, isoDate, later } from '../../calendar';
import { englishLength } from './durations';
import { englishOrdinal } from './ordinals';
import { MONTHS, englishPeriod, englishYear } from './periods';

/** The days of the week, Sunday first, as JavaScript counts them. */
export const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

const RELATIVE: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
  'day after tomorrow': 2,
  yesterday: -1,
  'last night': -1,
  'the day before yesterday': -2,
};
const PRESENT = new Set(['now', 'right now']);

/** Days with a name: the month, counted from 0, and the day. */
const HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'new years day': [0, 1],
  'valentines day': [1, 14],
  halloween: [9, 31],
  'christmas eve': [11, 24],
  christmas: [11, 25],
  'christmas day': [11, 25],
  'new years eve': [11, 31],
};

/** How many years to look ahead for a day that not every year has. */
const MOST_YEARS = 8;

/** The day in this year, or in the first year after it in which the day is not over and exists. */
const coming = (month: number, day: number, today: number): number | undefined => {
  const year = new Date(today).getUTCFullYear();
  for (let ahead = 0; ahead <= MOST_YEARS; ahead += 1) {
    const found = dayOf(year + ahead, month, day);
    if (found !== undefined && found >= today) return found;
  }
  return undefined;
};

/** "christmas", "this christmas", "last christmas". */
const holidayOf = (words: readonly string[], today: number): number | undefined => {
  const [first = ''] = words;
  const isTold = first === 'this' || first === 'next' || first === 'last';
  const holiday = HOLIDAYS[(isTold ? words.slice(1) : words).join(' ')];
  const next = holiday && coming(...holiday, today);
  if (holiday === undefined || next === undefined || first !== 'last') return next;
  return dayOf(new Date(next).getUTCFullYear() - 1, ...holiday);
};

const weekdayOf = (words: readonly string[], today: number): number | undefined => {
  const text = words.join(' ');
  const [, which, name = '', after] =
    /^(?:(this coming|this|next|last|coming) )?([a-z]+)( (?:of )?next week| week)?$/.exec(text) ??
    [];
  const weekday = WEEKDAYS.indexOf(name);
  if (weekday === -1) return undefined;
  const now = new Date(today).getUTCDay();
  const ahead = ((weekday - now + 6) % 7) + 1;
  if (which === 'last') return today + (ahead - (ahead === 7 ? 14 : 7)) * DAY;
  const toMonday = (8 - now) % 7 || 7;
  if (after?.endsWith(' next week') === true) return today + (toMonday + ((weekday + 6) % 7)) * DAY;
  return today + (ahead + (after === ' week' ? 7 : 0)) * DAY;
};

/** Whether a day is on that day of the week; any is when none is named. */
const isOn = (day: number, weekday: string | undefined): boolean =>
  weekday === undefined || WEEKDAYS[new Date(day).getUTCDay()] === weekday;

const withoutThe = (words: readonly string[]): readonly string[] =>
  words[0] === 'the' ? words.slice(1) : words;

const dayNumber = (words: readonly string[]): number | undefined => {
  const [only = ''] = words;
  const day = words.length === 1 && /^\d{1,2}$/.test(only) ? Number(only) : englishOrdinal(words);
  return day !== undefined && day <= 31 ? day : undefined;
};

/** A day some months ahead of today; undefined when that month has no such day. */
const dayInMonths = (ahead: number, day: number, today: number): number | undefined => {
  const date = new Date(today);
  const month = date.getUTCMonth() + ahead;
  return dayOf(date.getUTCFullYear() + Math.floor(month / 12), ((month % 12) + 12) % 12, day);
};

/** Months by what is said of them: "the first of next month". */
const MONTHS_AHEAD: Readonly<Record<string, number>> = {
  'last month': -1,
  'this month': 0,
  'next month': 1,
};

/** How many months to look ahead for a day of the month on a day of the week: the thirteenth on a friday. */
const MOST_MONTHS = 14;

/** "the fifteenth", "the first of next month". */
const dayOfAnyMonth = (
  words: readonly string[],
  today: number,
  weekday: string | undefined,
): number | undefined => {
  const at = words.indexOf('of');
  const day = englishOrdinal(at === -1 ? words : words.slice(0, at));
  if (day === undefined || day > 31) return undefined;
  if (at !== -1) {
    const ahead = MONTHS_AHEAD[words.slice(at + 1).join(' ')];
    return ahead === undefined ? undefined : dayInMonths(ahead, day, today);
  }
  const most = weekday === undefined ? 2 : MOST_MONTHS;
  return Array.from({ length: most + 1 }, (_, ahead) => dayInMonths(ahead, day, today)).find(
    (found) => found !== undefined && found >= today && isOn(found, weekday),
  );
};

/** "the third of march", "march third 2027", "the fifteenth". */
const dayOfMonth = (
  said: readonly string[],
  today: number,
  weekday?: string,
): number | undefined => {
  const words = withoutThe(said);
  const at = words.findIndex((word) => MONTHS.includes(word));
  if (at === -1) return said === words ? undefined : dayOfAnyMonth(words, today, weekday);
  const month = MONTHS.indexOf(words[at] ?? '');
  const inYear = (day: number, year: readonly string[]): number | undefined => {
    if (year.length === 0) return coming(month, day, today);
    const known = englishYear(year);
    return known === undefined ? undefined : dayOf(known, month, day);
  };
  const before = words.slice(0, words[at - 1] === 'of' ? at - 1 : at);
  if (before.length > 0) {
    const day = dayNumber(before);
    return day === undefined ? undefined : inYear(day, words.slice(at + 1));
  }
  const after = withoutThe(words.slice(at + 1));
  for (const length of [2, 1]) {
    const day = after.length < length ? undefined : dayNumber(after.slice(0, length));
    const found = day === undefined ? undefined : inYear(day, after.slice(length));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** "in two weeks", "three days from today", "two days ago", "a week from friday". */
const awayFrom = (words: readonly string[], today: number): number | undefined => {
  const isAgo = words.at(-1) === 'ago';
  const from = words.indexOf('from');
  const isIn = words[0] === 'in';
  if (!isAgo && !isIn && from === -1) return undefined;
  const length = englishLength(
    words.slice(isIn ? 1 : 0, isAgo ? -1 : from === -1 ? undefined : from),
  );
  if (length === undefined) return undefined;
  const { hours, minutes, seconds } = length;
  if ((hours ?? minutes ?? seconds) !== undefined) return undefined;
  const start = words.slice(from + 1);
  const isNow = from === -1 || start.join(' ') === 'now';
  const base = isNow ? today : dayIn(start, today);
  return base === undefined ? undefined : later(base, length, isAgo ? -1 : 1);
};

const dayIn = (words: readonly string[], today: number): number | undefined => {
  const text = words.join(' ');
  const days = RELATIVE[text];
  if (days !== undefined) return today + days * DAY;
  const holiday = holidayOf(words, today);
  if (holiday !== undefined) return holiday;
  const [first = '', ...rest] = words;
  if (WEEKDAYS.includes(first) && rest.length > 0) {
    // "Friday the fourth of December" is that day only when it is a friday.
    const day = dayOfMonth(rest, today, first);
    if (day !== undefined) return isOn(day, first) ? day : undefined;
  }
  return weekdayOf(words, today) ?? dayOfMonth(words, today) ?? awayFrom(words, today);
};

/**
 * A date from its words, as Alexa writes AMAZON.DATE: a day on or after today ("the third of march",
 * "friday the thirteenth"), a past one ("last christmas"), or a week, weekend, month, season, year or decade; PRESENT_REF for "now". UTC.
 *
 * @param now as of Date.now()
 */
export const englishDate = (said: readonly string[], now: number): string | undefined => {
  const words = said[0] === 'on' ? said.slice(1) : said;
  if (PRESENT.has(words.join(' '))) return 'PRESENT_REF';
  const day = dayIn(words, now - (now % DAY));
  return day === undefined ? englishPeriod(words, now) : isoDate(day);
};
