import { type OwnVocabulary, type ReadingWords, createStemmer, partsOf } from '../contract';
import { type Language } from './language';

/** A telling word counts as much as so many sentences, and so does an owner's own. */
const TELLING = 2;
/** What is said where nothing is needed counts more: there is far more of it in a day than was written down. */
const OF_NOTHING = 2;
/** So many times as much is known of every word as if it told of nothing: what was written once proves little. */
const DOUBT = 10;
/** Less evidence, as a natural logarithm, is left out; it would fill the file and change little. */
const LEAST_EVIDENCE = 2;

/** How often each word was said where one thing is needed, by its stem. */
type Counts = Map<string, number>;

const sumOf = (numbers: Iterable<number>): number =>
  [...numbers].reduce((sum, one) => sum + one, 0);

/**
 * How much each word is evidence of a need for each type, as in naive Bayes: the logarithm of how many times likelier a
 * word is where that type is needed.
 */
export const needWords = (
  { code, needs, wordForms, reading }: Language,
  { types: ownTypes }: OwnVocabulary,
): ReadingWords['needs'] => {
  const stem = createStemmer(wordForms);
  const saysNothing = new Set([...wordForms.stopWords, ...Object.keys(reading.numbers)]);
  const endings = reading.possessiveEndings;
  const plain = (word: string): string =>
    word.slice(0, word.length - (endings.find((ending) => word.endsWith(ending))?.length ?? 0));
  const stemsIn = (text: string): Set<string> =>
    new Set(
      partsOf(text)
        .filter((word) => !saysNothing.has(word) && !saysNothing.has(plain(word)))
        .map((word) => stem(plain(word))),
    );
  const count = (texts: readonly string[], weight: number, counts: Counts = new Map()): Counts => {
    for (const text of texts)
      for (const word of stemsIn(text)) counts.set(word, (counts.get(word) ?? 0) + weight);
    return counts;
  };
  const linesOf = (text: string): string[] => text.split('\n');

  const byType = new Map<string, Counts>();
  for (const [type, { telling, other, told }] of Object.entries(needs.types)) {
    const counts = count(linesOf(told), 1);
    count(telling.split(' '), TELLING, counts);
    byType.set(type, count(other.split(' '), 1, counts));
  }
  for (const [type, { words }] of Object.entries(ownTypes)) {
    const own = words[code]?.needs ?? [];
    if (own.length > 0) byType.set(type, count(own, TELLING));
  }
  const classes = [...byType.values(), count(linesOf(needs.nothing), OF_NOTHING)];
  const sizes = classes.map((counts) => sumOf(counts.values()));
  const mean = sumOf(sizes) / classes.length;
  const all = new Map<string, number>();
  for (const counts of classes)
    for (const [word, times] of counts) all.set(word, (all.get(word) ?? 0) + times);
  const whole = sumOf(all.values());

  const evidence: Record<string, number[]> = {};
  for (const [word, times] of all) {
    const usual = times / whole;
    const its = classes.flatMap((counts, at) => {
      const here = (counts.get(word) ?? 0) + DOUBT * usual;
      // A type of which little was written would else be told by any of its words.
      const size = Math.max(sizes[at] ?? 0, mean) + DOUBT;
      const told = Math.log(here / size / usual);
      return told < LEAST_EVIDENCE ? [] : [at, Math.round(10 * told)];
    });
    if (its.length > 0) evidence[word] = its;
  }
  return { types: [...byType.keys()], evidence };
};
