import { type ComparedSample, type ComparedWords, lossesOf } from './losses';
import { type Readings } from './readings';
import { type Sample, type SampleMatch } from './sample';
import { type Term, type Weights, type WordWeights } from './word-weights';

/** How similar an utterance and a sample are, and the values of the slots. */
export interface NearMatch {
  /** From 0 (nothing in common) to 1 (the same): Dice's coefficient of the words' weights. */
  readonly likeness: number;
  readonly fills: SampleMatch['fills'];
  /** What the values that no type knows cost, besides the difference; 0 without any. */
  readonly guess: number;
}

/** What may differ. */
export interface Tolerance {
  readonly weights: Weights;
  /** Whether a slot may have free text, or a value that its type does not know. */
  readonly mayGuess: boolean;
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
const rankOf = (cost: number, guess: number): number => cost + GUESS_IN_WEIGHT * guess;

/** The part of that cost that counts as common ground: half speaks neither for nor against the sample. */
const IN_COMMON = 0.5;

type Fill = SampleMatch['fills'][number];

/**
 * Whether a run is some of the values that were said in a row ("five" of "five or six"), and not all: as
 * if the others hadn't been said.
 */
const isPartOf = (
  rows: ReturnType<Readings['rows']>,
  { from, to }: Pick<Fill, 'from' | 'to'>,
): boolean => rows.some((row) => row.from <= from && to <= row.to && row.to - row.from > to - from);

/** The values said for slots that the sample lacks, by their first word, the longest first. */
const valuesBeside = (
  { others }: Sample,
  readings: Readings,
  { otherSlot }: Weights,
): ReadonlyMap<number, Fill[]> => {
  const byStart = new Map<number, Fill[]>();
  if (otherSlot === Infinity) return byStart;
  for (const { slot, type } of others) {
    const rows = readings.rows(type);
    const runs = readings.knownRuns(type).filter((run) => !isPartOf(rows, run));
    const whole = rows.flatMap(({ from, to }) => {
      const reading = readings.of(type, from, to);
      return reading === undefined ? [] : [{ reading, from, to }];
    });
    for (const run of [...runs, ...whole]) {
      byStart.set(run.from, [{ slot, ...run }, ...(byStart.get(run.from) ?? [])]);
    }
  }
  return byStart;
};

/** The last word before the place `at` that is not an article. */
const wordBefore = (
  at: number,
  termAt: (place: number) => Term | undefined,
  { isArticle }: WordWeights,
): Term | undefined => {
  let place = at - 1;
  while (isArticle(termAt(place)?.word ?? '')) place -= 1;
  return termAt(place);
};

/**
 * Whether the words from `start` up to `end` may be a value that no type knows: they must mean
 * something, and stand where the sample has the slot, between the same words.
 */
const mayBeValue = (
  { sample, terms }: ComparedSample,
  at: number,
  said: ComparedWords,
  [start, end]: readonly [start: number, end: number],
  weights: WordWeights,
): boolean => {
  const saidAt = (place: number): Term | undefined => said.terms[place - said.from];
  const words = said.utterance.tokens.slice(start, end);
  if (words.every(({ word }) => weights.isLight(word))) return false;
  if (at === sample.elements.length - 1 && end !== said.to) return false;
  const next = terms[at + 1];
  if (next !== undefined && saidAt(end)?.word !== next.word) return false;
  const before = wordBefore(at, (place) => terms[place], weights);
  if (before === undefined) return true;
  const beforeSaid = wordBefore(start, saidAt, weights);
  return beforeSaid !== undefined && weights.loose.between(beforeSaid, before) < before.weight;
};

/**
 * Aligns words with a sample. Words may be left out, added or replaced at the cost of their weight. Words
 * left out that are a value of a slot the sample lacks fill it, where values may be left out at all: no
 * model has a sample for each combination of its slots.
 *
 * @returns undefined when a slot has no value, or a word is left over that must not be
 */
export const nearMatch = (
  compared: ComparedSample,
  said: ComparedWords,
  all: WordWeights,
  { weights, mayGuess }: Tolerance,
): NearMatch | undefined => {
  const { elements, guess: besideGuess } = compared.sample;
  const { readings, from, to } = said;
  const beside = valuesBeside(compared.sample, readings, weights);
  const { leftOut, added, inRow } = lossesOf(compared, said, weights);
  let best = NONE;
  const consider = (way: Way | undefined, cost: number, matched = 0): void => {
    if (way === undefined) return;
    const isBest = rankOf(way.cost, way.guess) + cost < rankOf(best.cost, best.guess);
    if (isBest) best = further(way, cost, matched);
  };
  let after: Way[] = [];
  for (let at = elements.length; at >= 0; at -= 1) {
    const element = elements[at];
    const expected = compared.terms[at];
    const ways: Way[] = [];
    for (let start = to; start >= from; start -= 1) {
      const term = said.terms[start - from];
      best = element === undefined && start === to ? END : NONE;
      for (const fill of beside.get(start) ?? []) {
        const rest = ways[fill.to];
        if (rest === undefined || rest.fills.some(({ slot }) => slot === fill.slot)) continue;
        consider(
          { ...rest, fills: [fill, ...rest.fills] },
          weights.otherSlot,
          IN_COMMON * weights.otherSlot,
        );
      }
      const mustStay = inRow[start - from] === true;
      if (term !== undefined) {
        const isMoved = term.isParticle && compared.senses.has(term.sense);
        consider(
          ways[start + 1],
          leftOut[start - from] ?? Infinity,
          isMoved ? weights.movedInCommon : 0,
        );
      }
      if (expected !== undefined) {
        const isMoved = expected.isParticle && said.senses.has(expected.sense);
        consider(after[start], added[at] ?? Infinity, isMoved ? weights.movedInCommon : 0);
        if (term !== undefined && (!mustStay || term.word === expected.word)) {
          const difference = weights.between(term, expected);
          consider(after[start + 1], difference, Math.max(0, term.weight - difference));
        }
      } else if (element !== undefined && 'slot' in element) {
        const rows = readings.rows(element.type);
        const furthest = Math.min(to, start + element.type.longest);
        for (let end = start + 1; end <= furthest; end += 1) {
          const rest = after[end];
          if (rest === undefined || rest.cost === Infinity) continue;
          const reading = readings.of(element.type, start, end);
          if (reading === undefined) continue;
          const isGuess = reading.unknown || element.type.isFree === true;
          const cost = isGuess ? reading.cost + (reading.unknown ? besideGuess : 0) : 0;
          const guess = rest.guess + cost;
          if (rankOf(rest.cost, guess) >= rankOf(best.cost, best.guess)) continue;
          if (isGuess && !rows.some((row) => row.from === start && row.to === end)) {
            if (!mayGuess || !mayBeValue(compared, at, said, [start, end], all)) continue;
          }
          best = {
            ...{ cost: rest.cost, guess },
            matched: rest.matched + weights.slot,
            fills: [{ slot: element.slot, reading, from: start, to: end }, ...rest.fills],
          };
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
