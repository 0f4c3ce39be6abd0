import { type OwnVocabulary, type ReadingWords, createStemmer, partsOf } from '../contract';
import { type Language } from './language';

/** As how many sentences a word counts, by where it was written. */
const WEIGHTS = { telling: 2, other: 1, own: 6, nothing: 2 } as const;
/** So many times it is taken as said that every word is as likely everywhere: what was written once proves little. */
const DOUBT = 10;
/** So often more than was written every word is taken to be said: what was written once may be said anywhere. */
const SAID_ANYWHERE = 3;
/** Less evidence, as a natural logarithm, is left out; it would fill the file and change little. */
const LEAST_EVIDENCE = 0.5;

/** How often a word is said where each thing is needed, by the position of the type. */
type Counts = Map<number, number>;

const sumOf = (numbers: Iterable<number>): number =>
  [...numbers].reduce((sum, one) => sum + one, 0);

const linesOf = (text: string): string[] => text.split('\n');

/** Makes the function that finds the words of a text by their stems, each once, without those that say nothing. */
const createStemsIn = ({
  wordForms,
  reading: { numbers, possessiveEndings },
}: Language): ((text: string) => Set<string>) => {
  const stem = createStemmer(wordForms);
  const saysNothing = new Set([...wordForms.stopWords, ...Object.keys(numbers)]);
  const plain = (word: string): string => {
    const ending = possessiveEndings.find((one) => word.endsWith(one)) ?? '';
    return word.slice(0, word.length - ending.length);
  };
  const isTelling = (word: string): boolean => !saysNothing.has(word);
  return (text) => new Set(partsOf(text).filter(isTelling).map(plain).filter(isTelling).map(stem));
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
  const stemsIn = createStemsIn(language);
  const byWord = new Map<string, Counts>();
  const types: string[] = [];
  const sizes: number[] = [];
  /** Counts what is said of the type named last; after the last of the types, where nothing is needed. */
  const count = (texts: readonly string[], weight: number): void => {
    const of = sizes.length - 1;
    for (const word of texts.flatMap((text) => [...stemsIn(text)])) {
      const counts: Counts = byWord.get(word) ?? new Map<number, number>();
      byWord.set(word, counts.set(of, (counts.get(of) ?? 0) + weight));
      sizes[of] = (sizes[of] ?? 0) + weight;
    }
  };
  for (const [type, { telling, other, told }] of Object.entries(needs.types)) {
    sizes[types.push(type) - 1] = 0;
    count(linesOf(told), 1);
    count(telling.split(' '), WEIGHTS.telling);
    count(other.split(' '), WEIGHTS.other);
  }
  for (const [type, { words }] of Object.entries(ownTypes)) {
    const own = words[code]?.needs ?? [];
    if (own.length === 0) continue;
    sizes[types.push(type) - 1] = 0;
    count(own, WEIGHTS.own);
  }
  sizes.push(0);
  count(linesOf(needs.nothing), WEIGHTS.nothing);

  const whole = sumOf(sizes);
  const mean = whole / sizes.length;
  const evidenceOf = (counts: Counts): [of: number, evidence: number][] => {
    const usual = (sumOf(counts.values()) + SAID_ANYWHERE) / whole;
    return [...counts].flatMap(([of, times]) => {
      // Of a type of which little was written, any word would else tell most.
      const size = Math.max(sizes[of] ?? 0, mean) + DOUBT;
      const evidence = Math.log((times + DOUBT * usual) / size / usual);
      return evidence < LEAST_EVIDENCE ? [] : [[of, Math.round(10 * evidence)]];
    });
  };
  const evidence = [...byWord].map(([word, counts]) => [word, evidenceOf(counts)] as const);
  return { types, evidence: Object.fromEntries(evidence.filter(([, its]) => its.length > 0)) };
};
