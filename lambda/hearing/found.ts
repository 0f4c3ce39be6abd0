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

/** Whether it is said at the end of a sentence, and counts there more than what came before. */
export const isAtEnd = ({ name }: Found): boolean =>
  name === 'LeaveIntent' || name === 'AMAZON.StartOverIntent';

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
  // "I'd better leave it for today, thank you, you've been very kind"
  const thanks = found.find(({ name, end }) => name === 'ThanksIntent' && end === words);
  const farewell = found.find(
    (one) => isAtEnd(one) && (one.end === words || one.end === thanks?.start),
  );
  if (farewell !== undefined) return { ...farewell, end: words };
  if (!isAtEnd(longest)) return longest;
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
