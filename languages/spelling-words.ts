import {
  type PhraseGraph,
  READ_KINDS,
  type ReadingWords,
  type SpellingWords,
  readFork,
} from '../contract';

type Graph = Pick<PhraseGraph<unknown>, 'forks'>;

/** Adds how often each word is in the phrases of a graph. */
const count = ({ forks: lines }: Graph, counts: Map<string, number>): void => {
  const forks = lines.map(readFork);
  // Ways lead to forks that stand earlier.
  const phrasesFrom: number[] = [];
  for (const { ends, next } of forks) {
    let phrases = ends.length > 0 ? 1 : 0;
    for (const to of next.values()) phrases += phrasesFrom[to] ?? 0;
    phrasesFrom.push(phrases);
  }
  const waysTo = forks.map((_fork, place): number => (place === forks.length - 1 ? 1 : 0));
  for (const [back, { next }] of [...forks].reverse().entries()) {
    const ways = waysTo[forks.length - 1 - back] ?? 0;
    for (const [word, to] of next) {
      waysTo[to] = (waysTo[to] ?? 0) + ways;
      counts.set(word, (counts.get(word) ?? 0) + ways * (phrasesFrom[to] ?? 0));
    }
  }
};

const countsIn = (graphs: readonly Graph[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const graph of graphs) count(graph, counts);
  return counts;
};

/** Words for occasions are those of every life: "leaking" is no slip of "leaving". */
const MEANT_KINDS = READ_KINDS.filter((kind) => kind !== 'occasion');

/**
 * What it takes to know a misspelt word among those of a language and an owner.
 *
 * @param names of things that the vocabulary lacks: "slippers" are no snippers
 */
export const spellingWords = (
  {
    phrases,
    numbers,
    patterns,
    singleWords,
  }: Pick<ReadingWords, 'phrases' | 'numbers' | 'patterns' | 'singleWords'>,
  stem: (word: string) => string,
  names: readonly string[] = [],
): SpellingWords => {
  const counts = countsIn([
    ...MEANT_KINDS.map((kind) => phrases[kind]),
    numbers,
    patterns.money,
    patterns.topics,
  ]);
  const others = countsIn([phrases.occasion, ...Object.values(patterns)]);
  const known = [
    ...counts.keys(),
    ...others.keys(),
    ...Object.values(singleWords).flat(),
    ...names.flatMap((name) => name.split(' ')),
  ];
  return { counts: Object.fromEntries(counts), known: [...new Set(known.map(stem))] };
};
