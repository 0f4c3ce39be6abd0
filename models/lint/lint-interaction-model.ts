import { LANGUAGES, type Language, languageFor } from '../../languages';
import { type InteractionModel } from '../interaction-model';
import { lintAmbiguousValues } from './ambiguous-values';
import { lintDuplicates } from './duplicates';
import { type Finding } from './finding';
import { lintIntents } from './intents';
import { lintInvocationName } from './invocation-name';
import { lintLimits } from './limits';
import { lintSamples } from './samples';
import { lintSlots } from './slots';
import { smapiSchema } from './smapi-schema';
import { lintTypes } from './types';

const schemaFindings = smapiSchema('model');

/** Fills in the fields that the schema makes optional, so that rules need not check for them. */
const complete = (model: InteractionModel): InteractionModel => {
  const { languageModel } = model.interactionModel;
  return {
    interactionModel: {
      ...model.interactionModel,
      languageModel: {
        ...languageModel,
        intents: languageModel.intents.map((intent) => ({
          ...intent,
          samples: intent.samples ?? [],
        })),
        types: (languageModel.types ?? []).map((type) => ({ ...type, values: type.values ?? [] })),
      },
    },
  };
};

/**
 * Checks the interaction model of one locale against Amazon's schema. If it passes, checks it against
 * the platform's other rules, which Amazon reports only when a build fails, or not at all.
 *
 * @param language that of the locale; the project's own when absent
 * @throws Error when the project has none for the locale
 */
export const lintInteractionModel = (
  locale: string,
  model: unknown,
  language: Language = languageFor(LANGUAGES, locale),
): Finding[] => {
  const broken = schemaFindings(model);
  if (broken.length > 0) return broken;
  const whole = complete(model as InteractionModel);
  const { invocationName, intents, types } = whole.interactionModel.languageModel;
  return [
    ...lintInvocationName(invocationName, language),
    ...lintIntents(intents),
    ...intents.flatMap(lintSamples),
    ...lintDuplicates(intents),
    ...lintSlots(intents, types),
    ...lintTypes(types, intents),
    ...lintAmbiguousValues(intents, types),
    ...lintLimits(locale, whole),
  ];
};
