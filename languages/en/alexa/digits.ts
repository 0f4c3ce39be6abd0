import { onesOf, tensOf } from './numbers';

const REPEATS: Readonly<Record<string, number>> = { double: 2, triple: 3 };

/** The digits of the words at a place, and how many words they took. */
const digitsAt = (words: readonly string[], at: number): readonly [string, number] | undefined => {
  const [first, second] = [words[at] ?? '', words[at + 1]];
  const repeats = REPEATS[first];
  if (repeats !== undefined) {
    const repeated = /^\d$/.test(second ?? '') ? Number(second) : onesOf(second);
    return repeated === undefined || repeated > 9
      ? undefined
      : [String(repeated).repeat(repeats), 2];
  }
  if (/^\d+$/.test(first)) return [first, 1];
  const tens = tensOf(first);
  const ones = onesOf(tens === undefined ? first : second);
  if (tens !== undefined) {
    const isWhole = ones === undefined || ones === 0 || ones > 9;
    return isWhole ? [String(tens), 1] : [String(tens + ones), 2];
  }
  return ones === undefined ? undefined : [String(ones), 1];
};

/**
 * A row of digits as it is said: "six oh four five", "double seven", "eight hundred", "nineteen eighty
 * four". A plus before it is left out.
 */
export const englishDigits = (words: readonly string[]): string | undefined => {
  let row = '';
  for (let at = words[0] === 'plus' ? 1 : 0; at < words.length;) {
    const found = digitsAt(words, at);
    if (found === undefined) return undefined;
    const [digits, taken] = found;
    at += taken;
    row += digits;
    if (words[at] === 'hundred') {
      row += '00';
      at += 1;
    }
  }
  return row === '' ? undefined : row;
};
