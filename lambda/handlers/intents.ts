import { type IntentName } from '../../contract';
import { earnings, price, recall, tell } from '../dialogue/moves/answers';
import { choose, compare, list, next, numberAlone, previous } from '../dialogue/moves/browse';
import { command } from '../dialogue/moves/command';
import { askAbout, more, why } from '../dialogue/moves/discuss';
import { another, no, owned, yes } from '../dialogue/moves/reply';
import {
  correct,
  describe,
  recommend,
  refine,
  searchWords,
  surprise,
} from '../dialogue/moves/seek';
import { comfort, forget, help, miss, repeat, startOver, stop } from '../dialogue/moves/session';
import { productIdsOf } from '../dialogue/conversation';
import { type Move } from '../dialogue/turn';
import { type SlotsOf, readSlots } from '../slots';
import { excludedWish, slotsWish, statedWish, whoIn } from './said-wish';

const stated =
  (query: string | undefined, isOfSelf: boolean): Move =>
  (conversation, context) =>
    describe(statedWish(query ?? '', isOfSelf, context.read))(conversation, context);

/** What the customer does by each intent. One that the contract has and this table lacks does not compile. */
const MOVES: { readonly [Name in IntentName]: (slots: SlotsOf<Name>) => Move } = {
  RecommendIntent: (slots) => (conversation, context) =>
    recommend(slotsWish(slots, context.read))(conversation, context),
  SearchIntent: ({ query }) => (query === undefined ? miss : searchWords(query)),
  DescribeIntent: ({ query }) => stated(query, false),
  DescribeSelfIntent: ({ query }) => stated(query, true),
  CorrectIntent:
    ({ query = '' }) =>
    (conversation, context) =>
      correct(context.read(query, 'statement'))(conversation, context),
  ExcludeIntent:
    ({ query = '' }) =>
    (conversation, context) => {
      const wish = excludedWish(context.read(query));
      const isChoosing = productIdsOf(conversation.scene).length > 0;
      const otherwise = isChoosing ? another : miss;
      return (wish === undefined ? otherwise : recommend(wish))(conversation, context);
    },
  OwnedIntent: () => owned,
  SurpriseIntent: () => surprise,
  RefineIntent:
    ({ direction, recipient }) =>
    (conversation, context) =>
      refine(direction, recipient && whoIn(recipient, context.read))(conversation, context),
  TellMeMoreIntent: () => more,
  ProductQuestionIntent: ({ topic, attribute }) =>
    askAbout({ topic: topic?.id, attribute: attribute?.id }),
  PriceIntent: () => price,
  WhyThisOneIntent: () => why,
  SomethingElseIntent: () => another,
  ListOptionsIntent: () => list,
  ChooseIntent: ({ position, number }) =>
    position === undefined ? numberAlone(number) : choose(position),
  CompareIntent: ({ first, second }) => compare(first, second),
  AddToCartIntent: ({ position, number = position }) => command('cart', number),
  BuyNowIntent: ({ position, number = position }) => command('buy', number),
  SaveToWishListIntent: ({ position, number = position }) => command('wishlist', number),
  ReadListIntent: () => command('recommend'),
  RecallIntent: ({ which }) => recall(which),
  ForgetMeIntent: () => forget,
  PrivacyIntent: () => tell('privacy'),
  RefundIntent: () => tell('refund'),
  DeliveryIntent: () => tell('delivery'),
  DiscountIntent: () => tell('discount'),
  PaymentIntent: () => tell('payment'),
  CartIntent: () => tell('cart'),
  AboutIntent: () => tell('about'),
  EarningsIntent: () => earnings,
  ThanksIntent: () => tell('thanks'),
  WaitIntent: () => tell('wait'),
  LeaveIntent: () => stop,
  DistressIntent: () => comfort,
  RudeIntent: () => tell('rude'),
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
