import { type MeantIntent } from '../../contract';
import { hasBudget } from '../recommend/budget';
import { type Reader } from '../recommend/reader/reader';
import { type Wish, namesThing, withoutMarks, withoutThing, withoutWords } from '../recommend/wish';
import { type Overheard, QUESTIONS } from './overhear';
import { isWayToWish } from './said-wish';
import { wishAround } from './wish-around';

/** Gives way to a wish in the same breath: "where was I, yes, I want something for my friend". */
const GIVE_WAY: readonly MeantIntent[] = [
  'AMAZON.HelpIntent',
  'AMAZON.RepeatIntent',
  'WaitIntent',
  'ThanksIntent',
  'SomethingElseIntent',
  'ChooseIntent',
];

/** Whether a wish says what somebody wants, and not only whom they speak of. */
const saysWhat = ({ recipient: _recipient, ...wish }: Wish): boolean => saysSomething(wish);

/** Whether a wish says more than of whom and of what somebody speaks: "nan's asleep", "the blue bin goes out". */
const saysForWhat = ({
  recipient: _recipient,
  interest: _interest,
  otherInterests: _others,
  near: _near,
  category: _category,
  attributes: _attributes,
  ...wish
}: Wish): boolean => saysSomething(wish);

/** How many things a wish says, beside words to search for. */
export const countOf = (said: Wish): number => Object.keys(withoutWords(withoutMarks(said))).length;

/** Whether a wish has more than words to search for. */
export const saysSomething = (said: Wish): boolean => countOf(said) > 0;

/** Whether the sentence as a whole, read as a wish, says more than what was overheard in it. */
export const saysMore = (
  name: MeantIntent,
  { name: other, slots, rest, isTelling, isLast }: Overheard,
  said: () => Wish | undefined,
  read: Reader,
  isHabit: () => boolean,
): boolean => {
  // Whoever calls for help is not asked what they would like.
  if (other === 'DistressIntent') return false;
  // "Is that a good one" praises nothing.
  if (other === 'ThanksIntent' && QUESTIONS.includes(name)) return true;
  // "Not a kettle, he's got two of those" rules kettles out.
  if (other === 'OwnedIntent' && name === 'ExcludeIntent') {
    // "(No,) she's got one, what about a popcorn maker"
    return said()?.without !== undefined || wishAround(rest, read).type !== undefined;
  }
  // "I don't care what they cost, I want headphones"
  if (other === 'PriceIntent' && isWayToWish(name)) return said()?.lowestBand !== undefined;
  // What a question about a product is about is read from all of its words.
  if (other === 'ProductQuestionIntent') return QUESTIONS.includes(name);
  if (other === 'AMAZON.FallbackIntent') {
    // "The kettle's boiling" wants no kettle.
    const { recipient, occasion } = said() ?? {};
    // "It's for my neighbor, she fed the cat"
    const isTold = recipient !== undefined && (occasion !== undefined || isHabit());
    return isTold || saysForWhat(wishAround(rest, read));
  }
  // "The grinder I ordered turned up broken" wants no grinder.
  if (other === 'RefundIntent' && name === 'DescribeIntent') {
    return saysWhat(withoutThing(wishAround(rest, read)));
  }
  if (isTelling || GIVE_WAY.includes(other)) {
    return isWayToWish(name) && saysWhat(wishAround(rest, read));
  }
  // "Please don't give me anything for the garden" leaves no choice; nor does a need, though "I've no idea" what
  // causes it.
  if (other === 'SurpriseIntent' || other === 'FavoriteIntent') {
    const { without, type, category, isName, isNeeded, recipient, ...others } = said() ?? {};
    // "I mean my son, I don't know why I said nephew"
    if (name === 'CorrectIntent' && recipient !== undefined) return true;
    // "So maybe a coffee maker, just pick one" leaves the choice among those.
    const isAmongThose = isLast && type !== undefined && isNeeded !== true;
    if (isAmongThose && without === undefined && isName !== true) return false;
    const around = wishAround(rest, read);
    // "We fight over every game, so find us one"
    const isOneOfThem = category !== undefined && around.category === undefined;
    // "The price doesn't matter"
    const isOfPrice = hasBudget(others) && !hasBudget(around);
    return (
      without !== undefined || type !== undefined || isName === true || isOneOfThem || isOfPrice
    );
  }
  // "Now one for my daughter, she's eleven": more than the same for somebody else.
  if (other === 'RefineIntent') {
    if ('direction' in slots || 'again' in slots || !isWayToWish(name)) return false;
    return Object.keys(wishAround(rest, read)).length > 0;
  }
  // "Oh wait, headphones, that's it": nobody leaves who has just found the word.
  if (other !== 'LeaveIntent') return false;
  // "It's got to go in a drawer"
  return isLast
    ? name === 'CorrectIntent' && namesThing(wishAround(rest, read))
    : saysWhat(wishAround(rest, read));
};
