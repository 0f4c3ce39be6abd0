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

const schemaFindings = smapiSchema('v1.skill.interactionModel.InteractionModelData');

/** Fields that the schema leaves out at will, filled in, so that rules need not ask. */
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
 * Checks the interaction model of one locale against Amazon's schema and, when it keeps to it,
 * against the platform's other rules, which Amazon tells only when a build fails or never.
 */
export const lintInteractionModel = (locale: string, model: unknown): Finding[] => {
  const broken = schemaFindings(model);
  if (broken.length > 0) return broken;
  const whole = complete(model as InteractionModel);
  const { invocationName, intents, types } = whole.interactionModel.languageModel;
  return [
    ...lintInvocationName(invocationName),
    ...lintIntents(intents),
    ...intents.flatMap(lintSamples),
    ...lintDuplicates(intents),
    ...lintSlots(intents, types),
    ...lintTypes(types, intents),
    ...lintAmbiguousValues(intents, types),
    ...lintLimits(locale, whole),
  ];
};
