import {
  type BuiltInTopic,
  type OwnVocabulary,
  type PhraseGraph,
  READ_KINDS,
  SINGLE_WORDS,
  TAKEN_BACK,
  type ReadKind,
  type ReadPattern,
  type ReadingWords,
  createStemmer,
  forksOf,
  partsOf,
} from '../contract';
import { type Words, expand } from './expand';
import { type Entry, type Language, type Patterns } from './language';
import { overhearingWords } from './overhearing-words';
import { needWords } from './need-words';
import { inForm, phraseGraph } from './phrase-graph';
import { wholeVocabulary, wordsWithName } from './resolve';
import { toldNames } from './told-names';
import { soundingNames } from './sounding-names';
import { spellingWords } from './spelling-words';

const phrasesOf = (patterns: Patterns, words: Words): string[] => [
  ...new Set(
    patterns.flatMap((pattern) => expand(pattern, words)).filter((phrase) => phrase !== ''),
  ),
];

type Entries<Meaning> = readonly (readonly [meaning: Meaning, heard: Patterns])[];

/** Each pattern with what it means. */
const meant = <Meaning>(
  entries: Entries<Meaning>,
): (readonly [pattern: string, meaning: Meaning])[] =>
  entries.flatMap(([meaning, heard]) => heard.map((pattern) => [pattern, meaning] as const));

const isSingle = (name: string): boolean => SINGLE_WORDS.some((one) => one === name);

const entriesOf = <Id extends string, Value>(
  byId: Readonly<Partial<Record<Id, Value>>>,
): [Id, Value][] => Object.entries(byId) as [Id, Value][];

/** The first phrase of each id that names it, and no other. */
const usualNames = (
  entries: Entries<string>,
  graph: PhraseGraph<string>,
  words: Words,
): Record<string, string> => {
  const forks = forksOf(graph);
  const namedBy = (phrase: string): string | undefined => {
    const fork = partsOf(phrase).reduce(
      (at: typeof forks.first | undefined, word) => at && forks.after(at, word),
      forks.first,
    );
    const [meaning = -1] = fork?.ends ?? [];
    return graph.meanings[meaning];
  };
  return Object.fromEntries(
    entries.flatMap(([id, heard]) => {
      for (const pattern of heard) {
        const name = expand(pattern, words).find((phrase) => namedBy(phrase) === id);
        if (name !== undefined) return [[id, name]];
      }
      return [];
    }),
  );
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
    asks,
    version,
    ...others
  } = language.reading;
  const { how, about, empty, otherSenses, reasons, pointers, parts } = language.questions;
  const { BudgetType, BoundType } = language.heard.values;
  const stem = createStemmer(language.wordForms);

  const graphOf = <Meaning>(entries: Entries<Meaning>): PhraseGraph<Meaning> =>
    phraseGraph(meant(entries), words);
  const listed = (phrases: Patterns): PhraseGraph<true> => graphOf([[true, phrases]]);
  const ofNumbers = (byPhrase: Readonly<Record<string, number>>): PhraseGraph<number> =>
    phraseGraph(entriesOf(byPhrase), words);
  const onTopics = (
    of: (its: (typeof about)[BuiltInTopic]) => Patterns | undefined,
  ): PhraseGraph<string> => graphOf(entriesOf(about).map(([id, its]) => [id, of(its) ?? []]));

  const heardOf = (kind: ReadKind): Entries<string> =>
    entriesOf<string, Pick<Entry, 'heard' | 'told'>>(vocabulary[kind]).map(
      ([id, { heard, told = [] }]) => [id, [...heard, ...told]],
    );
  // "Nine year old" is read as an age, which says more than "child".
  const withNumber = new Set(Object.keys(numbers));
  const withoutAges = {
    without: notAPerson,
    mayBegin: (word: string) => !withNumber.has(word),
  };
  const ofKind = (kind: ReadKind): PhraseGraph<string> =>
    phraseGraph(meant(heardOf(kind)), words, kind === 'recipient' ? withoutAges : {});
  const byKind = <Value>(make: (kind: ReadKind) => Value): Record<ReadKind, Value> =>
    Object.fromEntries(READ_KINDS.map((kind) => [kind, make(kind)])) as Record<ReadKind, Value>;

  const read = {
    phrases: byKind(ofKind),
    numbers: ofNumbers(numbers),
    patterns: Object.fromEntries(
      entriesOf<string, Patterns>(others)
        .filter(([name]) => !isSingle(name))
        .map(([name, its]) => [name, listed(its)]),
    ) as Record<ReadPattern, PhraseGraph<true>>,
    singleWords: Object.fromEntries(
      SINGLE_WORDS.map((name) => [name, phrasesOf(language.reading[name], words)]),
    ) as Record<(typeof SINGLE_WORDS)[number], string[]>,
  };
  const stemmedPhrases = byKind((kind) => inForm(read.phrases[kind], stem));
  const bounds = graphOf(entriesOf(BoundType));
  const otherThings = phrasesOf(language.heard.otherThings, words);
  const takesBack = graphOf([[TAKEN_BACK, others.takesBack]]);
  return {
    ...read,
    stemmed: stemmedPhrases,
    names: {
      ...byKind((kind) => usualNames(heardOf(kind), read.phrases[kind], words)),
      bound: usualNames(entriesOf(BoundType), bounds, words),
      [TAKEN_BACK]: usualNames([[TAKEN_BACK, others.takesBack]], takesBack, words),
    },
    told: toldNames(language, stem, otherThings, stemmedPhrases.type),
    budgetWords: phraseGraph(meant([...entriesOf(BudgetType), ...entriesOf(budgetIdioms)]), words, {
      without: notABudget,
    }),
    priceEnds: graphOf(entriesOf(priceEnds)),
    bounds,
    nths: ofNumbers(nths),
    decades: ofNumbers(decades),
    times: ofNumbers(times),
    spelling: spellingWords(read, stem, otherThings),
    sounding: soundingNames(read.phrases.type, language.wordForms),
    possessiveEndings: phrasesOf(possessiveEndings, words),
    needs: needWords(language, own),
    topics: {
      // An owner's own topic is known by the phrases that name it.
      sure: graphOf(
        entriesOf<string, Pick<Entry, 'heard'>>(vocabulary.topic).map(([id, { heard }]) => [
          id,
          Object.hasOwn(about, id) ? about[id as BuiltInTopic].sure : heard,
        ]),
      ),
      values: onTopics(({ values }) => values),
      likely: onTopics(({ likely }) => likely),
      vague: onTopics(({ vague }) => vague),
      how,
      empty: listed([...empty, ...others.carriers, ...language.wordForms.stopWords]),
      otherSenses: listed(otherSenses),
      reasons: listed(reasons),
      pointers: phrasesOf(pointers, words),
      parts: phrasesOf(parts, words),
      beginnings: listed(asks),
    },
    modifiersStand,
    version: phrasesOf(version, words),
    overhearing: overhearingWords(language, words, own),
  };
};
