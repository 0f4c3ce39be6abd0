const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The place of a word in a list; '-' in a list stands for no word. */
export const place = (list: readonly string[], word: string | undefined): number | undefined => {
  const found = word === undefined || word === '-' ? -1 : list.indexOf(word);
  return found === -1 ? undefined : found;
};

/** "twenty", "ninety": a multiple of ten. */
export const tensOf = (word: string | undefined): number | undefined => {
  const tens = place(TENS, word);
  return tens === undefined ? undefined : tens * 10;
};

/** "seven", "nineteen", "oh": below twenty. */
export const onesOf = (word: string | undefined): number | undefined =>
  word === 'oh' || word === 'o' ? 0 : place(ONES, word);

type Reader = (words: readonly string[]) => number | undefined;

const belowHundred: Reader = (words) => {
  const [first, second] = words;
  const tens = tensOf(first);
  if (words.length === 1) return place(ONES, first) ?? tens;
  const ones = place(ONES, second);
  const fits = words.length === 2 && tens !== undefined && ones !== undefined && ones < 10;
  return fits && ones > 0 ? tens + ones : undefined;
};

const afterUnit = (words: readonly string[], read: Reader): number | undefined => {
  if (words.length === 0) return 0;
  const value = read(words[0] === 'and' ? words.slice(1) : words);
  return value === 0 ? undefined : value;
};

const withUnit =
  (unit: string, size: number, below: Reader): Reader =>
  (words) => {
    const at = words.indexOf(unit);
    if (at === -1) return below(words);
    const before = words.slice(0, at);
    const isOne = before.length === 0 || (before.length === 1 && before[0] === 'a');
    const count = isOne ? 1 : below(before);
    const rest = afterUnit(words.slice(at + 1), below);
    return count === undefined || count === 0 || rest === undefined
      ? undefined
      : count * size + rest;
  };

const belowThousand = withUnit('hundred', 100, belowHundred);
const belowMillion = withUnit('thousand', 1000, belowThousand);
const belowBillion = withUnit('million', 1_000_000, belowMillion);
const inUnits = withUnit('billion', 1_000_000_000, belowBillion);

/** "nineteen eighty four", "twenty twenty six": two numbers of two digits, as years are said. */
const inPairs: Reader = (words) => {
  for (let at = 1; at < words.length; at += 1) {
    const first = belowHundred(words.slice(0, at)) ?? 0;
    const second = belowHundred(words.slice(at)) ?? 0;
    if (first >= 10 && second >= 10) return first * 100 + second;
  }
  return undefined;
};

/** "a dozen", "two dozen", "half a dozen". */
const inDozens: Reader = (words) => {
  if (words.at(-1) !== 'dozen') return undefined;
  const before = words.slice(0, -1).join(' ');
  if (before === '' || before === 'a') return 12;
  if (before === 'half a' || before === 'a half') return 6;
  if (before === 'a couple of') return 24;
  const count = belowHundred(words.slice(0, -1));
  return count === undefined ? undefined : count * 12;
};

const whole: Reader = (words) => {
  const [first] = words;
  if (words.length === 1 && first !== undefined && /^\d{1,9}$/.test(first)) return Number(first);
  if (/^(?:thousand|million|billion)$/.test(first ?? '') || words.length === 0) return undefined;
  return inUnits(words) ?? inDozens(words) ?? inPairs(words);
};

/** "three point one four". */
const withPoint: Reader = (words) => {
  const at = words.indexOf('point');
  if (at === -1) return whole(words);
  const before = whole(words.slice(0, at));
  const after = words
    .slice(at + 1)
    .map((word) => (/^\d+$/.test(word) ? word : String(onesOf(word) ?? '-')))
    .join('');
  return before === undefined || !/^\d+$/.test(after) ? undefined : Number(`${before}.${after}`);
};

const FRACTIONS: Readonly<Record<string, number>> = {
  'a half': 0.5,
  'one half': 0.5,
  'a quarter': 0.25,
  'one quarter': 0.25,
  'three quarters': 0.75,
};

/** "one and a half", "2 one half", "three quarters". */
const withFraction: Reader = (words) => {
  const fraction = FRACTIONS[words.slice(-2).join(' ')];
  if (fraction === undefined) return withPoint(words);
  const before = words.slice(0, words.at(-3) === 'and' ? -3 : -2);
  if (before.length === 0) return words.length === 2 ? fraction : undefined;
  const count = whole(before);
  return count === undefined ? undefined : count + fraction;
};

const SIZES: Readonly<Record<string, number>> = {
  ...{ dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 },
};

/** "one point five million", "two and a half thousand". */
const inParts: Reader = (words) => {
  const value = withFraction(words);
  const size = SIZES[words.at(-1) ?? ''];
  if (value !== undefined || size === undefined) return value;
  const count = withFraction(words.slice(0, -1));
  return count === undefined || Number.isInteger(count) ? undefined : count * size;
};

/**
 * "fifty", "a hundred and twenty", "minus five", "two dozen", "one point five", "one and a half", "50": a
 * number below a million million.
 */
export const englishNumber: Reader = (words) => {
  const isNegative = words[0] === 'minus' || words[0] === 'negative';
  const value = inParts(isNegative ? words.slice(1) : words);
  return value === undefined || !isNegative ? value : -value;
};

/** Words of numbers that aren't numbers themselves; one beside a number changes it: "one and two thirds". */
export const ENGLISH_NUMBER_PIECES: readonly string[] = (
  'half halves quarter quarters third thirds fifths sixths eighth eighths tenths hundredths ' +
  'point dozen hundred thousand million billion trillion minus negative'
).split(' ');

const WRITTEN =
  /^[^\p{L}\p{N}.-]*(-)?(\d*)(?:\.(\d+)|([123])[/⁄]([24]))?(%|°|\p{L}*)[^\p{L}\p{N}]*$/u;
const PARTS: Readonly<Record<string, string>> = {
  ...{ '1/2': 'one half', '1/4': 'one quarter', '3/4': 'three quarters' },
};

/**
 * A number written with a point, a sign or a fraction, as it is spoken: "3.5" is "3 point 5", "-5" is
 * "minus 5", "1/2" is "one half". Undefined for everything else.
 */
export const englishNumeral = (written: string): string | undefined => {
  const [found, sign, before = '', decimals, top, bottom, unit = ''] = WRITTEN.exec(written) ?? [];
  const part = top === undefined ? undefined : PARTS[`${top}/${bottom}`];
  const isNumber =
    decimals !== undefined || (top === undefined ? before !== '' : part !== undefined);
  if (found === undefined || !isNumber || (sign ?? decimals ?? part) === undefined)
    return undefined;
  const point = decimals === undefined ? [] : ['point', decimals];
  const amount = part === undefined ? [before === '' ? '0' : before, ...point] : [before, part];
  return [sign === undefined ? '' : 'minus', ...amount, unit.replace(/[%°]/, '')]
    .filter((word) => word !== '')
    .join(' ');
};
