/** A day in milliseconds. */
export const DAY = 86_400_000;

/** A day as ISO 8601 from a time in milliseconds since 1970, UTC. */
export const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The ISO week of a time, e.g. 2026-W47: the week of its Thursday. */
export const isoWeek = (time: number): string => {
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = new Date(time + (3 - weekday) * DAY);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
};

/** A month as ISO 8601; months count from 0 and may run over the year's ends. */
export const isoMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);

/** A day of a month that counts from 0, in milliseconds; undefined when the month has no such day. */
export const dayOf = (year: number, month: number, day: number): number | undefined => {
  const time = Date.UTC(year, month, day);
  return new Date(time).getUTCMonth() === month && day > 0 ? time : undefined;
};

/** The parts of a length of time, in ISO 8601's order. */
export const LENGTH_PARTS = [
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
] as const;
export type LengthPart = (typeof LENGTH_PARTS)[number];

/** A length of time; what is absent is zero. */
export type Length = Readonly<Partial<Record<LengthPart, number>>>;

/** A length of time as ISO 8601: P2YT3H10M. */
export const isoLength = (length: Length): string => {
  const write = (parts: readonly LengthPart[]): string =>
    parts
      .filter((part) => length[part] !== undefined)
      .map((part) => `${String(length[part])}${part.charAt(0).toUpperCase()}`)
      .join('');
  const clock = write(LENGTH_PARTS.slice(4));
  return `P${write(LENGTH_PARTS.slice(0, 4))}${clock === '' ? '' : `T${clock}`}`;
};

/** The time a length later; `times` is -1 for earlier. Days that a month lacks become its last one. */
export const later = (time: number, length: Length, times: 1 | -1 = 1): number => {
  const {
    years = 0,
    months = 0,
    weeks = 0,
    days = 0,
    hours = 0,
    minutes = 0,
    seconds = 0,
  } = length;
  const date = new Date(time);
  const month = date.getUTCMonth() + times * (years * 12 + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  date.setUTCMonth(month, Math.min(date.getUTCDate(), lastDay));
  const spent = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return date.getTime() + times * ((weeks * 7 + days) * DAY + spent);
};
