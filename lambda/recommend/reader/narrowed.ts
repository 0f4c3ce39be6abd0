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
  const narrowOne = (sentence: readonly Word[], at: number): readonly Word[] => {
    const [which, one] = sentence.slice(at, at + 2);
    if (which === undefined || one === undefined || !standIns.includes(one.said)) return sentence;
    const thing = sentence.slice(0, at).findLast((word) => isName([which, word]));
    if (thing === undefined) return sentence;
    // Said where it first stood it would be another thing.
    const before = sentence.slice(0, at).filter((word) => word !== thing);
    return [...before, which, thing, ...sentence.slice(at + 2)];
  };
  return (sentence) =>
    sentence.reduceRight<readonly Word[]>((said, _word, at) => narrowOne(said, at), sentence);
};
