import { type ReadingWords } from '../../../contract';
import { createLexicon } from './lexicon';
import { type Word } from './sentence';

/**
 * Makes the function that says a thing again where a word stands for it, if both together are the name of a thing: "a
 * book, a factual one" is a factual book.
 */
export const createNarrow = ({
  phrases,
  stemmed,
  singleWords: { standIns },
}: ReadingWords): ((sentence: readonly Word[]) => readonly Word[]) => {
  const types = createLexicon(phrases.type, stemmed.type);
  const isName = (words: readonly Word[]): boolean =>
    types.all(words, 0).some(({ end }) => end === words.length);
  return (sentence) =>
    sentence.map((word, at) => {
      const which = sentence[at - 1];
      if (which === undefined || !standIns.includes(word.said)) return word;
      return sentence.slice(0, at - 1).findLast((thing) => isName([which, thing])) ?? word;
    });
};
