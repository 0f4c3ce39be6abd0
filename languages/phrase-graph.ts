import { type PhraseGraph, readFork, writeFork } from '../contract';
import { type Words } from './expand';
import { type Rest, restOf } from './phrase-patterns';

interface Options {
  /** Phrases that mean nothing, whatever else has them. */
  readonly without?: readonly string[];
  /** Whether a phrase may begin with a word. */
  readonly mayBegin?: (word: string) => boolean;
}

/** The meaning of phrases that mean nothing. */
const NOTHING = -1;

/** What phrases mean that end in the same place, the first meaning first. */
const meant = (ends: readonly number[]): number[] =>
  ends.includes(NOTHING) ? [] : [...new Set(ends)].sort((a, b) => a - b);

/** Writes the forks of phrases: each once, however many ways lead to it. */
const forksFrom = (
  beginnings: readonly Rest[],
  mayBegin: (word: string) => boolean = () => true,
): string[] => {
  const forks: string[] = [];
  const placeOfFork = new Map<string, number>();
  const placeOfRest = new Map<Rest, number>();
  const placeOfRests = new Map<string, number>();
  const ids = new Map<Rest, number>();
  const idOf = (rest: Rest): number => {
    const id = ids.get(rest) ?? ids.size;
    ids.set(rest, id);
    return id;
  };

  const forkOf = (rests: readonly Rest[], isFirst = false): string => {
    const byLabel = new Map<string, Rest[]>();
    for (const { ways } of rests) {
      for (const [label, after] of ways) {
        const known = byLabel.get(label);
        if (known === undefined) byLabel.set(label, [after]);
        else if (!known.includes(after)) known.push(after);
      }
    }
    const ways = new Map<number, string[]>();
    // Sorted, forks that go on alike are written alike.
    for (const label of [...byLabel.keys()].sort()) {
      if (isFirst && !mayBegin(label)) continue;
      const to = placeOf(byLabel.get(label) ?? []);
      const labels = ways.get(to);
      if (labels === undefined) ways.set(to, [label]);
      else labels.push(label);
    }
    return writeFork({
      // Where all alternatives are nothing, nothing is said.
      ends: isFirst ? [] : meant(rests.flatMap(({ ends }) => ends)),
      ways: [...ways].map(([to, labels]) => ({ labels, to })),
    });
  };
  const newPlaceOf = (rests: readonly Rest[]): number => {
    const fork = forkOf(rests);
    const place = placeOfFork.get(fork) ?? forks.push(fork) - 1;
    placeOfFork.set(fork, place);
    return place;
  };
  const placeOf = (rests: readonly Rest[]): number => {
    const [only] = rests;
    if (only !== undefined && rests.length === 1) {
      const place = placeOfRest.get(only) ?? newPlaceOf(rests);
      placeOfRest.set(only, place);
      return place;
    }
    const key = rests
      .map(idOf)
      .sort((a, b) => a - b)
      .join(' ');
    const place = placeOfRests.get(key) ?? newPlaceOf(rests);
    placeOfRests.set(key, place);
    return place;
  };

  const first = forkOf(beginnings, true);
  return [...forks, first];
};

/**
 * Makes a graph of phrases from patterns, without spelling them out. Of several meanings of a phrase the first
 * counts first. Two meanings are the same if they are the same object.
 *
 * @throws Error when a name has no words or brackets don't match
 */
export const phraseGraph = <Meaning>(
  patterns: readonly (readonly [pattern: string, meaning: Meaning])[],
  words: Words,
  { without = [], mayBegin }: Options = {},
): PhraseGraph<Meaning> => {
  const placeOf = new Map<Meaning, number>();
  for (const [, meaning] of patterns) {
    if (!placeOf.has(meaning)) placeOf.set(meaning, placeOf.size);
  }
  const rests = [
    ...without.map((pattern) => restOf(pattern, words, NOTHING)),
    ...patterns.map(([pattern, meaning]) => restOf(pattern, words, placeOf.get(meaning) ?? 0)),
  ];
  return { meanings: [...placeOf.keys()], forks: forksFrom(rests, mayBegin) };
};

/** The same phrases with each word in another form. Those that then are the same have the meanings of all of them. */
export const inForm = <Meaning>(
  { meanings, forks }: PhraseGraph<Meaning>,
  form: (word: string) => string,
): PhraseGraph<Meaning> => {
  const rests: Rest[] = [];
  // Ways lead to forks that stand earlier.
  for (const { ends, next } of forks.map(readFork)) {
    const ways = Array.from(next, ([word, to]) => [form(word), rests[to]] as const);
    rests.push({
      ways: ways.flatMap(([word, rest]) => (rest === undefined ? [] : [[word, rest] as const])),
      ends,
    });
  }
  return { meanings, forks: forksFrom(rests.slice(-1)) };
};
