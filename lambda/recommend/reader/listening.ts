import { type ReadingWords } from '../../../contract';
import { type Heard, type Place } from './heard';
import { type Lexicon } from './lexicon';
import { type Part, type PartOf } from './parts';

/** The words of a locale by which parts are told apart. */
export interface TellingWords {
  readonly single: ReadingWords['singleWords'];
  /** What a budget begins with: "more than". */
  readonly bounds: Lexicon<unknown>;
  /** What something is for is said with them: "for". */
  readonly topics: Lexicon<true>;
  /** Words for somebody else: "him". */
  readonly others: Lexicon<true>;
  /** Words that say nothing alone. */
  readonly stopWords: ReadonlySet<string>;
}

/** How far a sentence is heard, part by part. */
export interface Listening {
  readonly words: TellingWords;
  readonly heard: Heard;
  readonly parts: readonly Part[];
  /** The position of the part that is heard next. */
  next: number;
  /** Where it belonged before anything was said. */
  readonly placeAtFirst: Place;
  /** Whether what is named must not be. */
  isRefused: boolean;
  /** Whether it is being told why something must not be: what is named then is not wanted, either. */
  isReason: boolean;
}

/** What to do when a part of some kinds is heard. */
export type HearPart<Kind extends Part['kind']> = (
  part: PartOf<Kind>,
  listening: Listening,
) => void;

/** What to do with each kind of part. */
export type HearParts = { readonly [Kind in Part['kind']]: HearPart<Kind> };

/** The part before the one that is being heard. */
export const partBefore = ({ parts, next }: Listening): Part | undefined => parts[next - 2];

/** The part after the one that is being heard. */
export const partAfter = ({ parts, next }: Listening): Part | undefined => parts[next];

/** From here on, what is said belongs to a place. */
export const beginPlace = (heard: Heard, place: Place): void => {
  heard.place = place;
  heard.isBegun = true;
};

/** Takes the words of a part for such as no phrase has. */
export const addWords = ({ start, end }: Part, { words, place }: Heard): void => {
  for (let at = start; at < end; at += 1) words.push({ at, place });
};
