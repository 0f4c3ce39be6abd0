import { type BudgetSaid, type PriceEnd, type ReadKind } from '../../../contract';
import { type Filled } from './patterns';

/** What is said with a number, or of one. */
export const NUMBERED = [
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

/** What only marks what is said beside it. */
export const MARKS = [
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
