import {
  type Notes,
  MENTIONS_NEEDED,
  clearNotes,
  meaningOf,
  noteProducts,
  notesFor,
} from './notes';
import { type Query, readQuery } from './query';
import { type TextIndex } from './text-index';
import { type Tuning, TUNING } from './tuning';

/** A product that was found. */
export interface Hit {
  /** Its position in the catalogue. */
  readonly product: number;
  /** Above 0; the best of a search has 1. */
  readonly score: number;
  /** Whether the words say what it is; otherwise they only occur in what is said about it. */
  readonly isNamed: boolean;
}

/** So many of the best hits are looked at for words that follow each other. */
const LOOKED_AT_CLOSELY = 100;
/** About so many hits are given. */
const LIMIT = 1000;
/** How finely scores are counted to find the best. */
const STEPS = 1024;

/** What words that follow each other in the query and in the product's name add to its score. */
const neighboursIn = (product: number, { terms }: Query, index: TextIndex): number => {
  const begin = index.nameStarts[product] ?? 0;
  const end = index.nameStarts[product + 1] ?? 0;
  let added = 0;
  for (let pair = 1; pair < terms.length; pair += 1) {
    const [first, second] = [terms[pair - 1], terms[pair]];
    for (let at = begin + 1; at < end; at += 1) {
      if (index.names[at - 1] === first?.term && index.names[at] === second?.term) {
        added += ((first?.rarity ?? 0) + (second?.rarity ?? 0)) / 2;
        break;
      }
    }
  }
  return added;
};

const byScore = (a: Hit, b: Hit): number => b.score - a.score || a.product - b.product;

/** A product's score before neighbours count: BM25F and the factors of TUNING. */
const scoreOf = (
  product: number,
  { thing }: Query,
  index: TextIndex,
  notes: Notes,
  share: number,
  tuning: Tuning,
): number => {
  const isAsked = thing === undefined || notes.isThing[product] === 1;
  return (
    (notes.score[product] ?? 0) *
    share ** tuning.sharePower *
    (isAsked ? 1 : tuning.otherThing) *
    (!isAsked && index.accessories[product] === 1 ? tuning.accessory : 1)
  );
};

/**
 * The score that about `limit` of the products reach. It counts scores by steps, so it takes no sorting.
 *
 * @param highest no score is above it
 */
const scoreToReach = (
  products: readonly number[],
  scores: Float64Array,
  highest: number,
  limit: number,
): number => {
  const stepOf = (score: number): number => Math.floor((score / highest) * (STEPS - 1));
  const counts = new Uint32Array(STEPS);
  for (const product of products) {
    const step = stepOf(scores[product] ?? 0);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let [step, reached] = [STEPS, 0];
  while (step > 0 && reached < limit) {
    step -= 1;
    reached += counts[step] ?? 0;
  }
  return (step / (STEPS - 1)) * highest;
};

/**
 * Finds products by free words. The score of a product d for a query q is
 *
 *     score = (sum over words t of q of rarity(t) * weight(t, d) / (k1 + weight(t, d)))
 *             * share of q's rarity that d has * otherThing? * accessory? + neighbours * rarity of pairs
 *
 * The sum is BM25F: its weights are in weigh.ts, rarity (inverse document frequency) in query.ts, the
 * numbers in tuning.ts. The factors with a question mark apply when a kind of thing was asked for and d
 * is of another kind.
 *
 * @param text only the first 300 characters and 24 words count
 * @returns the best, about 1,000 at most, in order; equals as the catalogue has them; empty when no
 *   product is what was asked for
 */
export const searchIndex = (text: string, index: TextIndex, tuning: Tuning = TUNING): Hit[] => {
  const query = readQuery(text, index);
  const meaning = meaningOf(query.terms);
  const needed = tuning.shareNeeded * meaning;
  const notes = notesFor(index);
  const noted = noteProducts(query, index, notes, needed);
  const products = noted.filter((product) => (notes.found[product] ?? 0) >= needed);
  let isAnyNamed = false;
  for (const product of products) {
    const share = (notes.found[product] ?? 0) / meaning;
    notes.score[product] = scoreOf(product, query, index, notes, share, tuning);
    isAnyNamed ||= (notes.mentions[product] ?? 0) >= MENTIONS_NEEDED;
  }
  if (!isAnyNamed) {
    clearNotes(notes, noted);
    return [];
  }
  const floor = scoreToReach(products, notes.score, meaning, LIMIT);
  const hits: { product: number; score: number; isNamed: boolean }[] = [];
  for (const product of products) {
    const score = notes.score[product] ?? 0;
    const isNamed = (notes.mentions[product] ?? 0) >= MENTIONS_NEEDED;
    if (score >= floor) hits.push({ product, score, isNamed });
  }
  clearNotes(notes, noted);
  hits.sort(byScore);
  for (const hit of hits.slice(0, LOOKED_AT_CLOSELY)) {
    hit.score += tuning.neighbours * neighboursIn(hit.product, query, index);
  }
  hits.sort(byScore);
  const best = hits[0]?.score ?? 1;
  for (const hit of hits) hit.score /= best;
  return hits;
};
