import {
  MOST_WORDS,
  type NoQuestion,
  type OverhearingWords,
  type PhraseGraph,
  partsOf,
} from '../../contract';
import { type PhraseFound, createPhraseFinder } from '../recommend/reader/phrase-finder';

/** Whether words are of some kind. */
export type Tells = (words: string) => boolean;

/** Finds phrases without slots. */
export const finderOf = <Meaning>(
  phrases: PhraseGraph<Meaning>,
): ((words: readonly string[], start: number) => readonly PhraseFound<Meaning, object>[]) =>
  createPhraseFinder<string, Meaning, object>(phrases, (said) => said, {
    none: {},
    fillings: () => [],
  });

const longestOf = <Meaning>(
  all: readonly PhraseFound<Meaning, object>[],
): PhraseFound<Meaning, object> | undefined =>
  all.reduce<PhraseFound<Meaning, object> | undefined>(
    (best, one) => (one.end > (best?.end ?? 0) ? one : best),
    undefined,
  );

/** Makes the function that knows whether words begin with one of some phrases, at the `latest` word at last. */
const createBegins = (said: PhraseGraph<true>, latest = 0): Tells => {
  const find = finderOf(said);
  return (text) => {
    const words = partsOf(text).slice(0, MOST_WORDS);
    for (let start = 0; start <= latest; start += 1) {
      if (find(words, start).length > 0) return true;
    }
    return false;
  };
};

/** Makes the function that knows by what follows a person that they are only spoken to: "(Uncle) Dave, you want another beer". */
export const createIsAddress = ({ addressing }: OverhearingWords): Tells =>
  createBegins(addressing, 1);

/** Makes the function that knows whether words after a command go on from it: "and I'll think about the rest". */
export const createGoesOn = ({ goesOn }: OverhearingWords): Tells => createBegins(goesOn);

/** Makes the function that knows whether what is looked for has no name, and is only told how it should be. */
export const createIsClause = ({ clauses }: OverhearingWords): Tells => createBegins(clauses);

/** What words mean that only seem to be a question. */
export interface NoQuestionMeant {
  readonly name: NoQuestion;
  /** The words of it, without those that only tell what they are. */
  readonly words: string;
}

/** Makes the function that knows what words mean that only seem to be a question: "(don't) sell me a kettle" refuses one. */
export const createNoQuestion = ({
  noQuestions,
}: OverhearingWords): ((words: string) => NoQuestionMeant | undefined) => {
  const find = finderOf(noQuestions);
  return (text) => {
    const words = partsOf(text).slice(0, MOST_WORDS);
    const longest = longestOf(find(words, 0));
    if (longest === undefined) return undefined;
    const { meaning: name, end } = longest;
    const isWhole = name === 'DescribeIntent' || name === 'SearchIntent';
    return { name, words: (isWhole ? words : words.slice(end)).join(' ') };
  };
};

/**
 * Makes the function that knows what is said after a no that refuses nothing: "(no) worries, any good books".
 *
 * @returns undefined when the words refuse something, or end there
 */
export const createAfterIdiomOfNo = ({
  idiomsOfNo,
}: OverhearingWords): ((words: string) => string | undefined) => {
  const find = finderOf(idiomsOfNo);
  return (text) => {
    const words = partsOf(text).slice(0, MOST_WORDS);
    const end = longestOf(find(words, 0))?.end ?? words.length;
    return end < words.length ? words.slice(end).join(' ') : undefined;
  };
};

/** Makes the function that knows whether one of some phrases is in words. */
export const createTells = (said: PhraseGraph<true>): Tells => {
  const find = finderOf(said);
  return (text) => {
    const words = partsOf(text).slice(0, MOST_WORDS);
    return words.some((_word, start) => find(words, start).length > 0);
  };
};

/** Makes the function that knows requests among the questions of a locale. */
export const createIsRequest = ({ requests }: OverhearingWords): Tells => createTells(requests);

/** Makes the function that knows whether words tell of somebody's life. */
export const createIsHabit = ({ habits }: OverhearingWords): Tells => createTells(habits);

/** Makes the function that knows whether words begin a search for something else. */
export const createBeginsAnew = ({ anew }: OverhearingWords): Tells => createTells(anew);

/** How words before a command say that nothing more is to be asked. */
export interface NothingMore {
  /** Whether all of them say so: "no, that's fine". */
  readonly isEnough: boolean;
  /** What comes after a bare no with which they begin; undefined when they don't. */
  readonly afterNo: string | undefined;
}

/** Makes the function that knows how words before a command say that nothing more is to be asked. */
export const createNothingMore = ({
  nothingMore,
}: OverhearingWords): ((words: string) => NothingMore) => {
  const find = finderOf(nothingMore);
  return (text) => {
    const words = partsOf(text).slice(0, MOST_WORDS);
    let isEnough = false;
    let noEnd = 0;
    let start = 0;
    while (start < words.length) {
      const all = find(words, start);
      const end = Math.max(0, ...all.map((found) => found.end));
      const longest = all.find((found) => found.end === end);
      if (longest === undefined) break;
      isEnough ||= longest.meaning === 'enough';
      const no = all.filter(({ meaning }) => meaning === 'no').map((found) => found.end);
      if (noEnd === start && no.length > 0) noEnd = Math.max(...no);
      start = end;
    }
    return {
      isEnough: isEnough && start === words.length,
      afterNo: noEnd === 0 ? undefined : words.slice(noEnd).join(' '),
    };
  };
};

/** Makes the function that knows whether words make a command after them none, or not yet. */
export const createIsDoubt = ({ doubts }: OverhearingWords): Tells => {
  const find = finderOf(doubts);
  return (text) => {
    const words = partsOf(text).slice(0, MOST_WORDS);
    let isOpen = false;
    let start = 0;
    while (start < words.length) {
      const all = find(words, start);
      const end = Math.max(start + 1, ...all.map((found) => found.end));
      const longest = all.filter((found) => found.end === end).map(({ meaning }) => meaning);
      if (longest.includes('doubt')) isOpen = true;
      else if (longest.includes('settled')) isOpen = false;
      start = end;
    }
    return isOpen;
  };
};
