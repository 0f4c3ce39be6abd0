import { type AlexaPhrases } from '../../languages';
import { type NearMatch, type Weights, nearMatch } from './near-match';
import { type Readings } from './readings';
import { type Sample } from './sample';
import { type Utterance, wordsOf } from './utterance';

/** The most samples compared word by word; the others have too little in common. */
const MOST_COMPARED = 32;
const LIGHT = 0.5;
const QUESTION = 1;
const HEAVY = 2;
/** The least likeness of a sample whose only content is its slots: hardly any other word may be left over. */
const VALUES_ALONE = 0.8;
/** The cost between two forms of one word. */
const SAME_STEM = 0.25;
/** The cost between two words with little meaning. */
const BOTH_LIGHT = 0.5;

/** A sample that is similar to an utterance. */
export interface NearSample extends NearMatch {
  readonly sample: Sample;
  readonly place: number;
}

const weightsFor = ({
  lightWords,
  questionWords,
  turningWords,
  singular,
}: AlexaPhrases): Weights => {
  const light = new Set(lightWords.flatMap(wordsOf));
  const turning = new Set(turningWords.flatMap(wordsOf));
  const questions = new Set(questionWords.flatMap(wordsOf));
  const of = (word: string): number =>
    light.has(word) ? LIGHT : questions.has(word) ? QUESTION : HEAVY;
  return {
    of,
    missing: (word) => (turning.has(word) ? Infinity : of(word)),
    slot: HEAVY,
    between: (said, expected) => {
      if (said === expected) return 0;
      if (of(said) === LIGHT && of(expected) === LIGHT) return BOTH_LIGHT;
      return singular(said) === singular(expected) ? SAME_STEM : Infinity;
    },
  };
};

/** What is computed about a sample in advance. */
interface Prepared {
  readonly sample: Sample;
  readonly weight: number;
}

/**
 * Makes the search for similar samples when none matches exactly. Samples with a slot for free text
 * are left out: they are similar to everything.
 */
export const createNearSamples = (samples: readonly Sample[], language: AlexaPhrases) => {
  const weights = weightsFor(language);
  const isHeavy = (word: string): boolean => weights.of(word) > LIGHT;
  const byWord = new Map<string, number[]>();
  const withoutHeavyWord: number[] = [];
  const prepared = samples.map(({ elements }, place): Prepared | undefined => {
    const sample = samples[place];
    const isFree = elements.some((element) => 'slot' in element && element.type.isFree === true);
    if (sample === undefined || isFree) return undefined;
    let weight = 0;
    const keys = new Set<string>();
    for (const element of elements) {
      if ('slot' in element) weight += HEAVY;
      else if (isHeavy(element.word)) {
        weight += weights.of(element.word);
        keys.add(language.singular(element.word));
      }
    }
    if (keys.size === 0 && weight > 0) withoutHeavyWord.push(place);
    for (const key of keys) {
      const places = byWord.get(key);
      if (places === undefined) byWord.set(key, [place]);
      else places.push(place);
    }
    return { sample, weight };
  });

  const valuesOnly = new Set(withoutHeavyWord);

  const hasValues = (place: number, readings: Readings): boolean =>
    (samples[place]?.elements ?? []).every(
      (element) => 'word' in element || readings.knowsAny(element.type),
    );

  const candidates = (words: readonly string[], readings: Readings): number[] => {
    const heavy = [...new Set(words.filter(isHeavy).map(language.singular))];
    const shared = new Map<number, number>();
    let said = 0;
    for (const word of heavy) {
      said += weights.of(word);
      for (const place of byWord.get(word) ?? []) {
        shared.set(place, (shared.get(place) ?? 0) + weights.of(word));
      }
    }
    const rated: { place: number; rate: number }[] = [];
    for (const [place, weight] of shared) {
      const known = prepared[place];
      if (known === undefined) continue;
      if (!hasValues(place, readings)) continue;
      const slots = known.sample.elements.filter((element) => 'slot' in element);
      const common = weight + slots.length * HEAVY;
      rated.push({ place, rate: (2 * common) / (known.weight + said) });
    }
    const valuesAlone = withoutHeavyWord.filter((place) => hasValues(place, readings));
    return rated
      .sort((a, b) => b.rate - a.rate || a.place - b.place)
      .slice(0, MOST_COMPARED)
      .map(({ place }) => place)
      .concat(valuesAlone.slice(0, MOST_COMPARED));
  };

  return (utterance: Utterance, readings: Readings, from: number, to: number): NearSample[] => {
    const words = utterance.tokens.slice(from, to).map(({ word }) => word);
    return candidates(words, readings).flatMap((place): NearSample[] => {
      const sample = samples[place];
      const match = sample && nearMatch(sample, utterance, readings, weights, from, to);
      if (sample === undefined || match === undefined) return [];
      const isTooThin = match.likeness < VALUES_ALONE && valuesOnly.has(place);
      return isTooThin ? [] : [{ ...match, sample, place }];
    });
  };
};
