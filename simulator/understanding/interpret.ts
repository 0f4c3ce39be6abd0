import { type Intent } from 'ask-sdk-model';
import { type Span } from './fillers';
import { type ModelIntent, type Sensitivity } from './interaction-model';
import { type AlexaPhrases } from '../../languages';
import { differencesOf } from './differences';
import { createNearSamples } from './near-samples';
import { type Readings, createReadings } from './readings';
import { type Sample, type SampleMatch, matchSample } from './sample';
import { indexByFirstWord } from './sample-index';
import { COSTS } from './slot-type';
import { emptySlot } from './slot-values';
import { type Utterance, wordsOf } from './utterance';
import { weightsOf } from './word-weights';

/** One reading of an utterance: the sample that matches it, and the cost. */
export interface Consideration {
  readonly intent: string;
  readonly sample: string;
  readonly cost: number;
  /** From 0 to 1; falls as the cost rises. */
  readonly confidence: number;
  /** What the intent would carry. */
  readonly slots: NonNullable<Intent['slots']>;
}

/** What an utterance means to the skill, and why. */
export interface Interpretation {
  /** As Alexa sends it. */
  readonly intent: Intent;
  /** The reading that won; undefined for a fallback, which matches no sample. */
  readonly won: Consideration | undefined;
  /** In what the utterance differs from the sample that won, in words; empty when it is as written. */
  readonly differences: readonly string[];
  /** The best reading of each other intent, the cheapest first. */
  readonly considered: readonly Consideration[];
}

interface Candidate {
  readonly sample: Sample;
  /** Place of the sample among all samples. */
  readonly place: number;
  readonly cost: number;
  readonly fills: SampleMatch['fills'];
  /** The words it reads; the rest are fillers. */
  readonly from: number;
  readonly to: number;
}

/** What an interpreter needs. */
export interface InterpreterSettings {
  readonly samples: readonly Sample[];
  readonly intents: readonly ModelIntent[];
  readonly language: AlexaPhrases;
  /** Whether samples that only resemble the utterance count, and how much they must; exact ones alone when absent. */
  readonly sensitivity?: Sensitivity;
}

const FALLBACK: Intent = { name: 'AMAZON.FallbackIntent', confirmationStatus: 'NONE' };

/** What matches no sample at all. */
const NOTHING: Interpretation = {
  intent: FALLBACK,
  won: undefined,
  differences: [],
  considered: [],
};

/** Slots Amazon gives a built-in intent (page "Standard Built-in Intents"). */
const BUILT_IN_SLOTS: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.SelectIntent': ['Anaphor', 'ListPosition', 'PositionRelation', 'VisualModeTrigger'],
};

/** Below this confidence an utterance goes to the fallback. It is our own measure; Amazon publishes none. */
const LEAST_CONFIDENCE: Readonly<Record<Sensitivity, number>> = {
  LOW: 0.32,
  MEDIUM: 0.36,
  HIGH: 0.46,
};

/** The cost at which confidence is a half. */
const HALF_SURE = 12;
const confidenceOf = (cost: number): number => HALF_SURE / (HALF_SURE + cost);

/** For reading: two decimals. */
const rounded = (cost: number): number => Math.round(100 * cost) / 100;

/** Below zero when `a` is the better reading. */
const compare = (a: Candidate, b: Candidate): number =>
  a.cost - b.cost || b.sample.literals.length - a.sample.literals.length || a.place - b.place;

/** Whether a sample ends with free text, which may hold words that are fillers elsewhere. */
const endsFree = ({ elements }: Sample): boolean => {
  const last = elements.at(-1);
  return last !== undefined && 'slot' in last && last.type.isFree === true;
};

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
}: InterpreterSettings): ((utterance: Utterance, spans: readonly Span[]) => Interpretation) => {
  const slotNames = new Map(
    intents.map(({ name, slots }) => [
      name,
      BUILT_IN_SLOTS[name] ?? slots.map((slot) => slot.name),
    ]),
  );
  const samplesFor = indexByFirstWord(samples);
  const { senseOf } = weightsOf(language);
  const articles = new Set(language.articles);
  const joints = [...language.listWords, ...language.rangeWords].flatMap((joint) =>
    ['', ...language.articles].map((article) => wordsOf(`${joint} ${article}`)),
  );
  const nearSamples = sensitivity === undefined ? () => [] : createNearSamples(samples, language);
  const leastConfidence = sensitivity === undefined ? 0 : LEAST_CONFIDENCE[sensitivity];

  const exact = (
    utterance: Utterance,
    readings: Readings,
    { from, to, dropped, endsText }: Span,
  ): Candidate[] =>
    samplesFor(utterance.tokens[from]?.word).flatMap(({ sample, place }): Candidate[] => {
      if (!endsText && endsFree(sample)) return [];
      const match = matchSample(sample, utterance, readings, articles, from, to);
      if (match === undefined) return [];
      return [
        { sample, place, cost: match.cost + COSTS.filler * dropped, fills: match.fills, from, to },
      ];
    });

  const explain = ({ sample, cost, fills }: Candidate): Consideration => {
    const slots = Object.fromEntries(
      (slotNames.get(sample.intent) ?? []).map((slot) => [slot, emptySlot(slot)]),
    );
    for (const { slot, reading } of fills) slots[slot] = reading.fill(slot);
    const confidence = confidenceOf(cost);
    return { intent: sample.intent, sample: sample.text, cost: rounded(cost), confidence, slots };
  };

  return (utterance, spans) => {
    const best = new Map<string, Candidate>();
    const keep = (candidate: Candidate): void => {
      const known = best.get(candidate.sample.intent);
      if (known === undefined || compare(candidate, known) < 0) {
        best.set(candidate.sample.intent, candidate);
      }
    };
    const readings = createReadings(utterance, joints);
    for (const span of spans) exact(utterance, readings, span).forEach(keep);
    const isSure = [...best.values()].some(({ cost }) => cost <= COSTS.sure);
    for (const { from, to, dropped, endsText } of isSure ? [] : extremesOf(spans)) {
      for (const near of nearSamples(utterance, readings, from, to)) {
        if (!endsText && endsFree(near.sample)) continue;
        const unlike = COSTS.near + COSTS.nearUnlike * (1 - near.likeness);
        const cost = unlike + near.guess + COSTS.filler * dropped;
        keep({ sample: near.sample, place: near.place, cost, fills: near.fills, from, to });
      }
    }
    const [first, ...others] = [...best.values()].sort(compare);
    const considered = others.map(explain);
    if (first === undefined) return NOTHING;
    const winner = explain(first);
    if (winner.confidence < leastConfidence) {
      return { ...NOTHING, considered: [winner, ...considered] };
    }
    const { intent: name, slots } = winner;
    const hasSlots = Object.keys(slots).length > 0;
    return {
      intent: { name, confirmationStatus: 'NONE', ...(hasSlots && { slots }) },
      won: winner,
      differences: differencesOf(utterance, first, requestOf(spans, first), senseOf),
      considered,
    };
  };
};
