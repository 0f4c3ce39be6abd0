import {
  type BudgetSaid,
  type PhraseGraph,
  type PriceEnd,
  READ_KINDS,
  type ReadKind,
  type ReadingWords,
} from '../../../contract';
import { createLexicon } from './lexicon';
import { type Filled, createPatterns } from './patterns';
import { type Word } from './sentence';
import { createNames } from './told-names';

const NUMBERED = [
  'agedPeople',
  'years',
  'birthdays',
  'grades',
  'months',
  'newborns',
  'players',
  'party',
  'companions',
  'alone',
  'minutes',
  'pages',
  'limit',
  'spent',
  'measured',
  'budget',
  'people',
  'oneself',
  'bystanders',
  'losses',
  'forWhom',
  'number',
] as const;
/** Any number at all. */
const A_NUMBER: PhraseGraph<true> = { meanings: [true], forks: ['0', ';{number} 0'] };
const MARKS = [
  'proposals',
  'preferred',
  'without',
  'takesBack',
  'unneeded',
  'unable',
  'things',
  'topics',
  'fitting',
  'ofOwn',
  'partOfOwn',
  'wantsOne',
  'afterthoughts',
  'likings',
  'refusals',
  'asides',
  'or',
  'newClauses',
  'carriers',
  'emptyWords',
  'corrections',
  'otherThings',
  'short',
  'long',
] as const;

/** A part of a sentence that means something. `start` is inclusive, `end` is not. */
export type Span = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: ReadKind;
      readonly id: string;
      /** Everything that the same words name, `id` first: puzzles are an interest and a type. */
      readonly ids: readonly string[];
      readonly isPossessive: boolean;
      /** Whether the words are just those of the vocabulary. */
      readonly isExact: boolean;
      /** Whether it was said by its usual name. */
      readonly isUsual: boolean;
      /** Whether it is also the name of a thing that the vocabulary lacks: "jigsaw". */
      readonly isOther: boolean;
      /** The interest by which a category was called: "coffee things". */
      readonly about?: string;
    }
  | {
      readonly kind: (typeof NUMBERED)[number];
      readonly filled: Filled;
      readonly endsInNumber: boolean;
    }
  | { readonly kind: 'budgetWord'; readonly word: BudgetSaid }
  | { readonly kind: 'priceEnd'; readonly word: PriceEnd }
  | { readonly kind: (typeof MARKS)[number] }
);

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

/** Makes a function that finds everything in a sentence that means something, overlapping or not. */
export const createFinder = (words: ReadingWords): ((words: readonly Word[]) => Span[]) => {
  const { phrases, stemmed, patterns } = words;
  const vocabulary = READ_KINDS.map(
    (kind) => [kind, createLexicon(phrases[kind], stemmed[kind])] as const,
  );
  const findTold = createNames(Object.entries(words.told.interests));
  const findOtherThings = createNames([[true, words.told.things]]);
  const usual = new Set(READ_KINDS.flatMap((kind) => Object.values(words.names[kind])));
  const lexicons = {
    numbers: createLexicon(words.numbers),
    nths: createLexicon(words.nths),
    decades: createLexicon(words.decades),
    times: createLexicon(words.times),
    bounds: createLexicon(words.bounds),
    money: createLexicon(patterns.money),
    recipients: createLexicon(phrases.recipient, stemmed.recipient),
  };
  const numbered = NUMBERED.map(
    (kind) =>
      [kind, createPatterns(kind === 'number' ? A_NUMBER : patterns[kind], lexicons)] as const,
  );
  const budgets = createLexicon(words.budgetWords);
  const ends = createLexicon(words.priceEnds);
  const marks = MARKS.map((kind) => [kind, createLexicon(patterns[kind])] as const);

  /** Whether a part of a sentence ends in the bound of a number after it: "(not) fifty, no more than (fifteen)". */
  const endsInBoundOfNext = (words: readonly Word[], start: number, end: number): boolean =>
    lexicons.numbers.all(words, end).length > 0 &&
    words.some(
      (_word, at) =>
        at > start && at < end && lexicons.bounds.all(words, at).some((bound) => bound.end === end),
    );

  const at = (words: readonly Word[], start: number): Span[] => [
    ...numbered.flatMap(([kind, find]): Span[] => {
      const found = find(words, start);
      const isSensible = (found?.filled.number ?? 0) <= MOST[kind];
      // "(Her chap) around a hundred pounds", "there's eighteen bucks"
      const isPrice =
        OF_PEOPLE.includes(kind) && lexicons.money.all(words, found?.end ?? start).length > 0;
      return found === undefined ||
        !isSensible ||
        isPrice ||
        endsInBoundOfNext(words, start, found.end)
        ? []
        : [{ kind, start, ...found }];
    }),
    ...vocabulary.flatMap(([kind, lexicon]) =>
      lexicon.all(words, start).map(({ end, meaning: id, isExact }): Span => {
        const last = words[end - 1];
        const isPossessive = last?.said !== last?.plain;
        const isUsual = usual.has(
          words
            .slice(start, end)
            .map(({ said }) => said)
            .join(' '),
        );
        return { kind, start, end, id, ids: [id], isPossessive, isExact, isUsual, isOther: false };
      }),
    ),
    ...budgets
      .all(words, start)
      .map(({ end, meaning: word }): Span => ({ kind: 'budgetWord', start, end, word })),
    ...ends
      .all(words, start)
      .map(({ end, meaning: word }): Span => ({ kind: 'priceEnd', start, end, word })),
    ...marks.flatMap(([kind, lexicon]) =>
      lexicon.all(words, start).map(({ end }): Span => ({ kind, start, end })),
    ),
    ...findTold(words, start).map(({ end, meaning: id }): Span => {
      const last = words[end - 1];
      const isPossessive = last?.said !== last?.plain;
      const ofName = { isPossessive, isExact: true, isUsual: false, isOther: true };
      return { kind: 'interest', start, end, id, ids: [id], ...ofName };
    }),
    ...findOtherThings(words, start).map(({ end }): Span => ({ kind: 'otherThings', start, end })),
  ];
  return (words) => words.flatMap((_, start) => at(words, start));
};
