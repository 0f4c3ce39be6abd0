import { type AlexaPhrases } from '../../languages';
import { type Weights } from './near-match';
import { wordsOf } from './utterance';

const LIGHT = 0.5;
/** Words that ask or want: many intents have the same ones. */
const ASKING = 1;
const HEAVY = 2;
/** The cost between two forms of one word. */
const SAME_STEM = 0.25;
/** The cost between two words with little meaning. */
const BOTH_LIGHT = 0.5;

/** How the words of a language count when an utterance and a sample are only similar. */
export interface WordWeights {
  /** Any word may be left over but those that turn a meaning round or decide it. */
  readonly loose: Weights;
  /** Only words that ask, want or carry little meaning may be left over. */
  readonly strict: Weights;
  /** Whether the word must be said, and matched, in a strict comparison. */
  readonly isHeavy: (word: string) => boolean;
  readonly isTurning: (word: string) => boolean;
}

/** The most words whose stems are remembered. */
const MOST_STEMS = 10_000;

/** The same function, faster: an utterance is compared with many samples. */
const remembering = (singular: (word: string) => string): ((word: string) => string) => {
  const stems = new Map<string, string>();
  return (word) => {
    const stem = stems.get(word) ?? singular(word);
    if (stems.size >= MOST_STEMS) stems.clear();
    stems.set(word, stem);
    return stem;
  };
};

const createWeights = (language: AlexaPhrases): WordWeights => {
  const setOf = (...lists: readonly (readonly string[])[]): ReadonlySet<string> =>
    new Set(lists.flat().flatMap((word) => wordsOf(word)));
  const stemOf = remembering(language.singular);
  const light = setOf(language.lightWords);
  const asking = setOf(language.questionWords, language.carrierWords);
  const turning = setOf(language.turningWords);
  const kept = setOf(language.turningWords, language.decidingWords);
  const of = (word: string): number =>
    light.has(word) ? LIGHT : asking.has(word) ? ASKING : HEAVY;
  const isHeavy = (word: string): boolean => of(word) === HEAVY;
  const isLight = (word: string): boolean => light.has(word);
  const articles = setOf(language.articles);
  const loose: Weights = {
    of,
    isLight,
    isArticle: (word) => articles.has(word),
    missing: (word) => (kept.has(word) ? Infinity : of(word)),
    slot: HEAVY,
    otherSlot: HEAVY,
    between: (said, expected) => {
      if (said === expected) return 0;
      if (kept.has(said) || kept.has(expected)) return Infinity;
      if (of(said) === LIGHT && of(expected) === LIGHT) return BOTH_LIGHT;
      return stemOf(said) === stemOf(expected) ? SAME_STEM : Infinity;
    },
  };
  return {
    loose,
    strict: {
      ...loose,
      missing: (word) => (isHeavy(word) ? Infinity : loose.missing(word)),
      otherSlot: Infinity,
    },
    isHeavy,
    isTurning: (word) => turning.has(word),
  };
};

const weights = new WeakMap<AlexaPhrases, WordWeights>();

/** The weights of a language's words; everything that reads the language shares them. */
export const weightsOf = (language: AlexaPhrases): WordWeights => {
  const known = weights.get(language) ?? createWeights(language);
  weights.set(language, known);
  return known;
};
