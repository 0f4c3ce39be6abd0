import { lazily } from '../../contract/lazily';
import { type Span } from './fillers';
import { type ModelIntent, type Sensitivity } from './interaction-model';
import { type AlexaPhrases } from '../../languages';
import { differencesOf } from './differences';
import {
  type Interpretation,
  FALLBACK,
  costOf,
  createExplain,
  interpretation,
} from './interpretation';
import { createNearSamples } from './near-samples';
import { readingsReaderOf } from './readings';
import { type Sample, type SampleMatch, matchSample } from './sample';
import { type SampleTree } from './sample-tree';
import { COSTS, ROUNDING } from './slot-type';
import { MOST_WORDS, type Utterance } from './utterance';
import { type Wish, createWishReader } from './wishes';
import { weightsOf } from './word-weights';

interface Candidate extends SampleMatch {
  readonly sample: Sample;
  /** Place of the sample among all samples. */
  readonly place: number;
  /** The words it reads; the rest are fillers. */
  readonly from: number;
  readonly to: number;
  /** The wish it begins with, when the sample begins with another. */
  readonly wish?: Wish;
}

/** What an interpreter needs. */
export interface InterpreterSettings {
  readonly samples: SampleTree;
  readonly intents: readonly ModelIntent[];
  readonly language: AlexaPhrases;
  /** Whether samples that only resemble the utterance count, and how much they must; exact ones alone when absent. */
  readonly sensitivity?: Sensitivity;
  /** The intents that a sample must match exactly all the same. */
  readonly exactIntents?: readonly string[];
}

type NearSamples = ReturnType<typeof createNearSamples>;

/** Below this confidence an utterance goes to the fallback. It is our own measure; Amazon publishes none. */
const LEAST_CONFIDENCE: Readonly<Record<Sensitivity, number>> = {
  LOW: 0.32,
  MEDIUM: 0.36,
  HIGH: 0.46,
};

/** The most that a reading costs which is told among the others. */
const MOST_CONSIDERED = 27;

const isAnySure = (candidates: ReadonlyMap<string, Candidate>): boolean =>
  [...candidates.values()].some(({ cost }) => cost <= COSTS.sure);

/** Below zero when `a` is the better reading. */
const compare = (a: Candidate, b: Candidate): number =>
  a.cost - b.cost || b.sample.literals.length - a.sample.literals.length || a.place - b.place;

/** Whether a sample says no more than a wish: free text behind it is known by just this one. */
const isWishAlone = ({ literals }: Sample, { meant }: Wish): boolean =>
  literals.length === meant.length;

/** The words of the request that a reading is of, with its fillers: without "to" of "ask … to". */
const requestOf = (spans: readonly Span[], { from, to }: Candidate): Pick<Span, 'from' | 'to'> => {
  const wholes = spans.filter((span) => span.dropped === 0 && span.from <= from && to <= span.to);
  return wholes.reduce((nearest, span) => (span.from > nearest.from ? span : nearest), {
    from: Math.min(from, ...wholes.map((span) => span.from)),
    to: Math.max(to, ...wholes.map((span) => span.to)),
  });
};

/** The whole of what was said and what remains without any filler: "no" may be one, or may be meant. */
const extremesOf = (spans: readonly Span[]): Span[] => {
  const sorted = [...spans].sort((a, b) => a.to - a.from - (b.to - b.from));
  return [...new Set([...sorted.slice(0, 1), ...sorted.slice(-1)])];
};

/**
 * Makes the function that chooses a reading: the cheapest sample wins; of two with the same cost, the
 * one with more literal words, then the one that comes first. Similar samples are considered only when
 * none matches without a guess.
 */
export const createInterpreter = ({
  samples,
  intents,
  language,
  sensitivity,
  exactIntents = [],
}: InterpreterSettings): ((utterance: Utterance, spans: readonly Span[]) => Interpretation) => {
  const { table } = samples;
  const explain = createExplain(intents);
  const { senseOf } = weightsOf(language);
  const articles = new Set(language.articles);
  const readingsOf = readingsReaderOf(language);
  // Preparing thousands of samples takes half a second, which exact words never need.
  let nearSamples: NearSamples | undefined;
  const findNear: NearSamples = (...asked) =>
    (nearSamples ??= createNearSamples(samples, language, exactIntents))(...asked);
  const wishesAt = lazily(() => createWishReader(samples.has, language));
  const leastConfidence = sensitivity === undefined ? 0 : LEAST_CONFIDENCE[sensitivity];

  const keep = (best: Map<string, Candidate>, candidate: Candidate): void => {
    const known = best.get(candidate.sample.intent);
    if (known === undefined || compare(candidate, known) < 0) {
      best.set(candidate.sample.intent, candidate);
    }
  };

  /** Finds the samples that match a span exactly and cost no more than `most`, or do with another wish. */
  const matchSpan = (
    utterance: Utterance,
    { from, to, dropped, endsText }: Span,
    most: number,
    take: (candidate: Candidate) => void,
    wish?: Wish,
  ): void => {
    const readings = readingsOf(utterance);
    const besides = COSTS.filler * dropped + (wish === undefined ? 0 : COSTS.rephrased);
    const begin = from + (wish?.said.length ?? 0);
    const within = { from: begin, to, most: most - besides + ROUNDING };
    for (const place of samples.find(utterance, readings, within, wish?.meant)) {
      const isFree = table.endsFree(place);
      if (isFree && !endsText) continue;
      const sample = table.at(place);
      if (isFree && wish !== undefined && isWishAlone(sample, wish)) continue;
      const rest = { from: begin, to, first: wish?.meant.length };
      const match = matchSample(sample, utterance, readings, articles, rest);
      if (match === undefined) continue;
      const { cost, fills } = match;
      take({ sample, place, cost: cost + besides, fills, from, to, ...(wish && { wish }) });
    }
  };

  /**
   * The samples that match exactly and cost no more than `most`, the best of each intent. They may begin
   * with another wish than what was said when none is surely meant that begins so.
   */
  const exact = (
    utterance: Utterance,
    spans: readonly Span[],
    most: number,
  ): Map<string, Candidate> => {
    const best = new Map<string, Candidate>();
    const take = (candidate: Candidate): void => keep(best, candidate);
    for (const span of spans) matchSpan(utterance, span, most, take);
    if (sensitivity === undefined || isAnySure(best)) return best;
    for (const span of spans) {
      for (const wish of wishesAt()(utterance, span.from)) {
        matchSpan(utterance, span, most, take, wish);
      }
    }
    return best;
  };

  return (utterance, spans) => {
    const readings = readingsOf(utterance);
    /** Has similar samples taken when none that is surely meant matches exactly. */
    const near = (
      exactOnes: ReadonlyMap<string, Candidate>,
      { most, mostOf }: Pick<Parameters<NearSamples>[3], 'most' | 'mostOf'>,
      take: (candidate: Candidate) => void,
    ): void => {
      const isCompared =
        !isAnySure(exactOnes) && sensitivity !== undefined && utterance.tokens.length <= MOST_WORDS;
      for (const span of isCompared ? extremesOf(spans) : []) {
        const { from, to, endsText } = span;
        const fillers = COSTS.filler * span.dropped;
        findNear(utterance, readings, span, {
          most,
          mostOf: (intent) => mostOf(intent) - fillers,
          take: ({ sample, place, cost, fills }) => {
            if (!endsText && table.endsFree(place)) return;
            take({ sample, place, cost: cost + fillers, fills, from, to });
          },
        });
      }
    };
    /** The best reading of each intent. */
    const bestOfAll = (): Candidate[] => {
      const exactOnes = exact(utterance, spans, Infinity);
      const best = new Map(exactOnes);
      const mostOf = (intent: string): number => best.get(intent)?.cost ?? MOST_CONSIDERED;
      near(exactOnes, { most: MOST_CONSIDERED, mostOf }, (candidate) => keep(best, candidate));
      return [...best.values()].sort(compare);
    };
    const useful = costOf(leastConfidence);
    const exactOnes = exact(utterance, spans, useful);
    let first = [...exactOnes.values()].sort(compare)[0];
    const most = (): number => Math.min(first?.cost ?? Infinity, useful);
    near(exactOnes, { most: most(), mostOf: most }, (candidate) => {
      if (first === undefined || compare(candidate, first) < 0) first = candidate;
    });
    const winner = first && explain(first);
    if (first === undefined || winner === undefined || winner.confidence < leastConfidence) {
      return interpretation({ intent: FALLBACK, won: undefined, differences: [] }, () =>
        bestOfAll().map(explain),
      );
    }
    const { intent: name, slots } = winner;
    const hasSlots = Object.keys(slots).length > 0;
    return interpretation(
      {
        intent: { name, confirmationStatus: 'NONE', ...(hasSlots && { slots }) },
        won: winner,
        differences: differencesOf(utterance, first, requestOf(spans, first), senseOf),
      },
      () =>
        bestOfAll()
          .filter(({ sample }) => sample.intent !== name)
          .map(explain),
    );
  };
};
