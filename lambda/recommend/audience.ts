import {
  AUDIENCE_AGES,
  type Ages,
  type Audience,
  type BuiltInOccasion,
  type BuiltInRecipient,
  type BuiltInType,
  type Recipients,
} from '../../contract';
import { type Wish, remembered } from './wish';

/** The customer. */
export const MYSELF: BuiltInRecipient = 'myself';

/** They may as well be grown up. */
const CHILDREN_OF_ANY_AGE: readonly string[] = [
  'daughter',
  'son',
  'niece',
  'nephew',
  'grandchild',
] satisfies readonly BuiltInRecipient[];

/** Whether somebody whom we take for a child may as well be grown up. */
export const mayBeGrownUp = (recipient: string | undefined): boolean =>
  recipient !== undefined && CHILDREN_OF_ANY_AGE.includes(recipient);

const TEENAGER: BuiltInRecipient = 'teenager';
/** Below this age a product's minimum age must be known. */
const TEENAGE = 13;

const GROWN_UP: readonly Audience[] = ['adult', 'teen'];
const PETS: readonly Audience[] = ['dog', 'cat'];
const SMALL: readonly Audience[] = ['toddler', 'child'];

/**
 * The audiences that a recipient may belong to. When nobody was named, or the word was removed from the
 * vocabulary since: teenagers and adults.
 */
export const audienceOf = (
  recipient: string | undefined,
  recipients: Recipients,
): readonly Audience[] =>
  (recipient !== undefined && Object.hasOwn(recipients, recipient)
    ? recipients[recipient]
    : undefined) ?? GROWN_UP;

/** Whether a recipient is an animal. */
export const isPet = (recipient: string | undefined, recipients: Recipients): boolean =>
  audienceOf(recipient, recipients).every((audience) => PETS.includes(audience));

/** Who has these occasions is no child any more. */
const OCCASIONS_OF_GROWN_UPS: readonly (string | undefined)[] = [
  'housewarming',
  'wedding',
  'engagement',
  'anniversary',
  'retirement',
] satisfies readonly BuiltInOccasion[];

/** Whether nothing tells if the person is a child or grown up. */
export const isOfAnyAge = ({ recipient, ages, occasion }: Wish): boolean =>
  ages === undefined && mayBeGrownUp(recipient) && !OCCASIONS_OF_GROWN_UPS.includes(occasion);

/** Whether it is for somebody who is no child any more, and hardly grown up. */
export const isTeenager = ({ recipient, ages }: Wish): boolean =>
  ages === undefined ? recipient === TEENAGER : ages.from >= TEENAGE;

/** At these occasions it is mostly the baby who gets the present, whoever was named. */
export const OCCASIONS_OF_BABIES: readonly (string | undefined)[] = [
  'new-baby',
] satisfies readonly BuiltInOccasion[];

/** Whether two ranges of ages have an age in common. */
const overlap = (one: Ages, { from, to }: { from: number; to?: number | undefined }): boolean =>
  from <= one.to && (to === undefined || to >= one.from);

/** Whether a product for some ages suits everybody of the first. */
const includes = (one: Ages, { from, to }: { from: number; to?: number | undefined }): boolean =>
  from <= one.from && (to === undefined || to >= one.to);

/** The audiences of people of these ages. */
export const audienceOfAges = (ages: Ages): readonly Audience[] =>
  (Object.keys(AUDIENCE_AGES) as Audience[]).filter((audience) => {
    const its = AUDIENCE_AGES[audience];
    return its !== undefined && overlap(ages, its);
  });

const AGES_OF_BABY: Ages = { from: 0, to: 1 };

/** Whether it comes into use soon after a birth. */
export const suitsBirth = ({ from }: { readonly from: number }): boolean => from <= AGES_OF_BABY.to;

/** The audiences of whom a wish is for, where more is known of them than who they are. */
export const audienceOfAged = ({
  ages,
  isBaby,
  recipient,
  occasion,
}: Wish): readonly Audience[] | undefined => {
  if (ages !== undefined) return audienceOfAges(ages);
  if (mayBeGrownUp(recipient) && OCCASIONS_OF_GROWN_UPS.includes(occasion)) return ['adult'];
  return isBaby === true ? audienceOfAges(AGES_OF_BABY) : undefined;
};

/** The ages of whom the wish is for, where the customer gave them; a toddler and a child have theirs. */
const agesOf = (wish: Wish, recipients: Recipients): Ages | undefined => {
  // How old an animal is says nothing about what is safe for a child.
  if (isPet(wish.recipient, recipients)) return undefined;
  if (wish.isBaby === true && wish.ages === undefined) return AGES_OF_BABY;
  if (wish.ages !== undefined && wish.isNearly === true) {
    return { ...wish.ages, from: Math.max(0, wish.ages.from - 1) };
  }
  if (wish.ages !== undefined) return wish.ages;
  const audience = audienceOf(wish.recipient, recipients);
  if (!audience.every((one) => SMALL.includes(one))) return undefined;
  const all = audience.flatMap((one) => AUDIENCE_AGES[one] ?? []);
  return {
    from: Math.min(...all.map(({ from }) => from)),
    to: Math.max(...all.map(({ to }) => to)),
  };
};

/** Whom a wish is for when only the age was said. */
const PEOPLE_OF_AGES: readonly { readonly recipient: string; readonly audience: Audience }[] = [
  { recipient: 'toddler', audience: 'toddler' },
  { recipient: 'child', audience: 'child' },
  { recipient: 'teenager', audience: 'teen' },
];

/** A toy for an animal is another kind of thing than a toy. */
const TOYS_OF_PETS: Readonly<Record<string, BuiltInType>> = { dog: 'dog-toy', cat: 'cat-toy' };

/** Whether somebody is named only as a child of some age. */
export const isKnownByAge = (recipient: string | undefined): boolean =>
  PEOPLE_OF_AGES.some((person) => person.recipient === recipient);

/** Names the person by the age that was said, if nobody was named or only a child of another age. */
export const withPersonOfAge = (wish: Wish): Wish => {
  const { ages, recipient } = wish;
  const isOpen = recipient === undefined || isKnownByAge(recipient);
  if (ages === undefined || !isOpen) return wish;
  const audience = audienceOfAges(ages);
  const person = PEOPLE_OF_AGES.find((one) => audience.includes(one.audience));
  return person === undefined ? wish : { ...wish, recipient: person.recipient };
};

/** Whether this is an animal, by its built-in name. */
export const isBuiltInPet = (recipient: string): boolean => Object.hasOwn(TOYS_OF_PETS, recipient);

/** A toy for an animal is that kind of toy, and no other animal's. */
export const withToyOfPet = (said: Wish): Wish => {
  const { category, type, ...wish } = said;
  const own = said.recipient === undefined ? undefined : TOYS_OF_PETS[said.recipient];
  const isToyOfPet = type !== undefined && Object.values<string>(TOYS_OF_PETS).includes(type);
  if (own === undefined || !(isToyOfPet || (category === 'toys' && type === undefined)))
    return said;
  return { ...wish, type: own };
};

/** Animals, where only the liking for them was heard. */
const PETS_OF_INTERESTS: Readonly<Record<string, string>> = { dogs: 'dog', cats: 'cat' };

/** Who wants a toy for "the cat" means the animal, and not somebody who likes cats. */
export const withPetMeant = (said: Wish): Wish => {
  const { interest, ...wish } = said;
  const pet = PETS_OF_INTERESTS[interest ?? ''];
  const isMeant = pet !== undefined && wish.category === 'toys' && wish.recipient === undefined;
  return withToyOfPet(isMeant ? { ...wish, recipient: pet } : said);
};

/** A wish without ages that a grown-up can't be of: the two of "two presents, one for my mum". */
const withoutWrongAges = (wish: Wish, recipients: Recipients): Wish => {
  const { ages, recipient, ...rest } = wish;
  const isGrownUp =
    recipient !== undefined &&
    recipient !== MYSELF &&
    audienceOf(recipient, recipients).every((audience) => audience === 'adult');
  return ages !== undefined && ages.to < TEENAGE && isGrownUp ? { ...rest, recipient } : wish;
};

/**
 * Makes the parts of a wish go together: a person by the age that was said, ages that the person may be of,
 * and a toy for a dog by whom it is for.
 */
export const fittedToRecipient = (said: Wish, recipients: Recipients): Wish =>
  withoutWrongAges(withToyOfPet(withPersonOfAge(remembered(said))), recipients);

/** Whether of a grandchild, or a niece, only the age is said now: "let's start with the oldest, she's eleven". */
const isOnlyAgedNow = ({ ages, recipient }: Wish, said: Wish): boolean =>
  isKnownByAge(said.recipient) &&
  said.ages !== undefined &&
  ages === undefined &&
  mayBeGrownUp(recipient);

/** What is said of whom it is for by their age alone, for who was named before. */
export const withPersonKnown = (wish: Wish, said: Wish): Wish =>
  isOnlyAgedNow(wish, said) ? { ...said, recipient: wish.recipient } : said;

/** Whether both may be of the same age: a nephew and a niece. */
export const areOfOneAge = (one: string | undefined, other: string | undefined): boolean =>
  [one, other].every((recipient) => mayBeGrownUp(recipient) || isKnownByAge(recipient));

/** Whether somebody else is named now. "My nephew" may be who was so far only a child of seven. */
export const isOtherPerson = (wish: Wish, said: Wish, recipients: Recipients): boolean => {
  const { ages, recipient } = wish;
  if (said.recipient === undefined || recipient === undefined || said.recipient === recipient) {
    return false;
  }
  if (isOnlyAgedNow(wish, said)) return false;
  const isOnlyAged = ages !== undefined && isKnownByAge(recipient);
  const audience = audienceOf(said.recipient, recipients);
  return !(isOnlyAged && audienceOfAges(ages).some((one) => audience.includes(one)));
};

/**
 * Makes the check whether a product may be for somebody of the wished age. For a child under 13 its
 * minimum age must be known; for others it counts where it is known.
 */
export const createAgeCheck = (
  wish: Wish,
  recipients: Recipients,
): ((ages: { from: number; to?: number } | undefined) => boolean) => {
  const wanted = agesOf(wish, recipients);
  if (wanted === undefined) return () => true;
  // Of children whose ages are known, it must suit each.
  const suits = wish.ages !== undefined && wanted.from < TEENAGE ? includes : overlap;
  return (ages) => (ages === undefined ? wanted.from >= TEENAGE : suits(wanted, ages));
};
