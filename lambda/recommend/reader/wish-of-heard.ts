import {
  AUDIENCE_AGES,
  type Belonging,
  type BuiltInInterest,
  type BuiltInOccasion,
  CATEGORIES,
  type ReadingWords,
} from '../../../contract';
import { MYSELF, isKnownByAge, mayBeGrownUp, withPersonOfAge, withToyOfPet } from '../audience';
import { type Wish } from '../wish';
import { type Heard, type NamedSpan, type Place, isKindOfThing } from './heard';
import { areInPassing, isForBaby, recipientOf } from './kin';
import {
  beginsName,
  describesOther,
  goneWith,
  isModifier,
  positionsOf,
  qualitiesOf,
  tellsMore,
} from './modifiers';
import { budgetWordOf, lengthsOf, numbersOf } from './numbers';
import { isOnlyTold } from './told';

const PLACES: readonly Place[] = ['things', 'topics', 'likings', 'asides'];
/** The occasion of somebody who turns nine. */
const BIRTHDAY: BuiltInOccasion = 'birthday';
/** Interests that are about playing. */
const PLAYING = ['board-games', 'puzzles'];
const READING: BuiltInInterest = 'reading';
/** What is free of the one must not be the other. */
const OPPOSITES: Readonly<Record<string, string>> = { 'needs-no-batteries': 'battery-powered' };
/** What must not be the one had better be the other: "that isn't hard to learn". */
export const INSTEAD: Readonly<Record<string, string>> = {
  challenging: 'easy',
  heavy: 'lightweight',
  large: 'compact',
  corded: 'wireless',
};

/** So many words tell a need and are no name: "drink stream water". */
const WORDS_OF_NEED = 3;

/**
 * The kind of thing that is wanted: a type before a category, and what was named first of all. Beside
 * the point a category is mostly a place ("in the garage"), and a type only counts when nothing else does, or
 * when the need for it is told.
 */
const thingOf = (named: readonly NamedSpan[], isThingUnknown: boolean): NamedSpan | undefined => {
  const isLiking = named.some(({ kind }) => kind === 'interest');
  const counts = ({ kind, start, end }: NamedSpan): boolean =>
    kind === 'type' && (!isLiking || end - start >= WORDS_OF_NEED);
  const things = named.filter(
    (one) => isKindOfThing(one) && (one.place !== 'asides' || counts(one)),
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

/** Whether it says what is wanted, by its kind or by what somebody likes. */
const isLike = (one: NamedSpan): boolean => one.kind === 'interest' || isKindOfThing(one);

/** The wish that a sentence says. What is of no use to it is left out, never empty. */
export const wishOfHeard = (
  heard: Heard,
  isStatement: boolean,
  { modifiersStand, singleWords }: ReadingWords,
  { categoryOfTypes }: Belonging,
): Wish => {
  const { sentence, words, need } = heard;
  const begun = heard.named.filter((one) => one.isOther || beginsName(heard, one, modifiersStand));
  const beside = heard.named.filter(
    (one) => one.kind === 'attribute' && describesOther(heard, one, modifiersStand),
  );
  // "A jigsaw, no, I mean a word game"
  const isTakenBack = ({ start }: NamedSpan): boolean =>
    start < heard.corrected &&
    heard.named.some((one) => isKindOfThing(one) && one.start > heard.corrected);
  const named = heard.named.filter(
    (one) => !begun.includes(one) && !beside.includes(one) && !(isLike(one) && isTakenBack(one)),
  );
  const [near] = begun;
  // What something in a life is for is hardly a thing to look for: "leaving for a job in Denver".
  const topics = isStatement ? 'likings' : 'topics';
  const wordAt = (at: number): string => sentence[at]?.said ?? '';
  const isLoose = (at: number): boolean => isModifier(heard, at, modifiersStand);
  // "Calligraphy beginner here, I want a fountain pen": what came before was about the circumstances.
  const isAskedFor = named.some(
    (one) => isKindOfThing(one) && one.place === 'things' && one.start >= heard.wanted,
  );
  // "Treats, no wait, a toy"
  const isCorrected = [
    ...named.filter(isKindOfThing),
    ...words.map(({ at }) => ({ start: at })),
  ].some(({ start }) => start > heard.corrected);
  const begins = Math.max(isAskedFor ? heard.wanted : 0, isCorrected ? heard.corrected : 0);
  const ofThing = words.filter(
    ({ at, place }) => place === 'things' && !isLoose(at) && at >= begins,
  );
  const thing = thingOf(named, ofThing.length > 0);
  const core = ofThing.filter(({ at }) => !tellsMore(at, thing, modifiersStand));
  // "(A book to read) on the plane" need not be about it.
  const isBeside = ({ place }: NamedSpan): boolean =>
    thing?.kind === 'category' && thing.place === 'things' && place === 'asides';
  const likings = named.filter(({ kind }) => kind === 'interest');
  const [interest, ...more] = likings.filter((one) => !isBeside(one));
  const otherInterests = [...more, ...likings.filter(isBeside)];
  // How it should be, and how many will play, say what it is well enough.
  const isDescribed = [...named, ...heard.numbers].some(
    ({ kind }) => kind === 'interest' || kind === 'attribute' || kind === 'players',
  );
  const alsoLiked = [...new Set(otherInterests.map(({ id }) => id))].filter(
    (id) => id !== interest?.id,
  );
  const ofTopics = words.filter(({ place }) => place === 'likings' || place === topics);
  const isRuledOut = heard.without.length > 0 && ofTopics.length === 0;
  // What tells of a need is no other thing: "something soft and wet" after "spaghetti on her face".
  const isTold = (at: number): boolean => need?.told.includes(sentence[at]?.stem ?? '') === true;
  const isNeeded =
    need !== undefined &&
    thing?.kind !== 'type' &&
    !heard.isName &&
    core.every(({ at }) => isTold(at));
  const isNeedAlone = isNeeded && thing === undefined && interest === undefined;
  const isNamed = thing !== undefined || isDescribed || core.length > 0 || isRuledOut;
  const isBirthday = heard.numbers.some(({ kind }) => kind === 'birthdays');
  const occasion =
    named.find(({ kind }) => kind === 'occasion')?.id ?? (isBirthday ? BIRTHDAY : undefined);
  const isOwn =
    heard.isOneself &&
    (heard.ownAge !== undefined ||
      named.some(({ kind }) => kind === 'interest' || kind === 'type'));
  const somebody = recipientOf(heard, modifiersStand);
  const recipient = somebody ?? (isOwn ? MYSELF : undefined);
  // "I just got paid and want something fancy": other words name no thing where something else is said of the wish.
  const isTellingMore =
    recipient !== undefined ||
    occasion !== undefined ||
    heard.numbers.length > 0 ||
    heard.budgetWord !== undefined;
  const instead = ofTopics.length > 0 || isTellingMore ? ofTopics : words;
  const text = isNeeded ? [] : isNamed ? core : instead;
  // "Espresso" is coffee, and still espresso; "a French press" is not any coffee maker.
  const narrower = [interest, ...(thing?.kind === 'type' ? [thing] : [])].flatMap((one) =>
    one === undefined || one.isUsual ? [] : one,
  );
  const others = named.filter((one) => isKindOfThing(one) && one !== thing);
  const mentioned = [
    ...words.filter((word) => !text.includes(word)).map(({ at }) => at),
    ...[...others, ...narrower, ...begun.filter(({ isOther }) => !isOther), ...beside].flatMap(
      positionsOf,
    ),
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
  const type = thing?.kind === 'type' ? thing.id : isNeedAlone ? need.type : undefined;
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
  // "Comics, but no superheroes"
  const isWantedToo = ({ id, kind, isUsual }: Omit<NamedSpan, 'place'>): boolean =>
    wanted.includes(id) || (type !== undefined && kind === 'interest' && !isUsual);
  // A cushion for a wagon is no wagon.
  const [head] = core;
  const isBefore = modifiersStand === 'before';
  const goesWith =
    head === undefined || thing !== undefined ? [] : goneWith(heard, isBefore ? head.at : 0);
  const isGoneWith = ({ start, kind }: NamedSpan): boolean =>
    kind === 'type' && goesWith.includes(start);
  const without = [
    ...named.filter(isGoneWith).map(({ id }) => id),
    ...heard.without
      .filter((one) => !isWantedToo(one))
      .flatMap(({ ids }) => ids.filter((id) => !wanted.includes(id))),
    ...attributes.flatMap((id) => OPPOSITES[id] ?? []),
  ];
  const unwanted = [...heard.unwanted, ...heard.without.filter(isWantedToo).flatMap(positionsOf)];
  const textOf = (positions: readonly number[]): string => positions.map(wordAt).join(' ');
  const own =
    recipient === MYSELF && heard.ownAge !== undefined
      ? { ages: { from: heard.ownAge, to: heard.ownAge } }
      : {};
  const isGrownUp = heard.isGrownUp && mayBeGrownUp(recipient);
  const wish: Wish = {
    ...own,
    ...(isGrownUp && { ages: AUDIENCE_AGES.adult }),
    ...numbersOf(
      { ...heard, budgetWord: budgetWordOf(heard, thing, singleWords) },
      isAboutPlaying,
      isThingOpen || isAboutPlaying,
    ),
    ...(unit !== undefined && lengthsOf({ ...heard, lengths }, unit)),
    ...(heard.isNearly && { isNearly: true }),
    ...(isForBaby(heard, recipient, singleWords) && { isBaby: true }),
    ...(heard.priceEnd !== undefined && { priceEnd: heard.priceEnd }),
    ...(recipient !== undefined && { recipient }),
    ...(somebody !== undefined && areInPassing(heard) && { isInPassing: true }),
    ...(interest !== undefined && { interest: interest.id }),
    ...(alsoLiked.length > 0 && { otherInterests: alsoLiked }),
    ...(near !== undefined && { near: near.id }),
    ...(occasion !== undefined && { occasion }),
    ...(category !== undefined && { category }),
    ...(type !== undefined && { type }),
    ...(isNeeded && !isNeedAlone && { need: need.type }),
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
