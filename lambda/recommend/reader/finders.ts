import { type Word } from './sentence';

/** Finds what begins at a word of a sentence. */
export interface Finder<Found> {
  /** Whether anything may begin with a word. */
  readonly mayBegin: (word: Word) => boolean;
  readonly find: (words: readonly Word[], start: number) => readonly Found[];
}

/** The most words of which it is remembered what may begin with them. */
const MOST_WORDS = 2000;

/**
 * Makes the function that finds all that some finders know in a sentence, word by word and in their order. Hardly
 * anything begins with most words, so that few of the many are asked.
 */
export const createFindAll = <Found>(
  finders: readonly Finder<Found>[],
): ((words: readonly Word[]) => Found[]) => {
  const known = new Map<string, readonly Finder<Found>[]>();
  const findersFor = (word: Word): readonly Finder<Found>[] => {
    const key = `${word.said} ${word.plain} ${word.stem}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST_WORDS) known.clear();
    const its = finders.filter(({ mayBegin }) => mayBegin(word));
    known.set(key, its);
    return its;
  };
  return (words) =>
    words.flatMap((word, start) => findersFor(word).flatMap(({ find }) => find(words, start)));
};
