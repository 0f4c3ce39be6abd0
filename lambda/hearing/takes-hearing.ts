import {
  BEGINNINGS,
  type BeginningIntent,
  FREE_WORD_INTENTS,
  type IntentName,
  type MeantIntent,
} from '../../contract';
import { readSlots } from '../slots';
import { mayCallForHelp } from './call-for-help';
import { isAfterWords } from './commands';
import { type Hearing } from './hearings';
import { isWayToWish } from './said-wish';

const HAVE_FREE_WORDS: readonly MeantIntent[] = FREE_WORD_INTENTS;

/** Whether an intent tells with what a statement begins. */
export const isBeginning = (name: IntentName): name is BeginningIntent =>
  Object.hasOwn(BEGINNINGS, name);

/** Whether it takes a hearing to know what is meant by an intent. */
export const takesHearing = (name: MeantIntent): boolean =>
  name === 'WaitIntent' ||
  name === 'AgreeIntent' ||
  name === 'TakeThingIntent' ||
  name === 'TakeForIntent' ||
  name === 'PutIntent' ||
  isAfterWords(name) ||
  name === 'ProductQuestionIntent' ||
  name === 'RefineIntent' ||
  mayCallForHelp(name) ||
  HAVE_FREE_WORDS.includes(name) ||
  isWayToWish(name);

/** The words that an intent took of a sentence, where it takes any. */
export const freeWords = (name: MeantIntent, slots: unknown): string | undefined => {
  if (!HAVE_FREE_WORDS.includes(name)) return undefined;
  const { query, question = query } = slots as {
    readonly query?: string;
    readonly question?: string;
  };
  return question;
};

/** Whether a customer asks for the skill's version. */
export const asksVersion = (name: IntentName, slots: unknown, { asksVersion }: Hearing): boolean =>
  name === 'AskIntent' && asksVersion(readSlots(name, slots).question ?? '');
