import { type IntentName } from '../../contract';
import { type Wish } from '../recommend/wish';
import { type SlotsOf, readSlots, slotsOfIds } from '../slots';
import { type Hearing } from './hearings';
import { isWayToWish, saidWish } from './said-wish';

/** What a customer means: an intent with its slots, and the wish they say. */
export type Meaning = {
  readonly [Name in IntentName]: {
    readonly name: Name;
    readonly slots: SlotsOf<Name>;
    /** Undefined when the words say none. */
    readonly wish: Wish | undefined;
  };
}[IntentName];

/** The intents whose free words may say something else. */
const HAVE_FREE_WORDS: readonly IntentName[] = [
  'DescribeIntent',
  'DescribeSelfIntent',
  'SearchIntent',
  'CorrectIntent',
  'ExcludeIntent',
  'AskIntent',
  'AskHowIntent',
];

/** Those of them that take a question: Alexa leaves out the words it begins with. */
const QUESTIONS: readonly IntentName[] = ['AskIntent', 'AskHowIntent'];

/** What goes with a wish, so that the words around it are read as one. */
const GO_WITH_WISH: readonly IntentName[] = ['ListOptionsIntent', 'SurpriseIntent'];

/** Whether it takes a hearing to know what is meant by an intent. */
export const takesHearing = (name: IntentName): boolean =>
  HAVE_FREE_WORDS.includes(name) || isWayToWish(name);

const freeWords = (name: IntentName, slots: unknown): string | undefined => {
  if (!HAVE_FREE_WORDS.includes(name)) return undefined;
  const { query, question = query } = slots as {
    readonly query?: string;
    readonly question?: string;
  };
  return question;
};

const meaning = <Name extends IntentName>(name: Name, slots: SlotsOf<Name>, wish?: Wish): Meaning =>
  ({ name, slots, wish }) as Meaning;

/**
 * What a customer means by an intent as Alexa sent it. Free words may say another intent than the one
 * that took them: "there are eight of us, so how many can play it".
 *
 * @param slots as Alexa sends them
 */
export const meaningOf = (
  name: IntentName,
  slots: unknown,
  { read, overhear }: Hearing,
): Meaning => {
  const filled = readSlots(name, slots);
  const words = freeWords(name, filled);
  const isQuestion = QUESTIONS.includes(name);
  const overheard = words === undefined ? undefined : overhear(words, isQuestion);
  // What a question about a product is about is read from all of its words.
  if (overheard !== undefined && !(isQuestion && overheard.name === 'ProductQuestionIntent')) {
    const { name: said, slots: ids, rest } = overheard;
    return meaning(
      said,
      slotsOfIds(said, ids),
      GO_WITH_WISH.includes(said) ? read(rest, 'statement') : undefined,
    );
  }
  if (isWayToWish(name)) return meaning(name, filled, saidWish(name, filled, read));
  return meaning(name, filled);
};
