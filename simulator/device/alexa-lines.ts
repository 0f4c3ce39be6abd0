import { type Interpretation } from '../understanding';

/** What Alexa says when the skill broke. */
export const SKILL_PROBLEM = "There was a problem with the requested skill's response.";
export const NOTHING_TO_TOUCH = 'There is nothing on the screen to touch.';

const LONGEST_ECHO = 80;

/** What to say instead, for words that were said while the skill is closed. */
export const adviceToOpen = (
  invocationName: string,
  said: string,
  { won }: Interpretation,
): string => {
  const open = `First say "open ${invocationName}".`;
  const isForSkill = won !== undefined && !won.intent.startsWith('AMAZON.');
  return isForSkill && said.length <= LONGEST_ECHO
    ? `${open} Or in one go: "ask ${invocationName} to ${said.trim()}".`
    : open;
};
