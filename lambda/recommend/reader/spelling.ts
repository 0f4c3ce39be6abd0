import { oneSlipAway } from '../../../catalog';
import { type SpellingWords } from '../../../contract';
import { lazily } from '../../../contract/lazily';

/** Shorter words have too many neighbours that mean something else. */
const SHORTEST = 6;
const HAS_DIGIT = /\d/;

/** Whether one word may be a slip of another; in the last letter it is more often another form: "relaxed", "relaxes". */
const mayBeSlip = (word: string, candidate: string): boolean => {
  const isTurned = [...word].sort().join('') === [...candidate].sort().join('');
  return candidate[0] === word[0] && (isTurned || candidate.at(-1) === word.at(-1));
};

/**
 * Makes the speller of a locale: of a word that is neither in its phrases nor in the catalogue, the commonest
 * word of the vocabulary that is one slip away and begins alike. Nothing is prepared before there is such a word.
 *
 * @param isKnown whether the catalogue has a word
 */
export const createSpeller = (
  { counts, known: knownStems }: SpellingWords,
  isKnown: (word: string) => boolean,
  stem: (word: string) => string,
): ((word: string) => string) => {
  const known = lazily(() => new Set(knownStems));
  const countOf = (word: string): number => (Object.hasOwn(counts, word) ? (counts[word] ?? 0) : 0);
  const spelt = new Map<string, string>();
  const spell = (word: string): string => {
    let best = word;
    for (const candidate of oneSlipAway(word)) {
      if (countOf(candidate) > countOf(best) && mayBeSlip(word, candidate)) best = candidate;
    }
    return best;
  };
  return (word) => {
    if (word.length < SHORTEST || HAS_DIGIT.test(word) || isKnown(word)) return word;
    const before = spelt.get(word);
    if (before !== undefined) return before;
    if (known().has(stem(word))) return word;
    const found = spell(word);
    spelt.set(word, found);
    return found;
  };
};
