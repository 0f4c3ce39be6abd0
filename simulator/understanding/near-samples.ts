import { type AlexaPhrases } from '../../languages';
import { type NearMatch, nearMatch } from './near-match';
import { type Readings } from './readings';
import { type Sample } from './sample';
import { type Utterance } from './utterance';
import { weightsOf } from './word-weights';

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
interface Prepared {
  readonly sample: Sample;
  readonly place: number;
  /** The weight of its slots and of all its words that are not light. */
  readonly weight: number;
  readonly slots: number;
  /** The stems of its words that mean something. */
  readonly heavy: readonly string[];
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
  const { loose, strict, isHeavy, isTurning } = weightsOf(language);
  const { isLight } = loose;
  const byWord = new Map<string, Prepared[]>();
  const valuesOnly: Prepared[] = [];

  const prepare = (sample: Sample, place: number): Prepared => {
    const words = sample.literals;
    const slots = sample.elements.length - words.length;
    const telling = words.filter((word) => !isLight(word));
    return {
      sample,
      place,
      weight: telling.reduce((sum, word) => sum + loose.of(word), slots * loose.slot),
      slots,
      heavy: [...new Set(words.filter(isHeavy).map(language.singular))],
      isFree: sample.elements.some((part) => 'slot' in part && part.type.isFree === true),
      // A built-in phrase is a whole answer: with more beside it, it is another request. The same goes
      // for what is denied: "don't" is not "don't skip".
      isStrict: sample.intent.startsWith('AMAZON.') || words.some(isTurning),
    };
  };

  samples.map(prepare).forEach((prepared) => {
    const { sample, weight } = prepared;
    const keys = new Set(
      sample.elements.flatMap((element) =>
        'word' in element && !isLight(element.word) ? [language.singular(element.word)] : [],
      ),
    );
    if (keys.size === 0 && weight > 0 && !prepared.isFree) valuesOnly.push(prepared);
    for (const key of keys) {
      const list = byWord.get(key);
      if (list === undefined) byWord.set(key, [prepared]);
      else list.push(prepared);
    }
  });

  const hasValues = ({ sample }: Prepared, readings: Readings): boolean =>
    sample.elements.every((element) => 'word' in element || readings.knowsAny(element.type));

  /** The samples with the most in common, by the stems of the words said. */
  const candidates = (stems: ReadonlyMap<string, string>): Prepared[] => {
    const shared = new Map<Prepared, number>();
    let said = 0;
    for (const [stem, word] of stems) {
      said += loose.of(word);
      for (const prepared of byWord.get(stem) ?? []) {
        shared.set(prepared, (shared.get(prepared) ?? 0) + loose.of(word));
      }
    }
    return [...shared]
      .map(([prepared, weight]) => {
        const common = weight + prepared.slots * loose.slot;
        return { prepared, rate: (2 * common) / (prepared.weight + said) };
      })
      .sort((a, b) => b.rate - a.rate || a.prepared.place - b.prepared.place)
      .map(({ prepared }) => prepared);
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

  return (utterance: Utterance, readings: Readings, from: number, to: number): NearSample[] => {
    const words = utterance.tokens.slice(from, to).map(({ word }) => word);
    const stems = new Map(
      words.filter((word) => !isLight(word)).map((word) => [language.singular(word), word]),
    );
    const compare = (
      { sample, place, isStrict }: Prepared,
      mayGuess: boolean,
    ): NearSample | undefined => {
      const weights = mayGuess || isStrict ? strict : loose;
      const match = nearMatch(sample, utterance, readings, weights, mayGuess, from, to);
      return match && { ...match, sample, place };
    };
    const found = candidates(stems);
    const known = firstOf(found, (sample) => !sample.isFree && hasValues(sample, readings));
    const guessed = firstOf(
      found,
      ({ slots, heavy, sample, isFree }) =>
        slots > 0 &&
        heavy.length > 0 &&
        (isFree || sample.guess < Infinity) &&
        heavy.every((stem) => stems.has(stem)),
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
