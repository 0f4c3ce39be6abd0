import { alexaOf } from '../../../simulator/alexa';
import { readModel } from '../../../simulator/testing';
import { type Understanding, createUnderstanding } from '../../../simulator/understanding';

/** The id that names slot types in entity resolution. */
export const SKILL_ID = 'amzn1.ask.skill.test';

/** The understanding by the JSON of an interaction model, in en-US. */
export const understandingOf = (model: unknown): Understanding =>
  createUnderstanding({ model: readModel(model), alexa: alexaOf('en-US'), skillId: SKILL_ID });

/** The understanding by a language model with these intents and types, opened as "value tester". */
export const understandingWith = (
  intents: readonly object[],
  types: readonly object[] = [],
): Understanding =>
  understandingOf({
    interactionModel: { languageModel: { invocationName: 'value tester', intents, types } },
  });
