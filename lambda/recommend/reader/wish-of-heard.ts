import {
  type Belonging,
  type BuiltInInterest,
  type BuiltInOccasion,
  CATEGORIES,
  type ReadingWords,
} from '../../../contract';
import { MYSELF, isKnownByAge, withPersonOfAge, withToyOfPet } from '../audience';
import { type Wish } from '../wish';
import { type Heard, type NamedSpan, type Place, isKindOfThing } from './heard';
import { recipientOf } from './kin';
import { lengthsOf, numbersOf } from './numbers';

const PLACES: readonly Place[] = ['things', 'topics', 'likings', 'asides'];
/** The occasion of somebody who turns nine. */
const BIRTHDAY: BuiltInOccasion = 'birthday';
/** Interests that are about playing. */
const PLAYING = ['board-games', 'puzzles'];
const READING: BuiltInInterest = 'reading';
/** What is free of the one must not be the other. */
const OPPOSITES: Readonly<Record<string, string>> = { 'needs-no-batteries': 'battery-powered' };
/** What must not be the one had better be the other: "that isn't hard to learn". */
const INSTEAD: Readonly<Record<string, string>> = {
  challenging: 'easy',
  heavy: 'lightweight',
  large: 'compact',
  corded: 'wireless',
};

/** Whether a word only describes the thing that is named beside it: "sturdy" in "a sturdy kettle". */
const isModifier = (
  { words, named }: Heard,
  at: number,
  modifiersStand: ReadingWords['modifiersStand'],
): boolean => {
  const step = modifiersStand === 'before' ? 1 : -1;
  const isWord = (place: number): boolean => words.some((word) => word.at === place);
  let place = at;
  for (;;) {
    while (isWord(place)) place += step;
    const here = place;
    const beside = named.find(({ start, end }) => (step === 1 ? start : end - 1) === here);
    if (beside === undefined) return false;
    if (isKindOfThing(beside)) return true;
    if (beside.kind !== 'attribute') return false;
    place = step === 1 ? beside.end : beside.start - 1;
  }
};

/**
 * The kind of thing that is wanted: a type before a category, and what was named first of all. Beside
 * the point a category is mostly a place ("in the garage"), and a type only counts when nothing else does.
 */
const thingOf = (named: readonly NamedSpan[], isThingUnknown: boolean): NamedSpan | undefined => {
  const isLiking = named.some(({ kind }) => kind === 'interest');
  const things = named.filter(
    (one) => isKindOfThing(one) && (one.place !== 'asides' || (one.kind === 'type' && !isLiking)),
  );
  for (const place of PLACES) {
    // "Filters for a coffee maker": then it isn't the coffee maker.
    if (place !== 'things' && isThingUnknown) return undefined;
    const here = things.filter((one) => one.place === place);
    const found = here.find(({ kind }) => kind === 'type') ?? here[0];
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * Whether a word only tells more of the thing that was named: "a hammock that two people fit in". Right beside
 * it, or where describing words stand, it may make another thing of it: "a kettle descaler", "a skate board".
 */
const tellsMore = (
  at: number,
  thing: NamedSpan | undefined,
  modifiersStand: ReadingWords['modifiersStand'],
): boolean =>
  thing?.kind === 'type' &&
  thing.place === 'things' &&
  (modifiersStand === 'before' ? at > thing.end : at < thing.start - 1);

/** The positions of the words of a phrase. */
const positionsOf = ({ start, end }: { readonly start: number; readonly end: number }): number[] =>
  Array.from({ length: end - start }, (_, more) => start + more);

/**
 * The positions of the words that say how the thing should be: before it ("a whistling kettle"), or after it
 * until something else begins ("a toy that floats, for the lake").
 */
const qualitiesOf = (
  { sentence, words, named }: Heard,
  { start, end }: NamedSpan,
  isLoose: (at: number) => boolean,
  { qualities, qualityEnds, praises }: ReadingWords['singleWords'],
  modifiersStand: ReadingWords['modifiersStand'],
): number[] => {
  const saidAt = (at: number): string => sentence[at]?.said ?? '';
  const isTold = qualities.includes(saidAt(end));
  const rest = sentence.findIndex((_word, at) => at > end && qualityEnds.includes(saidAt(at)));
  const over = rest === -1 ? sentence.length : rest;
  const isBeside = (at: number): boolean => (modifiersStand === 'before' ? at < start : at >= end);
  const isTelling = (at: number): boolean => isTold && at > end && at < over;
  // "A coffee maker with a grinder built in": things, too, may be what it should have.
  const having = named
    .filter((one) => one.kind !== 'attribute' && isTelling(one.start))
    .flatMap(positionsOf);
  const own = words.flatMap(({ at, place }) =>
    isTelling(at) || (place === 'things' && isBeside(at) && isLoose(at)) ? [at] : [],
  );
  return [...own, ...having].filter((at) => !praises.includes(saidAt(at))).sort((a, b) => a - b);
};

/** The positions of the words for the thing that what is wanted goes with: "a lid for a cast iron skillet". */
const goneWith = ({ words, named, fitting }: Heard): number[] => {
  const things = named.filter(({ kind, place }) => kind === 'type' && place === 'topics');
  if (things.length === 0 && fitting === Infinity) return [];
  return [
    ...words.filter(({ at, place }) => place === 'topics' || at > fitting).map(({ at }) => at),
    ...things.flatMap(positionsOf),
  ].sort((a, b) => a - b);
};

/** Whether a like begins the name of a thing: "a tea towel" has little to do with tea. */
const beginsName = (
  { words, people }: Heard,
  { kind, place, end }: NamedSpan,
  modifiersStand: ReadingWords['modifiersStand'],
): boolean => {
  if (kind !== 'interest' || place !== 'things' || modifiersStand !== 'before') return false;
  const next = words.find(({ at }) => at === end);
  // "A coffee mad sister"
  const isOfPerson = people.some(({ start }) => start === end + 1);
  return next?.place === 'things' && !isOfPerson;
};

/**
 * Whether somebody is only told of: a bystander, or one of whom it is said what they do, and nothing of a thing or
 * of for whom: "my wife would kill me", "my kids fight".
 */
const isOnlyTold = ({
  people,
  named,
  numbers,
  words,
  without,
  unwanted,
  ...heard
}: Heard): boolean =>
  people.length > 0 &&
  named.length + numbers.length + without.length + unwanted.length === 0 &&
  heard.budgetWord === undefined &&
  heard.priceEnd === undefined &&
  people.every(({ by, end }) => by === 'bystanders' || words.some(({ at }) => at === end)) &&
  people.every(({ by }) => by !== 'forWhom' && by !== 'age');

/** The wish that a sentence says. What is of no use to it is left out, never empty. */
export const wishOfHeard = (
  heard: Heard,
  isStatement: boolean,
  { modifiersStand, singleWords }: ReadingWords,
  { categoryOfTypes }: Belonging,
): Wish => {
  const { sentence, words } = heard;
  const begun = heard.named.filter((one) => beginsName(heard, one, modifiersStand));
  const named = heard.named.filter((one) => !begun.includes(one));
  const [near] = begun;
  // What something in a life is for is hardly a thing to look for: "leaving for a job in Denver".
  const topics = isStatement ? 'likings' : 'topics';
  const wordAt = (at: number): string => sentence[at]?.said ?? '';
  const isLoose = (at: number): boolean => isModifier(heard, at, modifiersStand);
  // "Calligraphy beginner here, I want a fountain pen": what came before was about the circumstances.
  const isAskedFor = named.some(
    (one) => isKindOfThing(one) && one.place === 'things' && one.start >= heard.wanted,
  );
  const ofThing = words.filter(
    ({ at, place }) => place === 'things' && !isLoose(at) && !(isAskedFor && at < heard.wanted),
  );
  const thing = thingOf(named, ofThing.length > 0);
  const core = ofThing.filter(({ at }) => !tellsMore(at, thing, modifiersStand));
  const [interest, ...otherInterests] = named.filter(({ kind }) => kind === 'interest');
  // How it should be, and how many will play, say what it is well enough.
  const isDescribed = [...named, ...heard.numbers].some(
    ({ kind }) => kind === 'interest' || kind === 'attribute' || kind === 'players',
  );
  const alsoLiked = [...new Set(otherInterests.map(({ id }) => id))].filter(
    (id) => id !== interest?.id,
  );
  const ofTopics = words.filter(({ place }) => place === 'likings' || place === topics);
  const isRuledOut = heard.without.length > 0 && ofTopics.length === 0;
  const isNamed = thing !== undefined || isDescribed || core.length > 0 || isRuledOut;
  const isBirthday = heard.numbers.some(({ kind }) => kind === 'birthdays');
  const occasion =
    named.find(({ kind }) => kind === 'occasion')?.id ?? (isBirthday ? BIRTHDAY : undefined);
  const isOwn =
    heard.isOneself &&
    (heard.ownAge !== undefined ||
      named.some(({ kind }) => kind === 'interest' || kind === 'type'));
  const recipient = recipientOf(heard, modifiersStand) ?? (isOwn ? MYSELF : undefined);
  const isForSomebody =
    recipient !== undefined || occasion !== undefined || heard.numbers.length > 0;
  const instead = ofTopics.length > 0 || isForSomebody ? ofTopics : words;
  const text = isNamed ? core : instead;
  // "Espresso" is coffee, and still espresso; "a French press" is not any coffee maker.
  const narrower = [interest, ...(thing?.kind === 'type' ? [thing] : [])].flatMap((one) =>
    one === undefined || one.isUsual ? [] : one,
  );
  const others = named.filter((one) => isKindOfThing(one) && one !== thing);
  const mentioned = [
    ...words.filter((word) => !text.includes(word)).map(({ at }) => at),
    ...[...others, ...narrower, ...begun].flatMap(positionsOf),
  ].sort((a, b) => a - b);

  // "She loves anything with magnets": without a thing, what it is to have to do with.
  const related = words
    .filter((word) => !text.includes(word) && (word.place === 'likings' || word.place === 'topics'))
    .map(({ at }) => at);
  const quality =
    thing === undefined
      ? related
      : thing.place === 'things' && text.length === 0
        ? qualitiesOf(heard, thing, isLoose, singleWords, modifiersStand)
        : [];
  const attributes = [
    ...named.filter(({ kind }) => kind === 'attribute').map(({ id }) => id),
    ...heard.without.flatMap(({ id }) => INSTEAD[id] ?? []),
  ];
  const category = CATEGORIES.find((id) => thing?.kind === 'category' && id === thing.id);
  const type = thing?.kind === 'type' ? thing.id : undefined;
  const kindOfGame = type === undefined ? category : categoryOfTypes[type];
  const isThingOpen = kindOfGame === undefined;
  const isAboutPlaying = kindOfGame === 'games' || PLAYING.includes(interest?.id ?? '');
  const isAboutBooks = kindOfGame === 'books' || (isThingOpen && interest?.id === READING);
  const unit = isAboutPlaying ? 'minutes' : isAboutBooks ? 'pages' : undefined;
  // "A long game", and not "a game for long evenings".
  const lengths = heard.lengths.filter(
    ({ start, end }) => end - start > 1 || isModifier(heard, start, modifiersStand),
  );
  // "She loves gardening, but no flowers": both are gardening, and only the words tell them apart.
  const wanted = [interest?.id, category, type];
  const isWantedToo = ({ id }: { readonly id: string }): boolean => wanted.includes(id);
  // A cushion for a wagon is no wagon.
  const goesWith = core.length === 0 || thing !== undefined ? [] : goneWith(heard);
  const isGoneWith = ({ start, kind }: NamedSpan): boolean =>
    kind === 'type' && goesWith.includes(start);
  const without = [
    ...named.filter(isGoneWith).map(({ id }) => id),
    ...heard.without.filter((one) => !isWantedToo(one)).flatMap(({ ids }) => ids),
    ...attributes.flatMap((id) => OPPOSITES[id] ?? []),
  ];
  const unwanted = [...heard.unwanted, ...heard.without.filter(isWantedToo).flatMap(positionsOf)];
  const textOf = (positions: readonly number[]): string => positions.map(wordAt).join(' ');
  const own =
    recipient === MYSELF && heard.ownAge !== undefined
      ? { ages: { from: heard.ownAge, to: heard.ownAge } }
      : {};
  const wish: Wish = {
    ...own,
    ...numbersOf(heard, isAboutPlaying, isThingOpen || isAboutPlaying),
    ...(unit !== undefined && lengthsOf({ ...heard, lengths }, unit)),
    ...(heard.priceEnd !== undefined && { priceEnd: heard.priceEnd }),
    ...(recipient !== undefined && { recipient }),
    ...(interest !== undefined && { interest: interest.id }),
    ...(alsoLiked.length > 0 && { otherInterests: alsoLiked }),
    ...(near !== undefined && { near: near.id }),
    ...(occasion !== undefined && { occasion }),
    ...(category !== undefined && { category }),
    ...(type !== undefined && { type }),
    ...(attributes.length > 0 && { attributes: [...new Set(attributes)] }),
    ...(without.length > 0 && { without: [...new Set(without)] }),
    ...(text.length > 0 && { text: textOf(text.map(({ at }) => at)) }),
    ...(text.length > 0 && heard.isName && { isName: true }),
    ...(isStatement && isOnlyTold(heard) && { isTold: true }),
    ...(mentioned.length > 0 && { mentioned: textOf(mentioned) }),
    ...(goesWith.length > 0 && { goesWith: textOf(goesWith) }),
    ...(quality.length > 0 && { quality: textOf(quality) }),
    ...(unwanted.length > 0 && { unwanted: textOf(unwanted) }),
  };
  // "She's nine" names nobody, and "a nine year old" does.
  const isPersonOfAge = heard.numbers.some(
    ({ kind }) => kind === 'agedPeople' || kind === 'newborns',
  );
  return withToyOfPet(isPersonOfAge || isKnownByAge(recipient) ? withPersonOfAge(wish) : wish);
};
