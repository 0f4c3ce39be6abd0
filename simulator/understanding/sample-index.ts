import { type Sample } from './sample';

/** A sample and its place among all. */
export interface PlacedSample {
  readonly sample: Sample;
  readonly place: number;
}

/** Samples by the word of theirs that the fewest samples have; those without words by the empty word. */
type ByRarestWord = Map<string, PlacedSample[]>;

/**
 * Makes an index of the samples that can match words exactly, for speed.
 *
 * @returns the function that gives the samples that can begin with a word, and have their rarest word
 *   among those said
 */
export const indexByWords = (samples: readonly Sample[]) => {
  const counts = new Map<string, number>();
  for (const { literals } of samples) {
    for (const word of new Set(literals)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const countOf = (word: string): number => counts.get(word) ?? 0;
  const withSlotFirst: ByRarestWord = new Map();
  const byFirst = new Map<string, ByRarestWord>();
  samples.forEach((sample, place) => {
    const [first] = sample.elements;
    if (first === undefined) return;
    const index =
      'slot' in first
        ? withSlotFirst
        : (byFirst.get(first.word) ?? new Map<string, PlacedSample[]>());
    if ('word' in first) byFirst.set(first.word, index);
    const [start = '', ...rest] = sample.literals;
    const rarest = rest.reduce((a, b) => (countOf(b) < countOf(a) ? b : a), start);
    const list = index.get(rarest) ?? [];
    index.set(rarest, list);
    list.push({ sample, place });
  });
  return (first: string | undefined, said: Iterable<string>): readonly PlacedSample[] => {
    const indexes = [byFirst.get(first ?? ''), withSlotFirst];
    const words = ['', ...said];
    return indexes.flatMap((index) =>
      index === undefined ? [] : words.flatMap((word) => index.get(word) ?? []),
    );
  };
};
