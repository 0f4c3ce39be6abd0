import { BEGINNINGS } from '../../contract';
import { readConversation } from '../../lambda/dialogue/conversation';
import { isWayToWish } from '../../lambda/hearing/said-wish';
import { type Project, createDevice } from '../../workbench/testing';

/** The sentences that the skill, just opened, answers otherwise than by saying that it did not catch them. */
export const notRefused = async (
  project: Project,
  sentences: readonly string[],
): Promise<string[]> => {
  const acted: string[] = [];
  for (const say of sentences) {
    const device = createDevice({ project, mayBreak: true });
    await device.say(`open ${project.understanding.invocationName}`);
    const { exchanges } = await device.say(say);
    const after = readConversation(exchanges.at(-1)?.response?.sessionAttributes);
    if (after.misses === 0) acted.push(say);
  }
  return acted;
};

const QUESTIONS = ['ProductQuestionIntent', 'AskIntent', 'AskHowIntent'];

/** Intents that the sets' sheet has as one: who asks for our favourite leaves the choice to us. */
const AS_ON_SHEET: Readonly<Record<string, string>> = { FavoriteIntent: 'SurpriseIntent' };

/**
 * The intent; "wish" for any by which one is said, "question" for any by which a product is asked about:
 * which of them it is makes no difference to the customer.
 */
export const wayOf = (intent: string): string =>
  isWayToWish(intent) || Object.hasOwn(BEGINNINGS, intent)
    ? 'wish'
    : QUESTIONS.includes(intent)
      ? 'question'
      : (AS_ON_SHEET[intent] ?? intent);
