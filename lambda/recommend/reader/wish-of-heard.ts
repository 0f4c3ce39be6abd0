import {
  AUDIENCE_AGES,
  type Belonging,
  type BuiltInInterest,
  type BuiltInOccasion,
  type BuiltInRecipient,
  type ReadingWords,
} from '../../../contract';
import { MYSELF, isKnownByAge, mayBeGrownUp, withPersonOfAge, withToyOfPet } from '../audience';
import { type Wish, categoryIn } from '../wish';
import { demandOf } from './demand';
import { type Heard } from './heard';
import { areInPassing, isForBaby, otherOfCouple, recipientOf } from './kin';
import { isModifier } from './modifiers';
import { budgetWordOf, lengthsOf, numbersOf } from './numbers';
import { INSTEAD } from '../attributes';
import { ruledOutIn } from './ruled-out';
import { type HeardThing, thingOfHeard } from './thing-of-heard';
import { isOnlyTold } from './told';
import { wordsOfHeard } from './words-of-heard';

/** The occasion of somebody who turns nine. */
const BIRTHDAY: BuiltInOccasion = 'birthday';
/** "My parents' fortieth" is a day of both. */
const ANNIVERSARY: BuiltInOccasion = 'anniversary';
const COUPLES: readonly (string | undefined)[] = [
  'parents',
  'grandparents',
] satisfies readonly BuiltInRecipient[];
const DAYS_OF_COUPLES: readonly string[] = [
  'anniversary',
  'valentines-day',
] satisfies readonly BuiltInOccasion[];
/** Interests that are about playing. */
const PLAYING = ['board-games', 'puzzles'];
const READING: BuiltInInterest = 'reading';
/** Whether somebody who tells of themselves only means what they do: "I cut myself", and not "it's for myself". */
const isReflexive = ({ people, words }: Heard): boolean =>
  words.length > 0 &&
  people.every(
    ({ id, by, place, start, end }) =>
      id === MYSELF && by === 'recipient' && place !== 'topics' && end - start === 1,
  );

/** Whom the thing is for, and for which occasion. */
const whoIn = (
  heard: Heard,
  named: HeardThing['named'],
  isStatement: boolean,
  words: ReadingWords,
): Pick<Wish, 'recipient' | 'occasion' | 'isInPassing'> => {
  const isBirthday = heard.numbers.some(({ kind }) => kind === 'birthdays');
  const occasions = named.filter(({ kind }) => kind === 'occasion');
  // "We just had a baby and I want to thank my neighbor"
  const asked = occasions.find(({ start }) => start >= heard.wanted) ?? occasions[0];
  const occasion = asked?.id ?? (isBirthday ? BIRTHDAY : undefined);
  const isOwn =
    heard.isOneself &&
    (heard.ownAge !== undefined ||
      named.some(({ kind }) => kind === 'interest' || kind === 'type'));
  const ofCouple = DAYS_OF_COUPLES.includes(occasion ?? '') ? otherOfCouple(heard) : undefined;
  const isNobody = isStatement && isReflexive(heard);
  const somebody = isNobody ? undefined : (ofCouple ?? recipientOf(heard, words));
  const recipient = somebody ?? (isOwn ? MYSELF : undefined);
  return {
    ...(recipient !== undefined && { recipient }),
    ...(somebody !== undefined && areInPassing(heard) && { isInPassing: true }),
    ...(occasion !== undefined && { occasion }),
  };
};

/** How old somebody is of whom no number was said as their age. */
const agesIn = (
  { ownAge, isGrownUp }: Heard,
  recipient: string | undefined,
): Pick<Wish, 'ages'> => {
  if (recipient === MYSELF && ownAge !== undefined) return { ages: { from: ownAge, to: ownAge } };
  return isGrownUp && mayBeGrownUp(recipient) ? { ages: AUDIENCE_AGES.adult } : {};
};

/** Two who have been together for forty years, where nothing else says that it is a birthday. */
const withDayOfCouple = (
  { ages, ...said }: Wish,
  { sentence }: Heard,
  { occasion: names }: ReadingWords['names'],
): Wish => {
  const isOfCouple =
    said.occasion === BIRTHDAY &&
    COUPLES.includes(said.recipient) &&
    !sentence.some((word) => word.said === names[BIRTHDAY]);
  if (isOfCouple) return { ...said, occasion: ANNIVERSARY };
  return { ...said, ...(ages !== undefined && { ages }) };
};

/** What is said in numbers, as far as it is about the kind of thing that is wanted. */
const countedIn = (
  heard: Heard,
  { thing, interest, ...wanted }: HeardThing,
  { modifiersStand, singleWords }: ReadingWords,
  belonging: Belonging,
): Wish => {
  const kind = categoryIn(wanted, belonging);
  const isOpen = kind === undefined;
  const isAboutPlaying = kind === 'games' || PLAYING.includes(interest?.id ?? '');
  const isAboutBooks = kind === 'books' || (isOpen && interest?.id === READING);
  const unit = isAboutPlaying ? 'minutes' : isAboutBooks ? 'pages' : undefined;
  // "A long game", and not "a game for long evenings".
  const lengths = heard.lengths.filter(
    ({ start, end }) => end - start > 1 || isModifier(heard, start, modifiersStand),
  );
  return {
    ...numbersOf(
      { ...heard, budgetWord: budgetWordOf(heard, thing, singleWords) },
      isAboutPlaying,
      isOpen || isAboutPlaying,
      singleWords,
    ),
    ...(unit !== undefined && lengthsOf({ ...heard, lengths }, unit)),
  };
};

/** The wish that a sentence says. What is of no use to it is left out, never empty. */
export const wishOfHeard = (
  heard: Heard,
  isStatement: boolean,
  words: ReadingWords,
  belonging: Belonging,
): Wish => {
  const thing = thingOfHeard(heard, words, belonging);
  const { named, begun, interest, alsoLiked, category, type, need, mayNeed, isNeeded } = thing;
  const [near] = begun;
  const who = whoIn(heard, named, isStatement, words);
  const { recipient } = who;
  const denied = heard.people.find(
    ({ by, start }) =>
      by === 'bystanders' && words.singleWords.denials.includes(heard.sentence[start]?.said ?? ''),
  );
  const notFor = heard.without.find(({ kind }) => kind === 'occasion')?.id;
  const { text, mentioned, quality, goesWith } = wordsOfHeard(
    heard,
    thing,
    who,
    isStatement,
    words,
  );
  const attributes = [
    ...named.filter(({ kind }) => kind === 'attribute').map(({ id }) => id),
    ...heard.without.flatMap(({ id }) => INSTEAD[id] ?? []),
  ];
  // What is told of a life says how no thing should be.
  const demand =
    text.length > 0 || isNeeded || (isStatement && thing.thing === undefined)
      ? []
      : demandOf(heard, thing.thing, words.singleWords, words.modifiersStand);
  const { without, unwanted } = ruledOutIn(heard, thing, attributes, goesWith, belonging);
  const notSo = unwanted.filter((at) =>
    words.singleWords.deniesQuality.includes(heard.sentence[at - 1]?.said ?? ''),
  );
  const textOf = (positions: readonly number[]): string =>
    positions.map((at) => heard.sentence[at]?.said ?? '').join(' ');
  const wish: Wish = {
    ...agesIn(heard, recipient),
    ...countedIn(heard, thing, words, belonging),
    ...(heard.isNearly && { isNearly: true }),
    ...(heard.isOfLoss && { isOfLoss: true }),
    ...(isForBaby(heard, recipient, words.singleWords) && { isBaby: true }),
    ...(heard.priceEnd !== undefined && { priceEnd: heard.priceEnd }),
    ...who,
    ...(interest !== undefined && { interest: interest.id }),
    ...(alsoLiked.length > 0 && { otherInterests: [...alsoLiked] }),
    ...(near !== undefined && { near: near.id }),
    ...(category !== undefined && { category }),
    ...(type !== undefined && { type }),
    ...(isStatement && isNeeded && type !== undefined && { isNeeded: true }),
    ...(need !== undefined && { need }),
    ...(mayNeed !== undefined && { mayNeed }),
    ...(attributes.length > 0 && { attributes: [...new Set(attributes)] }),
    ...(without.length > 0 && { without: [...new Set(without)] }),
    ...(notFor !== undefined && { notFor }),
    ...(denied !== undefined && { notForWhom: denied.id }),
    ...(heard.takenBack.length > 0 && { takenBack: [...heard.takenBack] }),
    ...(text.length > 0 && { text: textOf(text) }),
    ...(text.length > 0 && heard.isName && { isName: true }),
    ...(isStatement && isOnlyTold(heard) && { isTold: true }),
    ...(heard.isStoodFor && { isOne: true }),
    ...(mentioned.length > 0 && { mentioned: textOf(mentioned) }),
    ...(goesWith.length > 0 && { goesWith: textOf(goesWith) }),
    ...(quality.length > 0 && { quality: textOf(quality) }),
    ...(demand.length > 0 && { demand: textOf(demand) }),
    ...(unwanted.length > 0 && { unwanted: textOf(unwanted) }),
    ...(notSo.length > 0 && { notSo: textOf(notSo) }),
  };
  // "She's nine" names nobody, and "a nine year old" does.
  const isPersonOfAge = heard.numbers.some(
    ({ kind }) => kind === 'agedPeople' || kind === 'newborns',
  );
  const whole = withDayOfCouple(wish, heard, words.names);
  return withToyOfPet(isPersonOfAge || isKnownByAge(recipient) ? withPersonOfAge(whole) : whole);
};
