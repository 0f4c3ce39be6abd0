import { readConversation } from '../../lambda/dialogue/conversation';
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

/** The intents by which a wish is said. They end in the same wish, so it makes no difference which it is. */
const WAYS_TO_WISH = [
  'RecommendIntent',
  'SearchIntent',
  'DescribeIntent',
  'DescribeSelfIntent',
  'CorrectIntent',
  'ExcludeIntent',
];

/** The intent, or "wish" for any of the ways to say one. */
export const wayOf = (intent: string): string => (WAYS_TO_WISH.includes(intent) ? 'wish' : intent);
