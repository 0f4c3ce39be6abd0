import { type Query, type QueryTerm, readQuery } from './query';
import {
  type TextIndex,
  entryOf,
  holdersOf,
  isCore,
  isThing,
  productOf,
  strengthOf,
} from './text-index';
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

/** This many mentioned words count as much as one that says what the product is. */
const MENTIONS_NEEDED = 2;
/** So many of the best hits are looked at for words that follow each other. */
const LOOKED_AT_CLOSELY = 100;
/** About so many hits are given. */
const LIMIT = 1000;
/** About so many steps find one product among a word's many. */
const HALVINGS = 16;
/** How finely scores are counted to find the best. */
const STEPS = 1024;

/** What is known of each product during one search, by product number. Zero between searches. */
interface Notes {
  readonly score: Float64Array;
  /** The rarity of the query's words that the product has. */
  readonly found: Float64Array;
  readonly mentions: Uint8Array;
  /** Whether it is the kind of thing that was asked for. */
  readonly isThing: Uint8Array;
}

const kept = new WeakMap<TextIndex, Notes>();

/** Notes for an index. They are made once: a search only touches the products it finds. */
const notesFor = (index: TextIndex): Notes => {
  const count = index.accessories.length;
  const notes = kept.get(index) ?? {
    ...{ score: new Float64Array(count), found: new Float64Array(count) },
    ...{ mentions: new Uint8Array(count), isThing: new Uint8Array(count) },
  };
  kept.set(index, notes);
  return notes;
};

const meaningOf = (terms: readonly QueryTerm[]): number =>
  terms.reduce((sum, { rarity }) => sum + rarity, 0);

/**
 * Notes every product that can have enough of the query. Rare words come first: once the words that are
 * left can't make up the share needed, they only count for products that are noted already.
 *
 * @returns the numbers of the products noted
 */
const noteProducts = (
  { terms, thing }: Query,
  index: TextIndex,
  notes: Notes,
  needed: number,
): number[] => {
  const products: number[] = [];
  const note = (entry: number, { term, rarity }: QueryTerm): void => {
    const product = productOf(entry);
    notes.found[product] = (notes.found[product] ?? 0) + rarity;
    notes.score[product] = (notes.score[product] ?? 0) + rarity * strengthOf(entry);
    notes.mentions[product] =
      (notes.mentions[product] ?? 0) + (isCore(entry) ? MENTIONS_NEEDED : 1);
    if (term === thing && isThing(entry)) notes.isThing[product] = 1;
  };
  let left = meaningOf(terms);
  for (const word of [...terms].sort((a, b) => b.rarity - a.rarity)) {
    const isOpen = left >= needed;
    left -= word.rarity;
    if (word.term === undefined) continue;
    if (!isOpen && products.length * HALVINGS < holdersOf(index, word.term)) {
      for (const product of products) {
        const entry = entryOf(word.term, product, index);
        if (entry !== undefined) note(entry, word);
      }
      continue;
    }
    const end = index.starts[word.term + 1] ?? 0;
    for (let at = index.starts[word.term] ?? 0; at < end; at += 1) {
      const entry = index.entries[at] ?? 0;
      const isNew = notes.found[productOf(entry)] === 0;
      if (isNew && !isOpen) continue;
      if (isNew) products.push(productOf(entry));
      note(entry, word);
    }
  }
  return products;
};

const clear = (notes: Notes, products: readonly number[]): void => {
  for (const product of products) {
    notes.score[product] = 0;
    notes.found[product] = 0;
    notes.mentions[product] = 0;
    notes.isThing[product] = 0;
  }
};

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
 * Finds products by free words. A product's score is BM25F (see build-index.ts): for each word that it
 * has, the word's rarity times its strength in the product. The rest are factors: see TUNING.
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
    clear(notes, noted);
    return [];
  }
  const floor = scoreToReach(products, notes.score, meaning, LIMIT);
  const hits: { product: number; score: number; isNamed: boolean }[] = [];
  for (const product of products) {
    const score = notes.score[product] ?? 0;
    const isNamed = (notes.mentions[product] ?? 0) >= MENTIONS_NEEDED;
    if (score >= floor) hits.push({ product, score, isNamed });
  }
  clear(notes, noted);
  hits.sort(byScore);
  for (const hit of hits.slice(0, LOOKED_AT_CLOSELY)) {
    hit.score += tuning.neighbours * neighboursIn(hit.product, query, index);
  }
  hits.sort(byScore);
  const best = hits[0]?.score ?? 1;
  for (const hit of hits) hit.score /= best;
  return hits;
};
