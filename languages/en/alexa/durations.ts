import { LENGTH_PARTS, type Length, type LengthPart, isoLength } from '../../calendar';
import { englishNumber } from './numbers';

/** A unit: the part of a length it counts, and how many of it. */
const UNITS: Readonly<Record<string, readonly [part: LengthPart, size: number]>> = {
  second: ['seconds', 1],
  sec: ['seconds', 1],
  minute: ['minutes', 1],
  min: ['minutes', 1],
  hour: ['hours', 1],
  hr: ['hours', 1],
  day: ['days', 1],
  week: ['weeks', 1],
  fortnight: ['weeks', 2],
  month: ['months', 1],
  year: ['years', 1],
  decade: ['years', 10],
};

/** What a unit's quarters are counted in, and how many of those four quarters have. */
const SMALLER: Readonly<Partial<Record<LengthPart, readonly [part: LengthPart, size: number]>>> = {
  minutes: ['seconds', 60],
  hours: ['minutes', 60],
  days: ['hours', 24],
  years: ['months', 12],
};

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 2,
  'half a': 2,
  'half an': 2,
  'a half': 2,
  'quarter of an': 1,
  'a quarter of an': 1,
  'a quarter of a': 1,
  'three quarters of an': 3,
  'three quarters of a': 3,
};
const ONE = new Set(['a', 'an']);
const TWO = new Set(['a couple', 'a couple of', 'couple of']);
/** What follows an amount or a unit, in quarters. */
const AND_MORE: Readonly<Record<string, number>> = {
  'and a half': 2,
  'and a quarter': 1,
  'and three quarters': 3,
};

interface Amount {
  readonly count: number;
  readonly quarters: number;
}

const amountOf = (words: readonly string[]): Amount | undefined => {
  const text = words.join(' ');
  const quarters = FRACTIONS[text];
  if (quarters !== undefined) return { count: 0, quarters };
  const more = AND_MORE[words.slice(-3).join(' ')];
  if (more !== undefined) {
    const whole = amountOf(words.slice(0, -3));
    return whole && { ...whole, quarters: more };
  }
  const amount = ONE.has(text) ? 1 : TWO.has(text) ? 2 : englishNumber(words);
  if (amount === undefined || amount < 0) return undefined;
  const count = Math.floor(amount);
  return { count, quarters: 4 * (amount - count) };
};

const partsOf = (
  unit: string,
  { count, quarters }: Amount,
): readonly (readonly [LengthPart, number])[] => {
  const [part, size] = UNITS[unit] ?? ['seconds', 0];
  const whole: (readonly [LengthPart, number])[] =
    count > 0 || quarters === 0 ? [[part, count * size]] : [];
  if (quarters === 0) return whole;
  const [smaller, full] = SMALLER[part] ?? [part, 0];
  const rest = Number(((full * quarters) / 4).toFixed(6));
  const isWhole = size === 1 && rest > 0 && Number.isInteger(rest);
  return isWhole ? [...whole, [smaller, rest]] : [];
};

/** "ten minutes", "an hour and a half", "one point five hours", "two hours and ten minutes": bigger units come first, each once. */
export const englishLength = (words: readonly string[]): Length | undefined => {
  const found: (readonly [LengthPart, number])[] = [];
  for (let from = 0; from < words.length;) {
    if (found.length > 0 && words[from] === 'and') from += 1;
    const at = words.findIndex(
      (word, index) => index >= from && UNITS[word.replace(/s$/, '')] !== undefined,
    );
    const amount = at === -1 ? undefined : amountOf(words.slice(from, at));
    if (at === -1 && found.at(-1)?.[0] === 'hours') {
      const minutes = englishNumber(words.slice(from)) ?? 0;
      if (minutes < 1 || minutes > 59) return undefined;
      found.push(['minutes', minutes]);
      break;
    }
    if (amount === undefined) return undefined;
    const more = AND_MORE[words.slice(at + 1).join(' ')];
    const unit = words[at]?.replace(/s$/, '') ?? '';
    const parts = partsOf(unit, more === undefined ? amount : { ...amount, quarters: more });
    if (parts.length === 0) return undefined;
    found.push(...parts);
    from = more === undefined ? at + 1 : words.length;
  }
  const ranks = found.map(([part]) => LENGTH_PARTS.indexOf(part));
  const falls = ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? 0));
  return found.length > 0 && falls ? Object.fromEntries(found) : undefined;
};

/** A length of time as ISO 8601: "half an hour" is PT30M. */
export const englishDuration = (words: readonly string[]): string | undefined => {
  const length = englishLength(words);
  return length && isoLength(length);
};
