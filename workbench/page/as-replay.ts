import { Refusal } from '../http/refusal';
import { type Conversation } from './conversation';

/**
 * A conversation in the form of `ask dialog --replay`, with silences as `""`. It can only send words,
 * so a conversation with touches or requests by hand is refused.
 *
 * @throws Refusal
 */
export const asReplay = ({ steps, choice, assembly }: Conversation): string => {
  const userInput: string[] = [];
  for (const step of steps) {
    if (step.do === 'say') userInput.push(step.text.trim());
    else if (step.do === 'silence') userInput.push('');
    else if (step.do === 'touch' || step.do === 'request') {
      const what = step.do === 'touch' ? 'a touch on the screen' : 'a request sent by hand';
      throw new Refusal(
        409,
        `A replay for Amazon's ask can't contain ${what}; say it in words, or save a test or a file.`,
      );
    }
  }
  if (userInput.length === 0) {
    throw new Refusal(409, 'There is nothing to save yet; say something first.');
  }
  const replay = { skillId: assembly.skillId, locale: choice.locale, type: 'text' };
  return `${JSON.stringify({ ...replay, userInput: [...userInput, '.quit'] }, null, 2)}\n`;
};
