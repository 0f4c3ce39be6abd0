import { type AlexaPhrases } from '../../languages';

/** One word of an utterance. */
export interface Token {
  /** For comparing: lower case, no accents, no apostrophes. */
  readonly word: string;
  /** As Alexa writes it into a slot: lower case, apostrophes kept; empty for the second word of a contraction. */
  readonly spoken: string;
  /** The start and end, in {@link Utterance.text}, of the run without spaces that contains the word. */
  readonly from: number;
  readonly to: number;
}

/** What the customer said, in lower case, and its words. */
export interface Utterance {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** When it was said by the customer's clock, in milliseconds since 1970 as if it were UTC; absent where nothing that counts from a time can be meant. */
  readonly now?: number;
}

/** Nobody says more in one breath: longer utterances are only taken as they are, not put otherwise or compared. */
export const MOST_WORDS = 60;

/** How a language is written, as far as it is said otherwise. */
type Writing = Pick<
  AlexaPhrases,
  'contractions' | 'apostrophes' | 'currencies' | 'thousandsMark' | 'numeral'
>;

const CHUNK = /\S+/g;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*['’]?/gu;
const MARKS_AND_APOSTROPHES = /[\u0300-\u036f'’]/g;
const SIGN_AND_AMOUNT = /(\p{Sc})(\d+(?:\.\d+)?)/gu;
/** What may stand between three digits of a number and the next. */
const MARK = /(?<=\d)(\D)(?=\d{3}(?!\d))/g;

/** Letters without an apostrophe before or after them. */
const LETTER_RUN = /(?<![\p{L}'’])\p{L}+(?![\p{L}'’])/gu;

const asSpeech = (text: string, writing: Writing | undefined): string => {
  const plain = text
    .replace(/(?<=\d)(?=[¼½¾])/g, ' ')
    .normalize('NFKC')
    .toLowerCase();
  if (writing === undefined) return plain;
  const { currencies, thousandsMark, apostrophes } = writing;
  return plain
    .replace(LETTER_RUN, (run) => apostrophes.get(run) ?? run)
    .replace(MARK, (mark) => (mark === thousandsMark ? '' : mark))
    .replace(SIGN_AND_AMOUNT, (found, sign: string, amount: string) => {
      const currency = currencies.get(sign);
      return currency === undefined ? found : `${amount} ${currency}`;
    });
};

/** Only these letters need no comparing: most words have no others. */
const PLAIN = /^[a-z0-9]*$/;

const comparable = (word: string): string =>
  PLAIN.test(word)
    ? word
    : word.normalize('NFKD').replace(MARKS_AND_APOSTROPHES, '').normalize('NFKC');

/**
 * Reads typed text as Alexa's speech recognition would hear it: words without punctuation.
 *
 * @param writing how the language is written: contractions, numbers, sums of money; as it stands when absent
 */
export const readUtterance = (typed: string, writing?: Writing): Utterance => {
  const text = asSpeech(typed, writing);
  const tokens = [...text.matchAll(CHUNK)].flatMap((chunk) => {
    const from = chunk.index;
    const to = from + chunk[0].length;
    const number = writing?.numeral(chunk[0])?.split(' ');
    if (number !== undefined) {
      return number.map((word, index) => ({ word, spoken: index === 0 ? chunk[0] : '', from, to }));
    }
    return [...chunk[0].matchAll(WORD)].flatMap(([found]): Token[] => {
      const spoken = found.replaceAll('’', "'");
      const word = comparable(spoken);
      const inFull = writing?.contractions.get(spoken) ?? writing?.contractions.get(word) ?? word;
      return inFull
        .split(' ')
        .map((part, index) => ({ word: part, spoken: index === 0 ? spoken : '', from, to }));
    });
  });
  return { text, tokens: tokens.filter(({ word }) => word !== '') };
};

const noNumeral = (): undefined => undefined;

/** A word as most are: there is nothing to read in it. */
const LETTERS = /^[a-zA-Z]+$/;

const readWords = (phrase: string, writing: Writing | undefined): string[] => {
  if (LETTERS.test(phrase)) {
    const word = phrase.toLowerCase();
    return (writing?.contractions.get(word) ?? word).split(' ');
  }
  if (writing === undefined) return readUtterance(phrase).tokens.map(({ word }) => word);
  const known = { ...writing, numeral: noNumeral };
  return readUtterance(phrase, known).tokens.map(({ word }) => word);
};

/** Letters, apostrophes and hyphens: such a run without spaces can be read for itself. */
const PLAIN_RUN = /^[a-zA-Z'-]*$/;
const UNWRITTEN = {};
/** The words of such runs: the samples of a model repeat them thousands of times. */
const wordsOfRuns = new WeakMap<object, Map<string, readonly string[]>>();
const MOST_RUNS = 10_000;

/** The words of a phrase, for comparing; numbers with a point or a sign stay as they are written. */
export const wordsOf = (phrase: string, writing?: Writing): string[] => {
  const key = writing ?? UNWRITTEN;
  const known = wordsOfRuns.get(key) ?? new Map<string, readonly string[]>();
  if (known.size === 0) wordsOfRuns.set(key, known);
  const words: string[] = [];
  for (const run of phrase.split(' ')) {
    let its = known.get(run);
    if (its === undefined) {
      if (!PLAIN_RUN.test(run)) return readWords(phrase, writing);
      its = readWords(run, writing);
      if (known.size < MOST_RUNS) known.set(run, its);
    }
    for (const word of its) words.push(word);
  }
  return words;
};
