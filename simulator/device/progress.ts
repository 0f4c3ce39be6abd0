import { type RequestEnvelope } from 'ask-sdk-model';
import { wordsIn } from './plain-text';
import { type TurnNotes } from './turn-notes';

/** The most progressive responses to a request, as other projects have found. */
const MOST_RESPONSES = 5;

/** The requests that a skill may answer in pieces (Amazon's page "Send the User a Progressive Response"). */
const TAKES_PROGRESS: readonly string[] = ['LaunchRequest', 'IntentRequest'];

/** Makes the memory of the request the skill works on now, and of what it says meanwhile. */
export const createProgress = () => {
  let working: { readonly notes: TurnNotes; readonly request: RequestEnvelope } | undefined;
  let said = 0;
  const warn = (message: string): void => {
    working?.notes.warnings.push(message);
  };
  return {
    /** The skill gets a request. @returns what to call once it has answered */
    begin: (notes: TurnNotes, request: RequestEnvelope): (() => void) => {
      working = { notes, request };
      said = 0;
      return () => {
        working = undefined;
      };
    },
    warn,
    /** Says a progressive response. @returns why not, in a sentence; undefined when it was said */
    speak: (requestId: string, speech: string): string | undefined => {
      const { requestId: current, type } = working?.request.request ?? {};
      if (current !== requestId) return `The skill is not working on the request ${requestId}.`;
      if (type === undefined || !TAKES_PROGRESS.includes(type)) {
        return `A ${type ?? 'request'} can't have a progressive response.`;
      }
      said += 1;
      if (said > MOST_RESPONSES) warn(`more than ${MOST_RESPONSES} progressive responses`);
      working?.notes.spoken.push({ by: 'skill', text: wordsIn(speech) });
      return undefined;
    },
  };
};
