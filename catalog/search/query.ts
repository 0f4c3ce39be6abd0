import { type Word, createTokeniser } from '../tokenise';
import { soundsLike } from './sounds';
import { spell } from './spelling';
import { type TextIndex, entryOf, holdersOf, productOf } from './text-index';

/** A word of a query. */
export interface QueryTerm {
  /** Its number in the index; undefined for a word that no product has. */
  readonly term: number | undefined;
  /** How much the word tells: the fewer products have it, the more. */
  readonly rarity: number;
}

/** A query as the index understands it. */
export interface Query {
  /** Each word once, in the order they were said. */
  readonly terms: readonly QueryTerm[];
  /** The term for the kind of thing that was asked for, if a product is of such a kind. */
  readonly thing: number | undefined;
}

const MAX_CHARACTERS = 300;
const MAX_WORDS = 24;
/** Parts of a compound are at least this long. */
const SHORTEST_PART = 3;

const tokenisers = new WeakMap<TextIndex, ReturnType<typeof createTokeniser>>();

const tokeniserOf = (index: TextIndex): ReturnType<typeof createTokeniser> => {
  const tokenise = tokenisers.get(index) ?? createTokeniser(index.forms);
  tokenisers.set(index, tokenise);
  return tokenise;
};

/** Whether the products of a compound have its parts as well; one product tells it of all. */
const isApart = (
  compound: number,
  parts: readonly (number | undefined)[],
  index: TextIndex,
): boolean => {
  const product = productOf(index.entries[index.starts[compound] ?? 0] ?? 0);
  return parts.every((part) => part !== undefined && entryOf(part, product, index) !== undefined);
};

/**
 * Joins neighbours that the catalogue only writes as one word: "head set" is a headset. A compound that
 * is written both ways has its two words in every product already.
 */
const joinCompounds = (words: readonly Word[], index: TextIndex): Word[] => {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined) continue;
    const parts = [word.stem, next?.stem ?? ''].map((stem) => index.terms.get(stem));
    const together = word.stem + (next?.stem ?? '');
    // Two words of the catalogue are what they are, however one of its words sounds.
    const compound =
      index.terms.get(together) ??
      (next !== undefined && parts.includes(undefined) ? soundsLike(together, index) : undefined);
    if (next !== undefined && compound !== undefined && !isApart(compound, parts, index)) {
      joined.push({ stem: word.stem + next.stem, role: next.role });
      at += 1;
    } else joined.push(word);
  }
  return joined;
};

/** The two words of the catalogue that an unknown word is made of: "bookshelf" is a book shelf. */
const splitCompound = (stem: string, { terms }: TextIndex): number[] | undefined => {
  for (let at = stem.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const [first, second] = [terms.get(stem.slice(0, at)), terms.get(stem.slice(at))];
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return undefined;
};

const termsOf = (stem: string, index: TextIndex): (number | undefined)[] => {
  const term = index.terms.get(stem) ?? spell(stem, index);
  return term === undefined ? (splitCompound(stem, index) ?? [soundsLike(stem, index)]) : [term];
};

/** How much a word tells that `holders` of `count` products have (BM25's inverse document frequency). */
const rarityOf = (holders: number, count: number): number =>
  Math.log(1 + (count - holders + 0.5) / (holders + 0.5));

/** Reads what a customer said. Only the first 300 characters and 24 words count. */
export const readQuery = (text: string, index: TextIndex): Query => {
  const words = tokeniserOf(index)(text.slice(0, MAX_CHARACTERS)).slice(0, MAX_WORDS);
  const count = index.accessories.length;
  const terms = new Map<number | string, QueryTerm>();
  let thing: number | undefined;
  for (const { stem, role } of joinCompounds(words, index)) {
    for (const term of termsOf(stem, index)) {
      const holders = term === undefined ? 0 : holdersOf(index, term);
      terms.set(term ?? stem, { term, rarity: rarityOf(holders, count) });
      if (term !== undefined && role !== 'mention' && index.things[term] === 1) thing = term;
    }
  }
  return { terms: [...terms.values()], thing };
};
