import { type SentSlot } from './slot-values';
import { type Utterance } from './utterance';

/**
 * What a match costs; the cheapest reading of an utterance wins. A literal word of a sample costs
 * nothing, so the sample that accounts for most of the words literally is the cheapest.
 */
export const COSTS = {
  /** A value the slot's type knows. */
  typed: 1,
  /** Free text: a base and a share for each word. */
  free: 3,
  freeWord: 2,
  /** A value the custom type does not know: always dearer than free text as long. */
  unknown: 6,
  unknownWord: 3,
  /** For each word of it that is hardly ever a value's: "it", "the", "my" … */
  unknownLightWord: 3,
  /** A filler that was left out. */
  filler: 0.5,
  /** A sample that only resembles the utterance: a base, and what would be added if nothing were alike. */
  near: 5,
  nearUnlike: 45,
  /** Up to here a reading holds no guess, and none is looked for. */
  sure: 4,
} as const;

/** What a run of words is to a slot type. */
export interface SlotReading {
  readonly cost: number;
  /** Whether the words are no value of a custom type, and were taken for want of better. */
  readonly unknown: boolean;
  readonly fill: (slotName: string) => SentSlot;
}

/** Decides what may fill a slot. */
export interface SlotType {
  /** Most words a value may have. */
  readonly longest: number;
  /** Whether any words at all fill it. */
  readonly isFree?: boolean;
  /** Reads the words from `from` up to, not including, `to`; undefined when they can't fill the slot. */
  readonly read: (utterance: Utterance, from: number, to: number) => SlotReading | undefined;
}
