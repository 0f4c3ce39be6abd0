import { type AlexaPhrases } from '../../languages';
import { type TypeSet, countSamples } from './counted-samples';
import { createKeptWords } from './kept-words';
import { type SaidInShort, createLikenessBound, leastLikeness, nearCost } from './likeness-bound';
import { type ComparedSample, type ComparedWords } from './losses';
import { type NearMatch, nearMatch } from './near-match';
import { type Readings, readingsReaderOf } from './readings';
import { type Sample } from './sample';
import { type SampleTree } from './sample-tree';
import { VALUES_ALONE, createSharedWords } from './shared-words';
import { COSTS, ROUNDING } from './slot-type';
import { type Utterance, type Wordings, wordsOf } from './utterance';
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

/** The place of a sample that may be similar, in one of the two ways. */
interface Possible {
  readonly place: number;
  /** Whether a slot has free text, or a value that its type doesn't know. */
  readonly isGuess: boolean;
}

/** The same, and the least that it costs. */
interface Candidate extends Possible {
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
  const weightsFor = (possible: Possible): Weights =>
    possible.isGuess || isStrict[possible.place] === 1 ? strict : loose;
  const compared = (sample: Sample): ComparedSample => {
    const terms = termsOf(
      sample.elements.map((element) => ('word' in element ? element.word : undefined)),
    );
    return { sample, terms, senses: new Set(terms.flatMap((term) => term?.sense ?? [])) };
  };
  const readingsOf = readingsReaderOf(language);
  const findKept = createKeptWords(samples, language);
  const keptWords = new WeakMap<Utterance, ReturnType<typeof findKept>>();
  const keptIn = (utterance: Utterance): ReturnType<typeof findKept> => {
    const kept = keptWords.get(utterance) ?? findKept(utterance);
    keptWords.set(utterance, kept);
    return kept;
  };
  const fillerWords = new Set(
    [language.leadingFillers, language.trailingFillers, language.politeEndings]
      .flat()
      .flatMap((phrase) => wordsOf(phrase, language)),
  );

  /** The samples that share so much with what was said that they may cost no more than `most`. */
  const sharingWith = (
    short: SaidInShort,
    most: number,
    isOfUse?: (place: number) => boolean,
  ): Possible[] => {
    const { alike, allHeavy } = sharing(short, leastLikeness(most) - ROUNDING);
    const possible: Possible[] = [];
    const add = (place: number, isGuess: boolean): void => {
      if (isOfUse?.(place) !== false) possible.push({ place, isGuess });
    };
    for (const place of alike) if (setOf(place)?.isFree !== true) add(place, false);
    for (const place of allHeavy) add(place, true);
    return possible;
  };

  /** Those of them that can cost no more than `mostOf` an intent, the cheapest first. */
  const withinBounds = (
    possible: readonly Possible[],
    short: SaidInShort,
    mostOf: Wanted['mostOf'],
  ): Candidate[] => {
    const candidates: Candidate[] = [];
    for (const one of possible) {
      const { place, isGuess } = one;
      const atLeast = leastCost(place, short, weightsFor(one), isGuess);
      if (atLeast > mostOf(table.intentAt(place)) + ROUNDING) continue;
      if (isGuess && !mayGuess(place)) continue;
      candidates.push({ place, isGuess, atLeast });
    }
    return candidates.sort((a, b) => a.atLeast - b.atLeast);
  };

  /**
   * The same for all wordings of an utterance: as if every word of any were said, and none of them, nor one
   * that may be a filler, were left over. For each wording, by its words, the samples that begin with it.
   */
  const sharingWithAny = (
    { of, from, to, phrases }: Wordings,
    most: number,
  ): ReadonlyMap<string, readonly Candidate[]> => {
    const terms = termsOf(of.tokens.map(({ word }) => word));
    const kept = terms.map((term, at) => (from <= at && at < to ? undefined : term));
    const short = inShort(kept, 0, readingsOf(of), phrases.flat().map(weights.senseOf));
    const isNoFiller = ({ term }: SaidInShort['telling'][number]): boolean =>
      !fillerWords.has(term.word);
    const said = {
      ...short,
      telling: short.telling.filter(isNoFiller),
      light: short.light.filter(isNoFiller),
    };
    const byFirst = new Map<number | undefined, (readonly string[])[]>();
    for (const words of phrases) {
      const first = table.numbers.get(words[0] ?? '');
      byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
    }
    const withFirstOf = (place: number): readonly (readonly string[])[] =>
      byFirst.get(table.elements[table.starts[place] ?? 0]) ?? [];
    const isBegun = (place: number): boolean =>
      withFirstOf(place).some((words) => table.begins(place, words));
    const found = new Map<string, Candidate[]>();
    for (const one of withinBounds(sharingWith(said, most, isBegun), said, () => most)) {
      for (const words of withFirstOf(one.place)) {
        if (!table.begins(one.place, words)) continue;
        const key = words.join(' ');
        found.set(key, [...(found.get(key) ?? []), one]);
      }
    }
    return found;
  };
  const ofWordings = new WeakMap<
    Wordings,
    { readonly most: number; readonly found: ReturnType<typeof sharingWithAny> }
  >();

  /** The samples that a wording was made for; undefined when the utterance is as it was said. */
  const withThisWording = (
    { tokens, changed, wordings }: Utterance,
    most: number,
  ): readonly Possible[] | undefined => {
    if (wordings === undefined || changed === undefined) return undefined;
    const known = ofWordings.get(wordings);
    const isKnown = known !== undefined && most <= known.most;
    const found = isKnown ? known.found : sharingWithAny(wordings, most);
    if (!isKnown) ofWordings.set(wordings, { most, found });
    const words = tokens.slice(changed.from, changed.to).map(({ word }) => word);
    const possible = found.get(words.join(' ')) ?? [];
    return possible.filter(({ atLeast }) => atLeast <= most + ROUNDING);
  };

  return (
    utterance: Utterance,
    readings: Readings,
    { from, to }: { readonly from: number; readonly to: number },
    { most, mostOf, take }: Wanted,
  ): void => {
    if (most < COSTS.near) return;
    const possible = withThisWording(utterance, most);
    if (possible?.length === 0) return;
    const terms = termsOf(utterance.tokens.slice(from, to).map(({ word }) => word));
    const senses = new Set(terms.flatMap((term) => term?.sense ?? []));
    const said: ComparedWords = {
      ...{ utterance, readings, from, to, terms, senses },
      get kept() {
        return keptIn(utterance);
      },
    };
    const short = inShort(terms, from, readings);
    /** Whether each of a sample's slots can have a value that its type knows. */
    const isReadable = (place: number): boolean =>
      setOf(place)?.types.every((type) => readings.knowsAny(type)) === true;
    const candidates = withinBounds(possible ?? sharingWith(short, most), short, mostOf);
    for (const { place, isGuess, atLeast } of candidates) {
      if (atLeast > mostOf(table.intentAt(place)) + ROUNDING) continue;
      if (!isGuess && (!isReadable(place) || isContradicted(place, short))) continue;
      const sample = table.at(place);
      const expected = compared(sample);
      const tolerance = { weights: weightsFor({ place, isGuess }), mayGuess: isGuess };
      const match = nearMatch(expected, said, weights, tolerance);
      if (match === undefined) continue;
      const isValuesAlone = !isGuess && expected.terms.every((term) => term?.isLight !== false);
      if (isValuesAlone && match.likeness < VALUES_ALONE) continue;
      take({ sample, place, fills: match.fills, cost: nearCost(match.likeness, match.guess) });
    }
  };
};
