import { type BuiltInOccasion, type BuiltInRecipient, type ReadingWords } from '../../../contract';
import { MYSELF, isKnownByAge } from '../audience';
import { type Heard } from './heard';

/** Who the relatives of somebody are to the customer. For some there is no word. */
type Relatives = Readonly<Partial<Record<BuiltInRecipient, BuiltInRecipient | undefined>>>;

/** Whoever loves somebody else is not the customer's. */
const NOT_OURS: Relatives = {
  partner: undefined,
  girlfriend: undefined,
  boyfriend: undefined,
  wife: undefined,
  husband: undefined,
};
const OF_SIBLING: Relatives = {
  ...NOT_OURS,
  ...{ son: 'nephew', daughter: 'niece', wife: 'sister', husband: 'brother' },
};
const OF_CHILD: Relatives = {
  ...NOT_OURS,
  ...{ son: 'grandchild', daughter: 'grandchild', wife: 'daughter', husband: 'son' },
};
const OF_SPOUSE: Relatives = { mother: 'mother-in-law', father: 'father-in-law' };
const OF_PARENT: Relatives = {
  ...NOT_OURS,
  wife: 'mother',
  husband: 'father',
  mother: 'grandmother',
  father: 'grandfather',
  sister: 'aunt',
  brother: 'uncle',
};
/** Whose brothers and sisters are such as they are themselves. */
const SIBLINGS = {
  son: { brother: 'son', sister: 'daughter' },
  daughter: { brother: 'son', sister: 'daughter' },
  nephew: { ...NOT_OURS, brother: 'nephew', sister: 'niece' },
  niece: { ...NOT_OURS, brother: 'nephew', sister: 'niece' },
  grandchild: { ...NOT_OURS, brother: 'grandchild', sister: 'grandchild' },
  toddler: { brother: 'child', sister: 'child' },
  child: { brother: 'child', sister: 'child' },
} satisfies Readonly<Partial<Record<BuiltInRecipient, Relatives>>>;
/** Somebody else's child is not the customer's son. */
const OF_OTHERS: Relatives = {
  ...NOT_OURS,
  ...{ son: 'child', daughter: 'child', mother: undefined, father: undefined, parents: undefined },
};

const RELATIVES: Readonly<Record<string, Relatives>> = {
  sister: OF_SIBLING,
  brother: OF_SIBLING,
  ...SIBLINGS,
  son: { ...OF_CHILD, ...SIBLINGS.son },
  daughter: { ...OF_CHILD, ...SIBLINGS.daughter },
  wife: OF_SPOUSE,
  husband: OF_SPOUSE,
  partner: OF_SPOUSE,
  girlfriend: OF_SPOUSE,
  boyfriend: OF_SPOUSE,
  mother: OF_PARENT,
  father: OF_PARENT,
};

/** Who a relative of somebody is to the customer: the son of a sister is a nephew. */
const relativeOf = (owner: string, relative: string | undefined): string | undefined => {
  const relatives: Readonly<Record<string, string | undefined>> = Object.hasOwn(RELATIVES, owner)
    ? (RELATIVES[owner] ?? OF_OTHERS)
    : OF_OTHERS;
  if (relative === undefined) return undefined;
  return Object.hasOwn(relatives, relative) ? relatives[relative] : relative;
};

/** Who is named by the first words of a correction is whom it is about: "(no,) for my son". */
const FIRST_WORDS = 1;

/**
 * The person it is for: whom the customer says it is for, else "my sister's teacher" is the teacher, "my
 * sister's son" a nephew, "my sister's birthday" is for the sister, and "my teenage son" is the son. Of
 * "my wife says he's five" it is not the wife.
 */
export const recipientOf = (
  { people: everyone, passing, corrected, isCorrection, wanted, sentence }: Heard,
  { modifiersStand, singleWords }: Pick<ReadingWords, 'modifiersStand' | 'singleWords'>,
): string | undefined => {
  const people = everyone.filter(({ by }) => by !== 'bystanders');
  const corrections = people.filter(({ start }) => corrected > 0 && start >= corrected);
  const spokenOf = people.filter(({ start }) => !passing.includes(start));
  // "(No,) my son, I don't know why I said nephew"
  const isSaidForWhom = people.some(({ by }) => by === 'forWhom');
  const instead = people.filter(
    ({ start }) => isCorrection && !isSaidForWhom && start <= FIRST_WORDS,
  );
  const meant = [corrections, instead, spokenOf].find(({ length }) => length > 0) ?? people;
  const named =
    meant.findLast(({ by }) => by === 'forWhom') ??
    // "The baby has plenty, get a coffee maker for my niece"
    meant.find(({ isFor, start }) => isFor && wanted > 0 && start > wanted) ??
    meant.find(({ isPossessive }) => !isPossessive) ??
    meant.at(-1);
  const isTheirs =
    named !== undefined &&
    sentence
      .slice(named.start, named.end)
      .some(({ said }) => singleWords.knownOwners.includes(said));
  const owner = isTheirs
    ? // "It isn't for my wife, it's for her mother"
      everyone.findLast(({ id, end }) => id !== MYSELF && end <= named.start)
    : people.find(({ end, isPossessive }) => isPossessive && end === named?.start);
  if (owner !== undefined) return relativeOf(owner.id, named?.id);
  const noun = people.find(({ by, start }) => by === 'recipient' && start === named?.end);
  return (modifiersStand === 'before' ? (noun ?? named) : named)?.id;
};

const COUPLE: readonly string[] = [
  'wife',
  'husband',
  'partner',
  'girlfriend',
  'boyfriend',
] satisfies readonly BuiltInRecipient[];

/** Who has a day together with the customer: "our anniversary, my girlfriend and me". */
export const otherOfCouple = ({ people }: Heard): string | undefined =>
  people.find(({ id, by }) => by !== 'bystanders' && COUPLE.includes(id))?.id;

const OWN_PARENTS: readonly string[] = ['mother', 'father'] satisfies readonly BuiltInRecipient[];
const DAYS_OF_PARENTS: readonly string[] = [
  'mothers-day',
  'fathers-day',
] satisfies readonly BuiltInOccasion[];

/** Whether somebody who speaks of themselves looks for a parent: "I'm fifteen, and it's Mother's Day". */
export const isForOwnParent = ({ people, named, numbers }: Heard): boolean =>
  numbers.some(({ kind, start }) => kind === 'years' && start === 0) &&
  people.every(({ id }) => OWN_PARENTS.includes(id)) &&
  named.some(({ kind, id }) => kind === 'occasion' && DAYS_OF_PARENTS.includes(id));

/** Whether everybody whom it may be for is only named in passing. */
export const areInPassing = ({ people, passing }: Heard): boolean =>
  people.every(({ by, start }) => by === 'bystanders' || passing.includes(start));

/** Whether the person, or the occasion, is called as only a baby or theirs is. */
export const isForBaby = (
  { sentence, people, named }: Heard,
  recipient: string | undefined,
  { babies, ritesOfBabies }: ReadingWords['singleWords'],
): boolean => {
  const isSaidIn = (
    { start, end }: { readonly start: number; readonly end: number },
    words: readonly string[],
  ) => sentence.slice(start, end).some(({ plain }) => words.includes(plain));
  return (
    people.some((one) => one.id === recipient && isKnownByAge(one.id) && isSaidIn(one, babies)) ||
    named.some((one) => one.kind === 'occasion' && isSaidIn(one, ritesOfBabies))
  );
};
