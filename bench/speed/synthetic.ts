import { type SearchDocument } from '../../catalog';
import { createSeededRandom } from '../../simulator/seeded-random';
import { shop } from '../../test/support/shop';

/** Products made by rule, and what is asked of them. */
export interface Synthetic {
  readonly documents: readonly SearchDocument[];
  readonly queries: readonly string[];
  /** The same queries, each with a letter of its longest word missing. */
  readonly misspelt: readonly string[];
}

const QUERIES = 300;
const WORDS_OF_A_NAME = 5;
const WORDS_OF_A_TEXT = 40;
const WORDS_OF_A_QUERY = 3;
const PRODUCTS_OF_A_BRAND = 50;

const wordsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);

/** A word that isn't in any language: syllables by number. */
const freshWord = (number: number): string => {
  const syllables = ['ba', 'ke', 'di', 'mo', 'fu', 'la', 'ne', 'ri', 'so', 'tu'];
  return [...String(number + 1000)].map((digit) => syllables[Number(digit)]).join('');
};

const withoutALetter = (query: string): string => {
  const words = query.split(' ');
  const longest = [...words].sort((a, b) => b.length - a.length)[0] ?? '';
  const middle = Math.floor(longest.length / 2);
  return words
    .map((word) => (word === longest ? word.slice(0, middle) + word.slice(middle + 1) : word))
    .join(' ');
};

/**
 * Makes products: the words of names and texts are drawn as often as the sample catalogue has them, and
 * each name has a word of its own, as models have. A query is some words of a product's name.
 */
export const makeProducts = (count: number): Synthetic => {
  const random = createSeededRandom(count);
  const draw = (words: readonly string[]): string =>
    words[Math.floor(random() * words.length)] ?? '';
  const drawMany = (words: readonly string[], howMany: number): string =>
    Array.from({ length: howMany }, () => draw(words)).join(' ');
  const said = shop.products.flatMap(({ words: { en } }) => (en === undefined ? [] : [en]));
  const named = wordsOf(said.map(({ name }) => name));
  const told = wordsOf(
    said.flatMap(({ pitch, reasons }) => [pitch, ...reasons.map(({ say }) => say)]),
  );
  const types = shop.products.map(({ type }) => type.replaceAll('-', ' '));
  const documents = Array.from({ length: count }, (_, number): SearchDocument => {
    const type = draw(types);
    const brand = freshWord(Math.floor(random() * Math.max(1, count / PRODUCTS_OF_A_BRAND)));
    return {
      name: `${brand} ${freshWord(count + number)} ${drawMany(named, WORDS_OF_A_NAME - 3)} ${type}`,
      brand,
      types: [type],
      labels: draw(types),
      attributes: drawMany(named, 2),
      text: drawMany(told, WORDS_OF_A_TEXT),
    };
  });
  const queries = Array.from({ length: QUERIES }, () => {
    const words = documents[Math.floor(random() * count)]?.name.split(' ') ?? [];
    const length = 1 + Math.floor(random() * WORDS_OF_A_QUERY);
    return Array.from({ length }, () => draw(words)).join(' ');
  });
  return { documents, queries, misspelt: queries.map(withoutALetter) };
};
