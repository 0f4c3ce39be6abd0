import { type AlexaPhrases } from '../../../languages';
import { nameReaderOf } from '../names';
import { COSTS, type SlotType } from '../slot-type';
import { plainSlot } from '../slot-values';

/** The most words of a value: a long title. */
const LONGEST_VALUE = 10;

/** Types whose values are titles, which may be sentences: "what is love". */
const TITLES = /(?:Album|Book|BookSeries|Episode|Game|Movie|MovieSeries|Recording|Series|Work)$/;

/** Before a name, and no part of what makes it one: "the beatles". */
const withoutArticle = (words: readonly string[], articles: readonly string[]): readonly string[] =>
  articles.includes(words[0] ?? '') && words.length > 1 ? words.slice(1) : words;

/**
 * A type of Amazon's own whose values the simulator doesn't know: a few words, always as a guess. They may
 * be a title, or a name; no other type takes a sentence.
 */
export const unreadType = (name: string, language: AlexaPhrases): SlotType => {
  const { isName } = nameReaderOf(language);
  return {
    longest: LONGEST_VALUE,
    guess: { base: COSTS.free, word: COSTS.freeWord, longest: LONGEST_VALUE },
    read: ({ tokens }, from, to) => {
      const said = tokens.slice(from, to);
      const words = withoutArticle(
        said.map(({ word }) => word),
        language.articles,
      );
      if (!TITLES.test(name) && !isName(words)) return undefined;
      return {
        cost: COSTS.free + COSTS.freeWord * said.length,
        unknown: true,
        fill: (slotName) => plainSlot(slotName, said.map(({ spoken }) => spoken).join(' ')),
      };
    },
  };
};
