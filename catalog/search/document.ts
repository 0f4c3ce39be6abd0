import { type CatalogWords } from '../../contract';
import { type Product } from '../product';
import { wordsOf } from '../words-of';

/** What is written about a product, by field. */
export interface SearchDocument {
  readonly name: string;
  readonly brand: string;
  /** What kind of thing it is: first its usual name, then what else it is called. May be empty. */
  readonly types: readonly string[];
  /** What it belongs to: interests, category, rooms. */
  readonly labels: string;
  /** What it is like: wireless, wood, dishwasher-safe. */
  readonly attributes: string;
  /** What is said about it in sentences. */
  readonly text: string;
}

/** What is written about a product in a language, with the vocabulary's names of what it is and is like. */
export const documentOf = (
  product: Product,
  language: string,
  { names, synonyms }: CatalogWords,
): SearchDocument => {
  const { name, pitch, reasons, facts = {} } = wordsOf(product, language);
  const { type, category, facets } = product;
  const called = (kind: keyof typeof names, ids: readonly string[]): string[] =>
    ids.map((id) => names[kind][id] ?? '');
  return {
    name,
    brand: product.brand,
    types: [...called('type', [type]), ...(synonyms[type] ?? [])],
    labels: [
      ...called('interest', facets.interest),
      ...called('category', [category]),
      ...called('room', facets.room),
    ].join(', '),
    attributes: called('attribute', Object.keys(product.attributes ?? {})).join(', '),
    text: [pitch, ...[...reasons, ...Object.values(facts)].map(({ say }) => say)].join(' '),
  };
};
