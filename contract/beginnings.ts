import {
  BUILT_IN_TYPES,
  type BuiltInInterest,
  type BuiltInOccasion,
  type BuiltInRecipient,
  type Category,
} from './facets';
import { type BuiltInAttribute } from './knowledge';
import { type ReadKind } from './reading';
import { type Bound } from './slot-types';

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

/** The words after which somebody names what they no longer ask for: "forget the (yoga)". */
export const TAKEN_BACK = 'taken-back';

const BEGINNING_RETRACTIONS = { TakenBackStatementIntent: TAKEN_BACK } as const;

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
    'quiet',
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
  | keyof (typeof BEGINNING_OCCASIONS &
      typeof BEGINNING_PEOPLE &
      typeof BEGINNING_BOUNDS &
      typeof BEGINNING_RETRACTIONS)
  | ThingBeginningIntent;

/** What a statement begins with: something of the vocabulary, a limit, or that something is taken back. */
export interface Beginning {
  readonly kind: ReadKind | 'bound' | typeof TAKEN_BACK;
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
  ...ofKind(TAKEN_BACK, BEGINNING_RETRACTIONS),
  ...ofKind('type', BEGINNING_TYPES),
  ...ofKind('category', BEGINNING_CATEGORIES),
  ...ofKind('interest', BEGINNING_INTERESTS),
  ...ofKind('attribute', BEGINNING_ATTRIBUTES),
} as Readonly<Record<BeginningIntent, Beginning>>;

/** The intents of all these with their slots. */
export const BEGINNING_INTENTS = Object.fromEntries(
  Object.keys(BEGINNINGS).map((name) => [name, { query: 'AMAZON.SearchQuery' }]),
) as { readonly [Name in BeginningIntent]: { readonly query: 'AMAZON.SearchQuery' } };
