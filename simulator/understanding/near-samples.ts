import { type AlexaPhrases } from '../../languages';
import {
  type SaidInShort,
  inShort,
  leastCost,
  leastLikeness,
  mayFill,
  nearCost,
} from './likeness-bound';
import { type KeptWords, createKeptWords } from './kept-words';
import { type ComparedSample, type ComparedWords } from './losses';
import { type NearMatch, nearMatch } from './near-match';
import { type Readings, readingsReaderOf } from './readings';
import { type Sample, begins } from './sample';
import { type CountedSample, VALUES_ALONE, createSharedWords } from './shared-words';
import { COSTS, type SlotType } from './slot-type';
import { type Utterance, type Wordings, wordsOf } from './utterance';
import { type Term, type Weights, weightsOf } from './word-weights';

/** What two ways to compute the same cost may differ by. */
const ROUNDING = 1e-6;

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

/** What is computed about a sample in advance. */
interface Prepared extends ComparedSample, CountedSample {
  readonly place: number;
  /** The senses of its words that carry the meaning. */
  readonly heavy: readonly string[];
  /** The types of its slots, and of all slots of its intent that it may fill. */
  readonly own: readonly SlotType[];
  readonly types: readonly SlotType[];
  /** Whether it is free text, or a guess may fill it. */
  readonly isFree: boolean;
  readonly mayGuess: boolean;
  /** Whether no word that means something may be left over. */
  readonly isStrict: boolean;
}

/** A sample that may be similar, in one of the two ways. */
interface Possible {
  readonly prepared: Prepared;
  readonly mayGuess: boolean;
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
  samples: readonly Sample[],
  language: AlexaPhrases,
  exactIntents: readonly string[],
) => {
  const weights = weightsOf(language);
  const { loose, strict, termsOf, isLight, isTurning } = weights;

  const isTelling = ({ word, isParticle }: Term): boolean => isParticle || !isLight(word);

  const prepare = (sample: Sample, place: number): Prepared => {
    const terms = termsOf(
      sample.elements.map((element) => ('word' in element ? element.word : undefined)),
    );
    const literals = terms.filter((term) => term !== undefined);
    const telling = literals.filter(isTelling);
    const own = sample.elements.flatMap((element) => ('slot' in element ? [element.type] : []));
    const light = literals.filter((term) => !isTelling(term));
    const isFree = own.some((type) => type.isFree === true);
    return {
      ...{ sample, place, terms, own, telling, isFree },
      senses: new Set(literals.map(({ sense }) => sense)),
      heavy: [...new Set(literals.filter(({ isHeavy }) => isHeavy).map(({ sense }) => sense))],
      beside: light.reduce((sum, { weight }) => sum + weight, own.length * loose.slot),
      types: [...own, ...sample.others.map(({ type }) => type)],
      mayGuess: own.length > 0 && (isFree || sample.guess < Infinity),
      // A built-in phrase is a whole answer: with more beside it, it is another request. The same goes
      // for what is denied: "don't" is not "don't skip".
      isStrict: sample.intent.startsWith('AMAZON.') || sample.literals.some(isTurning),
    };
  };

  const all = samples.map(prepare);
  const types = [...new Set(all.flatMap((prepared) => prepared.types))].filter(
    (type) => type.isFree !== true,
  );
  const weightsFor = ({ isStrict }: Prepared, mayGuess: boolean): Weights =>
    mayGuess || isStrict ? strict : loose;
  const readingsOf = readingsReaderOf(language);
  const findKept = createKeptWords(samples, language);
  const keptWords = new WeakMap<Utterance, KeptWords>();
  const keptIn = (utterance: Utterance): KeptWords => {
    const kept = keptWords.get(utterance) ?? findKept(utterance);
    keptWords.set(utterance, kept);
    return kept;
  };
  const fillerWords = new Set(
    [language.leadingFillers, language.trailingFillers, language.politeEndings]
      .flat()
      .flatMap((phrase) => wordsOf(phrase, language)),
  );
  const sharing = createSharedWords(all, loose);
  /**
   * Whether a sample lacks what was said and says what wasn't, which no alignment mends (see losses.ts).
   */
  const isContradicted = (prepared: Prepared, { weights: said, telling }: SaidInShort): boolean =>
    prepared.heavy.some((sense) => !said.has(sense)) &&
    telling.some(
      (word) =>
        (word.term.isHeavy || word.term.seeks) &&
        !prepared.senses.has(word.term.sense) &&
        !mayFill(word, prepared.types),
    );

  /** The samples that share so much with what was said that they may be of use. */
  const sharingWith = (short: SaidInShort, most: number): Possible[] => {
    const { alike, allHeavy } = sharing(short, leastLikeness(most) - ROUNDING);
    return [
      ...alike.map((place) => ({ prepared: all[place], mayGuess: false })),
      ...allHeavy.map((place) => ({ prepared: all[place], mayGuess: true })),
    ].filter(
      (one): one is Possible =>
        one.prepared !== undefined && (one.mayGuess ? one.prepared.mayGuess : !one.prepared.isFree),
    );
  };

  /**
   * The same for all wordings of an utterance: as if every word of any were said, and none of them, nor one
   * that may be a filler, were left over.
   */
  const sharingWithAny = ({ of, from, to, phrases }: Wordings, most: number): Possible[] => {
    const terms = termsOf(of.tokens.map(({ word }) => word));
    const kept = terms.map((term, at) => (from <= at && at < to ? undefined : term));
    const said = { utterance: of, readings: readingsOf(of), from: 0, terms: kept };
    const { weights: known, telling, light } = inShort(said, types, isTelling);
    const isNoFiller = ({ term }: SaidInShort['telling'][number]): boolean =>
      !fillerWords.has(term.word);
    const added = phrases
      .flat()
      .map((word): [string, number] => [weights.senseOf(word), loose.slot]);
    const short = {
      weights: new Map([...known, ...added]),
      telling: telling.filter(isNoFiller),
      light: light.filter(isNoFiller),
    };
    return sharingWith(short, most).filter(
      ({ prepared, mayGuess }) =>
        phrases.some((words) => begins(prepared.sample, words)) &&
        leastCost(prepared, short, weightsFor(prepared, mayGuess), mayGuess) <= most + ROUNDING,
    );
  };
  const ofWordings = new WeakMap<
    Wordings,
    { readonly most: number; readonly found: readonly Possible[] }
  >();

  const withAnyWording = (wordings: Wordings, most: number): readonly Possible[] => {
    const known = ofWordings.get(wordings);
    if (known !== undefined && most <= known.most) return known.found;
    const found = sharingWithAny(wordings, most);
    ofWordings.set(wordings, { most, found });
    return found;
  };
  /** The samples that a wording was made for; undefined when the utterance is as it was said. */
  const withThisWording = (
    { tokens, changed, wordings }: Utterance,
    most: number,
  ): readonly Possible[] | undefined => {
    if (wordings === undefined || changed === undefined) return undefined;
    const words = tokens.slice(changed.from, changed.to).map(({ word }) => word);
    return withAnyWording(wordings, most).filter(({ prepared }) => begins(prepared.sample, words));
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
    const short = inShort(said, types, isTelling);
    const known = new Set(types.filter((type) => readings.knowsAny(type)));
    /** Whether each of its slots can have a value that its type knows. */
    const isReadable = ({ own, isFree }: Prepared): boolean =>
      !isFree && own.every((type) => known.has(type));
    const candidates: Candidate[] = [];
    const consider = (prepared: Prepared, mayGuess: boolean): void => {
      if (exactIntents.includes(prepared.sample.intent)) return;
      const atLeast = leastCost(prepared, short, weightsFor(prepared, mayGuess), mayGuess);
      if (atLeast <= mostOf(prepared.sample.intent) + ROUNDING) {
        candidates.push({ prepared, mayGuess, atLeast });
      }
    };
    for (const { prepared, mayGuess } of possible ?? sharingWith(short, most)) {
      if (mayGuess) consider(prepared, true);
      else if (isReadable(prepared) && !isContradicted(prepared, short)) consider(prepared, false);
    }
    candidates.sort((a, b) => a.atLeast - b.atLeast);
    for (const { prepared, mayGuess, atLeast } of candidates) {
      const { sample, place, telling } = prepared;
      if (atLeast > mostOf(sample.intent) + ROUNDING) continue;
      const tolerance = { weights: weightsFor(prepared, mayGuess), mayGuess };
      const match = nearMatch(prepared, said, weights, tolerance);
      if (match === undefined) continue;
      if (!mayGuess && telling.length === 0 && match.likeness < VALUES_ALONE) continue;
      take({ sample, place, fills: match.fills, cost: nearCost(match.likeness, match.guess) });
    }
  };
};
