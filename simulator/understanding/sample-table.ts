import { type Sample, type SampleElement, type SampleSlot } from './sample';
import { type SlotType } from './slot-type';

/**
 * The samples of an interpreter as flat lists of numbers, for speed: thousands are searched for each
 * sentence, and few are needed whole. A sample's number is its place among all.
 */
export interface SampleTable {
  readonly length: number;
  /** The words of all samples by their numbers, and their numbers. */
  readonly words: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** The types of their slots by their numbers. */
  readonly types: readonly SlotType[];
  /** The elements of all samples, one after the other: a word's number, or what `~` makes of a type's. */
  readonly elements: Int32Array;
  /** Where the elements of each sample begin; behind the last, where they end. */
  readonly starts: Int32Array;
  /** The types of a sample's slots, in their order. */
  readonly slotTypesAt: (place: number) => readonly SlotType[];
  /** Whether a sample ends with free text, which may hold words that are fillers elsewhere. */
  readonly endsFree: (place: number) => boolean;
  readonly intentAt: (place: number) => string;
  /** The slots that a sample's intent has besides, and maybe its own again. */
  readonly othersAt: (place: number) => readonly SampleSlot[];
  /** The whole sample, read once. */
  readonly at: (place: number) => Sample;
}

/** How the samples of a table are read. */
interface SampleSources<Source> {
  readonly intentOf: (source: Source) => string;
  readonly othersOf: (source: Source) => readonly SampleSlot[];
  readonly elementsOf: (source: Source) => readonly SampleElement[];
  readonly read: (source: Source) => Sample;
}

const numberOf = <Thing>(thing: Thing, numbers: Map<Thing, number>, things: Thing[]): number => {
  const known = numbers.get(thing);
  if (known !== undefined) return known;
  numbers.set(thing, things.length);
  return things.push(thing) - 1;
};

export const createSampleTable = <Source>(
  sources: readonly Source[],
  { intentOf, othersOf, elementsOf, read }: SampleSources<Source>,
): SampleTable => {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const types: SlotType[] = [];
  const typeNumbers = new Map<SlotType, number>();
  const elements: number[] = [];
  const starts = new Int32Array(sources.length + 1);
  // Thousands of samples share their elements: a look-up by the object is the faster one.
  const elementNumbers = new Map<SampleElement, number>();
  const newNumber = (element: SampleElement): number => {
    const number =
      'word' in element
        ? numberOf(element.word, numbers, words)
        : ~numberOf(element.type, typeNumbers, types);
    elementNumbers.set(element, number);
    return number;
  };
  sources.forEach((source, place) => {
    for (const element of elementsOf(source)) {
      elements.push(elementNumbers.get(element) ?? newNumber(element));
    }
    starts[place + 1] = elements.length;
  });
  const known: (Sample | undefined)[] = [];
  const sourceAt = (place: number): Source => {
    const source = sources[place];
    if (source === undefined) throw new RangeError(`there is no sample ${place}`);
    return source;
  };
  return {
    ...{ length: sources.length, words, numbers, types, starts },
    elements: new Int32Array(elements),
    slotTypesAt: (place) =>
      elements.slice(starts[place], starts[place + 1]).flatMap((element) => types[~element] ?? []),
    endsFree: (place) => types[~(elements[(starts[place + 1] ?? 0) - 1] ?? 0)]?.isFree === true,
    intentAt: (place) => intentOf(sourceAt(place)),
    othersAt: (place) => othersOf(sourceAt(place)),
    at: (place) => (known[place] ??= read(sourceAt(place))),
  };
};

/** A table of samples that are read already. */
export const tableOf = (samples: readonly Sample[]): SampleTable =>
  createSampleTable(samples, {
    intentOf: ({ intent }) => intent,
    othersOf: ({ others }) => others,
    elementsOf: ({ elements }) => elements,
    read: (sample) => sample,
  });
