import {
  BUILT_IN_TYPES,
  type BuiltInInterest,
  type BuiltInOccasion,
  type BuiltInRecipient,
  type Category,
} from './facets';
import { type BuiltInAttribute } from './knowledge';
import { type ReadKind } from './reading';
import { type Bound, type SlotType } from './slot-types';

type Slots = Readonly<Record<string, SlotType>>;

/** What a statement begins with, by its intent. */
const BEGINNING_OCCASIONS = {
  BirthdayStatementIntent: 'birthday',
  ChristmasStatementIntent: 'christmas',
  MothersDayStatementIntent: 'mothers-day',
  FathersDayStatementIntent: 'fathers-day',
  ValentinesDayStatementIntent: 'valentines-day',
  AnniversaryStatementIntent: 'anniversary',
  WeddingStatementIntent: 'wedding',
  HousewarmingStatementIntent: 'housewarming',
  GraduationStatementIntent: 'graduation',
  RetirementStatementIntent: 'retirement',
  NewBabyStatementIntent: 'new-baby',
  SecretSantaStatementIntent: 'secret-santa',
  FarewellStatementIntent: 'farewell',
  GetWellStatementIntent: 'get-well',
  ThankYouStatementIntent: 'thank-you',
  EngagementStatementIntent: 'engagement',
  BackToSchoolStatementIntent: 'back-to-school',
} as const satisfies Readonly<Record<string, BuiltInOccasion>>;

const BEGINNING_PEOPLE = {
  MotherStatementIntent: 'mother',
  FatherStatementIntent: 'father',
  ParentsStatementIntent: 'parents',
  GrandmotherStatementIntent: 'grandmother',
  GrandfatherStatementIntent: 'grandfather',
  FriendStatementIntent: 'friend',
  ChildStatementIntent: 'child',
  TeenagerStatementIntent: 'teenager',
  WifeStatementIntent: 'wife',
  HusbandStatementIntent: 'husband',
  PartnerStatementIntent: 'partner',
  GirlfriendStatementIntent: 'girlfriend',
  BoyfriendStatementIntent: 'boyfriend',
  SisterStatementIntent: 'sister',
  BrotherStatementIntent: 'brother',
  AuntStatementIntent: 'aunt',
  UncleStatementIntent: 'uncle',
  CousinStatementIntent: 'cousin',
  NieceStatementIntent: 'niece',
  NephewStatementIntent: 'nephew',
  SonStatementIntent: 'son',
  DaughterStatementIntent: 'daughter',
  GrandchildStatementIntent: 'grandchild',
  BossStatementIntent: 'boss',
  ColleagueStatementIntent: 'colleague',
  TeacherStatementIntent: 'teacher',
  NeighborStatementIntent: 'neighbor',
  ToddlerStatementIntent: 'toddler',
  DogStatementIntent: 'dog',
  CatStatementIntent: 'cat',
} as const satisfies Readonly<Record<string, BuiltInRecipient>>;

const BEGINNING_BOUNDS = {
  AtMostStatementIntent: 'at-most',
  BelowStatementIntent: 'below',
  AtLeastStatementIntent: 'at-least',
} as const satisfies Readonly<Record<string, Bound>>;

type InWords<Id extends string> = Id extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${InWords<Rest>}`
  : Capitalize<Id>;

const inWords = (id: string): string =>
  id.replace(/(^|-)([a-z])/g, (_part, _dash, letter: string) => letter.toUpperCase());

/** The intent of each of some things with which a statement begins: "KettleTypeIntent". */
const byThing = <Kind extends string, Id extends string>(
  kind: Kind,
  ids: readonly Id[],
): { readonly [One in Id as `${InWords<One>}${Kind}Intent`]: One } =>
  Object.fromEntries(ids.map((id) => [`${inWords(id)}${kind}Intent`, id])) as {
    readonly [One in Id as `${InWords<One>}${Kind}Intent`]: One;
  };

/**
 * Of wide kinds, likings and attributes those that people say first. Amazon allows 250 intents, and each of
 * these takes one.
 */
export const SAID_FIRST = {
  category: [
    'kitchen',
    'coffee-tea',
    'games',
    'books',
    'toys',
    'outdoors',
    'stationery',
    'pets',
    'garden',
    'travel',
    'tools',
  ],
  interest: [
    'coffee',
    'tea',
    'cooking',
    'baking',
    'grilling',
    'board-games',
    'puzzles',
    'reading',
    'science-fiction',
    'science',
    'comics',
    'music',
    'gadgets',
    'writing',
    'drawing',
    'journaling',
    'camping',
    'hiking',
    'travel',
    'gardening',
    'birds',
    'fitness',
    'running',
    'yoga',
    'diy',
    'building',
  ],
  attribute: [
    'cooperative',
    'easy',
    'left-handed',
    'noise-canceling',
    'stainless-steel',
    'waterproof',
    'wireless',
    'wood',
  ],
} as const satisfies {
  readonly category: readonly Category[];
  readonly interest: readonly BuiltInInterest[];
  readonly attribute: readonly BuiltInAttribute[];
};

const BEGINNING_TYPES = byThing('Type', BUILT_IN_TYPES);
const BEGINNING_CATEGORIES = byThing('Category', SAID_FIRST.category);
const BEGINNING_INTERESTS = byThing('Interest', SAID_FIRST.interest);
const BEGINNING_ATTRIBUTES = byThing('Attribute', SAID_FIRST.attribute);

/** The intents of things, likings and attributes. */
export type ThingBeginningIntent = keyof (typeof BEGINNING_TYPES &
  typeof BEGINNING_CATEGORIES &
  typeof BEGINNING_INTERESTS &
  typeof BEGINNING_ATTRIBUTES);
export type BeginningIntent =
  | keyof (typeof BEGINNING_OCCASIONS & typeof BEGINNING_PEOPLE & typeof BEGINNING_BOUNDS)
  | ThingBeginningIntent;

/** What a statement begins with: something of the vocabulary, or a limit. */
export interface Beginning {
  readonly kind: ReadKind | 'bound';
  readonly id: string;
}

const ofKind = (
  kind: Beginning['kind'],
  ids: Readonly<Record<string, string>>,
): Readonly<Record<string, Beginning>> =>
  Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, { kind, id }]));

/**
 * With what a statement begins: an occasion, a person, a limit, a thing or how it should be. "Christmas
 * present for my uncle, he fixes everything", "headphones for the train, she can't stand the noise". Alexa
 * gives the skill only the other words, so the intent itself has to tell which it was.
 */
export const BEGINNINGS = {
  ...ofKind('occasion', BEGINNING_OCCASIONS),
  ...ofKind('recipient', BEGINNING_PEOPLE),
  ...ofKind('bound', BEGINNING_BOUNDS),
  ...ofKind('type', BEGINNING_TYPES),
  ...ofKind('category', BEGINNING_CATEGORIES),
  ...ofKind('interest', BEGINNING_INTERESTS),
  ...ofKind('attribute', BEGINNING_ATTRIBUTES),
} as Readonly<Record<BeginningIntent, Beginning>>;

const BEGINNING_INTENTS = Object.fromEntries(
  Object.keys(BEGINNINGS).map((name) => [name, { query: 'AMAZON.SearchQuery' }]),
) as { readonly [Name in BeginningIntent]: { readonly query: 'AMAZON.SearchQuery' } };

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
  TellMeMoreIntent: {},
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
  AddToCartIntent: { position: 'AMAZON.Ordinal', number: 'AMAZON.NUMBER' },
  BuyNowIntent: { position: 'AMAZON.Ordinal', number: 'AMAZON.NUMBER' },
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
export const INTENT_NAMES = Object.keys(ALL_INTENTS) as IntentName[];

/** The slots of one intent: types by name. */
export type IntentSlots<Name extends IntentName> = (typeof ALL_INTENTS)[Name];

/** @returns undefined for an intent that is not in the contract */
export const slotsOfIntent = (name: string): Slots | undefined =>
  Object.hasOwn(ALL_INTENTS, name) ? ALL_INTENTS[name as IntentName] : undefined;
