import { type SaidInShort } from './likeness-bound';
import { type Term, type Weights } from './word-weights';

/** The least likeness of a sample whose only content is its slots: hardly any other word may be left over. */
export const VALUES_ALONE = 0.8;

/** What is counted about a sample. */
export interface CountedSample {
  /** Its words that are not light. */
  readonly telling: readonly Term[];
  /** The most that its slots and light words can count as common ground. */
  readonly beside: number;
}

/** The samples that have a word with some sense, by their places, and what the word counts in each. */
interface Posting {
  readonly places: Int32Array;
  readonly weights: Float64Array;
  readonly areHeavy: Uint8Array;
}

/** What the words count, each once; one that belongs to a verb may as well be light, and counts nothing. */
const weightOf = (terms: readonly Term[]): number => {
  const weights = terms.map((term) => [term.sense, term.isParticle ? 0 : term.weight] as const);
  return [...new Map(weights).values()].reduce((sum, weight) => sum + weight, 0);
};

/** The words by their senses; of two with the same, the last. */
const bySense = (terms: readonly Term[]): ReadonlyMap<string, Term> =>
  new Map(terms.map((term) => [term.sense, term]));

const postingsOf = (samples: readonly CountedSample[]): ReadonlyMap<string, Posting> => {
  const entries = new Map<string, [place: number, term: Term][]>();
  samples.forEach(({ telling }, place) => {
    for (const [sense, term] of bySense(telling)) {
      const list = entries.get(sense) ?? [];
      entries.set(sense, list);
      list.push([place, term]);
    }
  });
  const postings = [...entries].map(([sense, list]): [string, Posting] => [
    sense,
    {
      places: Int32Array.from(list, ([place]) => place),
      weights: Float64Array.from(list, ([, term]) => term.weight),
      areHeavy: Uint8Array.from(list, ([, term]) => Number(term.isHeavy)),
    },
  ]);
  return new Map(postings);
};

/** The places of samples that may be similar to what was said. */
export interface Sharing {
  /** They share so much that they can be as alike as they must be. */
  readonly alike: readonly number[];
  /** All their words that carry the meaning were said. */
  readonly allHeavy: readonly number[];
}

/**
 * Makes the function that finds the samples with so many words in common with what was said that they
 * can be `least` alike (0 to 1). It looks at thousands for each utterance, so it counts in flat lists. What
 * no type reads and a sample lacks is left over; what it has besides is added.
 */
export const createSharedWords = (
  samples: readonly CountedSample[],
  { slot }: Weights,
): ((said: SaidInShort, least: number) => Sharing) => {
  const postings = postingsOf(samples);
  const besides = Float64Array.from(samples, ({ beside }) => beside);
  const tellings = Float64Array.from(samples, ({ telling }) => weightOf(telling));
  const wordless = samples.flatMap(({ telling, beside }, place) =>
    telling.length === 0 && beside > 0 ? [place] : [],
  );
  const heavies = Uint8Array.from(
    samples,
    ({ telling }) => [...bySense(telling).values()].filter(({ isHeavy }) => isHeavy).length,
  );
  // What the words that a sample shares count: as said, as its own, and those that no type reads.
  const asSaid = new Float64Array(samples.length);
  const asOwn = new Float64Array(samples.length);
  const asBare = new Float64Array(samples.length);
  const heavyShared = new Uint8Array(samples.length);
  const touched = new Int32Array(samples.length);

  return (said, least) => {
    const bareTerms = said.telling.flatMap(({ term, types }) => (types.size === 0 ? [term] : []));
    const bare = weightOf(bareTerms);
    const bareSenses = bySense(bareTerms);
    const particles = said.telling.filter(({ term }) => term.isParticle).length * slot;
    let count = 0;
    for (const [sense, weight] of said.weights) {
      const posting = postings.get(sense);
      if (posting === undefined) continue;
      const bareTerm = bareSenses.get(sense);
      const bareWeight = bareTerm === undefined || bareTerm.isParticle ? 0 : bareTerm.weight;
      const { places, weights, areHeavy } = posting;
      for (let index = 0; index < places.length; index += 1) {
        const place = places[index] ?? 0;
        if (asSaid[place] === 0) {
          touched[count] = place;
          count += 1;
        }
        asSaid[place] = (asSaid[place] ?? 0) + weight;
        asOwn[place] = (asOwn[place] ?? 0) + (weights[index] ?? 0);
        asBare[place] = (asBare[place] ?? 0) + bareWeight;
        heavyShared[place] = (heavyShared[place] ?? 0) + (areHeavy[index] ?? 0);
      }
    }
    const alike = wordless.filter((place) => {
      const common = 2 * (besides[place] ?? 0) + 2 * particles;
      return common >= Math.max(least, VALUES_ALONE) * (common + bare);
    });
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
