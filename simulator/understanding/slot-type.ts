import { type SentSlot } from './slot-values';
import { type Token, type Utterance } from './utterance';

/**
 * The costs of a match; the cheapest reading of an utterance wins. A literal word of a sample costs
 * nothing, so the sample with the most literal matches is the cheapest.
 */
export const COSTS = {
  /** A value the slot's type knows. */
  typed: 1,
  /** Free text: a base, and a cost for each word. */
  free: 3,
  freeWord: 2,
  /** How many of its words add to the cost; further ones are free. */
  mostFreeWords: 6,
  /** A value the custom type does not know: always costs more than free text of the same length. */
  unknown: 6,
  unknownWord: 3,
  /** For each of its words that values hardly ever contain: "it", "the", "my" … */
  unknownLightWord: 3,
  /** Added when the sample has only one word of its own beside the unknown value. */
  unknownBesideOne: 3,
  /** An article before a slot's value. */
  article: 0.5,
  /** A filler that was left out. */
  filler: 0.5,
  /** Polite words that were put otherwise. */
  rephrased: 0.5,
  /** A sample that is only similar: a base, and the most that is added for the difference. */
  near: 5,
  nearUnlike: 45,
  /** Up to this cost a reading contains no guess, and similar samples are not considered. */
  sure: 4,
} as const;

/** What two ways to compute the same cost may differ by. */
export const ROUNDING = 1e-6;

/** How a slot type reads a run of words. */
export interface SlotReading {
  readonly cost: number;
  /** Whether the words are not a known value of a custom type, but a guess. */
  readonly unknown: boolean;
  readonly fill: (slotName: string) => SentSlot;
}

/** Words that a type doesn't know, but takes: what they cost at least, and the most of them. */
export interface Guess {
  readonly base: number;
  readonly word: number;
  readonly longest: number;
}

/** Decides what may fill a slot. */
export interface SlotType {
  /** What it takes besides the values it knows; nothing when absent. */
  readonly guess?: Guess;
  /** The most words of a value. */
  readonly longest: number;
  /** Whether any words at all fill it. */
  readonly isFree?: boolean;
  /** Whether two values right after each other are one that the type can't hold: "five six". */
  readonly mayTouch?: boolean;
  /** What may be a part of its values: numbers, of "five or six hours". */
  readonly parts?: SlotType;
  /** Words that change a value they stand beside: "thirds". */
  readonly pieces?: ReadonlySet<string>;
  /** The most words of a value the type knows that begins with a word; of any when absent. */
  readonly longestFrom?: (token: Token) => number;
  /** Whether the words are a value the type knows, where that is found out faster than by reading them. */
  readonly knows?: (utterance: Utterance, from: number, to: number) => boolean;
  /** Reads the words from `from` up to, not including, `to`; undefined when they can't fill the slot. */
  readonly read: (utterance: Utterance, from: number, to: number) => SlotReading | undefined;
}
