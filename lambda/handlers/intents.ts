import { findProduct } from '../../catalog';
import {
  type BuiltInTopic,
  type IntentName,
  type MeantIntent,
  slotsOfIntent,
} from '../../contract';
import { earnings, price, recall, sayAside, tell } from '../dialogue/moves/answers';
import {
  choose,
  chooseBy,
  compare,
  favour,
  list,
  next,
  numberAlone,
  previous,
} from '../dialogue/moves/browse';
import { command } from '../dialogue/moves/command';
import { more, why } from '../dialogue/moves/discuss';
import { exclude } from '../dialogue/moves/exclude';
import { forget, yesForget } from '../dialogue/moves/forget';
import { askAbout, askFreely, askOfOffer, askOfOne, moreOfOne } from '../dialogue/moves/question';
import { another, no, owned, yes } from '../dialogue/moves/reply';
import { lookUp, recommend, refine, surprise, want } from '../dialogue/moves/seek';
import { comfort, help, miss, repeat, startOver, stop } from '../dialogue/moves/session';
import { correct, describe, describeInAWord } from '../dialogue/moves/statement';
import { currentProductId, productIdsOf, withoutWish } from '../dialogue/conversation';
import { isSpokenOf } from '../dialogue/product-answer';
import { type Move, type TurnContext, answeringForgetting } from '../dialogue/turn';
import { isNameOf } from '../dialogue/asked-by-name';
import { type Wish } from '../recommend/wish';
import { afterNo, meaningOf } from '../hearing/meaning';
import { asksVersion, isBeginning, takesHearing } from '../hearing/takes-hearing';
import { saysSomething } from '../hearing/says-more';
import { questionOfOffer, takesOffer } from '../hearing/of-offer';
import { openingOf } from '../hearing/overhear';
import { isPronoun, whoIn } from '../hearing/slots-wish';
import { type SlotsOf, readSlots, wordsOfSlot } from '../slots';

/** What a question for somebody of an age is about. */
const AGE: BuiltInTopic = 'age';

/** A wish in whatever way it is said; `otherwise` when the words say none. */
const wanting =
  (move: (wish: Wish) => Move, otherwise: Move = miss) =>
  (_slots: unknown, wish: Wish | undefined): Move =>
    wish === undefined ? otherwise : move(wish);

/** A move for the wish that was said with it: "a few ideas for my dad". */
const withWish =
  (move: Move) =>
  (_slots: unknown, wish: Wish = {}): Move =>
  (conversation, context) => {
    if (Object.keys(wish).length === 0) return move(conversation, context);
    const { conversation: wishing, facts = [] } = recommend(wish)(conversation, context);
    const step = move(wishing, context);
    return { ...step, facts: [...facts, ...(step.facts ?? [])] };
  };

/** "The top one" of a list; "a good one" when there is none. */
const oneOf: Move = (conversation, context) =>
  (conversation.scene.name === 'listing' ? choose(1) : surprise)(conversation, context);

/** "No, not that weird thing": passes on, if there is something on the table. */
const notThat: Move = (conversation, context) =>
  (productIdsOf(conversation.scene).length > 0 ? another : miss)(conversation, context);

/** What the customer does by each intent. One that the contract has and this table lacks does not compile. */
const MOVES: {
  readonly [Name in MeantIntent]: (slots: SlotsOf<Name>, wish: Wish | undefined) => Move;
} = {
  RecommendIntent: (slots, wish) =>
    isPronoun(slots.budget) && Object.keys(wish ?? {}).length === 0
      ? oneOf
      : wanting(want)(slots, wish),
  SearchIntent: ({ query = '' }, wish) =>
    wish === undefined || wish.isTalk === true ? miss : lookUp(query, wish),
  OtherThingIntent: wanting(want),
  DescribeIntent: (slots, wish) =>
    wanting(slots.query?.includes(' ') === true ? describe : describeInAWord)(slots, wish),
  DescribeSelfIntent: wanting(describe),
  CorrectIntent: wanting(correct),
  ExcludeIntent: ({ query = '' }, wish) =>
    exclude(query, wish === undefined ? notThat : want(wish)),
  /** "He's twenty nine and he's got loads already": of what else is said, only the age is about him. */
  OwnedIntent: (slots, wish) => withWish(owned)(slots, wish?.ages && { ages: wish.ages }),
  SurpriseIntent: withWish(surprise),
  RefineIntent:
    ({ again, direction = again, recipient }) =>
    (conversation, context) => {
      if (direction === undefined && recipient === undefined) return miss(conversation, context);
      // Only "the smaller one" says it so; "something smaller" fills the other slot.
      if (again !== undefined && direction === again && recipient === undefined)
        return chooseBy(again)(conversation, context);
      return refine(direction, recipient && whoIn(recipient, context.read))(conversation, context);
    },
  TellMeMoreIntent: ({ position, number = position }) =>
    number === undefined ? more : moreOfOne(number),
  ProductQuestionIntent: ({ topic, attribute, age }) =>
    age === undefined
      ? askAbout({ topic: topic?.id, attribute: attribute?.id }, (topic ?? attribute)?.text)
      : askAbout({ topic: AGE }),
  AskIntent: ({ question = '' }) => askFreely(question),
  AskHowIntent: ({ question = '' }) => askFreely(question, 'how'),
  PriceIntent: () => price,
  WhyThisOneIntent: () => why,
  SomethingElseIntent: () => another,
  ListOptionsIntent: withWish(list),
  ChooseIntent: ({ position, number }) =>
    position === undefined ? numberAlone(number) : choose(position),
  CompareIntent: ({ first, second, number, otherNumber }) =>
    compare(first ?? number, second ?? otherNumber ?? (first === undefined ? undefined : number)),
  FavoriteIntent: (slots, wish) =>
    wish === undefined || !saysSomething(wish) ? favour : withWish(surprise)(slots, wish),
  AddToCartIntent: ({ position, number = position }) => command('cart', number),
  BuyNowIntent: ({ position, number = position }) => command('buy', number),
  TakeIntent: () => command('cart'),
  PutIntent: () => command('cart'),
  OrderIntent: () => command('buy'),
  TakeForIntent: () => command('cart'),
  TakeThingIntent: wanting(want),
  SaveToWishListIntent: ({ position, number = position }) => command('wishlist', number),
  ReadListIntent: () => command('recommend'),
  RecallIntent: ({ which }) => recall(which),
  ForgetMeIntent: () => forget,
  YesForgetMeIntent: () => yesForget,
  PrivacyIntent: () => tell('privacy'),
  RefundIntent: () => tell('refund'),
  DeliveryIntent: () => tell('delivery'),
  DiscountIntent: () => tell('discount'),
  PaymentIntent: () => tell('payment'),
  CartIntent: () => tell('cart'),
  AboutIntent: () => tell('about'),
  EarningsIntent: () => earnings,
  ThanksIntent: () => sayAside('thanks'),
  WaitIntent: () => sayAside('wait'),
  LeaveIntent: () => stop,
  AgreeIntent: () => yes,
  DistressIntent: () => comfort,
  RudeIntent: () => sayAside('rude'),
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

const moveOf = <Name extends MeantIntent>(name: Name, slots: SlotsOf<Name>, wish?: Wish): Move =>
  MOVES[name](slots, wish);

const isIntentName = (name: string): name is IntentName => slotsOfIntent(name) !== undefined;

/** What is asked of the thing that is chosen: "the first one sounds nice, what is it made of". */
const questionBeside = (
  name: IntentName,
  slots: unknown,
  { overhear, asksOfOffer, questions }: TurnContext,
): string | undefined => {
  if (name === 'AskIntent' || name === 'AskHowIntent') return readSlots(name, slots).question ?? '';
  if (isBeginning(name)) return undefined;
  // "The first one sounds nice" asks for no sound.
  const { rest = '' } = overhear(wordsOfSlot(slots, 'query') ?? '', name) ?? {};
  if (!asksOfOffer(rest)) return undefined;
  const { topic, attribute } = questions.read(rest);
  return topic === undefined && attribute === undefined ? undefined : rest;
};

/** The move for an intent as Alexa sent it; an intent nobody knows counts as not understood. */
export const moveOfIntent = ({ name, slots }: { name: string; slots?: unknown }): Move => {
  if (!isIntentName(name)) return miss;
  if (!isBeginning(name) && !takesHearing(name)) return moveOf(name, readSlots(name, slots));
  const move: Move = (conversation, context) => {
    if (context.tellsVersion && asksVersion(name, slots, context)) {
      return tell('version')(conversation, context);
    }
    const isAnswered = conversation.scene.name === 'discussing';
    const meant =
      (isAnswered ? afterNo(name, slots, context) : undefined) ?? meaningOf(name, slots, context);
    const product = findProduct(context.catalog, currentProductId(conversation.scene));
    const isOnTable = product !== undefined && productIdsOf(conversation.scene).length > 0;
    if (isOnTable && takesOffer(name, slots, context, (said) => isNameOf(product, said, context))) {
      return command('cart')(conversation, context);
    }
    const question =
      product &&
      questionOfOffer(name, slots, meant, context, (words) => isSpokenOf(words, product, context));
    if (question !== undefined) return askOfOffer(question)(conversation, context);
    if (meant.name === 'ChooseIntent') {
      const asked = questionBeside(name, slots, context);
      const opening = isBeginning(name) ? undefined : openingOf(name);
      if (asked !== undefined) {
        return askOfOne(meant.slots.position, asked, opening)(conversation, context);
      }
    }
    const done = moveOf(meant.name, meant.slots, meant.wish);
    return done(meant.isAnew === true ? withoutWish(conversation) : conversation, context);
  };
  // "Yes, all of it" was said to the question whether to forget everything, and not to the offer before it.
  return name === 'AgreeIntent' ? answeringForgetting('keep', move) : move;
};
