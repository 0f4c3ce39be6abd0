import { type Query, type QueryTerm } from './query';
import {
  type TextIndex,
  entryOf,
  holdersOf,
  isCore,
  isThing,
  productOf,
  strengthOf,
} from './text-index';

/** This many mentioned words count as much as one that says what the product is. */
export const MENTIONS_NEEDED = 2;
/** About so many steps find one product among a word's many. */
const HALVINGS = 16;

/** What is known of each product during one search, by product number. Zero between searches. */
export interface Notes {
  readonly score: Float64Array;
  /** The rarity of the query's words that the product has. */
  readonly found: Float64Array;
  readonly mentions: Uint8Array;
  /** Whether it is the kind of thing that was asked for. */
  readonly isThing: Uint8Array;
}

const kept = new WeakMap<TextIndex, Notes>();

/** Notes for an index. They are made once: a search only touches the products it finds. */
export const notesFor = (index: TextIndex): Notes => {
  const count = index.accessories.length;
  const notes = kept.get(index) ?? {
    ...{ score: new Float64Array(count), found: new Float64Array(count) },
    ...{ mentions: new Uint8Array(count), isThing: new Uint8Array(count) },
  };
  kept.set(index, notes);
  return notes;
};

/** How much all the words tell. */
export const meaningOf = (terms: readonly QueryTerm[]): number =>
  terms.reduce((sum, { rarity }) => sum + rarity, 0);

/**
 * Notes every product that can have enough of the query. Rare words come first: once the words that are
 * left can't make up the share needed, they only count for products that are noted already.
 *
 * @returns the numbers of the products noted
 */
export const noteProducts = (
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

/** Makes the notes of these products zero again. */
export const clearNotes = (notes: Notes, products: readonly number[]): void => {
  for (const product of products) {
    notes.score[product] = 0;
    notes.found[product] = 0;
    notes.mentions[product] = 0;
    notes.isThing[product] = 0;
  }
};
