import {
  type BuiltInTopic,
  READ_KINDS,
  type OwnVocabulary,
  type ReadKind,
  type ReadingWords,
} from '../contract';
import { type Words, expand } from './expand';
import { type Entry, type Language, type Patterns } from './language';
import { overhearingWords } from './overhearing-words';
import { wholeVocabulary, wordsWithName } from './resolve';

const phrasesOf = (patterns: Patterns, words: Words): string[] => [
  ...new Set(
    patterns.flatMap((pattern) => expand(pattern, words)).filter((phrase) => phrase !== ''),
  ),
];

/** Each phrase with the id it names; of two ids with the same phrase, the first. */
const idsByPhrase = <Id extends string>(
  entries: readonly (readonly [id: Id, heard: Patterns])[],
  words: Words,
): Record<string, Id> => {
  const ids: Record<string, Id> = {};
  for (const [id, heard] of entries) {
    for (const phrase of phrasesOf(heard, words)) ids[phrase] ??= id;
  }
  return ids;
};

/**
 * All the skill needs to read free text in a locale: the phrases of its language's vocabulary, the
 * owner's own included, and the language's ways to say ages, budgets and what is not wanted.
 */
export const readingWords = (
  language: Language,
  locale: string,
  own: OwnVocabulary,
  invocationName: string,
): ReadingWords => {
  const words = wordsWithName(language, locale, invocationName);
  const vocabulary = wholeVocabulary(language, own);
  const {
    numbers,
    nths,
    decades,
    times,
    budgetIdioms,
    priceEnds,
    notABudget,
    notAPerson,
    possessiveEndings,
    modifiersStand,
    ordinals: _ordinals,
    asks: _asks,
    version,
    ...patterns
  } = language.reading;
  const { how, about, empty, pointers } = language.questions;
  const { BudgetType, BoundType } = language.heard.values;
  const byPhrase = <Id extends string>(
    entries: Readonly<Record<Id, Patterns>>,
  ): Record<string, Id> => idsByPhrase(Object.entries(entries) as [Id, Patterns][], words);
  const isNoBudget = new Set(phrasesOf(notABudget, words));
  const isNobody = new Set(phrasesOf(notAPerson, words));
  // "Nine year old" is read as an age, which says more than "child".
  const withNumber = new Set(Object.keys(numbers));
  const isAge = (phrase: string): boolean => withNumber.has(phrase.split(' ')[0] ?? '');
  const ofKind = (kind: ReadKind): Record<string, string> =>
    Object.fromEntries(
      Object.entries(
        idsByPhrase(
          Object.entries<Pick<Entry, 'heard' | 'told'>>(vocabulary[kind]).map(
            ([id, { heard, told = [] }]) => [id, [...heard, ...told]] as const,
          ),
          words,
        ),
      ).filter(([phrase]) => kind !== 'recipient' || !(isAge(phrase) || isNobody.has(phrase))),
    );
  return {
    phrases: Object.fromEntries(
      READ_KINDS.map((kind) => [kind, ofKind(kind)]),
    ) as ReadingWords['phrases'],
    budgetWords: {
      ...byPhrase(budgetIdioms),
      ...Object.fromEntries(
        Object.entries(byPhrase(BudgetType)).filter(([phrase]) => !isNoBudget.has(phrase)),
      ),
    },
    priceEnds: byPhrase(priceEnds),
    bounds: byPhrase(BoundType),
    numbers,
    nths,
    decades,
    times,
    patterns: Object.fromEntries(
      Object.entries(patterns).map(([name, its]) => [name, phrasesOf(its, words)]),
    ) as unknown as ReadingWords['patterns'],
    possessiveEndings: phrasesOf(possessiveEndings, words),
    topics: {
      // An owner's own topic is known by the phrases that name it.
      sure: idsByPhrase(
        Object.entries(vocabulary.topic).map(([id, { heard }]) => [
          id,
          Object.hasOwn(about, id) ? about[id as BuiltInTopic].sure : heard,
        ]),
        words,
      ),
      values: byPhrase(
        Object.fromEntries(Object.entries(about).map(([id, { values }]) => [id, values])),
      ),
      likely: byPhrase(
        Object.fromEntries(Object.entries(about).map(([id, { likely }]) => [id, likely])),
      ),
      vague: byPhrase(
        Object.fromEntries(Object.entries(about).map(([id, { vague = [] }]) => [id, vague])),
      ),
      how,
      empty: phrasesOf(empty, words),
      pointers: phrasesOf(pointers, words),
    },
    modifiersStand,
    version: phrasesOf(version, words),
    overhearing: overhearingWords(language, words, own),
  };
};
