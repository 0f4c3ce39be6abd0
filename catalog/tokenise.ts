import { type WordForms, createStemmer } from '../contract';

/** Splits a text into the stems that carry meaning. */
export type Tokenise = (text: string) => string[];

/** Makes the tokeniser of a language: lower case, no accents, no stop words, plural and singular alike. */
export const createTokeniser = (forms: WordForms): Tokenise => {
  const stopWords = new Set(forms.stopWords);
  const stem = createStemmer(forms);
  return (text) =>
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f'’]/g, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !stopWords.has(word))
      .map(stem);
};
