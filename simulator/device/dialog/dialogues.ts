import { type Intent } from 'ask-sdk-model';
import { type DialogIntent, type LanguageModel } from '../../understanding';
import { type DialogStep, nextStep } from './next-step';
import { promptWords } from './prompt-words';

/** A question of a dialogue, and how Alexa says it. */
interface DialogQuestion extends DialogStep {
  readonly say: string;
}

/** The dialogues a model describes. */
export interface Dialogues {
  readonly has: (intent: string) => boolean;
  /** Whether the skill is called only when nothing is left to ask (delegation strategy ALWAYS). */
  readonly isLedByAlexa: (intent: string) => boolean;
  /** The next question; undefined when nothing is left to ask. */
  readonly next: (intent: Intent) => DialogQuestion | undefined;
}

/**
 * Makes the leader of a model's dialogues.
 *
 * @param clock milliseconds since 1970, UTC
 */
export const createDialogues = (
  { dialog, prompts }: Pick<LanguageModel, 'dialog' | 'prompts'>,
  clock: () => number,
): Dialogues => {
  const byName = new Map<string, DialogIntent>(
    (dialog?.intents ?? []).map((entry) => [entry.name, entry]),
  );
  return {
    has: (name) => byName.has(name),
    isLedByAlexa: (name) => {
      const strategy = byName.get(name)?.delegationStrategy ?? dialog?.delegationStrategy;
      return byName.has(name) && strategy === 'ALWAYS';
    },
    next: (intent) => {
      const described = byName.get(intent.name);
      const step = described && nextStep(described, intent, clock());
      return step && { ...step, say: promptWords(prompts, step.prompt, step.intent) };
    },
  };
};
