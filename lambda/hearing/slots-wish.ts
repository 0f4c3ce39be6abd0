import { type BuiltInOccasion, type BuiltInRecipient, CATEGORIES } from '../../contract';
import { isKnownByAge, withPetMeant } from '../recommend/audience';
import { bandsOfWord, budgetOfAmount } from '../recommend/budget';
import { GROUPS } from '../recommend/reader/numbers';
import { type Reader } from '../recommend/reader/reader';
import { type Who, type Wish, personIn, withoutMarks, withoutWords } from '../recommend/wish';
import { type Named, type SlotsOf, wordsOfSlot } from '../slots';

/** Nobody is older, in years: a larger number is something else. */
const OLDEST = 120;

/** What babies are called by, and others, too. */
const MAY_BE_BABIES: readonly string[] = ['toddler', 'new-baby'] satisfies readonly (
  | BuiltInRecipient
  | BuiltInOccasion
)[];

type RecommendSlots = SlotsOf<'RecommendIntent'>;

/** What is in any of the lists, once. */
export const both = (...lists: (readonly string[] | undefined)[]): string[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

/** The words of some texts, in a row. */
export const words = (...texts: (string | undefined)[]): string =>
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
  const demand = words(first.demand, second.demand);
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
    ...(demand !== '' && { demand }),
    ...(unwanted !== '' && { unwanted }),
    ...(text !== '' && { text }),
  };
};

/** "One of those people who love puzzles" is not one year old, and "the top one" costs no dollar. */
export const isPronoun = (number: number | undefined): boolean => number === 1;

/** "For my sister, under thirty pounds": what stands in the place of an age is an amount where it is bounded. */
const withAmount = ({ age, ...slots }: RecommendSlots): RecommendSlots =>
  slots.bound === undefined || slots.budget !== undefined || age === undefined
    ? { ...slots, ...(age !== undefined && { age }) }
    : { ...slots, budget: age };

/** How many play, where a number stands in the place of an occasion: "a board game for six". */
const playersIn = ({ category, occasion }: RecommendSlots, read: Reader): number | undefined => {
  if (category?.id === undefined || occasion === undefined || occasion.id !== undefined)
    return undefined;
  const { ages, ...others } = withoutWords(withoutMarks(read(occasion.text, 'statement')));
  const isNumber = Object.keys(others).every((key) => key === 'recipient');
  return isNumber && ages?.from === ages?.to ? ages?.from : undefined;
};

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
  const {
    ages,
    isNearly,
    isBaby,
    attributes,
    recipient,
    interest,
    mentioned,
    quality,
    demand,
    minutes,
    pages,
  } = read(named.text);
  return {
    // "A chef friend" is a friend, and cooks.
    ...(interest !== undefined && { interest }),
    // "A French press" is a coffee maker, and still a French press.
    ...(mentioned !== undefined && { mentioned }),
    ...(quality !== undefined && { quality }),
    ...(demand !== undefined && { demand }),
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

/** What somebody is or likes tells of them, though we lack what it names: "she's a geologist". */
const asLiking = (wish: Wish): Wish => {
  const { near, isName, text, ...rest } = wish;
  if (isName !== true || near === undefined) return wish;
  return { ...rest, interest: near, ...(text !== undefined && { mentioned: text }) };
};

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
    asLiking(readOf(otherInterest)),
    asCircumstance(readOf(recipient)),
    isThingKnown ? asCircumstance(withoutThing(ofOccasion)) : ofOccasion,
    asLiking(readOf(interest)),
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
export const slotsWish = (filled: RecommendSlots, read: Reader): Wish => {
  const players = playersIn(filled, read);
  const { occasion: _number, ...unnumbered } = filled;
  const said = withAmount(players === undefined ? filled : unnumbered);
  const whole = wholeName(said, read);
  const { category: _part, attribute: _describing, ...others } = said;
  const slots = whole === undefined ? said : others;
  const { category, recipient, interest, otherInterest, occasion, attribute, age }: RecommendSlots =
    slots;
  const ofPerson = detailsOf(recipient, read);
  // "A brush for my dog" is what the thing is called, and says for whom; what it is used for says no more of the thing.
  const { recipient: inThing, interest: _usedFor, ...ofThing } = detailsOf(category, read);
  const person = ofPerson.recipient ?? recipient?.id ?? inThing;
  // "A game for the family, there's five of us"
  const isGroup = GROUPS.includes(person ?? '');
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
        ...(isGroup && age !== undefined && { players: age }),
        ...(players !== undefined && { players }),
        ...(age !== undefined &&
          !isGroup &&
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

/** "Have you anything easier": what stands in the place of a direction may say how it should be, or "a different one". */
export const inPlaceOfDirection = (
  filled: SlotsOf<'RefineIntent'>,
  slots: unknown,
): string | undefined =>
  Object.keys(filled).length > 0
    ? undefined
    : (wordsOfSlot(slots, 'direction') ?? wordsOfSlot(slots, 'again'));
