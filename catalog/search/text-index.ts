import { type WordForms } from '../../contract';

/**
 * An inverted index of what is written about the products, in one language. Terms and products are
 * numbers: positions in `terms` and in the catalogue.
 */
export interface TextIndex {
  /** How its words were reduced to stems; a query is reduced in the same way. */
  readonly forms: WordForms;
  /** The number of each term. */
  readonly terms: ReadonlyMap<string, number>;
  /** Where the entries of each term begin in `entries`; one more at the end. */
  readonly starts: Uint32Array;
  /** For each term its products in ascending order, see `packEntry`. */
  readonly entries: Uint32Array;
  /** Where the name of each product begins in `names`; one more at the end. */
  readonly nameStarts: Uint32Array;
  /** The terms of the names in their order. */
  readonly names: Uint32Array;
  /** 1 for a term that names the kind of thing some product is. */
  readonly things: Uint8Array;
  /** 1 for a product that is bought to go with another thing. */
  readonly accessories: Uint8Array;
}

const STRENGTH_STEPS = 255;
const PRODUCT_UNIT = 1024;

/** What an index knows of one term in one product. */
export interface Entry {
  readonly product: number;
  /** How much the product has of the term, from 0 to 1: BM25F without the term's rarity. */
  readonly strength: number;
  /** Whether the term names the kind of thing the product is. */
  readonly isThing: boolean;
  /** Whether it stands where the product is named or listed, rather than being only mentioned. */
  readonly isCore: boolean;
}

/** An entry as one number of 32 bits: 22 for the product (four million), 8 for the strength, 2 for the rest. */
export const packEntry = ({ product, strength, isThing, isCore }: Entry): number =>
  product * PRODUCT_UNIT +
  Math.max(1, Math.round(strength * STRENGTH_STEPS)) * 4 +
  (isThing ? 2 : 0) +
  (isCore ? 1 : 0);

// The search reads millions of entries a second; one function a part makes no objects.
export const productOf = (entry: number): number => entry >>> 10;
export const strengthOf = (entry: number): number => ((entry >>> 2) & 255) / STRENGTH_STEPS;
export const isThing = (entry: number): boolean => (entry & 2) !== 0;
export const isCore = (entry: number): boolean => (entry & 1) !== 0;

/** How many products have a term. */
export const holdersOf = ({ starts }: TextIndex, term: number): number =>
  (starts[term + 1] ?? 0) - (starts[term] ?? 0);

/** The entry of a term for a product, found by halving; undefined when the product doesn't have the term. */
export const entryOf = (
  term: number,
  product: number,
  { starts, entries }: TextIndex,
): number | undefined => {
  let [low, high] = [starts[term] ?? 0, (starts[term + 1] ?? 0) - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle] ?? 0;
    const found = productOf(entry);
    if (found === product) return entry;
    if (found < product) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
};
