import { type SlotReading, type SlotType } from './slot-type';
import { type Utterance } from './utterance';

/** Words that are a value a type knows: from `from` up to, not including, `to`. */
interface KnownRun {
  readonly reading: SlotReading;
  readonly from: number;
  readonly to: number;
}

/** How slot types read runs of an utterance's words; each run is read once. */
export interface Readings {
  readonly of: (type: SlotType, from: number, to: number) => SlotReading | undefined;
  /** Whether some run of words is a value the type knows. */
  readonly knowsAny: (type: SlotType) => boolean;
  /** All runs of words that are a value the type knows. */
  readonly knownRuns: (type: SlotType) => readonly KnownRun[];
}

/** Makes the readings of one utterance. */
export const createReadings = (utterance: Utterance): Readings => {
  const width = utterance.tokens.length + 1;
  const read = new Map<SlotType, (SlotReading | null | undefined)[]>();
  const known = new Map<SlotType, boolean>();
  const knownRuns = new Map<SlotType, readonly KnownRun[]>();

  const of = (type: SlotType, from: number, to: number): SlotReading | undefined => {
    const runs = read.get(type) ?? [];
    if (runs.length === 0) read.set(type, runs);
    const place = from * width + to;
    const earlier = runs[place];
    if (earlier !== undefined) return earlier ?? undefined;
    const reading = type.read(utterance, from, to);
    runs[place] = reading ?? null;
    return reading;
  };

  /** Finds the runs one after the other, as they are asked for. */
  function* findKnown(type: SlotType): Generator<readonly [from: number, to: number]> {
    for (let from = 0; from < width - 1; from += 1) {
      const furthest = Math.min(width - 1, from + type.longest);
      for (let to = from + 1; to <= furthest; to += 1) {
        const isKnown = type.knows?.(utterance, from, to) ?? of(type, from, to)?.unknown === false;
        if (isKnown) yield [from, to];
      }
    }
  }

  const knowsAny = (type: SlotType): boolean => {
    const answer = known.get(type) ?? findKnown(type).next().done !== true;
    known.set(type, answer);
    return answer;
  };

  return {
    of,
    knowsAny,
    knownRuns: (type) => {
      if (!knowsAny(type)) return [];
      const found =
        knownRuns.get(type) ??
        [...findKnown(type)].flatMap(([from, to]): KnownRun[] => {
          const reading = of(type, from, to);
          return reading === undefined ? [] : [{ reading, from, to }];
        });
      knownRuns.set(type, found);
      return found;
    },
  };
};
