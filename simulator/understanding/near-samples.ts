import { type AlexaPhrases } from '../../languages';
import { type TypeSet, countSamples } from './counted-samples';
import { createKeptWords } from './kept-words';
import { type SaidInShort, createLikenessBound, leastLikeness, nearCost } from './likeness-bound';
import { type ComparedSample, type ComparedWords } from './losses';
import { type NearMatch, nearMatch } from './near-match';
import { type Readings } from './readings';
import { type Sample } from './sample';
import { type SampleTree } from './sample-tree';
import { VALUES_ALONE, createSharedWords } from './shared-words';
import { COSTS, ROUNDING } from './slot-type';
import { type Utterance } from './utterance';
import { type Weights, weightsOf } from './word-weights';

/** A sample that is similar to an utterance. */
interface NearSample extends Pick<NearMatch, 'fills'> {
  readonly sample: Sample;
  readonly place: number;
  readonly cost: number;
}

/** Which similar samples are of use. */
interface Wanted {
  /** The most that any may cost; less than what a sample costs that is half alike. */
  readonly most: number;
  /** The most that one of an intent may cost now. */
  readonly mostOf: (intent: string) => number;
  readonly take: (near: NearSample) => void;
}

/** The place of a sample that may be similar, in one of the two ways, and the least that it costs. */
interface Candidate {
  readonly place: number;
  /** Whether a slot has free text, or a value that its type doesn't know. */
  readonly isGuess: boolean;
  readonly atLeast: number;
}

/**
 * Makes the search for similar samples when none matches exactly. It has two ways. Where every slot has
 * a value that its type knows, any words may differ but those that decide the meaning. Where a slot
 * has free text or an unknown value, only words that ask, want or carry little meaning may: the rest
 * of the sample is all there is to know it by. Words are aligned only with samples that can still be of use.
 *
 * @param exactIntents those whose samples are never similar enough
 */
export const createNearSamples = (
  samples: SampleTree,
  language: AlexaPhrases,
  exactIntents: readonly string[],
) => {
  const { table } = samples;
  const weights = weightsOf(language);
  const { loose, strict, termsOf } = weights;
  const counted = countSamples(table, weights);
  const { ownTypes, typeSets, isStrict } = counted;
  const { inShort, leastCost, isContradicted } = createLikenessBound(counted, weights);
  const sharing = createSharedWords(counted, loose, exactIntents);

  const setOf = (place: number): TypeSet | undefined => typeSets[ownTypes[place] ?? 0];
  const mayGuess = (place: number): boolean => {
    const { types = [], isFree = false } = setOf(place) ?? {};
    return types.length > 0 && (isFree || table.at(place).guess < Infinity);
  };
  const weightsFor = (place: number, isGuess: boolean): Weights =>
    isGuess || isStrict[place] === 1 ? strict : loose;
  const compared = (sample: Sample): ComparedSample => {
    const terms = termsOf(
      sample.elements.map((element) => ('word' in element ? element.word : undefined)),
    );
    return { sample, terms, senses: new Set(terms.flatMap((term) => term?.sense ?? [])) };
  };
  const findKept = createKeptWords(samples, language);
  const keptWords = new WeakMap<Utterance, ReturnType<typeof findKept>>();
  const keptIn = (utterance: Utterance): ReturnType<typeof findKept> => {
    const kept = keptWords.get(utterance) ?? findKept(utterance);
    keptWords.set(utterance, kept);
    return kept;
  };

  /** The samples that can cost no more than `most`, nor than `mostOf` their intent, the cheapest first. */
  const withinBounds = (
    short: SaidInShort,
    { most, mostOf }: Pick<Wanted, 'most' | 'mostOf'>,
  ): Candidate[] => {
    const candidates: Candidate[] = [];
    const consider = (place: number, isGuess: boolean): void => {
      const atLeast = leastCost(place, short, weightsFor(place, isGuess), isGuess);
      if (atLeast > mostOf(table.intentAt(place)) + ROUNDING) return;
      if (isGuess && !mayGuess(place)) return;
      candidates.push({ place, isGuess, atLeast });
    };
    const { alike, allHeavy } = sharing(short, leastLikeness(most) - ROUNDING);
    for (const place of alike) {
      if (setOf(place)?.isFree !== true) consider(place, false);
    }
    for (const place of allHeavy) consider(place, true);
    return candidates.sort((a, b) => a.atLeast - b.atLeast);
  };

  return (
    utterance: Utterance,
    readings: Readings,
    { from, to }: { readonly from: number; readonly to: number },
    { most, mostOf, take }: Wanted,
  ): void => {
    if (most < COSTS.near) return;
    const terms = termsOf(utterance.tokens.slice(from, to).map(({ word }) => word));
    const senses = new Set(terms.flatMap((term) => term?.sense ?? []));
    const said: ComparedWords = {
      ...{ utterance, readings, from, to, terms, senses },
      get kept() {
        return keptIn(utterance);
      },
    };
    const short = inShort(terms, from, readings);
    /** Whether the slots of a sample can have values that their types know, in their order. */
    const isReadable = (place: number): boolean => {
      let end = from;
      for (const type of table.slotTypesAt(place)) {
        const behind = readings.knownRuns(type).filter((run) => run.from >= end && run.to <= to);
        end = Math.min(...behind.map((run) => run.to));
      }
      return end !== Infinity;
    };
    const candidates = withinBounds(short, { most, mostOf });
    for (const { place, isGuess, atLeast } of candidates) {
      if (atLeast > mostOf(table.intentAt(place)) + ROUNDING) continue;
      if (!isGuess && (!isReadable(place) || isContradicted(place, short))) continue;
      const sample = table.at(place);
      const expected = compared(sample);
      const tolerance = { weights: weightsFor(place, isGuess), mayGuess: isGuess };
      const match = nearMatch(expected, said, weights, tolerance);
      if (match === undefined) continue;
      const isValuesAlone = !isGuess && expected.terms.every((term) => term?.isLight !== false);
      if (isValuesAlone && match.likeness < VALUES_ALONE) continue;
      take({ sample, place, fills: match.fills, cost: nearCost(match.likeness, match.guess) });
    }
  };
};
