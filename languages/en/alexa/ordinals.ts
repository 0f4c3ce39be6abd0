import { englishNumber, place, tensOf } from './numbers';

const ONES = (
  '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
).split(' ');
const TENS =
  '- - twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

const belowHundred = (words: readonly string[]): number | undefined => {
  const [first, second] = words;
  if (words.length === 1) {
    const tens = place(TENS, first);
    return place(ONES, first) ?? (tens === undefined ? undefined : tens * 10);
  }
  const tens = tensOf(first);
  const ones = place(ONES, second);
  const fits = words.length === 2 && tens !== undefined && ones !== undefined && ones < 10;
  return fits ? tens + ones : undefined;
};

/** "second", "twenty first", "hundred and third", "2nd": a place in a row below a thousand. "last" isn't one. */
export const englishOrdinal = (words: readonly string[]): number | undefined => {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(words[0] ?? '');
  if (words.length === 1 && digits !== null) return Number(digits[1]) || undefined;
  const at = words.findIndex((word) => word === 'hundred' || word === 'hundredth');
  if (at === -1) return belowHundred(words);
  const hundreds = englishNumber([...words.slice(0, at), 'hundred']);
  const rest = words.slice(words[at + 1] === 'and' ? at + 2 : at + 1);
  const isWhole = words[at] === 'hundredth';
  const last = isWhole ? 0 : belowHundred(rest);
  if (hundreds === undefined || last === undefined || (isWhole && rest.length > 0))
    return undefined;
  return hundreds + last;
};
