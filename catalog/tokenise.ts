/** Words that say nothing about a product: grammar, politeness and the talk of giving and shopping. */
const STOP_WORDS = new Set(
  (
    'a an and any are as at be but by can could do does for from get give good great had has have he her ' +
    'hers him his how i if in is it its just kind like likes little looking love loves make me more my nice ' +
    'not of on one or our out please she so some someone something sort that the their them there these they ' +
    'thing things this to up us use used want wants was we what which who will with would you your ' +
    'gift gifts present presents buy find idea ideas need new show recommend suggest shop shopping'
  ).split(' '),
);

/** Folds a word to its stem, so that plural and singular meet. English only in effect; harmless elsewhere. */
const stem = (word: string): string => {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
};

/** Splits a text into the stems that carry meaning: lower case, accents and stop words gone. */
export const tokenise = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map(stem);
