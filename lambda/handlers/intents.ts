import { CATEGORIES, type IntentName } from '../../contract';
import { earnings, more, price, recall, tell, why } from '../dialogue/moves/answers';
import { choose, compare, list, next, numberAlone, previous } from '../dialogue/moves/browse';
import { command } from '../dialogue/moves/command';
import { another, no, yes } from '../dialogue/moves/reply';
import { recommend, refine, searchWords, surprise } from '../dialogue/moves/seek';
import { forget, help, miss, repeat, startOver, stop } from '../dialogue/moves/session';
import { type Move } from '../dialogue/turn';
import { bandsOfWord, budgetOfAmount } from '../recommend/budget';
import { type Reader } from '../recommend/reader/reader';
import { type Wish } from '../recommend/wish';
import { type Named, type SlotsOf, readSlots } from '../slots';

const budgetOf = ({ budget, budgetWord, bound, upTo }: SlotsOf<'RecommendIntent'>): Wish => {
  if (budget !== undefined) return budgetOfAmount(budget, { bound, upTo });
  return budgetWord === undefined ? {} : bandsOfWord(budgetWord);
};

/** A kind of product is a wide category or a type; both come in one slot. */
const kindOf = ({ id }: Named): Wish => {
  const category = CATEGORIES.find((candidate) => candidate === id);
  if (category !== undefined) return { category };
  return id === undefined ? {} : { type: id };
};

/** "Nine year old" is a child, and still nine. */
const ageOf = (recipient: Named | undefined, read: Reader): Pick<Wish, 'ages'> => {
  if (recipient?.id === undefined || !recipient.text.includes(' ')) return {};
  const { ages } = read(recipient.text);
  return ages === undefined ? {} : { ages };
};

/** What the words of slots say besides their ids, and those that have none. */
const readSlotWords = (
  { category, interest, recipient, occasion }: SlotsOf<'RecommendIntent'>,
  read: Reader,
): Wish => {
  const things = [category, interest].flatMap((named) =>
    named !== undefined && named.id === undefined ? read(named.text) : [],
  );
  // A person or an occasion that nobody knows is no thing to look for.
  const circumstances = [recipient, occasion].flatMap((named) => {
    if (named === undefined || named.id !== undefined) return [];
    const { text, mentioned = text, ...rest } = read(named.text);
    return { ...rest, ...(mentioned !== undefined && { mentioned }) };
  });
  return Object.assign({}, ageOf(recipient, read), ...circumstances, ...things) as Wish;
};

const wishOf = (slots: SlotsOf<'RecommendIntent'>, read: Reader): Wish => {
  const { category, recipient, interest, occasion } = slots;
  return {
    ...readSlotWords(slots, read),
    ...budgetOf(slots),
    ...(recipient?.id !== undefined && { recipient: recipient.id }),
    ...(interest?.id !== undefined && { interest: interest.id }),
    ...(occasion?.id !== undefined && { occasion: occasion.id }),
    ...(category !== undefined && kindOf(category)),
  };
};

/** What the customer does by each intent. One that the contract has and this table lacks does not compile. */
const MOVES: { readonly [Name in IntentName]: (slots: SlotsOf<Name>) => Move } = {
  RecommendIntent: (slots) => (conversation, context) =>
    recommend(wishOf(slots, context.read))(conversation, context),
  SearchIntent: ({ query }) => (query === undefined ? miss : searchWords(query)),
  SurpriseIntent: () => surprise,
  RefineIntent: ({ direction, recipient }) => refine(direction, recipient?.id),
  TellMeMoreIntent: () => more,
  PriceIntent: () => price,
  WhyThisOneIntent: () => why,
  SomethingElseIntent: () => another,
  ListOptionsIntent: () => list,
  ChooseIntent: ({ position, number }) =>
    position === undefined ? numberAlone(number) : choose(position),
  CompareIntent: ({ first, second }) => compare(first, second),
  AddToCartIntent: ({ position }) => command('cart', position),
  BuyNowIntent: ({ position }) => command('buy', position),
  SaveToWishListIntent: ({ position }) => command('wishlist', position),
  ReadListIntent: () => command('recommend'),
  RecallIntent: ({ which }) => recall(which),
  ForgetMeIntent: () => forget,
  RefundIntent: () => tell('refund'),
  EarningsIntent: () => earnings,
  'AMAZON.YesIntent': () => yes,
  'AMAZON.NoIntent': () => no,
  'AMAZON.NextIntent': () => next,
  'AMAZON.PreviousIntent': () => previous,
  'AMAZON.RepeatIntent': () => repeat,
  'AMAZON.StartOverIntent': () => startOver,
  'AMAZON.SelectIntent': ({ ListPosition }) => choose(ListPosition),
  'AMAZON.HelpIntent': () => help,
  'AMAZON.StopIntent': () => stop,
  'AMAZON.CancelIntent': () => stop,
  'AMAZON.NavigateHomeIntent': () => stop,
  'AMAZON.FallbackIntent': () => miss,
};

const moveOfKnown = <Name extends IntentName>(name: Name, slots: unknown): Move =>
  MOVES[name](readSlots(name, slots));

/** The move for an intent as Alexa sent it; an intent nobody knows counts as not understood. */
export const moveOfIntent = ({ name, slots }: { name: string; slots?: unknown }): Move =>
  Object.hasOwn(MOVES, name) ? moveOfKnown(name as IntentName, slots) : miss;
