import { type Product } from './product';
import { tokenise } from './tokenise';
import { wordsOf } from './words-of';

/**
 * An inverted index of what is written about the products, in one language.
 * `postings[term]` is a flat list: product number, weight, product number, weight …
 */
export interface TextIndex {
  readonly postings: Readonly<Record<string, readonly number[]>>;
  /** Weighted number of terms of each product. */
  readonly lengths: readonly number[];
}

const FIELD_WEIGHTS = { name: 4, type: 4, brand: 3, interest: 2, category: 1, text: 1 } as const;

const fieldsOf = (product: Product, language: string): [string, number][] => {
  const { name, pitch, reasons } = wordsOf(product, language);
  return [
    [name, FIELD_WEIGHTS.name],
    [product.type, FIELD_WEIGHTS.type],
    [product.brand, FIELD_WEIGHTS.brand],
    [product.facets.interest.join(' '), FIELD_WEIGHTS.interest],
    [`${product.category} ${product.facets.room.join(' ')}`, FIELD_WEIGHTS.category],
    [pitch, FIELD_WEIGHTS.text],
    ...reasons.map(({ say }): [string, number] => [say, FIELD_WEIGHTS.text]),
  ];
};

/** Builds the index of `products` for one language; numbers are positions in `products`. */
export const buildTextIndex = (products: readonly Product[], language: string): TextIndex => {
  const postings = new Map<string, number[]>();
  const lengths = products.map((product, number) => {
    const weights = new Map<string, number>();
    for (const [text, weight] of fieldsOf(product, language)) {
      for (const term of tokenise(text)) weights.set(term, (weights.get(term) ?? 0) + weight);
    }
    let length = 0;
    for (const [term, weight] of weights) {
      const posting = postings.get(term) ?? [];
      posting.push(number, weight);
      postings.set(term, posting);
      length += weight;
    }
    return length;
  });
  return {
    postings: Object.fromEntries([...postings].sort(([a], [b]) => (a < b ? -1 : 1))),
    lengths,
  };
};
