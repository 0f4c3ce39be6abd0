import { alexaOf } from '../../../simulator/alexa';
import { createUnderstanding, interactionModelSchema } from '../../../simulator/understanding';
import { SKILL_ID } from './small-model';

/** Saturday, 21 November 2026, noon: what "tomorrow" counts from. */
const NOON = Date.UTC(2026, 10, 21, 12);

/** A known value costs less; a guess costs more. */
const MOST_OF_KNOWN = 4;

/** What a slot of the type holds after its value alone was said; null when the type doesn't know the words. */
export const valueOf = (type: string): ((phrase: string) => string | null) => {
  const { hear } = createUnderstanding({
    model: interactionModelSchema.parse({
      interactionModel: {
        languageModel: {
          invocationName: 'value tester',
          intents: [{ name: 'TakeIntent', slots: [{ name: 'it', type }], samples: ['{it}'] }],
        },
      },
    }),
    alexa: alexaOf('en-US'),
    skillId: SKILL_ID,
    clock: () => NOON,
  });
  return (phrase) => {
    const heard = hear(phrase, true);
    if (heard.kind !== 'intent') throw new Error(`"${phrase}" was heard as ${heard.kind}`);
    const { won, intent } = heard.interpretation;
    const isKnown = won !== undefined && won.cost < MOST_OF_KNOWN;
    return isKnown ? (intent.slots?.['it']?.value ?? null) : null;
  };
};
