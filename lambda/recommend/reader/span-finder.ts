import { type PhraseGraph, READ_KINDS, type ReadingWords } from '../../../contract';
import { type Finder, createFindAll } from './finders';
import { type Lexicon, createLexicon } from './lexicon';
import { type Filled, type SlotWords, createPatterns } from './patterns';
import { type Word } from './sentence';
import { MARKS, NUMBERED, type Span } from './spans';
import { createNames } from './told-names';

/** Any number at all. */
const A_NUMBER: PhraseGraph<true> = { meanings: [true], forks: ['0', ';{number} 0'] };

/** Which numbers make sense: years of age, months, players. */
const MOST: Readonly<Record<(typeof NUMBERED)[number], number>> = {
  years: 120,
  agedPeople: 120,
  birthdays: 120,
  grades: 12,
  months: 36,
  newborns: 0,
  players: 20,
  party: 12,
  companions: 12,
  alone: Infinity,
  minutes: Infinity,
  pages: Infinity,
  limit: Infinity,
  spent: Infinity,
  measured: Infinity,
  budget: Infinity,
  people: Infinity,
  oneself: 120,
  bystanders: Infinity,
  losses: Infinity,
  forWhom: Infinity,
  number: Infinity,
};

/** What numbers say how old somebody is, or how many they are. */
const OF_PEOPLE: readonly (typeof NUMBERED)[number][] = [
  'agedPeople',
  'years',
  'birthdays',
  'players',
  'party',
];

/** Whether a part of a sentence ends in the bound of a number after it: "(not) fifty, no more than (fifteen)". */
const endsInBoundOfNext = (
  words: readonly Word[],
  start: number,
  end: number,
  { numbers, bounds }: SlotWords,
): boolean =>
  numbers.all(words, end).length > 0 &&
  words.some(
    (_word, at) =>
      at > start && at < end && bounds.all(words, at).some((bound) => bound.end === end),
  );

/** Makes the finders of numbers that make sense. */
const numberedFinders = (
  patterns: ReadingWords['patterns'],
  lexicons: SlotWords,
): readonly Finder<Span>[] =>
  NUMBERED.map((kind) => {
    const graph = kind === 'number' ? A_NUMBER : patterns[kind];
    const { mayBegin, find } = createPatterns(graph, lexicons);
    const isSensible = ({ number = 0 }: Filled): boolean => number <= MOST[kind];
    // "(Her chap) around a hundred pounds", "there's eighteen bucks"
    const isPrice = (words: readonly Word[], end: number): boolean =>
      OF_PEOPLE.includes(kind) && lexicons.money.all(words, end).length > 0;
    return {
      mayBegin,
      find: (words, start) =>
        find(words, start)
          .filter(
            ({ filled, end }) =>
              isSensible(filled) &&
              !isPrice(words, end) &&
              !endsInBoundOfNext(words, start, end, lexicons),
          )
          .map((found): Span => ({ kind, start, ...found })),
    };
  });

/** Whether the last word of a phrase has a sign of possession. */
const endsPossessive = (words: readonly Word[], end: number): boolean => {
  const last = words[end - 1];
  return last?.said !== last?.plain;
};

/** Makes the finders of what has an id. */
const vocabularyFinders = ({ phrases, stemmed, names }: ReadingWords): readonly Finder<Span>[] => {
  const usual = new Set(READ_KINDS.flatMap((kind) => Object.values(names[kind])));
  return READ_KINDS.map((kind) => {
    const { all, mayBegin } = createLexicon(phrases[kind], stemmed[kind]);
    return {
      mayBegin,
      find: (words, start) =>
        all(words, start).map(({ end, meaning: id, isExact }): Span => {
          const said = words.slice(start, end).map((word) => word.said);
          return {
            ...{ kind, start, end, id, ids: [id], isExact, isOther: false },
            isPossessive: endsPossessive(words, end),
            isUsual: usual.has(said.join(' ')),
          };
        }),
    };
  });
};

/** Makes the finders of names of things that the vocabulary lacks. */
const toldFinders = ({ told }: ReadingWords): readonly Finder<Span>[] => {
  const interests = createNames(Object.entries(told.interests));
  const things = createNames([[true, told.things]]);
  return [
    {
      mayBegin: interests.mayBegin,
      find: (words, start) =>
        interests.find(words, start).map(({ end, meaning: id }): Span => {
          const isPossessive = endsPossessive(words, end);
          const ofName = { isPossessive, isExact: true, isUsual: false, isOther: true };
          return { kind: 'interest', start, end, id, ids: [id], ...ofName };
        }),
    },
    {
      mayBegin: things.mayBegin,
      find: (words, start) =>
        things.find(words, start).map(({ end }): Span => ({ kind: 'otherThings', start, end })),
    },
  ];
};

/** Makes the finder of what the phrases of a lexicon are. */
const finderIn = <Meaning>(
  { all, mayBegin }: Lexicon<Meaning>,
  spanOf: (place: { readonly start: number; readonly end: number }, meaning: Meaning) => Span,
): Finder<Span> => ({
  mayBegin,
  find: (words, start) =>
    all(words, start).map(({ end, meaning }) => spanOf({ start, end }, meaning)),
});

/** Makes a function that finds everything in a sentence that means something, overlapping or not. */
export const createFinder = (words: ReadingWords): ((words: readonly Word[]) => Span[]) => {
  const { phrases, stemmed, patterns } = words;
  const lexicons = {
    numbers: createLexicon(words.numbers),
    nths: createLexicon(words.nths),
    decades: createLexicon(words.decades),
    times: createLexicon(words.times),
    bounds: createLexicon(words.bounds),
    money: createLexicon(patterns.money),
    recipients: createLexicon(phrases.recipient, stemmed.recipient),
  };
  return createFindAll([
    ...numberedFinders(patterns, lexicons),
    ...vocabularyFinders(words),
    finderIn(createLexicon(words.budgetWords), (place, word) => ({
      kind: 'budgetWord',
      ...place,
      word,
    })),
    finderIn(createLexicon(words.priceEnds), (place, word) => ({
      kind: 'priceEnd',
      ...place,
      word,
    })),
    ...MARKS.map((kind) =>
      finderIn(createLexicon(patterns[kind]), (place) => ({ kind, ...place })),
    ),
    ...toldFinders(words),
  ]);
};
