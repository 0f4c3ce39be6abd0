import { oneSlipAway } from '../../../catalog';
import { READ_KINDS, type ReadingWords } from '../../../contract';
import { lazily } from '../../../contract/lazily';

/** Shorter words have too many neighbours that mean something else. */
const SHORTEST = 6;
/** Words for occasions are those of every life: "leaking" is no slip of "leaving". */
const MEANT_KINDS = READ_KINDS.filter((kind) => kind !== 'occasion');
const HAS_DIGIT = /\d/;

/** Whether one word may be a slip of another; in the last letter it is more often another form: "relaxed", "relaxes". */
const mayBeSlip = (word: string, candidate: string): boolean => {
  const isTurned = [...word].sort().join('') === [...candidate].sort().join('');
  return candidate[0] === word[0] && (isTurned || candidate.at(-1) === word.at(-1));
};

/** How often each word stands in some phrases. */
const countsOf = (phrases: Iterable<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const phrase of phrases) {
    for (const word of phrase.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
};

/**
 * Makes the speller of a locale: of a word that is neither in its phrases nor in the catalogue, the commonest
 * word of the vocabulary that is one slip away and begins alike. Nothing is prepared before there is such a word.
 *
 * @param isKnown whether the catalogue has a word
 */
export const createSpeller = (
  { phrases, numbers, patterns }: ReadingWords,
  isKnown: (word: string) => boolean,
  stem: (word: string) => string,
): ((word: string) => string) => {
  const targets = lazily(() =>
    countsOf([
      ...MEANT_KINDS.flatMap((kind) => Object.keys(phrases[kind])),
      ...Object.keys(numbers),
      ...patterns.money,
      ...patterns.topics,
    ]),
  );
  const known = lazily(() => {
    const ofPatterns = Object.values<readonly string[]>({ ...patterns }).flat();
    const others = countsOf([...Object.keys(phrases.occasion), ...ofPatterns]);
    return new Set([...targets().keys(), ...others.keys()].map(stem));
  });
  const spelt = new Map<string, string>();
  const spell = (word: string): string => {
    let best = word;
    for (const candidate of oneSlipAway(word)) {
      const count = targets().get(candidate) ?? 0;
      if (count > (targets().get(best) ?? 0) && mayBeSlip(word, candidate)) best = candidate;
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
