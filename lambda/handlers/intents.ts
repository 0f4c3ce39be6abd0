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

/** What the words of a slot say beside its id: "nine year old" is a child, and still nine. */
const detailsOf = (named: Named | undefined, read: Reader): Pick<Wish, 'ages' | 'attributes'> => {
  // One word has said all it can by its id. Without this check the reader would be made in most turns.
  if (named?.id === undefined || !named.text.includes(' ')) return {};
  const { ages, attributes } = read(named.text);
  return { ...(ages !== undefined && { ages }), ...(attributes !== undefined && { attributes }) };
};

/** What the words of slots say that have no id. */
const readUnknown = (
  { category, interest, recipient, occasion }: SlotsOf<'RecommendIntent'>,
  read: Reader,
): Wish => {
  const isThingKnown = [category, interest].some((named) => named?.id !== undefined);
  const readOf = (named: Named | undefined): Wish =>
    named === undefined || named.id !== undefined ? {} : read(named.text);
  // A person whom nobody knows is not a thing to look for.
  const asCircumstance = ({ text, mentioned = text, ...rest }: Wish): Wish => ({
    ...rest,
    ...(mentioned !== undefined && { mentioned }),
  });
  // What stands in the place of an occasion is mostly a thing: "a saddle for my sister".
  const ofOccasion = readOf(occasion);
  return {
    ...asCircumstance(readOf(recipient)),
    ...(isThingKnown ? asCircumstance(ofOccasion) : ofOccasion),
    ...readOf(interest),
    ...readOf(category),
  };
};

const wishOf = (slots: SlotsOf<'RecommendIntent'>, read: Reader): Wish => {
  const { category, recipient, interest, occasion } = slots;
  return {
    ...detailsOf(recipient, read),
    ...detailsOf(category, read),
    ...readUnknown(slots, read),
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
