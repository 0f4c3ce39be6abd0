import { type ReadingWords, partsOf } from '../../../contract';
import { type Wish } from '../wish';
import { type Heard, type NamedSpan, isKindOfThing } from './heard';
import { goneWith, isModifier, positionsOf, qualitiesOf } from './modifiers';
import { type HeardThing } from './thing-of-heard';

/** The positions of the words of a sentence, by what they are for in a wish. */
export interface HeardWords {
  /** What the thing is called. */
  readonly text: readonly number[];
  /** What else was said. */
  readonly mentioned: readonly number[];
  /** How the thing should be, or what it is to have to do with. */
  readonly quality: readonly number[];
  /** What it goes with: "(a cushion for) a wagon". */
  readonly goesWith: readonly number[];
}

/** The words that name the thing. */
const namingWords = (
  { words, without, numbers, budgetWord, isStoodFor }: Heard,
  { thing, core, isNeeded, named: counted }: HeardThing,
  { recipient, occasion }: Pick<Wish, 'recipient' | 'occasion'>,
  isStatement: boolean,
): Heard['words'] => {
  if (isNeeded || isStoodFor) return [];
  // What something in a life is for is hardly a thing to look for: "leaving for a job in Denver".
  const topics = isStatement ? 'likings' : 'topics';
  const ofTopics = words.filter(({ place }) => place === 'likings' || place === topics);
  // How it should be, and how many will play, say what it is well enough.
  const isDescribed = [...counted, ...numbers].some(
    ({ kind }) => kind === 'interest' || kind === 'attribute' || kind === 'players',
  );
  const isRuledOut = without.length > 0 && ofTopics.length === 0;
  if (thing !== undefined || isDescribed || core.length > 0 || isRuledOut) return core;
  // "I just got paid and want something fancy": other words name no thing where something else is said of the wish.
  const isTellingMore =
    recipient !== undefined ||
    occasion !== undefined ||
    numbers.length > 0 ||
    budgetWord !== undefined;
  return ofTopics.length > 0 || isTellingMore ? ofTopics : words;
};

/** The words of a name that only some things of the type have, where the thing is called by it. */
const narrowerName = (
  { narrower, sentence }: Heard,
  thing: NamedSpan,
  usualName: string | undefined,
): readonly number[] => {
  const its = positionsOf(thing);
  if (!narrower.some((at) => its.includes(at))) return [];
  const usual = partsOf(usualName ?? '');
  return narrower.filter(
    (at) =>
      its.some((own) => Math.abs(own - at) <= 1) && !usual.includes(sentence[at]?.plain ?? ''),
  );
};

const inOrder = (positions: readonly number[]): readonly number[] =>
  [...new Set(positions)].sort((a, b) => a - b);

/** Reads what the words of a sentence are for. */
export const wordsOfHeard = (
  heard: Heard,
  said: HeardThing,
  who: Pick<Wish, 'recipient' | 'occasion'>,
  isStatement: boolean,
  {
    modifiersStand,
    singleWords,
    names,
  }: Pick<ReadingWords, 'modifiersStand' | 'singleWords' | 'names'>,
): HeardWords => {
  const { thing, core, interest, named, begun, beside } = said;
  const text = namingWords(heard, said, who, isStatement);
  const rest = heard.words.filter((word) => !text.includes(word));
  // "Espresso" is coffee, and still espresso; "a French press" is not any coffee maker.
  const narrower = [interest, ...(thing?.kind === 'type' ? [thing] : [])].flatMap((one) =>
    one === undefined || one.isUsual ? [] : one,
  );
  const others = named.filter((one) => isKindOfThing(one) && one !== thing);
  const startOfOther = begun.filter(({ isOther }) => !isOther);
  const mentioned = [
    ...rest.map(({ at }) => at),
    ...[...others, ...narrower, ...startOfOther, ...beside].flatMap(positionsOf),
  ].sort((a, b) => a - b);
  // "She loves anything with magnets": without a thing, what it is to have to do with.
  const related = rest
    .filter(({ place }) => place === 'likings' || place === 'topics')
    .map(({ at }) => at);
  const isLoose = (at: number): boolean => isModifier(heard, at, modifiersStand);
  const ofThing = (): readonly number[] =>
    thing?.place === 'things' && text.length === 0
      ? qualitiesOf(heard, thing, isLoose, singleWords, modifiersStand)
      : [];
  const ofName =
    thing?.kind === 'type' && text.length === 0
      ? narrowerName(heard, thing, names.type[thing.id])
      : [];
  const [head] = core;
  const isGoingWith = head !== undefined && thing === undefined;
  // What tells of a need says what happens, and hardly how the thing should be.
  const isTold = isStatement && said.isNeeded && thing === undefined;
  return {
    text: text.map(({ at }) => at),
    mentioned,
    quality: isTold ? [] : thing === undefined ? related : inOrder([...ofThing(), ...ofName]),
    goesWith: isGoingWith ? goneWith(heard, modifiersStand === 'before' ? head.at : 0) : [],
  };
};
