import { type Readings } from './readings';
import { type Sample, type SampleMatch } from './sample';
import { type Utterance } from './utterance';

/** The weights of words when an utterance and a sample are only similar. */
export interface Weights {
  readonly of: (word: string) => number;
  /** The cost when only one of the two has the word; infinite when that changes what is asked for. */
  readonly missing: (word: string) => number;
  /** The cost of one word in place of another; infinite when they have different meanings. */
  readonly between: (said: string, expected: string) => number;
  readonly isLight: (word: string) => boolean;
  readonly isArticle: (word: string) => boolean;
  /** A slot with a value its type knows. */
  readonly slot: number;
  /**
   * The cost of a value that a slot's type knows when the sample lacks that slot; infinite when it may not
   * be there. A value of words that mean something costs no more than leaving them out, which would lose it.
   */
  readonly otherSlot: number;
}

/** How similar an utterance and a sample are, and the values of the slots. */
export interface NearMatch {
  /** From 0 (nothing in common) to 1 (the same): Dice's coefficient of the words' weights. */
  readonly likeness: number;
  readonly fills: SampleMatch['fills'];
  /** What the values that no type knows cost, besides the difference; 0 without any. */
  readonly guess: number;
}

/** The best alignment from a place in the sample and a place in the utterance to the end of both. */
interface Way {
  readonly cost: number;
  readonly matched: number;
  readonly guess: number;
  readonly fills: SampleMatch['fills'];
}

const END: Way = { cost: 0, matched: 0, guess: 0, fills: [] };
const NONE: Way = { cost: Infinity, matched: 0, guess: 0, fills: [] };

const further = (way: Way, cost: number, matched = 0): Way => ({
  cost: way.cost + cost,
  matched: way.matched + matched,
  guess: way.guess,
  fills: way.fills,
});

/** How much a guess counts beside the weights of words. */
const GUESS_IN_WEIGHT = 0.2;
const rankOf = ({ cost, guess }: Way): number => cost + GUESS_IN_WEIGHT * guess;

/** The part of that cost that counts as common ground: half speaks neither for nor against the sample. */
const IN_COMMON = 0.5;

type Fill = SampleMatch['fills'][number];

/** The values said for slots that the sample lacks, by their first word, the longest first. */
const valuesBeside = (
  { others }: Sample,
  readings: Readings,
  { otherSlot }: Weights,
): ReadonlyMap<number, Fill[]> => {
  const byStart = new Map<number, Fill[]>();
  if (otherSlot === Infinity) return byStart;
  for (const { slot, type } of others) {
    for (const run of readings.knownRuns(type)) {
      byStart.set(run.from, [{ slot, ...run }, ...(byStart.get(run.from) ?? [])]);
    }
  }
  return byStart;
};

/** The last word before the place `at` that is not an article. */
const wordBefore = (
  at: number,
  wordAt: (place: number) => string | undefined,
  { isArticle }: Weights,
): string | undefined => {
  let place = at - 1;
  while (isArticle(wordAt(place) ?? '')) place -= 1;
  return wordAt(place);
};

/**
 * Whether the words from `start` up to `end` may be a value that no type knows: they must mean
 * something, and stand where the sample has the slot, between the same words.
 */
const mayBeValue = (
  { elements }: Sample,
  at: number,
  { tokens }: Utterance,
  [start, end, to]: readonly [start: number, end: number, to: number],
  weights: Weights,
): boolean => {
  if (tokens.slice(start, end).every(({ word }) => weights.isLight(word))) return false;
  const literalAt = (place: number): string | undefined => {
    const element = elements[place];
    return element !== undefined && 'word' in element ? element.word : undefined;
  };
  const after = elements[at + 1];
  if (after === undefined && end !== to) return false;
  const next = literalAt(at + 1);
  if (next !== undefined && tokens[end]?.word !== next) return false;
  const before = wordBefore(at, literalAt, weights);
  if (before === undefined) return true;
  const said = wordBefore(start, (place) => tokens[place]?.word, weights);
  return said !== undefined && weights.between(said, before) < weights.of(before);
};

/**
 * Aligns the words from `from` up to, not including, `to` with a sample. Words may be left out, added
 * or replaced at the cost of their weight. Words left out that are a value of a slot the sample lacks
 * fill it, where values may be left out at all: no model has a sample for each combination of its slots.
 *
 * @param mayGuess whether a slot may have free text, or a value that its type does not know
 * @returns undefined when a slot has no value, or a word is left over that must not be
 */
export const nearMatch = (
  sample: Sample,
  utterance: Utterance,
  readings: Readings,
  weights: Weights,
  mayGuess: boolean,
  from: number,
  to: number,
): NearMatch | undefined => {
  const { elements, guess: besideGuess } = sample;
  const { tokens } = utterance;
  const beside = valuesBeside(sample, readings, weights);
  let after: Way[] = [];
  for (let at = elements.length; at >= 0; at -= 1) {
    const element = elements[at];
    const ways: Way[] = [];
    for (let start = to; start >= from; start -= 1) {
      const said = start < to ? tokens[start]?.word : undefined;
      let best = element === undefined && start === to ? END : NONE;
      const consider = (way: Way | undefined, cost: number, matched = 0): void => {
        if (way !== undefined && rankOf(way) + cost < rankOf(best))
          best = further(way, cost, matched);
      };
      for (const fill of beside.get(start) ?? []) {
        const rest = ways[fill.to];
        if (rest === undefined || rest.fills.some(({ slot }) => slot === fill.slot)) continue;
        consider(
          { ...rest, fills: [fill, ...rest.fills] },
          weights.otherSlot,
          IN_COMMON * weights.otherSlot,
        );
      }
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
          if (reading === undefined || rest === undefined) continue;
          const isGuess = reading.unknown || element.type.isFree === true;
          if (isGuess && !mayGuess) continue;
          if (isGuess && !mayBeValue(sample, at, utterance, [start, end, to], weights)) continue;
          const added = isGuess ? reading.cost + (reading.unknown ? besideGuess : 0) : 0;
          const way: Way = {
            cost: rest.cost,
            matched: rest.matched + weights.slot,
            guess: rest.guess + added,
            fills: [{ slot: element.slot, reading, from: start, to: end }, ...rest.fills],
          };
          if (rankOf(way) < rankOf(best)) best = way;
        }
      }
      ways[start] = best;
    }
    after = ways;
  }
  const { cost, matched, fills, guess } = after[from] ?? NONE;
  if (cost === Infinity) return undefined;
  return { likeness: (2 * matched) / (2 * matched + cost), fills, guess };
};
