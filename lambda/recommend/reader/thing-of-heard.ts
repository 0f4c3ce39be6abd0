import { type Belonging, CATEGORIES, type Category, type ReadingWords } from '../../../contract';
import { type Heard, type NamedSpan, type Place, isKindOfThing } from './heard';
import { beginsName, beginsOther, describesOther, isModifier, tellsMore } from './modifiers';
import { isLikely } from './needs';

const PLACES: readonly Place[] = ['things', 'topics', 'likings', 'asides'];

/** So many words tell a need and are no name: "drink stream water". */
const WORDS_OF_NEED = 4;

/**
 * The kind of thing that is wanted: a type before a category, and what was named first of all. Beside
 * the point a category is mostly a place ("in the garage"), and a type only counts when nothing else does, or
 * when the need for it is told.
 */
const thingOf = (
  named: readonly NamedSpan[],
  isThingUnknown: boolean,
  { categoryOfTypes }: Pick<Belonging, 'categoryOfTypes'>,
): NamedSpan | undefined => {
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
    if (found === undefined) continue;
    // "A book, he only likes novels"
    const narrower = things.find(
      ({ id, kind }) => kind === 'type' && categoryOfTypes[id] === found.id,
    );
    return narrower === undefined ? found : { ...narrower, place };
  }
  return undefined;
};

/** Whether it says what is wanted, by its kind or by what somebody likes. */
const isLike = (one: NamedSpan): boolean => one.kind === 'interest' || isKindOfThing(one);

/** So likely a need must be where words may name another thing: "motorcycle helmet". */
const CLEAR = 0.8;

/** What was named in a sentence, by what it counts for. */
interface Sorted {
  /** What says something of the wish. */
  readonly named: readonly NamedSpan[];
  /** What only begins the name of another thing: "running (shoes)". */
  readonly begun: readonly NamedSpan[];
  /** What says something of another thing. */
  readonly beside: readonly NamedSpan[];
}

const sorted = (heard: Heard, modifiersStand: ReadingWords['modifiersStand']): Sorted => {
  const begun = heard.named.filter((one) => one.isOther || beginsName(heard, one, modifiersStand));
  const beside = heard.named.filter(
    (one) =>
      beginsOther(heard, one, modifiersStand) ||
      (one.kind === 'attribute' && describesOther(heard, one, modifiersStand)),
  );
  // "A jigsaw, no, I mean a word game"
  const isTakenBack = ({ start }: NamedSpan): boolean =>
    start < heard.corrected &&
    heard.named.some((one) => isKindOfThing(one) && one.start > heard.corrected);
  const named = heard.named.filter(
    (one) => !begun.includes(one) && !beside.includes(one) && !(isLike(one) && isTakenBack(one)),
  );
  return { named, begun, beside };
};

/** The position from which on words may name the thing. */
const beginOf = ({ wanted, corrected, words }: Heard, named: readonly NamedSpan[]): number => {
  // "Calligraphy beginner here, I want a fountain pen": what came before was about the circumstances.
  const isAskedFor = named.some(
    (one) => isKindOfThing(one) && one.place === 'things' && one.start >= wanted,
  );
  // "Treats, no wait, a toy"
  const isCorrected =
    named.some((one) => isKindOfThing(one) && one.start > corrected) ||
    words.some(({ at }) => at > corrected);
  return Math.max(isAskedFor ? wanted : 0, isCorrected ? corrected : 0);
};

/** So many words in a row before it is said what they do are a name: a "patio heater that warms a deck". */
const WORDS_OF_NAME = 2;

/** Whether a sentence begins with the name of a thing, of which it is said how it should be. */
const beginsWithName = (
  { sentence }: Heard,
  core: Heard['words'],
  qualities: readonly string[],
): boolean => {
  const first = core[0]?.at ?? 0;
  const run = core.findIndex(({ at }, place) => at !== first + place);
  const length = run === -1 ? core.length : run;
  return (
    first <= 1 &&
    length >= WORDS_OF_NAME &&
    qualities.includes(sentence[first + length]?.said ?? '')
  );
};

/** What a sentence says of the thing that is wanted. */
export interface HeardThing extends Sorted {
  /** The name of its kind. */
  readonly thing: NamedSpan | undefined;
  /** The words that name it and that no phrase has. */
  readonly core: Heard['words'];
  readonly interest: NamedSpan | undefined;
  /** Ids of what else somebody likes. */
  readonly alsoLiked: readonly string[];
  /** Whether it is told by the need for it. */
  readonly isNeeded: boolean;
  readonly category: Category | undefined;
  readonly type: string | undefined;
  /** The type that is needed, where something else was named. */
  readonly need: string | undefined;
  /** The type that may be needed, where only what somebody likes was named. */
  readonly mayNeed: string | undefined;
}

/** Reads what thing is wanted. */
export const thingOfHeard = (
  heard: Heard,
  { modifiersStand, singleWords }: Pick<ReadingWords, 'modifiersStand' | 'singleWords'>,
  belonging: Pick<Belonging, 'categoryOfTypes'>,
): HeardThing => {
  const { words, need } = heard;
  const { named, begun, beside } = sorted(heard, modifiersStand);
  const begins = beginOf(heard, named);
  const ofThing = words.filter(
    ({ at, place }) => place === 'things' && !isModifier(heard, at, modifiersStand) && at >= begins,
  );
  const isClear = need !== undefined && need.probability >= CLEAR;
  const called = thingOf(named, ofThing.length > 0, belonging);
  // "Another mural in felt tip on the wall" is told of, and wants no pen.
  const isBesideNeed = called?.kind === 'type' && called.place !== 'things' && isClear;
  const thing = isBesideNeed ? undefined : called;
  const core = ofThing.filter(({ at }) => !tellsMore(at, thing, modifiersStand));
  // "(A book to read) on the plane" need not be about it.
  const isBeside = ({ place }: NamedSpan): boolean =>
    thing?.kind === 'category' && thing.place === 'things' && place === 'asides';
  const likings = named.filter(({ kind }) => kind === 'interest');
  const about = likings.filter((one) => !isBeside(one));
  // "We've not slept, we need coffee"
  const interest = about.find(({ place }) => place === 'things') ?? about[0];
  const others = [...about.filter((one) => one !== interest), ...likings.filter(isBeside)];
  // What is told of who gets a present tells rather of them.
  const isPresent =
    named.some(({ kind }) => kind === 'occasion') ||
    heard.people.some(({ by }) => by === 'forWhom');
  const isNeeded =
    isLikely(need) &&
    (!isPresent || isClear) &&
    thing?.kind !== 'type' &&
    !heard.isName &&
    !beginsWithName(heard, core, singleWords.qualities) &&
    (core.length === 0 || ((heard.isTelling || core.length >= WORDS_OF_NEED) && isClear));
  const isNeedAlone = isNeeded && thing === undefined && interest === undefined;
  const needed = isNeeded ? need.type : undefined;
  return {
    ...{ named, begun, beside, thing, core, interest, isNeeded },
    alsoLiked: [...new Set(others.map(({ id }) => id))].filter((id) => id !== interest?.id),
    category: CATEGORIES.find((id) => thing?.kind === 'category' && id === thing.id),
    type: thing?.kind === 'type' ? thing.id : isNeedAlone ? needed : undefined,
    need: isNeedAlone ? undefined : needed,
    mayNeed: !isNeeded && thing === undefined && interest !== undefined ? need?.type : undefined,
  };
};
