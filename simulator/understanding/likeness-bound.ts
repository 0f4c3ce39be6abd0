import { type ComparedSample, type ComparedWords } from './losses';
import { COSTS, type SlotType } from './slot-type';
import { type Term, type Weights } from './word-weights';

/** A word said. */
interface SaidWord {
  readonly term: Term;
  /** The types that know a value with that word in it. */
  readonly types: ReadonlySet<SlotType>;
}

/** What of the words said is computed once, before they are compared with samples. */
export interface SaidInShort {
  /** The most that a word with a sense can count as common ground. */
  readonly weights: ReadonlyMap<string, number>;
  /** The words that aren't light, or belong to a verb; and the others. */
  readonly telling: readonly SaidWord[];
  readonly light: readonly SaidWord[];
}

/** A sample with the types of its slots, and of all slots of its intent that it may fill. */
interface Fillable extends ComparedSample {
  readonly own: readonly SlotType[];
  readonly types: readonly SlotType[];
}

/** The words said in short, of those that no type but `types` reads. */
export const inShort = (
  { terms, readings, from }: Pick<ComparedWords, 'terms' | 'readings' | 'from'>,
  types: readonly SlotType[],
  isTelling: (term: Term) => boolean,
): SaidInShort => {
  const weights = new Map<string, number>();
  const telling: SaidWord[] = [];
  const light: SaidWord[] = [];
  const known = types.filter((type) => readings.knowsAny(type));
  terms.forEach((term, index) => {
    if (term === undefined) return;
    weights.set(term.sense, Math.max(term.weight, weights.get(term.sense) ?? 0));
    const covering = known.filter((type) => readings.covers(type, from + index));
    (isTelling(term) ? telling : light).push({ term, types: new Set(covering) });
  });
  return { weights, telling, light };
};

/** Whether the word may be part of a value of the sample, so that leaving it out may cost nothing. */
export const mayFill = (word: SaidWord, types: readonly SlotType[]): boolean =>
  word.types.size > 0 && types.some((type) => word.types.has(type));

/** What the slots of these types cost at least when they hold so many words that none of them knows. */
const guessOf = (words: number, types: readonly SlotType[]): number => {
  const guesses = types.flatMap(({ guess }) => guess ?? []);
  if (words > guesses.reduce((sum, { longest }) => sum + longest, 0)) return Infinity;
  const base = Math.min(...guesses.map((guess) => guess.base));
  const word = Math.min(...guesses.map((guess) => guess.word));
  return base + word * Math.min(words, COSTS.mostFreeWords);
};

/**
 * The least that an alignment of the words with the sample can cost, for speed: what it says is more than
 * half as alike. Words that may be a value, and values of slots that the sample lacks, count as nothing. With
 * `mayGuess` at least one word is a guess.
 */
export const leastCost = (
  sample: Fillable,
  said: SaidInShort,
  { missing, slot, otherSlot }: Weights,
  mayGuess: boolean,
): number => {
  let common = 0;
  let apart = 0;
  let lightAdded = 0;
  for (const term of sample.terms) {
    const weight = term === undefined ? slot : said.weights.get(term.sense);
    if (weight !== undefined) common += weight;
    else if (term?.isLight === true) lightAdded += missing(term);
    else if (term !== undefined) apart += missing(term);
  }
  const types = otherSlot === Infinity ? sample.own : sample.types;
  const isLeftOver = (word: SaidWord): boolean =>
    !sample.senses.has(word.term.sense) && !mayFill(word, types);
  let guessed = 0;
  for (const word of said.telling) {
    if (!isLeftOver(word)) continue;
    if (mayGuess) guessed += word.term.isHeavy ? 1 : 0;
    else apart += missing(word.term);
  }
  let lightLeft = 0;
  for (const word of mayGuess ? [] : said.light) {
    if (isLeftOver(word)) lightLeft += missing(word.term);
  }
  // One light word may stand for another.
  apart += Math.max(lightAdded, lightLeft);
  if (apart === Infinity) return Infinity;
  const likeness = (2 * common) / (2 * common + apart);
  return nearCost(likeness, mayGuess ? guessOf(Math.max(guessed, 1), sample.own) : 0);
};

/** What a sample costs that is so alike (0 to 1), with values that no type knows. */
export const nearCost = (likeness: number, guess: number): number =>
  COSTS.near + COSTS.nearUnlike * (1 - likeness) + guess;

/** How alike a sample must be so as to cost no more than `most`. */
export const leastLikeness = (most: number): number => 1 - (most - COSTS.near) / COSTS.nearUnlike;
