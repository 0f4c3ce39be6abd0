import { type BudgetSaid, type PriceEnd, type ReadKind } from '../../../contract';
import { type Need } from './needs';
import { type Filled } from './patterns';
import { type Word } from './sentence';

/** Where in a sentence something stands: with the thing that is wanted, with what it is for, with what somebody likes, or beside the point. */
export type Place = 'things' | 'topics' | 'likings' | 'asides';

/** A word of the vocabulary that was said, and where. */
export interface NamedSpan {
  readonly kind: ReadKind;
  readonly id: string;
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly isPossessive: boolean;
  readonly isUsual: boolean;
  /** Whether it was asked for by the name of a thing that the vocabulary lacks: "jigsaw". */
  readonly isOther: boolean;
  /** The interest by which a category was called: "coffee things". */
  readonly about?: string;
  readonly place: Place;
}

/** What was found in a sentence, in its order. */
export interface Heard {
  readonly sentence: readonly Word[];
  place: Place;
  /** Whether anything was said that tells where the rest belongs, or what somebody does. */
  isBegun: boolean;
  /** Whether anything was said that tells of a wish: what is wanted, for whom, or what somebody likes. */
  isForWish: boolean;
  /** Whether that is beyond doubt. */
  isWanted: boolean;
  /** Whether it tells that somebody does something, and doesn't only name a thing. */
  isTelling: boolean;
  /** Whether it is mostly numbers or letters: somebody counts. */
  isCounting: boolean;
  readonly named: NamedSpan[];
  /** What is needed, by what is told without its name. */
  need: Need | undefined;
  readonly people: {
    readonly id: string;
    readonly isPossessive: boolean;
    /** By what: the bare name, one with "my" before it, one that it is said to be for, an age, or as somebody else. */
    readonly by: 'recipient' | 'people' | 'forWhom' | 'age' | 'bystanders';
    /** Where what was said before belongs. */
    readonly place: Place;
    /** Whether it is said right there that it is for them: "for my niece". */
    readonly isFor: boolean;
    readonly start: number;
    readonly end: number;
  }[];
  /** Whether it tells that somebody died. */
  isOfLoss: boolean;
  /** Where in the sentence those people stand who are only named in passing. */
  passing: readonly number[];
  /** Positions of what says that something is wanted or liked. */
  readonly marks: number[];
  /** Whether something tells that somebody who may be a child is grown up. */
  isGrownUp: boolean;
  /** Positions of words that no phrase has. */
  readonly words: { readonly at: number; readonly place: Place }[];
  readonly numbers: {
    readonly kind:
      | 'years'
      | 'agedPeople'
      | 'birthdays'
      | 'grades'
      | 'months'
      | 'newborns'
      | 'players'
      | 'party'
      | 'companions'
      | 'alone'
      | 'minutes'
      | 'pages'
      | 'limit'
      | 'budget';
    readonly filled: Filled;
    readonly start: number;
    readonly end: number;
  }[];
  /** Numbers of what comes next, and of nobody's years, money or company. */
  readonly amounts: { readonly start: number; readonly end: number }[];
  /** Whether somebody is not quite as old as was said. */
  isNearly: boolean;
  /** Words that say how long a game or a book is to be. */
  readonly lengths: {
    readonly kind: 'short' | 'long';
    readonly start: number;
    readonly end: number;
  }[];
  /** Whether what is wanted is called by a name that the vocabulary lacks. */
  isName: boolean;
  /** Whether what is wanted is called only by a word that stands for what was named before: "a quieter one". */
  isStoodFor: boolean;
  /** Positions of the words of names that only some things of a type have: "French press". */
  narrower: readonly number[];
  /** What it must not be. */
  readonly without: Omit<NamedSpan, 'place'>[];
  /** How it no longer has to be, as in a wish. */
  readonly takenBack: string[];
  /** Positions of words for what it must not be. */
  readonly unwanted: number[];
  budgetWord: BudgetSaid | undefined;
  /** The position after it. */
  budgetWordEnd: number;
  /** Whether such a word was refused: "nothing posh". */
  isPriceRefused: boolean;
  priceEnd: PriceEnd | undefined;
  /** Whether somebody speaks of what they do themselves, and how old they say they are. */
  isOneself: boolean;
  ownAge: number | undefined;
  /** The position from which on it is said what it goes with. */
  fitting: number;
  /** The position of the last words that ask for something. */
  wanted: number;
  /** The position from which on the customer corrects what they said before. */
  corrected: number;
  /** Whether all of it corrects what they said before. */
  isCorrection: boolean;
}

export const newHeard = (sentence: readonly Word[], place: Place): Heard => ({
  sentence,
  place,
  isBegun: false,
  isForWish: false,
  isWanted: false,
  isTelling: false,
  isCounting: false,
  named: [],
  need: undefined,
  people: [],
  passing: [],
  marks: [],
  isGrownUp: false,
  words: [],
  numbers: [],
  amounts: [],
  isNearly: false,
  isOfLoss: false,
  lengths: [],
  isName: false,
  isStoodFor: false,
  narrower: [],
  without: [],
  takenBack: [],
  unwanted: [],
  budgetWord: undefined,
  budgetWordEnd: 0,
  isPriceRefused: false,
  priceEnd: undefined,
  isOneself: false,
  ownAge: undefined,
  fitting: Infinity,
  wanted: 0,
  corrected: 0,
  isCorrection: false,
});

export const isKindOfThing = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'type' || kind === 'category';

/** Whether nothing was said yet: what a statement begins with is what it is about. */
export const saysNothing = ({ named, words, people, place, isBegun }: Heard): boolean =>
  place === 'asides' && !isBegun && named.length + words.length + people.length === 0;
