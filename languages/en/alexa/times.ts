import { englishNumber } from './numbers';

const DAY = 86_400_000;
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const UNITS: Readonly<Record<string, readonly [prefix: string, letter: string]>> = {
  second: ['PT', 'S'],
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  week: ['P', 'W'],
  month: ['P', 'M'],
  year: ['P', 'Y'],
};

/** "ten minutes", "an hour", "two weeks" as ISO 8601: one number and one unit. */
export const englishDuration = (words: readonly string[]): string | undefined => {
  const unit = UNITS[(words.at(-1) ?? '').replace(/s$/, '')];
  const amount = words.slice(0, -1);
  const isOne = amount.length === 1 && (amount[0] === 'a' || amount[0] === 'an');
  const count = isOne ? 1 : englishNumber(amount);
  return unit === undefined || count === undefined ? undefined : `${unit[0]}${count}${unit[1]}`;
};

const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);

const RELATIVE: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
  yesterday: -1,
};

/**
 * "tomorrow", "friday", "next week", "may" as Alexa writes AMAZON.DATE: a day, a week (2026-W48) or
 * a month (2026-05), always the next one. In UTC; it does not read days of a month ("the third of May").
 */
export const englishDate = (words: readonly string[], now: number): string | undefined => {
  const phrase = words.join(' ');
  const days = RELATIVE[phrase];
  if (days !== undefined) return isoDate(now + days * DAY);
  const today = new Date(now);
  const bare = phrase.replace(/^(?:on|next|this|in) /, '');
  const weekday = WEEKDAYS.indexOf(bare);
  if (weekday !== -1) {
    return isoDate(now + (((weekday - today.getUTCDay() + 6) % 7) + 1) * DAY);
  }
  const month = MONTHS.indexOf(bare);
  if (month !== -1) {
    const year = today.getUTCFullYear() + (month < today.getUTCMonth() ? 1 : 0);
    return `${year}-${String(month + 1).padStart(2, '0')}`;
  }
  if (phrase === 'this week' || phrase === 'next week') {
    return isoWeek(now + (phrase === 'next week' ? 7 * DAY : 0));
  }
  return undefined;
};

/** The ISO week of a time. The year of a week is the year of its Thursday. */
const isoWeek = (time: number): string => {
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = new Date(time + (3 - weekday) * DAY);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
};
