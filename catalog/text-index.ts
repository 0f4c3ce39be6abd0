import { type CatalogWords, type WordForms } from '../contract';
import { type Product } from './product';
import { type Tokenise, createTokeniser } from './tokenise';
import { wordsOf } from './words-of';

/**
 * An inverted index of what is written about the products, in one language.
 * `postings[term]` is a flat list: product number, weight, product number, weight …
 */
export interface TextIndex {
  readonly postings: Readonly<Record<string, readonly number[]>>;
  /** Weighted number of terms of each product. */
  readonly lengths: readonly number[];
  /** How its words were reduced to stems; a query is reduced in the same way. */
  readonly forms: WordForms;
}

const FIELD_WEIGHTS = { name: 4, type: 4, brand: 3, interest: 2, category: 2, text: 0.5 } as const;
/** A term of at least this weight says what a product is; one below it is only mentioned. */
export const CORE_WEIGHT = 2;
const MENTIONS_COUNTED = 3;

const coreFields = (
  product: Product,
  language: string,
  { names }: CatalogWords,
): [string, number][] => {
  const { name } = wordsOf(product, language);
  const { interest, room } = product.facets;
  const called = (kind: keyof typeof names, ids: readonly string[]): string =>
    ids.map((id) => names[kind][id] ?? '').join(' ');
  return [
    [name, FIELD_WEIGHTS.name],
    [called('type', [product.type]), FIELD_WEIGHTS.type],
    [product.brand, FIELD_WEIGHTS.brand],
    [called('interest', interest), FIELD_WEIGHTS.interest],
    [`${called('category', [product.category])} ${called('room', room)}`, FIELD_WEIGHTS.category],
  ];
};

const mentions = (product: Product, language: string, tokenise: Tokenise): Map<string, number> => {
  const { pitch, reasons } = wordsOf(product, language);
  const counts = new Map<string, number>();
  for (const term of tokenise([pitch, ...reasons.map(({ say }) => say)].join(' '))) {
    counts.set(term, Math.min((counts.get(term) ?? 0) + 1, MENTIONS_COUNTED));
  }
  return counts;
};

/** Builds the index of `products` for one language; product numbers are positions in `products`. */
export const buildTextIndex = (
  products: readonly Product[],
  language: string,
  words: CatalogWords,
): TextIndex => {
  const tokenise = createTokeniser(words.forms);
  const postings = new Map<string, number[]>();
  const lengths = products.map((product, number) => {
    const weights = new Map<string, number>();
    const add = (term: string, weight: number): void => {
      weights.set(term, (weights.get(term) ?? 0) + weight);
    };
    for (const [text, weight] of coreFields(product, language, words)) {
      for (const term of tokenise(text)) add(term, weight);
    }
    for (const [term, count] of mentions(product, language, tokenise))
      add(term, count * FIELD_WEIGHTS.text);
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
    forms: words.forms,
  };
};
