import { type Readings } from './readings';
import { type Sample, type SampleMatch } from './sample';
import { type Utterance } from './utterance';

/** The weights of words when an utterance and a sample are only similar. */
export interface Weights {
  readonly of: (word: string) => number;
  /** The cost when only one of the two has the word. */
  readonly missing: (word: string) => number;
  /** The cost of one word in place of another; infinite when they have different meanings. */
  readonly between: (said: string, expected: string) => number;
  /** A slot with a value its type knows. */
  readonly slot: number;
}

/** How similar an utterance and a sample are, and the values of the slots. */
export interface NearMatch {
  /** From 0 (nothing in common) to 1 (the same): Dice's coefficient of the words' weights. */
  readonly likeness: number;
  readonly fills: SampleMatch['fills'];
}

/** The best alignment from a place in the sample and a place in the utterance to the end of both. */
interface Way {
  readonly cost: number;
  readonly matched: number;
  readonly fills: SampleMatch['fills'];
}

const END: Way = { cost: 0, matched: 0, fills: [] };
const NONE: Way = { cost: Infinity, matched: 0, fills: [] };

const further = (way: Way, cost: number, matched = 0): Way => ({
  cost: way.cost + cost,
  matched: way.matched + matched,
  fills: way.fills,
});

/**
 * Aligns the words from `from` up to, not including, `to` with a sample. Words may be left out, added
 * or replaced at the cost of their weight; every slot needs a value that its type knows.
 *
 * @returns undefined when a slot has no such value
 */
export const nearMatch = (
  { elements }: Sample,
  { tokens }: Utterance,
  readings: Readings,
  weights: Weights,
  from: number,
  to: number,
): NearMatch | undefined => {
  let after: Way[] = [];
  for (let at = elements.length; at >= 0; at -= 1) {
    const element = elements[at];
    const ways: Way[] = [];
    for (let start = to; start >= from; start -= 1) {
      const said = start < to ? tokens[start]?.word : undefined;
      let best = element === undefined && start === to ? END : NONE;
      const consider = (way: Way | undefined, cost: number, matched = 0): void => {
        if (way !== undefined && way.cost + cost < best.cost) best = further(way, cost, matched);
      };
      if (said !== undefined) consider(ways[start + 1], weights.missing(said));
      if (element !== undefined && 'word' in element) {
        consider(after[start], weights.missing(element.word));
        if (said !== undefined) {
          const difference = weights.between(said, element.word);
          consider(after[start + 1], difference, Math.max(0, weights.of(said) - difference));
        }
      } else if (element !== undefined) {
        const furthest = Math.min(to, start + element.type.longest);
        for (let end = start + 1; end <= furthest; end += 1) {
          const reading = readings.of(element.type, start, end);
          const rest = after[end];
          if (reading === undefined || reading.unknown || rest === undefined) continue;
          if (rest.cost >= best.cost) continue;
          const fills = [{ slot: element.slot, reading }, ...rest.fills];
          best = { cost: rest.cost, matched: rest.matched + weights.slot, fills };
        }
      }
      ways[start] = best;
    }
    after = ways;
  }
  const { cost, matched, fills } = after[from] ?? NONE;
  if (cost === Infinity) return undefined;
  return { likeness: (2 * matched) / (2 * matched + cost), fills };
};
