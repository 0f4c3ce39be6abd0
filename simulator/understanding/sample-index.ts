import { type Sample } from './sample';

/** A sample and its place among all. */
export interface PlacedSample {
  readonly sample: Sample;
  readonly place: number;
}

/** Makes an index of the samples that can begin with a word, for speed. */
export const indexByFirstWord = (samples: readonly Sample[]) => {
  const withSlotFirst: PlacedSample[] = [];
  const byWord = new Map<string, PlacedSample[]>();
  samples.forEach((sample, place) => {
    const [first] = sample.elements;
    if (first === undefined) return;
    const list = 'slot' in first ? withSlotFirst : (byWord.get(first.word) ?? []);
    list.push({ sample, place });
    if ('word' in first) byWord.set(first.word, list);
  });
  return (word: string | undefined): readonly PlacedSample[] => [
    ...(byWord.get(word ?? '') ?? []),
    ...withSlotFirst,
  ];
};
