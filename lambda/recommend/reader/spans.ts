import {
  type BudgetWord,
  READ_KINDS,
  type ReadKind,
  type ReadPatterns,
  type ReadingWords,
} from '../../../contract';
import { createLexicon } from './lexicon';
import { type Filled, createPatterns } from './patterns';
import { type Word } from './sentence';

const NUMBERED = ['years', 'months', 'players', 'party', 'budget'] as const;
const MARKS = ['without', 'topics', 'asides', 'or', 'carriers'] as const;

/** A part of a sentence that means something. `start` is inclusive, `end` is not. */
export type Span = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: ReadKind;
      readonly id: string;
      /** Everything that the same words name, `id` first: puzzles are an interest and a type. */
      readonly ids: readonly string[];
      readonly isPossessive: boolean;
    }
  | {
      readonly kind: (typeof NUMBERED)[number];
      readonly filled: Filled;
      readonly endsInNumber: boolean;
    }
  | { readonly kind: 'budgetWord'; readonly word: BudgetWord }
  | { readonly kind: (typeof MARKS)[number] }
);

/** Which numbers make sense: years of age, months, players. */
const MOST: Readonly<Record<(typeof NUMBERED)[number], number>> = {
  years: 120,
  months: 36,
  players: 20,
  party: 12,
  budget: Infinity,
};

/** Makes a function that finds everything in a sentence that means something, overlapping or not. */
const createFinder = (
  { phrases, budgetWords, bounds, numbers, patterns }: ReadingWords,
  stem: (word: string) => string,
): ((words: readonly Word[]) => Span[]) => {
  const entries = <Meaning>(record: Readonly<Record<string, Meaning>>): [string, Meaning][] =>
    Object.entries(record);
  const exactly = (word: string): string => word;
  const vocabulary = READ_KINDS.map(
    (kind) => [kind, createLexicon(entries(phrases[kind]), stem)] as const,
  );
  const lexicons = {
    numbers: createLexicon(entries(numbers), exactly),
    bounds: createLexicon(entries(bounds), exactly),
    recipients: createLexicon(entries(phrases.recipient), stem),
  };
  const numbered = NUMBERED.map(
    (kind) => [kind, createPatterns(patterns[kind], lexicons)] as const,
  );
  const budgets = createLexicon(entries(budgetWords), exactly);
  const listed = (its: keyof ReadPatterns): [string, true][] =>
    patterns[its].map((phrase) => [phrase, true]);
  const marks = MARKS.map((kind) => [kind, createLexicon(listed(kind), exactly)] as const);

  const at = (words: readonly Word[], start: number): Span[] => [
    ...numbered.flatMap(([kind, find]): Span[] => {
      const found = find(words, start);
      const isSensible = (found?.filled.number ?? 0) <= MOST[kind];
      return found !== undefined && isSensible ? [{ kind, start, ...found }] : [];
    }),
    ...vocabulary.flatMap(([kind, lexicon]) =>
      lexicon.all(words, start).map(({ end, meaning: id }): Span => {
        const last = words[end - 1];
        return { kind, start, end, id, ids: [id], isPossessive: last?.said !== last?.plain };
      }),
    ),
    ...budgets
      .all(words, start)
      .map(({ end, meaning: word }): Span => ({ kind: 'budgetWord', start, end, word })),
    ...marks.flatMap(([kind, lexicon]) =>
      lexicon.all(words, start).map(({ end }): Span => ({ kind, start, end })),
    ),
  ];
  return (words) => words.flatMap((_, start) => at(words, start));
};

/**
 * Makes a function that divides a sentence: longest phrases first, each word used once, in the order
 * of the sentence. Of equally long phrases the first counts; of the same words, the order of the kinds.
 */
export const createDivider = (
  words: ReadingWords,
  stem: (word: string) => string,
): ((sentence: readonly Word[]) => Span[]) => {
  const find = createFinder(words, stem);
  return (sentence) => {
    const isUsed = sentence.map(() => false);
    const chosen: Span[] = [];
    // Sorting is stable: what was found first stays first.
    const longestFirst = find(sentence).sort((a, b) => b.end - b.start - (a.end - a.start));
    for (const span of longestFirst) {
      if (isUsed.slice(span.start, span.end).includes(true)) continue;
      isUsed.fill(true, span.start, span.end);
      const alike = longestFirst.flatMap((one) =>
        'ids' in one && one.start === span.start && one.end === span.end ? one.ids : [],
      );
      chosen.push('ids' in span ? { ...span, ids: alike } : span);
    }
    return chosen.sort((a, b) => a.start - b.start);
  };
};
