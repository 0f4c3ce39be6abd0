import { DAY, later } from '../../calendar';
import { englishLength } from './durations';
import { englishNumber, onesOf } from './numbers';

/** Parts of the day as AMAZON.TIME writes them. */
const PARTS: Readonly<Record<string, 'MO' | 'AF' | 'EV' | 'NI'>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  tonight: 'NI',
};
const NAMED: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  midnight: '00:00',
  'twelve noon': '12:00',
  'twelve midnight': '00:00',
};
const HOURS_WITH_A_NAME: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 0 };
/** Words before a time that leave it as it is. */
const LEADING = new Set(['at', 'around', 'about']);
type Half = 'AM' | 'PM' | 'MO' | 'AF' | 'EV' | 'NI';

interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

const hourOf = (words: readonly string[]): number | undefined => {
  const [first = '', second] = words;
  const named = words.length === 1 ? HOURS_WITH_A_NAME[first] : undefined;
  if (named !== undefined) return named;
  const spoken = words.length === 2 && onesOf(first) === 0 ? onesOf(second) : englishNumber(words);
  return spoken !== undefined && Number.isInteger(spoken) && spoken >= 0 && spoken < 24
    ? spoken
    : undefined;
};

/** "thirty", "oh five", "05": minutes after an hour. */
const minuteOf = (said: readonly string[]): number | undefined => {
  // "7.30" is "7 point 30".
  const words = said[0] === 'point' ? said.slice(1) : said;
  const [first, second] = words;
  if (words.length === 2 && onesOf(first) === 0) return onesOf(second);
  const minute = englishNumber(words);
  const isClear = minute !== undefined && (minute >= 10 || /^\d\d$/.test(first ?? ''));
  return isClear && Number.isInteger(minute) && minute < 60 ? minute : undefined;
};

const at = (hour: number | undefined, minute: number | undefined): ClockTime | undefined =>
  hour === undefined || minute === undefined ? undefined : { hour, minute };

/** "quarter past seven", "ten minutes to nine", "half past five". */
const aroundHour = (words: readonly string[]): ClockTime | undefined => {
  const turn = words.findIndex((word) => /^(?:past|after|to|till|before|of)$/.test(word));
  if (turn === -1) return undefined;
  const amount = words
    .slice(words[0] === 'a' ? 1 : 0, turn)
    .filter((word) => !/^minutes?$/.test(word));
  const [only] = amount;
  const named = only === 'quarter' ? 15 : only === 'half' ? 30 : englishNumber(amount);
  const minutes =
    amount.length > 0 && named !== undefined && Number.isInteger(named) && named > 0 && named < 60
      ? named
      : undefined;
  const hour = hourOf(words.slice(turn + 1));
  if (words[turn] === 'past' || words[turn] === 'after') return at(hour, minutes);
  const before = hour === undefined ? undefined : hour === 0 ? 23 : hour === 1 ? 12 : hour - 1;
  return at(before, minutes === undefined ? undefined : 60 - minutes);
};

const clockTime = (words: readonly string[]): ClockTime | undefined => {
  const last = words.at(-1);
  if (last === 'oclock') return at(hourOf(words.slice(0, -1)), 0);
  if (last === 'hours' && words.at(-2) === 'hundred') return at(hourOf(words.slice(0, -2)), 0);
  if (last === 'hundred') return at(hourOf(words.slice(0, -1)), 0);
  if (words[0] === 'half' && words[1] !== 'past') return at(hourOf(words.slice(1)), 30);
  const around = aroundHour(words) ?? at(hourOf(words), 0);
  if (around !== undefined) return around;
  for (let split = 1; split < words.length; split += 1) {
    const time = at(hourOf(words.slice(0, split)), minuteOf(words.slice(split)));
    if (time !== undefined) return time;
  }
  return undefined;
};

/** The half or the part of the day that a time ends in, and the words before it. */
const splitHalf = (words: readonly string[]): readonly [readonly string[], Half | undefined] => {
  const text = words.join(' ');
  const half = /(?:^| )([ap]) ?m$/.exec(text) ?? /(?<=\d)([ap])m$/.exec(text);
  if (half !== null) {
    return [text.slice(0, half.index).split(' '), half[1] === 'a' ? 'AM' : 'PM'];
  }
  const part = /(?:^| )(?:in the |this |the |at )?(morning|afternoon|evening|tonight|night)$/.exec(
    text,
  );
  if (part === null) return [words, undefined];
  const before = text.slice(0, part.index);
  return [before === '' ? [] : before.split(' '), PARTS[part[1] ?? '']];
};

/** The hour on a clock of 24 hours; undefined when it can't be in that half of the day. */
const hourIn = (hour: number, half: Half | undefined): number | undefined => {
  if (half === undefined) return hour;
  if (hour > 12) return half === 'AM' || half === 'PM' || half === 'MO' ? undefined : hour;
  const isAfternoon =
    half === 'PM' || half === 'AF' || half === 'EV' || (half === 'NI' && hour > 4);
  if (hour === 12) return half === 'AM' || half === 'MO' || half === 'NI' ? 0 : 12;
  return isAfternoon ? hour + 12 : hour;
};

/**
 * "half past five", "five thirty pm" (17:30), "tonight" (NI), "in ten minutes" as Alexa writes
 * AMAZON.TIME. A time without a half of the day stays as it is said. UTC.
 */
export const englishTime = (words: readonly string[], now: number): string | undefined => {
  const [head] = words;
  if (head === 'in') {
    const length = englishLength(words.slice(1));
    const then = length && later(now, length);
    if (then !== undefined && Math.abs(then - now) < DAY) {
      return new Date(then).toISOString().slice(11, 16);
    }
  }
  const [rest, half] = splitHalf(words);
  if (rest.length === 0) return half === 'AM' || half === 'PM' ? undefined : half;
  const spoken = LEADING.has(rest[0] ?? '') ? rest.slice(1) : rest;
  const named = NAMED[spoken.join(' ')];
  if (named !== undefined && half === undefined) return named;
  const time = clockTime(spoken);
  const hour = time && hourIn(time.hour, half);
  if (time === undefined || hour === undefined) return undefined;
  return [hour, time.minute].map((part) => String(part).padStart(2, '0')).join(':');
};
