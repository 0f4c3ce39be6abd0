import { type IntentName } from '../../contract';
import { type Reader } from '../recommend/reader/reader';
import { type Wish, namesThing } from '../recommend/wish';
import { type SlotsOf, readSlots, slotsOfIds } from '../slots';
import { type Hearing } from './hearings';
import { type Overheard } from './overhear';
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

/** The wish in the words around: of "oh you choose, dear" there is none, and none of its words is looked for. */
const wishAround = (rest: string, read: Reader): Wish => {
  const { text: _text, mentioned: _mentioned, ...wish } = read(rest, 'statement');
  return wish;
};

/** Whether the sentence as a whole, read as a wish, says more than what was overheard in it. */
const saysMore = (
  name: IntentName,
  { name: other, slots, rest }: Overheard,
  said: () => Wish | undefined,
  read: Reader,
): boolean => {
  // What a question about a product is about is read from all of its words.
  if (other === 'ProductQuestionIntent') return QUESTIONS.includes(name);
  // "Now one for my daughter, she's eleven": more than the same for somebody else.
  if (other === 'RefineIntent') {
    if ('direction' in slots || 'again' in slots || !isWayToWish(name)) return false;
    return Object.keys(wishAround(rest, read)).length > 0;
  }
  // "Oh wait, headphones, that's it": nobody leaves who has just found the word.
  return other === 'LeaveIntent' && name === 'CorrectIntent' && namesThing(said() ?? {});
};

/** Whether a customer asks for the skill's version. */
export const asksVersion = (name: IntentName, slots: unknown, { asksVersion }: Hearing): boolean =>
  QUESTIONS.includes(name) && asksVersion(freeWords(name, readSlots(name, slots)) ?? '');

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
  const said = (): Wish | undefined =>
    isWayToWish(name) ? saidWish(name, filled, read) : undefined;
  if (overheard !== undefined && !saysMore(name, overheard, said, read)) {
    const { name: other, slots: ids, rest } = overheard;
    return meaning(
      other,
      slotsOfIds(other, ids),
      GO_WITH_WISH.includes(other) ? wishAround(rest, read) : undefined,
    );
  }
  return meaning(name, filled, said());
};
