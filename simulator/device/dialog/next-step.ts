import { type Intent, type Slot } from 'ask-sdk-model';
import { type DialogIntent, type DialogSlot, singleSlots } from '../../understanding';
import { keepsRule } from './validate';

/** What the customer has to answer next in a dialogue. */
export type Awaited =
  | { readonly kind: 'slot'; readonly slot: string }
  | { readonly kind: 'slot-confirmation'; readonly slot: string }
  | { readonly kind: 'intent-confirmation' };

/** What Alexa asks next on behalf of the skill. */
export interface DialogStep {
  readonly awaits: Awaited;
  /** Id of the prompt in the model. */
  readonly prompt: string | undefined;
  /** The intent so far; a refused value is removed from it. */
  readonly intent: Intent;
}

const withoutValue = (intent: Intent, slot: string): Intent => ({
  ...intent,
  slots: { ...intent.slots, [slot]: { name: slot, confirmationStatus: 'NONE' } },
});

const stepForSlot = (
  intent: Intent,
  asked: DialogSlot,
  filled: Slot | undefined,
  now: number,
): DialogStep | undefined => {
  const { name, prompts } = asked;
  const elicit = (prompt: string | undefined): DialogStep => ({
    awaits: { kind: 'slot', slot: name },
    prompt,
    intent: withoutValue(intent, name),
  });
  if (filled === undefined || singleSlots(filled).length === 0) {
    return asked.elicitationRequired ? elicit(prompts.elicitation) : undefined;
  }
  const broken = asked.validations.find((rule) => !keepsRule(filled, rule, now));
  if (broken !== undefined) return elicit(broken.prompt);
  if (filled.confirmationStatus === 'DENIED') return elicit(prompts.elicitation);
  return asked.confirmationRequired && filled.confirmationStatus !== 'CONFIRMED'
    ? { awaits: { kind: 'slot-confirmation', slot: name }, prompt: prompts.confirmation, intent }
    : undefined;
};

/**
 * The next question of a dialogue, in the order of Amazon's page "Delegate the Dialog to Alexa":
 * each slot in turn (asked for, validated, confirmed), then the whole intent.
 *
 * @param now milliseconds since 1970, UTC
 * @returns undefined when nothing is left to ask
 */
export const nextStep = (
  { slots, confirmationRequired, prompts }: DialogIntent,
  intent: Intent,
  now: number,
): DialogStep | undefined => {
  for (const asked of slots) {
    const step = stepForSlot(intent, asked, intent.slots?.[asked.name], now);
    if (step !== undefined) return step;
  }
  return confirmationRequired && intent.confirmationStatus === 'NONE'
    ? { awaits: { kind: 'intent-confirmation' }, prompt: prompts.confirmation, intent }
    : undefined;
};
