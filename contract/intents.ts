import { BEGINNING_INTENTS, type BeginningIntent } from './beginnings';
import { type SlotType } from './slot-types';

type Slots = Readonly<Record<string, SlotType>>;

/**
 * Every intent of the skill's own, with its slots and their types. Each needs phrases in every
 * language and an entry in the skill's table; without one of them the code does not compile.
 */
export const INTENTS = {
  RecommendIntent: {
    category: 'CategoryType',
    recipient: 'RecipientType',
    occasion: 'OccasionType',
    age: 'AMAZON.NUMBER',
    interest: 'InterestType',
    otherInterest: 'InterestType',
    attribute: 'AttributeType',
    bound: 'BoundType',
    budget: 'AMAZON.NUMBER',
    upTo: 'AMAZON.NUMBER',
    budgetWord: 'BudgetType',
  },
  SearchIntent: { query: 'AMAZON.SearchQuery' },
  /** What somebody says of a person or a life: "my uncle has taken up cycling". */
  DescribeIntent: { query: 'AMAZON.SearchQuery' },
  /** What somebody says of themselves: "I have taken up running". */
  DescribeSelfIntent: { query: 'AMAZON.SearchQuery' },
  ...BEGINNING_INTENTS,
  /** Names a thing that the vocabulary lacks, and for whom or what: "telescope for my niece". */
  OtherThingIntent: {
    thing: 'OtherThingType',
    recipient: 'RecipientType',
    occasion: 'OccasionType',
    age: 'AMAZON.NUMBER',
    interest: 'InterestType',
  },
  /** What corrects the words before: "no wait, it's for my aunt". The rest of the wish stays. */
  CorrectIntent: { query: 'AMAZON.SearchQuery' },
  /** What it must not be: "no puzzles". */
  ExcludeIntent: { query: 'AMAZON.SearchQuery' },
  /** The person has the thing on offer already. */
  OwnedIntent: {},
  /** With what else is said: "you pick, she loves tea". */
  SurpriseIntent: { query: 'AMAZON.SearchQuery' },
  /** `again` when the direction is said twice: "that's too big, I need a smaller one". */
  RefineIntent: {
    direction: 'RefinementType',
    again: 'RefinementType',
    recipient: 'RecipientType',
  },
  /** Of what is on offer, or of one of a list: "tell me more about the second one". */
  TellMeMoreIntent: { position: 'AMAZON.Ordinal', number: 'AMAZON.NUMBER' },
  /** An age, and whose it is, ask whether it suits: "is this okay for a six year old boy". */
  ProductQuestionIntent: {
    topic: 'TopicType',
    attribute: 'AttributeType',
    age: 'AMAZON.NUMBER',
    recipient: 'RecipientType',
  },
  /** Any question: "does it come with a strap". The skill reads what it is about. */
  AskIntent: { question: 'AMAZON.SearchQuery' },
  /** Any question after "how": "how big are the blades". */
  AskHowIntent: { question: 'AMAZON.SearchQuery' },
  PriceIntent: {},
  WhyThisOneIntent: {},
  SomethingElseIntent: {},
  /** Several ideas, with the words that say what for: "some ideas for my sister, she travels". */
  ListOptionsIntent: { query: 'AMAZON.SearchQuery' },
  ChooseIntent: { position: 'AMAZON.Ordinal', number: 'AMAZON.NUMBER' },
  CompareIntent: {
    first: 'AMAZON.Ordinal',
    second: 'AMAZON.Ordinal',
    number: 'AMAZON.NUMBER',
    otherNumber: 'AMAZON.NUMBER',
  },
  /** Asks what we would take ourselves: "which would you have". */
  FavoriteIntent: {},
  AddToCartIntent: { position: 'AMAZON.Ordinal', number: 'AMAZON.NUMBER' },
  BuyNowIntent: { position: 'AMAZON.Ordinal', number: 'AMAZON.NUMBER' },
  /** The same with more words before: "sod it, let's treat ourselves, add it to my basket". */
  TakeIntent: { words: 'AMAZON.SearchQuery' },
  /** Whatever is put in the cart, in whatever words: "throw that one in my cart". */
  PutIntent: { words: 'AMAZON.SearchQuery' },
  OrderIntent: { words: 'AMAZON.SearchQuery' },
  SaveToWishListIntent: { position: 'AMAZON.Ordinal', number: 'AMAZON.NUMBER' },
  ReadListIntent: {},
  RecallIntent: { which: 'RecallType' },
  ForgetMeIntent: {},
  /** A yes with more words: "yes, delete all of it". */
  YesForgetMeIntent: {},
  PrivacyIntent: {},
  RefundIntent: {},
  DeliveryIntent: {},
  DiscountIntent: {},
  PaymentIntent: {},
  CartIntent: {},
  AboutIntent: {},
  EarningsIntent: {},
  ThanksIntent: {},
  /** The words may be what the customer was about to say: "hang on, it's for my aunt". */
  WaitIntent: { words: 'AMAZON.SearchQuery' },
  LeaveIntent: { words: 'AMAZON.SearchQuery' },
  /** A yes with more words, which may be what the customer goes on to say: "yes, she loves tea". */
  AgreeIntent: { words: 'AMAZON.SearchQuery' },
  /** The same with a reason after it: "I'll take it, he's worth it". */
  TakeForIntent: { words: 'AMAZON.SearchQuery' },
  /** Takes up what is on offer by its name: "I'll take the notebook". Where another thing is on offer, it asks for that. */
  TakeThingIntent: { category: 'CategoryType' },
  DistressIntent: { words: 'AMAZON.SearchQuery' },
  RudeIntent: { words: 'AMAZON.SearchQuery' },
} as const satisfies Record<string, Slots>;
export type OwnIntent = keyof typeof INTENTS;

/**
 * The intents that buy, agree or delete. Our simulator takes no words for them that only resemble a phrase: what
 * is tried there must not rest on a guess.
 */
export const EXACT_INTENTS: readonly string[] = [
  'AddToCartIntent',
  'BuyNowIntent',
  'TakeIntent',
  'PutIntent',
  'OrderIntent',
  'TakeForIntent',
  'TakeThingIntent',
  'AgreeIntent',
  'ForgetMeIntent',
  'YesForgetMeIntent',
] satisfies readonly OwnIntent[];

/**
 * Amazon's intents that the skill answers, with the slots Amazon fills. We add no phrases to them:
 * Amazon has its own (Amazon's page "Standard Built-in Intents").
 */
export const BUILT_IN_INTENTS = {
  'AMAZON.HelpIntent': {},
  'AMAZON.StopIntent': {},
  'AMAZON.CancelIntent': {},
  'AMAZON.FallbackIntent': {},
  'AMAZON.NavigateHomeIntent': {},
  'AMAZON.YesIntent': {},
  'AMAZON.NoIntent': {},
  'AMAZON.NextIntent': {},
  'AMAZON.PreviousIntent': {},
  'AMAZON.RepeatIntent': {},
  'AMAZON.StartOverIntent': {},
  'AMAZON.SelectIntent': { ListPosition: 'AMAZON.NUMBER' },
} as const satisfies Record<string, Slots>;

const ALL_INTENTS = { ...INTENTS, ...BUILT_IN_INTENTS };
export type IntentName = keyof typeof ALL_INTENTS;
/** What a customer may mean: a statement is one, whatever it begins with. */
export type MeantIntent = Exclude<IntentName, BeginningIntent>;

/** The intents whose free words may say something else. */
export const FREE_WORD_INTENTS = [
  'DescribeIntent',
  'DescribeSelfIntent',
  'SearchIntent',
  'CorrectIntent',
  'ExcludeIntent',
  'AskIntent',
  'AskHowIntent',
] as const satisfies readonly OwnIntent[];

export const INTENT_NAMES = Object.keys(ALL_INTENTS) as IntentName[];

/** The slots of one intent: types by name. */
export type IntentSlots<Name extends IntentName> = (typeof ALL_INTENTS)[Name];

/** @returns undefined for an intent that is not in the contract */
export const slotsOfIntent = (name: string): Slots | undefined =>
  Object.hasOwn(ALL_INTENTS, name) ? ALL_INTENTS[name as IntentName] : undefined;
