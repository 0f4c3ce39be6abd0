import { type SlotReading, type SlotType } from './slot-type';
import { type Utterance } from './utterance';

/** How slot types read runs of an utterance's words; each run is read once. */
export interface Readings {
  readonly of: (type: SlotType, from: number, to: number) => SlotReading | undefined;
  /** Whether some run of words is a value the type knows. */
  readonly knowsAny: (type: SlotType) => boolean;
}

/** Makes the readings of one utterance. */
export const createReadings = (utterance: Utterance): Readings => {
  const width = utterance.tokens.length + 1;
  const read = new Map<SlotType, (SlotReading | null | undefined)[]>();
  const known = new Map<SlotType, boolean>();

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

  const findKnown = (type: SlotType): boolean => {
    for (let from = 0; from < width - 1; from += 1) {
      const furthest = Math.min(width - 1, from + type.longest);
      for (let to = from + 1; to <= furthest; to += 1) {
        if (type.knows?.(utterance, from, to) ?? of(type, from, to)?.unknown === false) return true;
      }
    }
    return false;
  };

  return {
    of,
    knowsAny: (type) => {
      const answer = known.get(type) ?? findKnown(type);
      known.set(type, answer);
      return answer;
    },
  };
};
