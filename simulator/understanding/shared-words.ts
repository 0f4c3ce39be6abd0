import { type CountedSamples } from './counted-samples';
import { type SaidInShort } from './likeness-bound';
import { type Term, type Weights } from './word-weights';

/** The least likeness of a sample whose only content is its slots: hardly any other word may be left over. */
export const VALUES_ALONE = 0.8;

/** The samples that have a telling word with some sense, and the term's number in each. */
interface Posting {
  readonly places: Int32Array;
  readonly terms: Int32Array;
}

const NO_POSTING: Posting = { places: new Int32Array(), terms: new Int32Array() };

/** What a word counts as shared; one that belongs to a verb may as well be light, and counts nothing. */
const counted = ({ isParticle, weight }: Term): number => (isParticle ? 0 : weight);

/** The places of samples that may be similar to what was said. */
export interface Sharing {
  /** They share so much that they can be as alike as they must be. */
  readonly alike: readonly number[];
  /** All their words that carry the meaning were said. */
  readonly allHeavy: readonly number[];
}

/** What the words of each sample count, and where each sense stands. */
const postingsOf = (
  { table, terms, termAt, senses, senseNumbers }: CountedSamples,
  slot: number,
  exactIntents: readonly string[],
) => {
  const { length, starts } = table;
  /** The most that its slots and light words can count as common ground. */
  const besides = new Float64Array(length);
  /** What its words count that are not light, and how many of them carry the meaning. */
  const tellings = new Float64Array(length);
  const heavies = new Uint8Array(length);
  /** The samples that have no word which tells anything; those that count most come first. */
  const wordless: number[] = [];
  const lists = Array.from(senseNumbers, () => ({ places: [] as number[], terms: [] as number[] }));
  for (let place = 0; place < length; place += 1) {
    if (exactIntents.includes(table.intentAt(place))) continue;
    const end = starts[place + 1] ?? 0;
    let tells = false;
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      const number = termAt[at] ?? -1;
      const term = terms[number];
      if (term === undefined || term.isLight) {
        besides[place] = (besides[place] ?? 0) + (term?.weight ?? slot);
        continue;
      }
      const list = lists[senses[number] ?? 0];
      if (list === undefined) continue;
      tells = true;
      // Of two words with the same sense, the last counts.
      const isAgain = list.places[list.places.length - 1] === place;
      const earlier = isAgain ? terms[list.terms.pop() ?? -1] : undefined;
      if (!isAgain) list.places.push(place);
      list.terms.push(number);
      tellings[place] = (tellings[place] ?? 0) + counted(term) - (earlier ? counted(earlier) : 0);
      heavies[place] =
        (heavies[place] ?? 0) + Number(term.isHeavy) - Number(earlier?.isHeavy === true);
    }
    if (!tells && (besides[place] ?? 0) > 0) wordless.push(place);
  }
  return {
    ...{ besides, tellings, heavies },
    wordless: wordless.sort((a, b) => (besides[b] ?? 0) - (besides[a] ?? 0)),
    postings: lists.map((list): Posting => ({
      places: new Int32Array(list.places),
      terms: new Int32Array(list.terms),
    })),
  };
};

/**
 * Makes the function that finds the samples with so many words in common with what was said that they
 * can be `least` alike (0 to 1). What no type reads and a sample lacks is left over; what it has besides is
 * added.
 *
 * @param exactIntents those whose samples are never similar enough
 */
export const createSharedWords = (
  samples: CountedSamples,
  { slot }: Weights,
  exactIntents: readonly string[],
): ((said: SaidInShort, least: number) => Sharing) => {
  const { length } = samples.table;
  const { terms } = samples;
  const { besides, tellings, heavies, wordless, postings } = postingsOf(
    samples,
    slot,
    exactIntents,
  );
  // What the words that a sample shares count: as said, as its own, and those that no type reads.
  const asSaid = new Float64Array(length);
  const asOwn = new Float64Array(length);
  const asBare = new Float64Array(length);
  const heavyShared = new Uint8Array(length);
  const touched = new Int32Array(length);

  return (said, least) => {
    const bareWords = said.telling.filter(said.isBare);
    const bareTerms = new Map(bareWords.map(({ term }) => [term.sense, counted(term)]));
    const bare = [...bareTerms.values()].reduce((sum, weight) => sum + weight, 0);
    const bareSenses = new Map(bareWords.map(({ term, sense }) => [sense, counted(term)]));
    const particles = said.telling.filter(({ term }) => term.isParticle).length * slot;
    let count = 0;
    for (const sense of said.senses) {
      const weight = said.weights[sense] ?? 0;
      const bareWeight = bareSenses.get(sense) ?? 0;
      const { places, terms: numbers } = postings[sense] ?? NO_POSTING;
      for (let index = 0; index < places.length; index += 1) {
        const place = places[index] ?? 0;
        const term = terms[numbers[index] ?? 0];
        if (asSaid[place] === 0) {
          touched[count] = place;
          count += 1;
        }
        asSaid[place] = (asSaid[place] ?? 0) + weight;
        asOwn[place] = (asOwn[place] ?? 0) + (term?.weight ?? 0);
        asBare[place] = (asBare[place] ?? 0) + bareWeight;
        heavyShared[place] = (heavyShared[place] ?? 0) + (term?.isHeavy === true ? 1 : 0);
      }
    }
    const isTooLittle = (place: number): boolean => {
      const common = 2 * (besides[place] ?? 0) + 2 * particles;
      return common < Math.max(least, VALUES_ALONE) * (common + bare);
    };
    const end = wordless.findIndex(isTooLittle);
    const alike = end === -1 ? [...wordless] : wordless.slice(0, end);
    const allHeavy: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const place = touched[index] ?? 0;
      const common = (asSaid[place] ?? 0) + (besides[place] ?? 0) + particles;
      const added = Math.max(0, (tellings[place] ?? 0) - (asOwn[place] ?? 0));
      const leftOver = Math.max(0, bare - (asBare[place] ?? 0));
      if (2 * common >= least * (2 * common + added + leftOver)) alike.push(place);
      const isWhole = heavyShared[place] === heavies[place] && heavies[place] !== 0;
      if (isWhole && 2 * common >= least * (2 * common + added)) allHeavy.push(place);
      asSaid[place] = asOwn[place] = asBare[place] = heavyShared[place] = 0;
    }
    return { alike, allHeavy };
  };
};
