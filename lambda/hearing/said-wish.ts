import {
  type BuiltInOccasion,
  type BuiltInRecipient,
  CATEGORIES,
  type OwnIntent,
} from '../../contract';
import { MYSELF, isKnownByAge, withPetMeant } from '../recommend/audience';
import {
  bandsOfWord,
  budgetIn,
  budgetOfAmount,
  hasBudget,
  withoutBudget,
} from '../recommend/budget';
import { type Reader } from '../recommend/reader/reader';
import { type Who, type Wish, namesThing, personIn } from '../recommend/wish';
import { type Named, type SlotsOf } from '../slots';
import { wishAround } from './wish-around';

/** Nobody is older, in years: a larger number is something else. */
const OLDEST = 120;

/** What babies are called by, and others, too. */
const MAY_BE_BABIES: readonly string[] = ['toddler', 'new-baby'] satisfies readonly (
  BuiltInRecipient | BuiltInOccasion
)[];

type RecommendSlots = SlotsOf<'RecommendIntent'>;

const both = (...lists: (readonly string[] | undefined)[]): string[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

const words = (...texts: (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined).join(' ');

/** Two wishes from the same sentence as one: the second wins, and lists and words of both are kept. */
const join = (first: Wish, second: Wish): Wish => {
  const attributes = both(first.attributes, second.attributes);
  const without = both(first.without, second.without);
  const interests = [first.interest, second.interest].flatMap((id) => id ?? []);
  const otherInterests = both(
    first.otherInterests,
    second.otherInterests,
    interests.slice(0, -1),
  ).filter((id) => id !== interests.at(-1));
  const mentioned = words(first.mentioned, second.mentioned);
  const quality = words(first.quality, second.quality);
  const unwanted = words(first.unwanted, second.unwanted);
  const text = words(first.text, second.text);
  return {
    ...first,
    ...second,
    ...(attributes.length > 0 && { attributes }),
    ...(without.length > 0 && { without }),
    ...(otherInterests.length > 0 && { otherInterests }),
    ...(mentioned !== '' && { mentioned }),
    ...(quality !== '' && { quality }),
    ...(unwanted !== '' && { unwanted }),
    ...(text !== '' && { text }),
  };
};

/** "One of those people who love puzzles" is not one year old, and "the top one" costs no dollar. */
const isPronoun = (number: number): boolean => number === 1;

const budgetOf = ({ budget, budgetWord, bound, upTo }: RecommendSlots): Wish => {
  if (budget !== undefined && !isPronoun(budget)) return budgetOfAmount(budget, { bound, upTo });
  return budgetWord === undefined ? {} : bandsOfWord(budgetWord);
};

/** A kind of product is a wide category or a type; both come in one slot. */
const kindOf = ({ id }: Named): Wish => {
  const category = CATEGORIES.find((candidate) => candidate === id);
  if (category !== undefined) return { category };
  return id === undefined ? {} : { type: id };
};

/** What the words of a slot say beside its id: "nine year old" is a child, and still nine. A person is said more exactly: "nine year old daughter". */
const detailsOf = (named: Named | undefined, read: Reader): Wish => {
  // One word has said all it can by its id, but for a baby. Without this check the reader would be made in most turns.
  if (named?.id === undefined || !(named.text.includes(' ') || MAY_BE_BABIES.includes(named.id)))
    return {};
  const { ages, isNearly, isBaby, attributes, recipient, interest, mentioned, minutes, pages } =
    read(named.text);
  return {
    // "A chef friend" is a friend, and cooks.
    ...(interest !== undefined && { interest }),
    // "A French press" is a coffee maker, and still a French press.
    ...(mentioned !== undefined && { mentioned }),
    ...(minutes !== undefined && { minutes }),
    ...(pages !== undefined && { pages }),
    ...(ages !== undefined && { ages }),
    ...(isNearly === true && { isNearly }),
    ...(isBaby === true && { isBaby }),
    ...(attributes !== undefined && { attributes }),
    // A person by their age alone the slot knows as well.
    ...(recipient !== undefined && !isKnownByAge(recipient) && { recipient }),
  };
};

/** What is said of the circumstances is not a thing to look for. */
const asCircumstance = ({ text, mentioned = text, ...rest }: Wish): Wish => ({
  ...rest,
  ...(mentioned !== undefined && { mentioned }),
});

/** Where a thing that is named is used names no other: "a toy for the office". */
const withoutThing = ({ type: _type, category: _category, ...rest }: Wish): Wish => rest;

/** What the words of slots say that have no id. */
const readUnknown = (
  { category, interest, otherInterest, recipient, occasion }: RecommendSlots,
  read: Reader,
): Wish => {
  const isThingKnown = [category, interest].some((named) => named?.id !== undefined);
  const readOf = (named: Named | undefined): Wish =>
    named === undefined || named.id !== undefined ? {} : read(named.text);
  // What stands in the place of an occasion is mostly a thing: "a saddle for my sister".
  const ofOccasion = readOf(occasion);
  return [
    readOf(otherInterest),
    asCircumstance(readOf(recipient)),
    isThingKnown ? asCircumstance(withoutThing(ofOccasion)) : ofOccasion,
    readOf(interest),
    readOf(category),
  ].reduce(join);
};

/** The person and the ages that a slot for a person says. */
export const whoIn = (named: Named, read: Reader): Who => {
  const { id, text } = named;
  return personIn(id === undefined ? read(text) : { recipient: id, ...detailsOf(named, read) });
};

/**
 * What attribute and kind of product say together, where it is another thing than the kind alone: a
 * "hot" "water bottle" is no water bottle, and "green" "tea" a thing of its own.
 */
const wholeName = ({ attribute, category }: RecommendSlots, read: Reader): Wish | undefined => {
  if (attribute === undefined || category === undefined) return undefined;
  const wish = read(`${attribute.text} ${category.text}`);
  if (category.id === undefined && wish.isName === true) return wish;
  if (attribute.id !== undefined) return undefined;
  return wish.type === undefined && wish.category === undefined ? wish : undefined;
};

/** The wish that the slots of a RecommendIntent say. */
const slotsWish = (said: RecommendSlots, read: Reader): Wish => {
  const whole = wholeName(said, read);
  const { category: _part, attribute: _describing, ...others } = said;
  const slots = whole === undefined ? said : others;
  const { category, recipient, interest, otherInterest, occasion, attribute, age }: RecommendSlots =
    slots;
  const ofPerson = detailsOf(recipient, read);
  // "A brush for my dog" is what the thing is called, and says for whom; what it is used for says no more of the thing.
  const { recipient: inThing, interest: _usedFor, ...ofThing } = detailsOf(category, read);
  const person = ofPerson.recipient ?? recipient?.id ?? inThing;
  // "Sixth birthday"
  const { recipient: _recipient, ...aged } = personIn(detailsOf(occasion, read));
  return withPetMeant(
    [
      aged,
      ofPerson,
      ofThing,
      attribute === undefined || attribute.id !== undefined
        ? {}
        : read([attribute.text, category?.text ?? ''].join(' ')),
      whole ?? {},
      readUnknown(slots, read),
      budgetOf(slots),
      {
        ...(person !== undefined && { recipient: person }),
        ...(otherInterest?.id !== undefined && { otherInterests: [otherInterest.id] }),
        ...(interest?.id !== undefined && { interest: interest.id }),
        ...(occasion?.id !== undefined && { occasion: occasion.id }),
        ...(age !== undefined &&
          age >= 0 &&
          age <= OLDEST &&
          !(isPronoun(age) && interest !== undefined) && {
            ages: { from: Math.floor(age), to: Math.floor(age) },
          }),
        ...(attribute?.id !== undefined && { attributes: [attribute.id] }),
        ...(category !== undefined && kindOf(category)),
      },
    ].reduce(join),
  );
};

/** What customers say that they like, do or lack is about something for themselves, if nobody else is named. */
const ofSelf = (wish: Wish): Wish =>
  wish.interest === undefined && wish.type === undefined ? wish : { recipient: MYSELF, ...wish };

/** An exclusion in words that no id covers is short: "no garlic". */
const MOST_UNWANTED_WORDS = 3;

/** What is said of ages and money is never what it must not be: "no, between forty and eighty". */
const circumstancesOf = (wish: Wish): Wish | undefined => {
  const { recipient, ages } = wish;
  const said = { ...(ages !== undefined && { ages }), ...budgetIn(wish) };
  if (Object.keys(said).length === 0) return undefined;
  return recipient === undefined ? said : { recipient, ...said };
};

/**
 * What it must not be, where free words name only that: "no puzzles". Words that no id covers stay words.
 *
 * @returns undefined when the words name nothing that could be left out: "no, I told her on Tuesday"
 */
const excludedWish = (query: string, wish: Wish): Wish | undefined => {
  const { recipient, type, category, interest, text, mentioned, unwanted } = wish;
  const named = [type, category, interest].flatMap((id) => id ?? []);
  const ids = both(named, wish.otherInterests, wish.attributes, wish.without);
  const left = words(text, mentioned, unwanted);
  const isShort = left !== '' && query.split(' ').length <= MOST_UNWANTED_WORDS;
  if (ids.length === 0 && !isShort) return circumstancesOf(wish);
  return {
    ...(recipient !== undefined && { recipient }),
    ...(ids.length > 0 ? { without: ids } : { unwanted: left }),
  };
};

/** Reads the wish that the slots of an intent say. */
type Says<Name extends OwnIntent> = (slots: SlotsOf<Name>, read: Reader) => Wish | undefined;

/** The intents by which a wish is said, each with how it is read. */
const WAYS_TO_WISH = {
  RecommendIntent: slotsWish,
  SearchIntent: ({ query = '' }, read) => read(query),
  // What it is called has no id, and is looked for.
  OtherThingIntent: ({ thing, ...others }, read) =>
    slotsWish(
      thing === undefined ? others : { ...others, category: { ...thing, id: undefined } },
      read,
    ),
  DescribeIntent: ({ query = '' }, read) => read(query, 'statement'),
  DescribeSelfIntent: ({ query = '' }, read) => ofSelf(read(query, 'statement')),
  CorrectIntent: ({ query = '' }, read) => read(query, 'statement'),
  ExcludeIntent: ({ query = '' }, read) => {
    const contrast = read(query, 'refusal');
    if (namesThing(contrast)) return contrast;
    const { attributes } = contrast;
    const without = excludedWish(query, read(query));
    // "(It can't be) too heavy" wants it light.
    const excluded = without && attributes ? { ...without, attributes } : without;
    // "(Nothing) posh, just middling": only as a refusal it says what it may cost.
    return hasBudget(contrast) && excluded !== undefined
      ? { ...withoutBudget(excluded), ...budgetIn(contrast) }
      : excluded;
  },
  ListOptionsIntent: ({ query }, read) =>
    query === undefined ? undefined : read(query, 'statement'),
  SurpriseIntent: ({ query }, read) => (query === undefined ? undefined : wishAround(query, read)),
} satisfies { readonly [Name in OwnIntent]?: Says<Name> };
export type WayToWish = keyof typeof WAYS_TO_WISH;

/** Whether a wish is said by this intent. All of them end in the same wish. */
export const isWayToWish = (name: string): name is WayToWish => Object.hasOwn(WAYS_TO_WISH, name);

/**
 * The wish that an intent says.
 *
 * @returns undefined when the words say none: "no, I told her on Tuesday"
 */
export const saidWish = <Name extends WayToWish>(
  name: Name,
  slots: SlotsOf<Name>,
  read: Reader,
): Wish | undefined => (WAYS_TO_WISH[name] as Says<Name>)(slots, read);
