import { type Filled } from './patterns';
import { type Heard } from './heard';
import { type Listening, partBefore } from './listening';
import { type PartOf } from './parts';

type Number = Heard['numbers'][number];

/** Kinds of which a later one may correct an earlier one. */
const OF_ONE_SORT: readonly (readonly Number['kind'][])[] = [
  ['years', 'birthdays', 'agedPeople', 'grades', 'months', 'newborns'],
  ['budget', 'limit'],
  ['players', 'party'],
];

const areOfOneSort = (one: Number, other: Number): boolean =>
  one.kind === other.kind ||
  OF_ONE_SORT.some((kinds) => kinds.includes(one.kind) && kinds.includes(other.kind));

/** Whether it is a bare number, taken for an age, right before the one that corrects it: "(it's) forty, no, fifty dollars". */
const isBareBefore = (one: Number, later: Number): boolean =>
  one.kind === 'years' && one.start === 0 && one.end === later.start - 1;

/** So many words may stand between a number and the one that corrects it: "twenty bucks, oh no, I tell a lie, thirty". */
const MOST_BETWEEN = 6;

/**
 * The number that a bare one corrects, as it is now: "nine, no, sorry, ten".
 *
 * @returns undefined where it corrects none
 */
export const correctedBy = (
  { start, end, filled }: PartOf<'number'>,
  listening: Listening,
): Number | undefined => {
  const { heard, words } = listening;
  const last = heard.numbers.at(-1);
  const isCorrection =
    partBefore(listening)?.kind === 'corrections' ||
    words.single.takesNumberBack.includes(heard.sentence[start - 1]?.said ?? '');
  if (last === undefined || !isCorrection || start - last.end > MOST_BETWEEN) return undefined;
  const { upTo: _upTo, ...before } = last.filled;
  const now: Filled = { ...before, ...filled };
  return { ...last, filled: now, end };
};

/** The numbers that are meant: of "he's six, no, I mean, he's seven" the last. */
export const meantNumbers = (
  { numbers, corrected, sentence }: Pick<Heard, 'numbers' | 'corrected' | 'sentence'>,
  takesNumberBack: readonly string[],
): readonly Number[] => {
  const isCorrecting = ({ start }: Number): boolean =>
    (corrected > 0 && start > corrected) ||
    takesNumberBack.includes(sentence[start - 1]?.said ?? '');
  return numbers.filter(
    (one, at) =>
      !numbers
        .slice(at + 1)
        .some(
          (later) =>
            one.end <= later.start &&
            isCorrecting(later) &&
            (areOfOneSort(one, later) || isBareBefore(one, later)),
        ),
  );
};
