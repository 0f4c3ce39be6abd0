import { type TextIndex, holdersOf } from './text-index';

/** Shorter words have too many neighbours that mean something else. */
const SHORTEST = 5;
/** Nobody says a longer one. */
const LONGEST = 24;
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];
const HAS_DIGIT = /\d/;

/** Every string that one slip makes of a word: a letter lost, doubled, swapped with the next, or wrong. */
export function* oneSlipAway(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    yield before + after.slice(1);
    yield before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
    for (const letter of ALPHABET) {
      yield before + letter + after;
      yield before + letter + after.slice(1);
    }
  }
}

/**
 * The index's spelling of a word that it doesn't have (Norvig, "How to Write a Spelling Corrector"): of
 * the terms one slip away the one most products have, first those that begin alike. It looks up some
 * hundred strings, however many terms there are.
 *
 * @returns the number of the term; undefined when there is none, or the word is short, very long or has a digit
 */
export const spell = (word: string, index: TextIndex): number | undefined => {
  if (word.length < SHORTEST || word.length > LONGEST || HAS_DIGIT.test(word)) return undefined;
  let best: { readonly term: number; readonly score: number } | undefined;
  for (const candidate of oneSlipAway(word)) {
    const term = candidate === word ? undefined : index.terms.get(candidate);
    if (term === undefined) continue;
    // Of words as common as each other the longer: a letter is more often lost than doubled.
    const score =
      holdersOf(index, term) +
      (candidate[0] === word[0] ? 2 ** 32 : 0) +
      (candidate.length > word.length ? 0.5 : 0);
    if (best === undefined || score > best.score) best = { term, score };
  }
  return best?.term;
};
