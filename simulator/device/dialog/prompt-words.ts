import { type Intent } from 'ask-sdk-model';
import { type Prompt, singleSlots } from '../../understanding';
import { plainText } from '../plain-text';

const SLOT = /\{\s*(\w+)\s*\}/g;

/**
 * What Alexa says for a prompt of the model, as plain text with the slots' values in it. It is always
 * the first variation, so that a conversation can be repeated.
 *
 * @returns the empty string when the model has no such prompt
 */
export const promptWords = (
  prompts: readonly Prompt[],
  id: string | undefined,
  { slots = {} }: Intent,
): string => {
  const variation = prompts.find((prompt) => prompt.id === id)?.variations[0];
  if (variation === undefined) return '';
  const words = variation.value.replace(SLOT, (_, name: string) => {
    const slot = slots[name];
    const values = slot === undefined ? [] : singleSlots(slot);
    return values.map(({ value }) => value).join(', ');
  });
  return plainText(
    variation.type === 'SSML' ? { type: 'SSML', ssml: words } : { type: 'PlainText', text: words },
  );
};
