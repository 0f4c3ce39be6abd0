const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINAL_ONES = (
  '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
).split(' ');
const ORDINAL_TENS =
  '- - twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

const place = (list: readonly string[], word: string | undefined): number | undefined => {
  const found = word === undefined || word === '-' ? -1 : list.indexOf(word);
  return found === -1 ? undefined : found;
};

const belowHundred = (words: readonly string[]): number | undefined => {
  const [first, second] = words;
  const tens = place(TENS, first);
  if (words.length === 1) return place(ONES, first) ?? (tens === undefined ? undefined : tens * 10);
  const ones = place(ONES, second);
  const fits = words.length === 2 && tens !== undefined && ones !== undefined && ones < 10;
  return fits && ones > 0 ? tens * 10 + ones : undefined;
};

const afterUnit = (
  words: readonly string[],
  read: (words: readonly string[]) => number | undefined,
): number | undefined => {
  if (words.length === 0) return 0;
  const value = read(words[0] === 'and' ? words.slice(1) : words);
  return value === 0 ? undefined : value;
};

const withUnit = (
  words: readonly string[],
  unit: string,
  size: number,
  below: (words: readonly string[]) => number | undefined,
): number | undefined => {
  const at = words.indexOf(unit);
  if (at === -1) return below(words);
  const before = words.slice(0, at);
  const count = before.length === 1 && before[0] === 'a' ? 1 : below(before);
  const rest = afterUnit(words.slice(at + 1), below);
  return count === undefined || count === 0 || rest === undefined ? undefined : count * size + rest;
};

const belowThousand = (words: readonly string[]): number | undefined =>
  withUnit(words, 'hundred', 100, belowHundred);

/** "fifty", "a hundred and twenty", "two thousand", "50": a whole number, below a million in words, of up to nine digits. */
export const englishNumber = (words: readonly string[]): number | undefined => {
  const [first] = words;
  if (words.length === 1 && first !== undefined && /^\d{1,9}$/.test(first)) return Number(first);
  return withUnit(words, 'thousand', 1000, belowThousand);
};

/** "second", "twenty first", "2nd": a position below a hundred; undefined for "last". */
export const englishOrdinal = (words: readonly string[]): number | undefined => {
  const [first, second] = words;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(first ?? '');
  if (words.length === 1 && digits !== null) return Number(digits[1]) || undefined;
  const tens = place(ORDINAL_TENS, first);
  if (words.length === 1) {
    return place(ORDINAL_ONES, first) ?? (tens === undefined ? undefined : tens * 10);
  }
  const whole = place(TENS, first);
  const ones = place(ORDINAL_ONES, second);
  const fits = words.length === 2 && whole !== undefined && ones !== undefined && ones < 10;
  return fits ? whole * 10 + ones : undefined;
};
