import { type AlexaPhrases } from '../../languages';
import { phraseFinder } from './phrase-finder';
import { type Utterance, wordsOf } from './utterance';

/** A wish that was said, and one that samples begin with which means the same. */
export interface Wish {
  readonly said: readonly string[];
  readonly meant: readonly string[];
}

/**
 * Makes the function that finds the wishes that may stand for one said at a place of an utterance: one way
 * to wish ("i would love to") means the same as another ("i want to").
 *
 * @param begins whether a sample begins with these words
 */
export const createWishReader = (
  begins: (words: readonly string[]) => boolean,
  language: AlexaPhrases,
): ((utterance: Utterance, at: number) => readonly Wish[]) => {
  const kinds = [language.wishesToDo, language.wishesFor].map((wishes) => {
    const phrases = wishes.map((wish) => wordsOf(wish, language));
    return { wishAt: phraseFinder(phrases), used: phrases.filter(begins) };
  });
  return (utterance, at) =>
    kinds.flatMap(({ wishAt, used }) => {
      const said = wishAt(utterance, at);
      return said === undefined ? [] : used.map((meant) => ({ said, meant }));
    });
};
