import { type ReadingWords } from '../../../contract';
import { type Heard, type NamedSpan, type Place, isKindOfThing } from './heard';

/** Whether a word only describes the thing that is named beside it: "sturdy" in "a sturdy kettle". */
export const isModifier = (
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
 * Whether a word only tells more of the thing that was named: "a hammock that two people fit in". Right beside
 * it, or where describing words stand, it may make another thing of it: "a kettle descaler", "a skate board".
 */
export const tellsMore = (
  at: number,
  thing: NamedSpan | undefined,
  modifiersStand: ReadingWords['modifiersStand'],
): boolean =>
  thing?.kind === 'type' &&
  thing.place === 'things' &&
  (modifiersStand === 'before' ? at > thing.end : at < thing.start - 1);

/** The lack of space asks for what is small, whatever has so little of it: "for a small balcony". */
const OF_PLACES = 'compact';

/** Whether what is told of the circumstances tells how something else is: "(for) a heavy chewer", "(on) black clothes". */
export const describesOther = (
  { words, named, people }: Pick<Heard, 'words' | 'named' | 'people'>,
  { id, place, end }: NamedSpan,
  modifiersStand: ReadingWords['modifiersStand'],
): boolean => {
  if (place === 'things' || id === OF_PLACES || modifiersStand !== 'before') return false;
  const next = named.find(({ start }) => start === end);
  if (next?.kind === 'attribute') return describesOther({ words, named, people }, next, 'before');
  const isBegun = (one: { readonly place: Place } | undefined): boolean =>
    one !== undefined && one.place !== 'things';
  // "Waterproof for my brother" is the thing, and a "quiet brother" him.
  const isPerson = people.some(({ by, start }) => by === 'recipient' && start === end);
  return isPerson || isBegun(words.find(({ at }) => at === end));
};

/** Whether a thing that is not wanted is cheap or dear: "(I've got) a fancy new notebook, (what pen)". */
export const isPriceOfOther = (
  { sentence, named, budgetWordEnd }: Heard,
  thing: NamedSpan | undefined,
  praises: readonly string[],
): boolean => {
  if (thing === undefined) return false;
  let at = budgetWordEnd;
  while (praises.includes(sentence[at]?.said ?? '')) at += 1;
  return named.some((one) => one.kind === 'type' && one.start === at && one !== thing);
};

/** The positions of the words of a phrase. */
export const positionsOf = ({
  start,
  end,
}: {
  readonly start: number;
  readonly end: number;
}): number[] => Array.from({ length: end - start }, (_, more) => start + more);

/**
 * The positions of the words that say how the thing should be: before it ("a whistling kettle"), or after it
 * until something else begins ("a toy that floats, for the lake").
 */
export const qualitiesOf = (
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

/**
 * The positions of the words for the thing that what is wanted goes with: "a lid for a cast iron skillet".
 *
 * @param after the first position at which it can stand
 */
export const goneWith = ({ words, named, fitting }: Heard, after: number): number[] => {
  const things = named.filter(
    ({ kind, place, start }) => kind === 'type' && place === 'topics' && start >= after,
  );
  if (things.length === 0 && fitting === Infinity) return [];
  return [
    ...words.filter(({ at, place }) => place === 'topics' || at > fitting).map(({ at }) => at),
    ...things.flatMap(positionsOf),
  ].sort((a, b) => a - b);
};

/** Whether a kind of thing only begins the name of another, of which is told: "(watches the birds from) the kitchen window". */
export const beginsOther = (
  { words }: Heard,
  { kind, place, end }: NamedSpan,
  modifiersStand: ReadingWords['modifiersStand'],
): boolean =>
  kind === 'category' &&
  (place === 'asides' || place === 'likings') &&
  modifiersStand === 'before' &&
  words.some(({ at }) => at === end);

/** Whether a like begins the name of a thing: "a tea towel" has little to do with tea. */
export const beginsName = (
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
