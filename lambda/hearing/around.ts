import { type OverhearingWords } from '../../contract';
import { finderOf } from './tells';

type Finds = ReturnType<typeof finderOf<true>>;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where in a sentence something is said. */
export interface Around {
  /** Whether it is all that is said, but for words that say nothing. */
  readonly isWhole: (part: Stretch) => boolean;
  /** Whether nothing is said after it but such words. */
  readonly isLast: (part: Stretch) => boolean;
}

/** Where a run of such words from the first one may end. */
const endsOfRun = (words: readonly string[], find: Finds): ReadonlySet<number> => {
  const ends = new Set([0]);
  // A set also gives what is added while it is gone through.
  for (const start of ends) for (const { end } of find(words, start)) ends.add(end);
  return ends;
};

/** Where a run of such words up to the last one may start. */
const startsOfRun = (words: readonly string[], find: Finds): ReadonlySet<number> => {
  const starts = new Set([words.length]);
  for (let start = words.length - 1; start >= 0; start -= 1) {
    if (find(words, start).some(({ end }) => starts.has(end))) starts.add(start);
  }
  return starts;
};

/**
 * Makes the function that knows what says nothing around a short answer in a sentence: of "ooh, yes please,
 * love" the yes is all that is said.
 */
export const createAround = ({
  around,
}: OverhearingWords): ((words: readonly string[]) => Around) => {
  const before = finderOf(around.before);
  const after = finderOf(around.after);
  return (words) => {
    let starts: ReadonlySet<number> | undefined;
    let ends: ReadonlySet<number> | undefined;
    const isLast = ({ end }: Stretch): boolean => {
      if (end === words.length) return true;
      ends ??= startsOfRun(words, after);
      return ends.has(end);
    };
    return {
      isLast,
      isWhole(part) {
        if (part.start === 0 && part.end === words.length) return true;
        starts ??= endsOfRun(words, before);
        return starts.has(part.start) && isLast(part);
      },
    };
  };
};
