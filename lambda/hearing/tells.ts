import { type OverhearingWords } from '../../contract';
import { partsOf } from '../recommend/reader/sentence';
import { parsePhrase } from './phrase';
import { type PhraseTree, createPhraseTree } from './phrase-tree';

/** Whether words are of some kind. */
export type Tells = (words: string) => boolean;

/** Only so many words are looked through. */
export const MOST_WORDS = 48;

/** A tree of phrases that only tell of which kind words are. */
export const treeOf = (phrases: readonly string[]): PhraseTree<true> =>
  createPhraseTree(phrases.map((phrase) => [parsePhrase(phrase), true]));

/** Makes the function that knows by what follows a person that they are only spoken to. */
export const createIsAddress = ({ addressing }: OverhearingWords): Tells => {
  const tree = treeOf(addressing);
  return (text) => tree(partsOf(text).slice(0, MOST_WORDS), 0).length > 0;
};

/** Makes the function that knows whether one of some phrases is in words. */
export const createTells = (said: readonly string[]): Tells => {
  const tree = treeOf(said);
  return (text) => {
    const words = partsOf(text).slice(0, MOST_WORDS);
    return words.some((_word, start) => tree(words, start).length > 0);
  };
};

/** Makes the function that knows requests among the questions of a locale. */
export const createIsRequest = ({ requests }: OverhearingWords): Tells => createTells(requests);

/** Makes the function that knows whether words tell of somebody's life. */
export const createIsHabit = ({ habits }: OverhearingWords): Tells => createTells(habits);

/** Makes the function that knows whether words begin a search for something else. */
export const createBeginsAnew = ({ anew }: OverhearingWords): Tells => createTells(anew);
