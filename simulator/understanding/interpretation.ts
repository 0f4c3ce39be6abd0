import { type Intent } from 'ask-sdk-model';
import { type ModelIntent } from './interaction-model';
import { type Sample, type SampleMatch } from './sample';
import { emptySlot } from './slot-values';

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
  /** The best reading of each other intent, the cheapest first; found when it is asked for. */
  readonly considered: readonly Consideration[];
}

/** An interpretation whose other readings are found when they are asked for. */
export const interpretation = (
  known: Omit<Interpretation, 'considered'>,
  consider: () => readonly Consideration[],
): Interpretation => {
  let considered: readonly Consideration[] | undefined;
  return {
    ...known,
    get considered() {
      return (considered ??= consider());
    },
  };
};

/** The same with more to say about in what the utterance differs; its other readings stay unasked for. */
export const withDifferences = (
  interpreted: Interpretation,
  notes: readonly string[],
): Interpretation => {
  const { intent, won, differences } = interpreted;
  const known = { intent, won, differences: [...notes, ...differences] };
  return interpretation(known, () => interpreted.considered);
};

/** What matches no sample. */
export const FALLBACK: Intent = { name: 'AMAZON.FallbackIntent', confirmationStatus: 'NONE' };

/** Slots Amazon gives a built-in intent (page "Standard Built-in Intents"). */
const BUILT_IN_SLOTS: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.SelectIntent': ['Anaphor', 'ListPosition', 'PositionRelation', 'VisualModeTrigger'],
};

/** The cost at which confidence is a half. */
const HALF_SURE = 12;
const confidenceOf = (cost: number): number => HALF_SURE / (HALF_SURE + cost);
export const costOf = (confidence: number): number => HALF_SURE / confidence - HALF_SURE;

/** For reading: two decimals. */
const rounded = (cost: number): number => Math.round(100 * cost) / 100;

/** Makes the function that says what an intent would carry by a sample that matches, and how sure that is. */
export const createExplain = (
  intents: readonly ModelIntent[],
): ((matched: SampleMatch & { readonly sample: Sample }) => Consideration) => {
  const slotNames = new Map(
    intents.map(({ name, slots }) => [
      name,
      BUILT_IN_SLOTS[name] ?? slots.map((slot) => slot.name),
    ]),
  );
  return ({ sample, cost, fills }) => {
    const slots = Object.fromEntries(
      (slotNames.get(sample.intent) ?? []).map((slot) => [slot, emptySlot(slot)]),
    );
    for (const { slot, reading } of fills) slots[slot] = reading.fill(slot);
    const confidence = confidenceOf(cost);
    return { intent: sample.intent, sample: sample.text, cost: rounded(cost), confidence, slots };
  };
};
