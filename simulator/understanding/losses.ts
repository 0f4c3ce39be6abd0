import { type KeptWords } from './kept-words';
import { type Readings } from './readings';
import { type Sample } from './sample';
import { type Utterance } from './utterance';
import { type Term, type Weights } from './word-weights';

/** A sample, and its words as they are compared; slots have no term. */
export interface ComparedSample {
  readonly sample: Sample;
  readonly terms: readonly (Term | undefined)[];
  /** The senses of its words. */
  readonly senses: ReadonlySet<string>;
}

/** The words of an utterance from `from` up to, not including, `to`, as they are compared. */
export interface ComparedWords {
  readonly utterance: Utterance;
  readonly readings: Readings;
  readonly kept: KeptWords;
  readonly from: number;
  readonly to: number;
  /** The terms of those words, the first at 0. */
  readonly terms: readonly (Term | undefined)[];
  /** The senses of those words. */
  readonly senses: ReadonlySet<string>;
}

/**
 * Makes the check whether a word said must not be left out, because the rest would mean something else:
 * what was said for the slots of the sample, an amount that no slot takes, a word that makes another
 * value of one beside it, and the request behind "and" that is another intent's.
 */
const mustStayIn = (
  { sample }: ComparedSample,
  { readings, kept }: Pick<ComparedWords, 'readings' | 'kept'>,
): ((term: Term, place: number) => boolean) => {
  const own = sample.elements.flatMap((element) => ('slot' in element ? [element.type] : []));
  const isOwnValue = (place: number): boolean => own.some((type) => readings.covers(type, place));
  const isValue = (place: number): boolean =>
    kept.amounts.has(place) ||
    isOwnValue(place) ||
    sample.others.some(({ type }) => readings.covers(type, place));
  return (term, place) =>
    kept.amounts.has(place) ||
    (term.isHeavy && isOwnValue(place)) ||
    (kept.changing.has(place) && kept.touches(place, isValue)) ||
    kept.requests.get(place)?.has(sample.intent) === false;
};

/** What leaving out each word said costs, and adding each word of the sample. */
interface Losses {
  /** By place in the utterance. */
  readonly leftOut: readonly number[];
  /** By place in the sample. */
  readonly added: readonly number[];
  /** Whether a word said belongs to several values in a row, by place in the utterance. */
  readonly inRow: readonly boolean[];
}

/**
 * What it costs that only one of the two has a word. A word that carries the meaning may be missing on
 * one side, but not on both: "unlock the door" is not "lock the door", and neither is "where is the
 * door". Nor may one of several values be left out that were said in a row for a slot of the sample, nor
 * what else would turn the meaning.
 */
export const lossesOf = (
  compared: ComparedSample,
  said: ComparedWords,
  { missing, moved }: Weights,
): Losses => {
  const { sample, terms, senses } = compared;
  const mustStay = mustStayIn(compared, said);
  const isUnsaid = (term: Term | undefined): boolean =>
    term?.isHeavy === true && !said.senses.has(term.sense);
  const saysLess = terms.some(isUnsaid);
  const values = sample.elements
    .flatMap((element) => ('word' in element ? [] : said.readings.rows(element.type)))
    .flatMap((row) => row.values);
  const inRow = said.terms.map((_, index) => {
    const place = said.from + index;
    return values.some(({ from, to }) => from <= place && place < to);
  });
  const leftOut = said.terms.map((term, index) => {
    if (term === undefined || inRow[index] === true) return Infinity;
    if (senses.has(term.sense)) return term.isParticle ? moved : missing(term);
    if (mustStay(term, said.from + index)) return Infinity;
    return saysLess && (term.isHeavy || term.seeks) ? Infinity : missing(term);
  });
  const added = terms.map((term) => {
    if (term === undefined) return Infinity;
    return term.isParticle && said.senses.has(term.sense) ? moved : missing(term);
  });
  return { leftOut, added, inRow };
};
