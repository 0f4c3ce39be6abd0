import { ANSWERS, MOST_WORDS, type OverheardIntent } from '../../contract';

/** What the words of a slot mean, by slot. */
export type SlotsSaid = Readonly<Record<string, string>>;

/** Something else than a wish, in the words from `start` to `end`. */
export interface Found {
  readonly name: OverheardIntent;
  readonly slots: SlotsSaid;
  readonly start: number;
  readonly end: number;
  readonly isTelling: boolean;
}

export const lengthOf = (found: Found | undefined): number =>
  found === undefined ? 0 : found.end - found.start;

/** What is found weighs by its words, and distress more than any. */
export const weightOf = (found: Found | undefined): number =>
  lengthOf(found) + (found?.name === 'DistressIntent' ? MOST_WORDS : 0);

const longestOf = (found: readonly Found[]): Found | undefined =>
  found.reduce<Found | undefined>(
    (longest, one) => (lengthOf(one) > lengthOf(longest) ? one : longest),
    undefined,
  );

/** What is answered before anything else, however short it is, and whatever else is said. */
const FIRST: readonly OverheardIntent[] = ['DistressIntent', 'RudeIntent'];

/** The one of them that was found. */
const firstOf = (found: readonly Found[]): Found | undefined =>
  FIRST.flatMap((first) => found.find(({ name }) => name === first) ?? [])[0];

/**
 * What counts of all that was found in so many words: what is answered first, then an answer, then the longest.
 * Who takes leave does so at the end: there it counts more than what came before, and "never mind, something else"
 * asks for something else.
 */
export const foremostOf = (found: readonly Found[], words: number): Found | undefined => {
  const first = firstOf(found) ?? found.find(({ name }) => ANSWERS.includes(name));
  if (first !== undefined) return first;
  const longest = longestOf(found);
  if (longest === undefined) return undefined;
  const isLeave = ({ name }: Found): boolean => name === 'LeaveIntent';
  const farewell = found.find((one) => isLeave(one) && one.end === words);
  if (farewell !== undefined || !isLeave(longest)) return farewell ?? longest;
  const after = found.filter(({ start, name }) => start >= longest.end && name !== 'ThanksIntent');
  return longestOf(after) ?? longest;
};

/**
 * What counts of what was found with one or other words before it: an answer, unless there is distress, then what
 * weighs most.
 */
export const heaviestOf = <One extends { readonly found: Found }>(
  ones: readonly One[],
): One | undefined => {
  const isDistress = ones.some(({ found }) => found.name === 'DistressIntent');
  const answer = isDistress ? undefined : ones.find(({ found }) => ANSWERS.includes(found.name));
  return (
    answer ??
    ones.reduce<One | undefined>(
      (heaviest, one) => (weightOf(one.found) > weightOf(heaviest?.found) ? one : heaviest),
      undefined,
    )
  );
};
