import {
  OVERHEARD,
  type OverheardIntent,
  type OverhearingWords,
  type OwnVocabulary,
} from '../contract';
import { type Words, withWords } from './expand';
import { type Language, type Patterns } from './language';
import { wholeVocabulary } from './resolve';

const spelledOut = (patterns: Patterns, words: Words): string[] =>
  patterns.map((pattern) =>
    withWords(pattern, words, (alternatives) => `(${alternatives.join('|')})`),
  );

/** Free words around a phrase don't count: they are what it is looked for in. */
const hasFreeWords = (pattern: string): boolean => pattern.includes('{words}');

/**
 * All the skill needs to find in a longer sentence what else people say than a wish.
 *
 * @param words of the locale, with the skill's name
 */
export const overhearingWords = (
  language: Language,
  words: Words,
  own: OwnVocabulary,
): OverhearingWords => {
  const { topic, attribute, recipient } = wholeVocabulary(language, own);
  const { intents, overheard, telling, values } = language.heard;
  const { around, leftOut, addressing, requests, habits, anew, asksOfOffer, goesWithOffer } =
    language.heard;
  const modelled: Readonly<Partial<Record<OverheardIntent, Patterns>>> = intents;
  const phrasesOf = (name: OverheardIntent): Patterns => [
    ...(modelled[name] ?? []),
    ...(overheard[name] ?? []),
  ];
  const { ordinals, asks } = language.reading;
  const heardOf = (
    entries: Readonly<Record<string, { readonly heard: Patterns }>>,
  ): Record<string, string[]> =>
    Object.fromEntries(
      Object.entries(entries).map(([id, { heard }]) => [id, spelledOut(heard, words)]),
    );
  const spelledOutById = (byId: Readonly<Record<string, Patterns>>): Record<string, string[]> =>
    Object.fromEntries(
      Object.entries(byId).map(([id, patterns]) => [id, spelledOut(patterns, words)]),
    );
  const places = spelledOutById(ordinals);
  const directions = spelledOutById(values.RefinementType);
  return {
    intents: Object.fromEntries(
      OVERHEARD.map((name) => [
        name,
        spelledOut(
          phrasesOf(name).filter((pattern) => !hasFreeWords(pattern)),
          words,
        ),
      ]),
    ) as unknown as OverhearingWords['intents'],
    telling: spelledOutById(telling),
    around: {
      before: spelledOut(around.before, words),
      after: spelledOut(around.after, words),
    },
    leftOut,
    addressing: spelledOut(addressing, words),
    requests: spelledOut(requests, words),
    habits: spelledOut(habits, words),
    anew: spelledOut(anew, words),
    asksOfOffer: spelledOut(asksOfOffer, words),
    goesWithOffer: spelledOut(goesWithOffer, words),
    slots: {
      topic: heardOf(topic),
      attribute: heardOf(attribute),
      recipient: heardOf(recipient),
      direction: directions,
      again: directions,
      which: spelledOutById(values.RecallType),
      position: places,
      first: places,
      second: places,
    },
    asks: [...asks],
  };
};
