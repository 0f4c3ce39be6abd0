import { type Intent } from 'ask-sdk-model';
import { type Span } from './fillers';
import { type ModelIntent } from './interaction-model';
import { type Sample, type SampleMatch, matchSample } from './sample';
import { COSTS } from './slot-type';
import { emptySlot } from './slot-values';
import { type Utterance } from './utterance';

/** One reading of an utterance: the sample that accounts for it and what that costs. */
interface Consideration {
  readonly intent: string;
  readonly sample: string;
  readonly cost: number;
}

/** What an utterance means to the skill, and why. */
export interface Interpretation {
  /** As Alexa sends it. */
  readonly intent: Intent;
  /** The reading that won; undefined for a fallback, which no sample accounts for. */
  readonly won: Consideration | undefined;
  /** The best reading of each other intent, the cheapest first. */
  readonly considered: readonly Consideration[];
}

interface Candidate extends Consideration {
  readonly literals: number;
  /** Place of the sample among all samples. */
  readonly place: number;
  readonly match: SampleMatch;
}

const FALLBACK: Intent = { name: 'AMAZON.FallbackIntent', confirmationStatus: 'NONE' };

/** Slots Amazon gives a built-in intent (page "Standard Built-in Intents"). */
const BUILT_IN_SLOTS: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.SelectIntent': ['Anaphor', 'ListPosition', 'PositionRelation', 'VisualModeTrigger'],
};

/** Below zero when `a` is the better reading. */
const compare = (a: Candidate, b: Candidate): number =>
  a.cost - b.cost || b.literals - a.literals || a.place - b.place;

/** A sample and its place among all. */
interface PlacedSample {
  readonly sample: Sample;
  readonly place: number;
}

/** Makes a look-up of the samples that can begin with a word, for speed. */
const indexByFirstWord = (samples: readonly Sample[]) => {
  const withSlotFirst: PlacedSample[] = [];
  const byWord = new Map<string, PlacedSample[]>();
  samples.forEach((sample, place) => {
    const [first] = sample.elements;
    if (first === undefined) return;
    const list = 'slot' in first ? withSlotFirst : (byWord.get(first.word) ?? []);
    list.push({ sample, place });
    if ('word' in first) byWord.set(first.word, list);
  });
  return (word: string | undefined): readonly PlacedSample[] => [
    ...(byWord.get(word ?? '') ?? []),
    ...withSlotFirst,
  ];
};

const asSent = (name: string, declared: readonly string[], match: SampleMatch): Intent => {
  const intent: Intent = { name, confirmationStatus: 'NONE' };
  if (declared.length === 0) return intent;
  const slots = Object.fromEntries(declared.map((slot) => [slot, emptySlot(slot)]));
  for (const { slot, reading } of match.fills) slots[slot] = reading.fill(slot);
  return { ...intent, slots };
};

/**
 * Makes the judge of readings: the cheapest sample wins; of two equally cheap ones the one with more
 * literal words, then the one that stands first.
 */
export const createInterpreter = (
  samples: readonly Sample[],
  intents: readonly ModelIntent[],
): ((utterance: Utterance, spans: readonly Span[]) => Interpretation) => {
  const slotNames = new Map(
    intents.map(({ name, slots }) => [
      name,
      BUILT_IN_SLOTS[name] ?? slots.map((slot) => slot.name),
    ]),
  );

  const samplesFor = indexByFirstWord(samples);

  return (utterance, spans) => {
    const best = new Map<string, Candidate>();
    for (const { from, to, dropped } of spans) {
      for (const { sample, place } of samplesFor(utterance.tokens[from]?.word)) {
        const match = matchSample(sample, utterance, from, to);
        if (match === undefined) continue;
        const { intent, text, literals } = sample;
        const cost = match.cost + COSTS.filler * dropped;
        const candidate = { intent, sample: text, cost, literals, place, match };
        const known = best.get(intent);
        if (known === undefined || compare(candidate, known) < 0) best.set(intent, candidate);
      }
    }
    const [winner, ...others] = [...best.values()].sort(compare);
    const explain = ({ intent, sample, cost }: Candidate): Consideration => {
      return { intent, sample, cost };
    };
    if (winner === undefined) return { intent: FALLBACK, won: undefined, considered: [] };
    return {
      intent: asSent(winner.intent, slotNames.get(winner.intent) ?? [], winner.match),
      won: explain(winner),
      considered: others.map(explain),
    };
  };
};
