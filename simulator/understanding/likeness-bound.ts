import { type CountedSamples } from './counted-samples';
import { type Readings } from './readings';
import { COSTS, type Guess, type SlotType } from './slot-type';
import { type Term, type Weights, type WordWeights } from './word-weights';

/** A word said. */
interface SaidWord {
  readonly term: Term;
  /** Its place among the words. */
  readonly index: number;
  /** The number of its sense; undefined when no sample has such a word. */
  readonly sense: number | undefined;
  /** Its place in the utterance. */
  readonly place: number;
}

/** What of the words said is computed once, before they are compared with samples. */
export interface SaidInShort {
  /** The numbers of the senses that samples have too. */
  readonly senses: readonly number[];
  /** The most that a word with a sense can count as common ground, by the sense's number; 0 when unsaid. */
  readonly weights: Float64Array;
  /** The words that aren't light, or belong to a verb; and the others. */
  readonly telling: readonly SaidWord[];
  readonly light: readonly SaidWord[];
  /** By the index of each word, 1 when it may be part of a value of a set of types, so that leaving it out may cost nothing. */
  readonly filling: (typeSet: number) => Uint8Array;
  /** Whether no type knows a value with a word in it. */
  readonly isBare: (word: SaidWord) => boolean;
}

/** What words cost at least that slots of some types hold, and none of them knows. */
const leastGuess = (types: readonly SlotType[]): Guess => {
  const guesses = types.flatMap(({ guess }) => guess ?? []);
  return {
    base: Math.min(...guesses.map(({ base }) => base)),
    word: Math.min(...guesses.map(({ word }) => word)),
    longest: guesses.reduce((sum, { longest }) => sum + longest, 0),
  };
};

const guessOf = (words: number, { base, word, longest }: Guess): number =>
  words > longest ? Infinity : base + word * Math.min(words, COSTS.mostFreeWords);

/** Makes what compares words said with whole lists of samples, for speed: without aligning them. */
export const createLikenessBound = (samples: CountedSamples, { loose, strict }: WordWeights) => {
  const { table, terms, termAt, senses, senseNumbers, typeSets, ownTypes, allTypes } = samples;
  const { starts } = table;
  const missingOf = new Map(
    [loose, strict].map((weights) => [weights, Float64Array.from(terms, weights.missing)]),
  );
  const guesses = typeSets.map((set) => leastGuess(set.types));
  const types = new Set(typeSets.flatMap((set) => set.types));
  const knowable = [...types].filter((type) => type.isFree !== true);
  // Which senses the sample has that is looked at: those marked with its turn.
  const marks = new Int32Array(senseNumbers.size);
  let turn = 0;
  const isUnmarked = ({ sense }: SaidWord): boolean => sense === undefined || marks[sense] !== turn;

  /** The words said in short, of which the first stands at the place `from`. */
  const inShort = (
    said: readonly (Term | undefined)[],
    from: number,
    readings: Readings,
  ): SaidInShort => {
    const weights = new Float64Array(senseNumbers.size);
    const found: number[] = [];
    const words: SaidWord[] = [];
    const count = (sense: string, weight: number): number | undefined => {
      const number = senseNumbers.get(sense);
      if (number === undefined) return undefined;
      if (weights[number] === 0) found.push(number);
      weights[number] = Math.max(weight, weights[number] ?? 0);
      return number;
    };
    said.forEach((term, index) => {
      if (term === undefined) return;
      words.push({ term, index, sense: count(term.sense, term.weight), place: from + index });
    });
    const filling: Uint8Array[] = [];
    const isCovered = (types: readonly SlotType[], { place }: SaidWord): boolean =>
      types.some((type) => readings.covers(type, place));
    return {
      ...{ weights, senses: found },
      telling: words.filter(({ term }) => !term.isLight),
      light: words.filter(({ term }) => term.isLight),
      filling: (typeSet) => {
        const known = filling[typeSet];
        if (known !== undefined) return known;
        const { types = [] } = typeSets[typeSet] ?? {};
        const made = Uint8Array.from(words, (word) => Number(isCovered(types, word)));
        filling[typeSet] = made;
        return made;
      },
      isBare: (word) => !isCovered(knowable, word),
    };
  };

  /**
   * The least that an alignment of the words with the sample can cost: what it says is more than half as
   * alike. Words that may be a value, and values of slots that the sample lacks, count as nothing. With
   * `mayGuess` at least one word is a guess.
   */
  const leastCost = (
    place: number,
    said: SaidInShort,
    weights: Weights,
    mayGuess: boolean,
  ): number => {
    const { missing, slot, otherSlot } = weights;
    const missingHere = missingOf.get(weights) ?? [];
    turn += 1;
    let common = 0;
    let apart = 0;
    let lightAdded = 0;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      const term = termAt[at] ?? -1;
      if (term < 0) {
        common += slot;
        continue;
      }
      const sense = senses[term] ?? 0;
      marks[sense] = turn;
      const weight = said.weights[sense] ?? 0;
      if (weight > 0) common += weight;
      else if (terms[term]?.isLight === true) lightAdded += missingHere[term] ?? 0;
      else apart += missingHere[term] ?? 0;
    }
    if (apart + lightAdded === Infinity) return Infinity;
    const own = ownTypes[place] ?? 0;
    const filling = said.filling(otherSlot === Infinity ? own : (allTypes[place] ?? 0));
    let guessed = 0;
    for (const word of said.telling) {
      if (!isUnmarked(word) || filling[word.index] === 1) continue;
      if (mayGuess) guessed += word.term.isHeavy ? 1 : 0;
      else apart += missing(word.term);
    }
    let lightLeft = 0;
    for (const word of mayGuess ? [] : said.light) {
      if (isUnmarked(word) && filling[word.index] !== 1) lightLeft += missing(word.term);
    }
    // One light word may stand for another.
    apart += Math.max(lightAdded, lightLeft);
    if (apart === Infinity) return Infinity;
    const likeness = (2 * common) / (2 * common + apart);
    const guess = guesses[own];
    if (!mayGuess || guess === undefined) return nearCost(likeness, 0);
    return nearCost(likeness, guessOf(Math.max(guessed, 1), guess));
  };

  /** Whether a sample lacks what was said and says what wasn't, which no alignment mends (see losses.ts). */
  const isContradicted = (place: number, said: SaidInShort): boolean => {
    turn += 1;
    let saysMore = false;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      const term = termAt[at] ?? -1;
      if (term < 0) continue;
      const sense = senses[term] ?? 0;
      marks[sense] = turn;
      saysMore ||= said.weights[sense] === 0 && terms[term]?.isHeavy === true;
    }
    const filling = said.filling(allTypes[place] ?? 0);
    return (
      saysMore &&
      said.telling.some(
        (word) =>
          (word.term.isHeavy || word.term.seeks) && isUnmarked(word) && filling[word.index] !== 1,
      )
    );
  };
  return { inShort, leastCost, isContradicted };
};

/** What a sample costs that is so alike (0 to 1), with values that no type knows. */
export const nearCost = (likeness: number, guess: number): number =>
  COSTS.near + COSTS.nearUnlike * (1 - likeness) + guess;

/** How alike a sample must be so as to cost no more than `most`. */
export const leastLikeness = (most: number): number => 1 - (most - COSTS.near) / COSTS.nearUnlike;
