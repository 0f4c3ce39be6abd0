import { type AlexaPhrases } from '../../languages';
import { wordsOf } from './utterance';

const LIGHT = 0.5;
/** Words that ask or want: many intents have the same ones. */
const ASKING = 1;
const HEAVY = 2;
/** The cost between two forms of one word. */
const SAME_STEM = 0.25;
/** The cost between two words that mean the same, and between two words with little meaning. */
const SAME_SENSE = 0.5;
const BOTH_LIGHT = 0.5;

/** A word as it counts when an utterance and a sample are only similar. */
export interface Term {
  readonly word: string;
  /** The same for plural and singular. */
  readonly stem: string;
  /** The same for words that mean the same. */
  readonly sense: string;
  readonly weight: number;
  /** Whether it belongs to a verb: "on" in "turn the light on", but not in "the light on the table". */
  readonly isParticle: boolean;
  /** Whether it carries the meaning: an utterance that has it is not taken for a sample with another such word. */
  readonly isHeavy: boolean;
  /** Whether it carries little meaning, and may stand for another such word. */
  readonly isLight: boolean;
  /** Whether it turns or decides a meaning, and can't be left out or added. */
  readonly isKept: boolean;
  /** Whether it asks to be told or shown something: "where", "find". */
  readonly seeks: boolean;
}

/** The weights of words when an utterance and a sample are only similar. */
export interface Weights {
  /** The cost when only one of the two has the word; infinite when that changes what is asked for. */
  readonly missing: (term: Term) => number;
  /** The cost of one word in place of another; infinite when they have different meanings. */
  readonly between: (said: Term, expected: Term) => number;
  /** A slot with a value its type knows. */
  readonly slot: number;
  /** The cost of a particle that stands elsewhere in the sample: "turn on the light", "turn the light on". */
  readonly moved: number;
  /** What it counts as common ground, at either place. */
  readonly movedInCommon: number;
  /**
   * The cost of a value that a slot's type knows when the sample lacks that slot; infinite when it may not
   * be there. A value of words that mean something costs no more than leaving them out, which would lose it.
   */
  readonly otherSlot: number;
}

/** How the words of a language count when an utterance and a sample are only similar. */
export interface WordWeights {
  /** Any word may be left over but those that turn a meaning round or decide it. */
  readonly loose: Weights;
  /** Only words that ask, want or carry little meaning may be left over. */
  readonly strict: Weights;
  /** The words of an utterance or a sample, in their order; slots are undefined. */
  readonly termsOf: (words: readonly (string | undefined)[]) => readonly (Term | undefined)[];
  /** The same for a word that isn't a particle, whose neighbours are of no account; undefined for one that is. */
  readonly termAlone: (word: string) => Term | undefined;
  /** The same for plural and singular. */
  readonly stemOf: (word: string) => string;
  /** The same for words that mean the same. */
  readonly senseOf: (word: string) => string;
  readonly isLight: (word: string) => boolean;
  readonly isArticle: (word: string) => boolean;
  readonly isTurning: (word: string) => boolean;
}

/** The most words of which something is remembered. */
const MOST_WORDS = 10_000;

/** The same function, faster: the same words are in many samples. */
export const remembering = <Found>(find: (word: string) => Found): ((word: string) => Found) => {
  const known = new Map<string, Found>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= MOST_WORDS) known.clear();
    const made = find(word);
    known.set(word, made);
    return made;
  };
};

const createWeights = (language: AlexaPhrases): WordWeights => {
  const setOf = (...lists: readonly (readonly string[])[]): ReadonlySet<string> =>
    new Set(lists.flat().flatMap((word) => wordsOf(word)));
  const stemOf = remembering(language.singular);
  const senses = new Map(
    language.synonyms.flatMap((group) => {
      const words = wordsOf(group).map(stemOf);
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
  );
  const senseOf = (word: string): string => senses.get(stemOf(word)) ?? stemOf(word);
  const light = setOf(language.lightWords);
  const seeking = setOf(language.questionWords, language.seekingWords);
  const asking = new Set([...seeking, ...setOf(language.carrierWords)]);
  const turning = setOf(language.turningWords);
  const kept = setOf(language.turningWords, language.decidingWords);
  const articles = setOf(language.articles);
  const particles = setOf(language.particles);
  const particleVerbs = setOf(language.particleVerbs);
  const prepositions = setOf(language.prepositions);
  const isLight = (word: string): boolean => light.has(word);

  const isParticle = (words: readonly (string | undefined)[], at: number): boolean => {
    if (!particles.has(words[at] ?? '')) return false;
    const isEnd = at === words.length - 1 || prepositions.has(words[at + 1] ?? '');
    return isEnd || particleVerbs.has(words[at - 1] ?? '');
  };

  const termOf = (belongs: boolean) =>
    remembering((word): Term => {
      const plain = light.has(word) ? LIGHT : asking.has(word) ? ASKING : HEAVY;
      const weight = belongs ? HEAVY : plain;
      return {
        ...{ word, weight, stem: stemOf(word), sense: senseOf(word) },
        ...{ isParticle: belongs, isHeavy: weight === HEAVY, isLight: weight === LIGHT },
        ...{ isKept: kept.has(word), seeks: seeking.has(word) },
      };
    });
  const ofVerb = termOf(true);
  const ofItsOwn = termOf(false);

  const termsOf: WordWeights['termsOf'] = (words) =>
    words.map((word, at) => {
      if (word === undefined) return undefined;
      return isParticle(words, at) ? ofVerb(word) : ofItsOwn(word);
    });

  const loose: Weights = {
    missing: ({ isKept, weight }) => (isKept ? Infinity : weight),
    slot: HEAVY,
    moved: LIGHT,
    movedInCommon: HEAVY / 2 - LIGHT,
    otherSlot: HEAVY,
    between: (said, expected) => {
      if (said.word === expected.word) return 0;
      if (said.isKept || expected.isKept) return Infinity;
      if (said.weight === LIGHT && expected.weight === LIGHT) return BOTH_LIGHT;
      if (said.stem === expected.stem) return SAME_STEM;
      return said.sense === expected.sense ? SAME_SENSE : Infinity;
    },
  };
  return {
    loose,
    strict: {
      ...loose,
      missing: (term) => (term.isHeavy ? Infinity : loose.missing(term)),
      otherSlot: Infinity,
    },
    termsOf,
    termAlone: (word) => (particles.has(word) ? undefined : ofItsOwn(word)),
    stemOf,
    senseOf,
    isLight,
    isArticle: (word) => articles.has(word),
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
