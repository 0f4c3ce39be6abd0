import { type Readings } from './readings';
import { type SlotReading, type SlotType } from './slot-type';
import { type Utterance, wordsOf } from './utterance';

/** A word that must be said, or a slot to fill. */
type SampleElement = { readonly word: string } | { readonly slot: string; readonly type: SlotType };

/** One phrasing of an intent, ready to be matched. */
export interface Sample {
  readonly intent: string;
  /** As written in the model. */
  readonly text: string;
  readonly elements: readonly SampleElement[];
  readonly literals: number;
  /** Whether a slot may contain words that its type does not know. */
  readonly mayGuess: boolean;
}

/** How a sample matches every word of an utterance. */
export interface SampleMatch {
  readonly cost: number;
  readonly fills: readonly { readonly slot: string; readonly reading: SlotReading }[];
}

/** Only a sample with at least this many words of its own may have an unknown value. */
const LITERALS_BESIDE_UNKNOWN = 2;
const SLOT_OR_WORDS = /\{\s*([^{}\s]+)\s*\}(?:['’]s)?|[^{}]+/g;

/** Prepares a sample utterance; `typeOf` gives the type of each slot it mentions. */
export const readSample = (
  intent: string,
  text: string,
  typeOf: (slot: string) => SlotType,
): Sample => {
  const elements = [...text.matchAll(SLOT_OR_WORDS)].flatMap(([words, slot]): SampleElement[] =>
    slot === undefined ? wordsOf(words).map((word) => ({ word })) : [{ slot, type: typeOf(slot) }],
  );
  const literals = elements.filter((element) => 'word' in element).length;
  return { intent, text, elements, literals, mayGuess: literals >= LITERALS_BESIDE_UNKNOWN };
};

/**
 * Matches the words from `from` up to, not including, `to` against a sample by back-tracking.
 *
 * @returns the cheapest match, or undefined when the sample does not match every word
 */
export const matchSample = (
  { elements, mayGuess }: Sample,
  utterance: Utterance,
  readings: Readings,
  from: number,
  to: number,
): SampleMatch | undefined => {
  const matchRest = (at: number, start: number): SampleMatch | undefined => {
    const element = elements[at];
    if (element === undefined) return start === to ? { cost: 0, fills: [] } : undefined;
    if ('word' in element) {
      return start < to && utterance.tokens[start]?.word === element.word
        ? matchRest(at + 1, start + 1)
        : undefined;
    }
    const wordsNeeded = elements.length - at - 1;
    const furthest = Math.min(to - wordsNeeded, start + element.type.longest);
    const isLast = wordsNeeded === 0;
    let best: SampleMatch | undefined;
    for (let end = isLast ? Math.max(to, start + 1) : start + 1; end <= furthest; end += 1) {
      const rest = matchRest(at + 1, end);
      if (rest === undefined) continue;
      const reading = readings.of(element.type, start, end);
      if (reading === undefined || (reading.unknown && !mayGuess)) continue;
      const cost = reading.cost + rest.cost;
      if (best === undefined || cost < best.cost) {
        best = { cost, fills: [{ slot: element.slot, reading }, ...rest.fills] };
      }
    }
    return best;
  };
  return elements.length > to - from ? undefined : matchRest(0, from);
};
