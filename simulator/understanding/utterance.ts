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
  /** How it differs from another utterance: for speed, what is known of the same words holds. */
  readonly changed?: Change;
  /** The wordings of which it is one. */
  readonly wordings?: Wordings;
}

/** The words from `from` up to `to` are new; those behind stand `shift` places earlier in the other utterance. */
interface Change {
  readonly of: Utterance;
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

/** An utterance in which the words from `from` up to `to` are replaced in several ways. */
export interface Wordings {
  readonly of: Utterance;
  readonly from: number;
  readonly to: number;
  /** What stands there instead, each word of any of them. */
  readonly words: readonly string[];
}

/** What a contraction stands for: the words "is not" by "isn't" and by "isnt". */
type Contractions = ReadonlyMap<string, string>;
const NO_CONTRACTIONS: Contractions = new Map();

const CHUNK = /\S+/g;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*['’]?/gu;
const MARKS_AND_APOSTROPHES = /[\u0300-\u036f'’]/g;
const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  $: 'dollars',
  '£': 'pounds',
  '€': 'euros',
};

const asSpeech = (text: string): string =>
  text
    .replace(/(?<=\d)(?=[¼½¾])/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/([$£€])(\d+(?:\.\d+)?)/g, (_, sign: string, amount: string) => {
      return `${amount} ${CURRENCY_WORDS[sign] ?? ''}`;
    });

/** Only these letters need no comparing: most words have no others. */
const PLAIN = /^[a-z0-9]*$/;

const comparable = (word: string): string =>
  PLAIN.test(word)
    ? word
    : word.normalize('NFKD').replace(MARKS_AND_APOSTROPHES, '').normalize('NFKC');

/**
 * Reads typed text as Alexa's speech recognition would hear it: words without punctuation.
 *
 * @param contractions those that become the words they stand for, so that "what's" is "what is"; none by default
 * @param numeral the words for a number in figures, where it isn't a word as it stands ("3.5")
 */
export const readUtterance = (
  typed: string,
  contractions = NO_CONTRACTIONS,
  numeral: (written: string) => string | undefined = () => undefined,
): Utterance => {
  const text = asSpeech(typed);
  const tokens = [...text.matchAll(CHUNK)].flatMap((chunk) => {
    const from = chunk.index;
    const to = from + chunk[0].length;
    const number = numeral(chunk[0])?.split(' ');
    if (number !== undefined) {
      return number.map((word, index) => ({ word, spoken: index === 0 ? chunk[0] : '', from, to }));
    }
    return [...chunk[0].matchAll(WORD)].flatMap(([found]): Token[] => {
      const spoken = found.replaceAll('’', "'");
      const word = comparable(spoken);
      const inFull = contractions.get(spoken) ?? contractions.get(word) ?? word;
      return inFull
        .split(' ')
        .map((part, index) => ({ word: part, spoken: index === 0 ? spoken : '', from, to }));
    });
  });
  return { text, tokens: tokens.filter(({ word }) => word !== '') };
};

/** The words of a phrase, for comparing. */
export const wordsOf = (phrase: string, contractions = NO_CONTRACTIONS): string[] =>
  readUtterance(phrase, contractions).tokens.map(({ word }) => word);
