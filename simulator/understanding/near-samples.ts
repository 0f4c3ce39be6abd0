import { type AlexaPhrases } from '../../languages';
import { type ComparedSample, type ComparedWords } from './losses';
import { type NearMatch, nearMatch } from './near-match';
import { type Readings } from './readings';
import { type Sample } from './sample';
import { type SlotType } from './slot-type';
import { type Utterance } from './utterance';
import { type Term, weightsOf } from './word-weights';

/** The most samples compared word by word; the others have too little in common. */
const MOST_COMPARED = 32;
/** The least likeness of a sample whose only content is its slots: hardly any other word may be left over. */
const VALUES_ALONE = 0.8;

/** A sample that is similar to an utterance. */
export interface NearSample extends NearMatch {
  readonly sample: Sample;
  readonly place: number;
}

/** What is computed about a sample in advance. */
interface Prepared extends ComparedSample {
  readonly place: number;
  /** The weight of its slots and of all its words that are not light. */
  readonly weight: number;
  readonly slots: number;
  /** The senses of its words that are not light, and of those that carry the meaning. */
  readonly telling: readonly string[];
  readonly heavy: readonly string[];
  /** The types of all slots of its intent that it may fill. */
  readonly types: readonly SlotType[];
  readonly isFree: boolean;
  /** Whether no word that means something may be left over. */
  readonly isStrict: boolean;
}

/**
 * Makes the search for similar samples when none matches exactly. It has two ways. Where every slot has
 * a value that its type knows, any words may differ but those that decide the meaning. Where a slot
 * has free text or an unknown value, only words that ask, want or carry little meaning may: the rest
 * of the sample is all there is to know it by.
 */
export const createNearSamples = (samples: readonly Sample[], language: AlexaPhrases) => {
  const weights = weightsOf(language);
  const { loose, strict, termsOf, isLight, isTurning } = weights;
  const byWord = new Map<string, Prepared[]>();
  const valuesOnly: Prepared[] = [];

  const isTelling = ({ word, isParticle }: Term): boolean => isParticle || !isLight(word);

  const prepare = (sample: Sample, place: number): Prepared => {
    const words = sample.literals;
    const slots = sample.elements.length - words.length;
    const terms = termsOf(
      sample.elements.map((element) => ('word' in element ? element.word : undefined)),
    );
    const literals = terms.filter((term) => term !== undefined);
    const telling = literals.filter(isTelling);
    return {
      sample,
      place,
      terms,
      senses: new Set(literals.map(({ sense }) => sense)),
      weight: telling.reduce((sum, { weight }) => sum + weight, slots * loose.slot),
      slots,
      telling: [...new Set(telling.map(({ sense }) => sense))],
      heavy: [...new Set(literals.filter(({ isHeavy }) => isHeavy).map(({ sense }) => sense))],
      types: [...sample.elements, ...sample.others].flatMap((part) =>
        'slot' in part ? [part.type] : [],
      ),
      isFree: sample.elements.some((part) => 'slot' in part && part.type.isFree === true),
      // A built-in phrase is a whole answer: with more beside it, it is another request. The same goes
      // for what is denied: "don't" is not "don't skip".
      isStrict: sample.intent.startsWith('AMAZON.') || words.some(isTurning),
    };
  };

  samples.map(prepare).forEach((prepared) => {
    const { telling, weight } = prepared;
    if (telling.length === 0 && weight > 0 && !prepared.isFree) valuesOnly.push(prepared);
    for (const key of telling) {
      const list = byWord.get(key);
      if (list === undefined) byWord.set(key, [prepared]);
      else list.push(prepared);
    }
  });

  const hasValues = ({ sample }: Prepared, readings: Readings): boolean =>
    sample.elements.every((element) => 'word' in element || readings.knowsAny(element.type));

  /** The samples with the most in common, by the senses of the words said. */
  const candidates = (said: ReadonlyMap<string, Term>): Prepared[] => {
    const shared = new Float64Array(samples.length);
    const touched: Prepared[] = [];
    let total = 0;
    for (const [sense, { weight }] of said) {
      total += weight;
      for (const prepared of byWord.get(sense) ?? []) {
        if (shared[prepared.place] === 0) touched.push(prepared);
        shared[prepared.place] = (shared[prepared.place] ?? 0) + weight;
      }
    }
    for (const { place, slots, weight } of touched) {
      const common = (shared[place] ?? 0) + slots * loose.slot;
      shared[place] = (2 * common) / (weight + total);
    }
    return touched.sort(
      (a, b) => (shared[b.place] ?? 0) - (shared[a.place] ?? 0) || a.place - b.place,
    );
  };

  /** The first that pass, without asking the rest. */
  const firstOf = (list: readonly Prepared[], passes: (one: Prepared) => boolean): Prepared[] => {
    const first: Prepared[] = [];
    for (const one of list) {
      if (first.length === MOST_COMPARED) break;
      if (passes(one)) first.push(one);
    }
    return first;
  };

  /**
   * Makes the check whether a sample lacks what was said and says what wasn't, which no alignment mends
   * (see losses.ts). It is faster than aligning.
   */
  const contradictionsWith = ({ terms, senses, readings, from }: ComparedWords) => {
    const telling = terms.flatMap((term, index) =>
      term !== undefined && (term.isHeavy || term.seeks) ? [{ term, place: from + index }] : [],
    );
    const coveredBy = new Map<SlotType, ReadonlySet<number>>();
    const covers = (type: SlotType, place: number): boolean => {
      const known =
        coveredBy.get(type) ??
        new Set(
          readings
            .knownRuns(type)
            .flatMap((run) => Array.from({ length: run.to - run.from }, (_, at) => run.from + at)),
        );
      coveredBy.set(type, known);
      return known.has(place);
    };
    return ({ heavy, senses: expected, types }: Prepared): boolean =>
      heavy.some((sense) => !senses.has(sense)) &&
      telling.some(
        ({ term, place }) =>
          !expected.has(term.sense) && !types.some((type) => covers(type, place)),
      );
  };

  return (utterance: Utterance, readings: Readings, from: number, to: number): NearSample[] => {
    const terms = termsOf(utterance.tokens.slice(from, to).map(({ word }) => word));
    const spoken = terms.filter((term) => term !== undefined);
    const telling = new Map(spoken.filter(isTelling).map((term) => [term.sense, term]));
    const senses = new Set(spoken.map(({ sense }) => sense));
    const said: ComparedWords = { utterance, readings, from, to, terms, senses };
    const compare = (prepared: Prepared, mayGuess: boolean): NearSample | undefined => {
      const { sample, place, isStrict } = prepared;
      const tolerance = { weights: mayGuess || isStrict ? strict : loose, mayGuess };
      const match = nearMatch(prepared, said, weights, tolerance);
      return match && { ...match, sample, place };
    };
    const found = candidates(telling);
    const isContradicted = contradictionsWith(said);
    const known = firstOf(
      found,
      (sample) => !sample.isFree && !isContradicted(sample) && hasValues(sample, readings),
    );
    const guessed = firstOf(
      found,
      ({ slots, heavy, sample, isFree }) =>
        slots > 0 &&
        heavy.length > 0 &&
        (isFree || sample.guess < Infinity) &&
        heavy.every((sense) => senses.has(sense)),
    );
    const alone = firstOf(valuesOnly, (sample) => hasValues(sample, readings));
    return [
      ...known.map((sample) => compare(sample, false)),
      ...guessed.map((sample) => compare(sample, true)),
      ...alone
        .map((sample) => compare(sample, false))
        .filter((near) => near !== undefined && near.likeness >= VALUES_ALONE),
    ].filter((near) => near !== undefined);
  };
};
