import { type Intent } from 'ask-sdk-model';
import { type AlexaPhrases } from '../../../languages';
import { isReadType } from '../built-in-type';
import { type LanguageModel } from '../interaction-model';
import { singleSlots } from '../slot-values';

const doubtOfType = (
  type: string,
  { types }: LanguageModel,
  language: AlexaPhrases,
): string | undefined => {
  const catalogId = types.find(({ name }) => name === type)?.catalogId;
  if (catalogId !== undefined) {
    return `the values of ${type} are in the catalogue ${catalogId}, which the simulator doesn't have`;
  }
  const isUnread = type.startsWith('AMAZON.') && !isReadType(type, language);
  return isUnread ? `the simulator has no reader for ${type}` : undefined;
};

/** Says of each filled slot whose type isn't read here that its value was taken as it was said. */
export const doubtsAbout = (
  { name: intentName, slots = {} }: Intent,
  model: LanguageModel,
  language: AlexaPhrases,
): string[] => {
  const described = model.intents.find(({ name }) => name === intentName)?.slots ?? [];
  return described.flatMap(({ name, type }) => {
    const slot = slots[name];
    const values = slot === undefined ? [] : singleSlots(slot);
    const doubt = values.length === 0 ? undefined : doubtOfType(type, model, language);
    if (doubt === undefined) return [];
    const said = values.map(({ value = '' }) => `"${value}"`).join(', ');
    return [`${doubt}: {${name}} has ${said} as it was said, and Alexa may hear something else`];
  });
};
