const DAY = 86_400_000;
/** Up to this many days are drawn one by one; more are drawn by week, then by month. */
const MOST_DAYS = 62;
const MOST_WEEK_DAYS = 400;

/** Days that are drawn together. */
export interface Period {
  /** Its first day, YYYY-MM-DD. */
  readonly first: string;
  readonly label: string;
}

/** How long the periods of a chart are. */
export type PeriodLength = 'day' | 'week' | 'month';

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A day in words, e.g. `15 Sep 2026`. */
export const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(timeOf(day));

/** The length of the periods from `from` to `to` that keeps a chart readable. */
export const periodLength = (from: string, to: string): PeriodLength => {
  const days = (timeOf(to) - timeOf(from)) / DAY + 1;
  if (days <= MOST_DAYS) return 'day';
  return days <= MOST_WEEK_DAYS ? 'week' : 'month';
};

/** The first day of a day's period; weeks begin on Monday. */
export const firstDayOf = (day: string, length: PeriodLength): string => {
  if (length === 'month') return `${day.slice(0, 7)}-01`;
  if (length === 'day') return day;
  const time = timeOf(day);
  return dayOf(time - ((new Date(time).getUTCDay() + 6) % 7) * DAY);
};

const next = (first: string, length: PeriodLength): string => {
  const days = { day: 1, week: 7, month: 32 }[length];
  return firstDayOf(dayOf(timeOf(first) + days * DAY), length);
};

const label = (first: string, length: PeriodLength): string => {
  if (length === 'day') return dayInWords(first);
  if (length === 'week') return `Week of ${dayInWords(first)}`;
  const format = new Intl.DateTimeFormat('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(timeOf(first));
};

/** Every period between two days, without a gap. */
export const periodsBetween = (from: string, to: string, length: PeriodLength): Period[] => {
  const periods: Period[] = [];
  for (let first = firstDayOf(from, length); first <= to; first = next(first, length)) {
    periods.push({ first, label: label(first, length) });
  }
  return periods;
};

/** First second of a day since 1970. */
export const secondsOf = (day: string): number => timeOf(day) / 1000;
