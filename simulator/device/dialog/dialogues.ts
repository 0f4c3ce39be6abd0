import { type Intent, type Slot } from 'ask-sdk-model';
import { CONVERSATION_RULES, findingOf } from '../../review';
import { type DialogIntent, type LanguageModel, type ModelIntent } from '../../understanding';
import { type Awaited, type DialogStep, nextStep } from './next-step';
import { promptWords } from './prompt-words';

/** A question of a dialogue, and how Alexa says it. */
interface DialogQuestion extends DialogStep {
  readonly say: string;
}

/** The dialogues a model describes. */
export interface Dialogues {
  readonly has: (intent: string) => boolean;
  /** The complete intent a directive continues with, or why Alexa ignores the directive. */
  readonly goOn: (intent: Intent | undefined, awaits: Awaited | undefined) => Intent | string;
  /** Whether the skill is called only when nothing is left to ask (delegation strategy ALWAYS). */
  readonly isLedByAlexa: (intent: string) => boolean;
  /** The next question; undefined when nothing is left to ask. */
  readonly next: (intent: Intent) => DialogQuestion | undefined;
}

const completeSlot = (name: string, given: Partial<Slot> | null | undefined): Slot => {
  const { value, confirmationStatus = 'NONE', ...rest } = given ?? {};
  // A skill in plain JavaScript may write anything there.
  return { ...rest, name, confirmationStatus, ...(typeof value === 'string' && { value }) };
};

/**
 * An intent as Alexa sends it, even if the skill left parts out when it changed the intent: with
 * exactly the slots of the model, and a confirmation status for each slot and for the intent.
 */
const completeIntent = (
  { name, confirmationStatus = 'NONE', slots }: Partial<Intent> & Pick<Intent, 'name'>,
  described: Pick<ModelIntent, 'slots'>,
): Intent => ({
  name,
  confirmationStatus,
  slots: Object.fromEntries(
    described.slots.map((slot) => [slot.name, completeSlot(slot.name, slots?.[slot.name])]),
  ),
});

const ignored = (why: string): string =>
  findingOf(`${why}; Alexa ignores the directive`, CONVERSATION_RULES.dialogModel);

/**
 * Makes the part of Alexa that leads a model's dialogues.
 *
 * @param modelNow the model as it is now; a developer may have changed it since the last turn
 * @param clock what it shows where the device stands, in milliseconds since 1970 as if it were UTC
 */
export const createDialogues = (
  modelNow: () => Pick<LanguageModel, 'intents' | 'dialog' | 'prompts'>,
  clock: () => number,
): Dialogues => {
  const dialogueOf = (name: string): DialogIntent | undefined =>
    modelNow().dialog?.intents.find((entry) => entry.name === name);
  return {
    goOn: (intent, awaits) => {
      const name = intent?.name ?? 'a request without an intent';
      const known = dialogueOf(name) && modelNow().intents.find((one) => one.name === name);
      if (intent === undefined || known === undefined) {
        return ignored(`the model has no dialog for ${name}`);
      }
      if (awaits !== undefined && awaits.kind !== 'intent-confirmation') {
        const isThere = known.slots.some((slot) => slot.name === awaits.slot);
        if (!isThere) {
          return ignored(`the model has no slot "${awaits.slot}" of ${name} to ask for`);
        }
      }
      return completeIntent(intent, known);
    },
    has: (name) => dialogueOf(name) !== undefined,
    isLedByAlexa: (name) => {
      const dialogue = dialogueOf(name);
      const strategy = dialogue?.delegationStrategy ?? modelNow().dialog?.delegationStrategy;
      return dialogue !== undefined && strategy === 'ALWAYS';
    },
    next: (intent) => {
      const dialogue = dialogueOf(intent.name);
      const step = dialogue && nextStep(dialogue, intent, clock());
      return step && { ...step, say: promptWords(modelNow().prompts, step.prompt, step.intent) };
    },
  };
};
