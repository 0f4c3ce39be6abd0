import { type OwnVocabulary, type ReadingWords, createStemmer, partsOf } from '../contract';
import { type Language } from './language';

/** As how many sentences a word counts, by where it was written. */
const WEIGHTS = { telling: 2, other: 1, own: 2, nothing: 2 } as const;
/** So many times it is taken as said that every word is as likely everywhere: what was written once proves little. */
const DOUBT = 10;
/** Less evidence, as a natural logarithm, is left out; it would fill the file and change little. */
const LEAST_EVIDENCE = 2;

/** How often each word is said where one thing is needed, by its stem. */
type Counts = Map<string, number>;

const sumOf = (numbers: Iterable<number>): number =>
  [...numbers].reduce((sum, one) => sum + one, 0);

const linesOf = (text: string): string[] => text.split('\n');

/** Makes the function that counts the words of texts, each once a text, without those that say nothing. */
const createCount = ({
  wordForms,
  reading: { numbers, possessiveEndings },
}: Language): ((texts: readonly string[], weight: number, counts: Counts) => void) => {
  const stem = createStemmer(wordForms);
  const saysNothing = new Set([...wordForms.stopWords, ...Object.keys(numbers)]);
  const plain = (word: string): string => {
    const ending = possessiveEndings.find((one) => word.endsWith(one)) ?? '';
    return word.slice(0, word.length - ending.length);
  };
  const isTelling = (word: string): boolean => !saysNothing.has(word);
  return (texts, weight, counts) => {
    for (const text of texts) {
      const words = partsOf(text).filter(isTelling).map(plain).filter(isTelling);
      for (const word of new Set(words.map(stem)))
        counts.set(word, (counts.get(word) ?? 0) + weight);
    }
  };
};

/**
 * How much each word is evidence of a need for each type, as in naive Bayes: the logarithm of how many times likelier a
 * word is where that type is needed.
 */
export const needWords = (
  language: Language,
  { types: ownTypes }: OwnVocabulary,
): ReadingWords['needs'] => {
  const { code, needs } = language;
  const count = createCount(language);
  const byType = new Map<string, Counts>();
  const countsOf = (type: string): Counts => {
    const counts = byType.get(type) ?? new Map<string, number>();
    byType.set(type, counts);
    return counts;
  };
  for (const [type, { telling, other, told }] of Object.entries(needs.types)) {
    count(linesOf(told), 1, countsOf(type));
    count(telling.split(' '), WEIGHTS.telling, countsOf(type));
    count(other.split(' '), WEIGHTS.other, countsOf(type));
  }
  for (const [type, { words }] of Object.entries(ownTypes)) {
    const own = words[code]?.needs ?? [];
    if (own.length > 0) count(own, WEIGHTS.own, countsOf(type));
  }
  const ofNothing: Counts = new Map();
  count(linesOf(needs.nothing), WEIGHTS.nothing, ofNothing);

  const classes = [...byType.values(), ofNothing];
  const sizes = classes.map((counts) => sumOf(counts.values()));
  const mean = sumOf(sizes) / classes.length;
  const all: Counts = new Map();
  for (const counts of classes)
    for (const [word, times] of counts) all.set(word, (all.get(word) ?? 0) + times);
  const whole = sumOf(all.values());
  const evidenceOf = (word: string, times: number): [of: number, evidence: number][] =>
    classes.flatMap((counts, of) => {
      const usual = times / whole;
      const here = (counts.get(word) ?? 0) + DOUBT * usual;
      // Of a type of which little was written, any word would else tell most.
      const likelihood = here / (Math.max(sizes[of] ?? 0, mean) + DOUBT);
      const evidence = Math.log(likelihood / usual);
      return evidence < LEAST_EVIDENCE ? [] : [[of, Math.round(10 * evidence)]];
    });
  return {
    types: [...byType.keys()],
    evidence: Object.fromEntries(
      [...all]
        .map(([word, times]) => [word, evidenceOf(word, times)] as const)
        .filter(([, its]) => its.length > 0),
    ),
  };
};
