import { type Row, type Run, rowsIn } from './rows';
import { type SlotReading, type SlotType } from './slot-type';
import { type Utterance } from './utterance';

/** Words that are a value a type knows. */
interface KnownRun extends Run {
  readonly reading: SlotReading;
}

/** How slot types read runs of an utterance's words; each run is read once. */
export interface Readings {
  readonly of: (type: SlotType, from: number, to: number) => SlotReading | undefined;
  /** Whether some run of words is a value the type knows. */
  readonly knowsAny: (type: SlotType) => boolean;
  /** All runs of words that are a value the type knows. */
  readonly knownRuns: (type: SlotType) => readonly KnownRun[];
  /** Where several values of the type stand in a row ("five or six"), which are no value of it together. */
  readonly rows: (type: SlotType) => readonly Row[];
}

/**
 * Makes the readings of one utterance.
 *
 * @param joints what stands between the values of a row: "or"
 */
export const createReadings = (
  utterance: Utterance,
  joints: readonly (readonly string[])[] = [],
): Readings => {
  const width = utterance.tokens.length + 1;
  const read = new Map<SlotType, (SlotReading | null | undefined)[]>();
  const known = new Map<SlotType, boolean>();
  const knownRuns = new Map<SlotType, readonly KnownRun[]>();
  const rows = new Map<SlotType, readonly Row[]>();

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

  const runsOf = (type: SlotType): readonly KnownRun[] => {
    if (!knowsAny(type)) return [];
    const found =
      knownRuns.get(type) ??
      [...findKnown(type)].flatMap(([from, to]): KnownRun[] => {
        const reading = of(type, from, to);
        return reading === undefined ? [] : [{ reading, from, to }];
      });
    knownRuns.set(type, found);
    return found;
  };

  const rowsOf = (type: SlotType): readonly Row[] => {
    if (type.isFree === true || !knowsAny(type)) return [];
    const earlier = rows.get(type);
    if (earlier !== undefined) return earlier;
    const { parts, pieces, mayTouch = false } = type;
    const runs = [
      ...runsOf(type).map(({ from, to }) => ({ from, to, kind: 'value' as const })),
      ...(parts === undefined ? [] : runsOf(parts)).map(({ from, to }) => ({
        ...{ from, to, kind: 'number' as const },
      })),
      ...utterance.tokens.flatMap(({ word }, from) =>
        pieces?.has(word) === true ? [{ from, to: from + 1, kind: 'piece' as const }] : [],
      ),
    ];
    const found = rowsIn(utterance, runs, { joints, mayTouch });
    rows.set(type, found);
    return found;
  };

  return { of, knowsAny, knownRuns: runsOf, rows: rowsOf };
};
