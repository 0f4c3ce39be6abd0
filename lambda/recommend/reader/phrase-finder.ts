import { type Fork, type PhraseGraph, forksOf } from '../../../contract';

/** A phrase found in a sentence. `end` is not included. */
export interface PhraseFound<Meaning, Filled> {
  readonly end: number;
  readonly meaning: Meaning;
  /** The place of the meaning among all of the graph: the lower, the more it counts. */
  readonly place: number;
  /** What its slots were filled with. */
  readonly filled: Filled;
  /** Its last word or slot. */
  readonly last: string;
}

/** Words that may fill a slot (`{number}`), and what it is filled with then. `end` is not included. */
export interface Filling<Filled> {
  readonly end: number;
  readonly filled: Filled;
}

/** How the slots of phrases are filled. */
export interface Slots<Item, Filled> {
  /** What a phrase without slots is filled with. */
  readonly none: Filled;
  /** All ways to fill a slot at a word of a sentence. */
  fillings(slot: string, words: readonly Item[], at: number): readonly Filling<Filled>[];
}

/**
 * Makes a function that finds the phrases that begin at a word of a sentence. Of phrases that are equally long, those
 * that have a word where others have a slot come first.
 *
 * @param saidOf the word as phrases have it
 */
export const createPhraseFinder = <Item, Meaning, Filled extends object>(
  { forks, meanings }: PhraseGraph<Meaning>,
  saidOf: (item: Item) => string,
  slots: Slots<Item, Filled>,
): ((words: readonly Item[], start: number) => PhraseFound<Meaning, Filled>[]) => {
  const { first, after } = forksOf({ forks });
  return (words, start) => {
    const found: PhraseFound<Meaning, Filled>[] = [];
    const walk = (fork: Fork, end: number, filled: Filled, last: string): void => {
      for (const place of fork.ends) {
        const meaning = meanings[place];
        if (meaning !== undefined) found.push({ end, meaning, place, filled, last });
      }
      const word = words[end];
      if (word === undefined) return;
      const said = saidOf(word);
      const next = after(fork, said);
      if (next !== undefined) walk(next, end + 1, filled, said);
      for (const slot of fork.slots) {
        const on = after(fork, slot);
        if (on === undefined) continue;
        for (const filling of slots.fillings(slot, words, end))
          walk(on, filling.end, { ...filled, ...filling.filled }, slot);
      }
    };
    walk(first, start, slots.none, '');
    return found;
  };
};
