import { CORE_WEIGHT, type Catalog, type TextIndex, createTokeniser } from '../../catalog';

const SATURATION = 1.2;
const LENGTH_INFLUENCE = 0.6;
/** The share of the query's meaning that a product must cover. Below it the honest answer is "I don't have that". */
const COVERAGE_NEEDED = 0.55;
/** This many mentioned words count as much as one that says what the product is. */
const MENTIONS_NEEDED = 2;

const isOneEditApart = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1)) return true;
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0];
};

/** The index's spelling of a word: the word itself, or a term that differs by one edit. */
const spell = (term: string, index: TextIndex): string => {
  if (Object.hasOwn(index.postings, term) || term.length < 5) return term;
  return Object.keys(index.postings).find((known) => isOneEditApart(term, known)) ?? term;
};

/** Joins neighbours that the index writes as one word: "head set" is a headset. */
const joinCompounds = (terms: readonly string[], index: TextIndex): string[] => {
  const joined: string[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const [term, next] = [terms[at] ?? '', terms[at + 1]];
    if (next !== undefined && Object.hasOwn(index.postings, term + next)) {
      joined.push(term + next);
      at += 1;
    } else joined.push(term);
  }
  return joined;
};

/** How well one product matches the words so far. */
interface Hit {
  score: number;
  /** The meaning of the words that the product has. */
  coverage: number;
  mentions: number;
}

const rarity = (holders: number, count: number): number =>
  Math.log(1 + (count - holders + 0.5) / (holders + 0.5));

const collectHits = (
  terms: readonly string[],
  { postings, lengths }: TextIndex,
): { hits: Map<number, Hit>; meaning: number } => {
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const hits = new Map<number, Hit>();
  let meaning = 0;
  for (const term of terms) {
    const posting = (Object.hasOwn(postings, term) && postings[term]) || [];
    const weight = rarity(posting.length / 2, lengths.length);
    meaning += weight;
    for (let at = 0; at < posting.length; at += 2) {
      const product = posting[at] ?? 0;
      const frequency = posting[at + 1] ?? 0;
      const hit = hits.get(product) ?? { score: 0, coverage: 0, mentions: 0 };
      const length = (lengths[product] ?? 0) / averageLength;
      const damping = SATURATION * (1 - LENGTH_INFLUENCE + LENGTH_INFLUENCE * length);
      hit.score += (weight * frequency * (SATURATION + 1)) / (frequency + damping);
      hit.coverage += weight;
      hit.mentions += frequency >= CORE_WEIGHT ? MENTIONS_NEEDED : 1;
      hits.set(product, hit);
    }
  }
  return { hits, meaning };
};

/**
 * Finds products by free words (BM25 over the weighted fields of the index).
 *
 * @param text only the first 300 characters and 24 words count
 * @returns scores by product id, above 0, the best is 1; empty when nothing matches
 */
export const searchText = (
  text: string,
  catalog: Catalog,
  language: string,
): ReadonlyMap<string, number> => {
  const index = catalog.text[language] ?? Object.values(catalog.text)[0];
  if (index === undefined) return new Map();
  const tokenise = createTokeniser(index.forms);
  const spoken = joinCompounds(tokenise(text.slice(0, 300)).slice(0, 24), index);
  const terms = [...new Set(spoken.map((term) => spell(term, index)))];
  const { hits, meaning } = collectHits(terms, index);
  const found = [...hits].filter(
    ([, { coverage, mentions }]) =>
      coverage >= COVERAGE_NEEDED * meaning && mentions >= MENTIONS_NEEDED,
  );
  const best = Math.max(...found.map(([, { score }]) => score));
  return new Map(
    found.map(([product, { score }]) => [catalog.products[product]?.id ?? '', score / best]),
  );
};
