import { type WordForms, createStemmer } from '../contract';

/**
 * What a word does in a name: it names the thing (or a part of the name that stands alone), it stands
 * before another noun ("coffee" in "coffee maker"), or it tells what the thing is for.
 */
export type Role = 'head' | 'modifier' | 'mention';

/** A word that carries meaning, as a stem. */
export interface Word {
  readonly stem: string;
  readonly role: Role;
}

/** Splits a text into the words that carry meaning, in their order. */
export type Tokenise = (text: string) => Word[];

/** Where a name begins anew: what stands in brackets or after a dash is said of the thing itself. */
const PIECES = /[()[\]|;–—]|\s-\s/u;
const TOKENS = /\d+[.,]\d+\p{L}*|[\p{L}\p{N}]+|[^\s\p{L}\p{N}'-]/gu;
const A_WORD = /^[\p{L}\p{N}]/u;
const A_NUMBER = /^\d+(?:[.,]\d+)?$/;
const HAS_DIGIT = /\d/;

const plain = (text: string): string =>
  text
    .replace(/[™®©]/g, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();

/**
 * Makes the tokeniser of a language: lower case, no accents, no stop words, plural and singular alike, a
 * number and its unit as one word. Letters and digits that stand alone count: "d battery", "iphone 8".
 */
export const createTokeniser = (forms: WordForms): Tokenise => {
  const stopWords = new Set(forms.stopWords);
  const linkingWords = new Set(forms.linkingWords);
  const units = new Map(Object.entries(forms.units));
  const signs = new Set(units.values());
  const reduce = createStemmer(forms);
  const known = new Map<string, string>();
  const stemOf = (word: string): string => {
    const stem = known.get(word) ?? reduce(word);
    known.set(word, stem);
    return stem;
  };
  const unitOf = (token: string | undefined): string | undefined => {
    if (token === undefined) return undefined;
    return signs.has(token) ? token : units.get(stemOf(token));
  };

  const readPiece = (piece: string): Word[] => {
    const tokens = piece.match(TOKENS) ?? [];
    const words: { stem: string; role: Role }[] = [];
    let isLinked = false;
    /** The noun that the next noun makes a modifier. */
    let before: { role: Role } | undefined;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] ?? '';
      const unit = A_NUMBER.test(token) ? unitOf(tokens[at + 1]) : undefined;
      if (unit !== undefined) at += 1;
      isLinked ||= linkingWords.has(token);
      const isWord = A_WORD.test(token) && !linkingWords.has(token) && !stopWords.has(token);
      const isNoun = isWord && !HAS_DIGIT.test(token);
      if (isNoun && before?.role === 'head') before.role = 'modifier';
      before = undefined;
      if (!isWord) continue;
      const word = {
        stem: unit === undefined ? stemOf(token) : token + unit,
        role: isLinked ? ('mention' as const) : ('head' as const),
      };
      words.push(word);
      if (isNoun) before = word;
    }
    return words;
  };
  return (text) => plain(text).split(PIECES).flatMap(readPiece);
};
