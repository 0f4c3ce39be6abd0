import { type AlexaPhrases } from '../../languages';
import { type Row, type Run, type ValueRun, rowsIn } from './rows';
import { type SlotReading, type SlotType } from './slot-type';
import { type Utterance, wordsOf } from './utterance';

/** Words that are a value a type knows. */
interface KnownRun extends Run {
  readonly reading: SlotReading;
}

/** How slot types read runs of an utterance's words; each run is read once. */
export interface Readings {
  readonly of: (type: SlotType, from: number, to: number) => SlotReading | undefined;
  /** The most words of a value the type knows that begins at a place. */
  readonly longestAt: (type: SlotType, place: number) => number;
  /** All runs of words that are a value the type knows; none of free text. */
  readonly knownRuns: (type: SlotType) => readonly KnownRun[];
  /** Whether the word at a place belongs to such a run. */
  readonly covers: (type: SlotType, place: number) => boolean;
  /** Where several values of the type stand in a row that is not itself a value of the type: "five or six". */
  readonly rows: (type: SlotType) => readonly Row[];
}

/** The same, found once for each type. */
const remembering = <Found>(find: (type: SlotType) => Found): ((type: SlotType) => Found) => {
  const known = new Map<SlotType, Found>();
  return (type) => {
    const found = known.get(type) ?? find(type);
    known.set(type, found);
    return found;
  };
};

/**
 * Makes the readings of one utterance.
 *
 * @param joints what stands between the values of a row: "or"
 */
const createReadings = (utterance: Utterance, joints: readonly (readonly string[])[]): Readings => {
  const { tokens } = utterance;
  const width = tokens.length + 1;
  const read = new Map<SlotType, (SlotReading | null | undefined)[]>();

  const of = (type: SlotType, from: number, to: number): SlotReading | undefined => {
    const runs = read.get(type) ?? [];
    if (runs.length === 0) read.set(type, runs);
    const place = from * width + to;
    const known = runs[place];
    if (known !== undefined) return known ?? undefined;
    const reading = type.read(utterance, from, to);
    runs[place] = reading ?? null;
    return reading;
  };

  const longestOf = remembering(({ longest, longestFrom }): readonly number[] =>
    tokens.map((token) => longestFrom?.(token) ?? longest),
  );
  const longestAt = (type: SlotType, at: number): number => longestOf(type)[at] ?? 0;

  const knownRuns = remembering((type): readonly KnownRun[] => {
    const { knows, isFree } = type;
    if (isFree === true) return [];
    const found: KnownRun[] = [];
    longestOf(type).forEach((longest, from) => {
      const furthest = Math.min(tokens.length, from + longest);
      for (let to = from + 1; to <= furthest; to += 1) {
        if (knows?.(utterance, from, to) === false) continue;
        const reading = of(type, from, to);
        if (reading?.unknown === false) found.push({ reading, from, to });
      }
    });
    return found;
  });

  const coverage = remembering((type): readonly boolean[] => {
    const covered = tokens.map(() => false);
    for (const { from, to } of knownRuns(type)) covered.fill(true, from, to);
    return covered;
  });

  const rows = remembering((type): readonly Row[] => {
    if (knownRuns(type).length === 0) return [];
    const { parts, pieces, mayTouch = false } = type;
    const ofKind = (runs: readonly Run[], kind: ValueRun['kind']): ValueRun[] =>
      runs.map(({ from, to }) => ({ from, to, kind }));
    const runs = [
      ...ofKind(knownRuns(type), 'value'),
      ...(parts === undefined ? [] : ofKind(knownRuns(parts), 'number')),
      ...tokens.flatMap(({ word }, from) =>
        pieces?.has(word) === true ? ofKind([{ from, to: from + 1 }], 'piece') : [],
      ),
    ];
    return rowsIn(utterance, runs, { joints, mayTouch });
  });

  return { of, longestAt, knownRuns, rows, covers: (type, at) => coverage(type)[at] === true };
};

const createReadingsReader = (language: AlexaPhrases): ((utterance: Utterance) => Readings) => {
  const joints = [...language.listWords, ...language.rangeWords].flatMap((joint) =>
    ['', ...language.articles].map((article) => wordsOf(`${joint} ${article}`)),
  );
  const readings = new WeakMap<Utterance, Readings>();
  return (utterance) => {
    const known = readings.get(utterance) ?? createReadings(utterance, joints);
    readings.set(utterance, known);
    return known;
  };
};

const readers = new WeakMap<AlexaPhrases, ReturnType<typeof createReadingsReader>>();

/** The reader of one language, which gives an utterance the same readings whoever asks. */
export const readingsReaderOf = (
  language: AlexaPhrases,
): ReturnType<typeof createReadingsReader> => {
  const reader = readers.get(language) ?? createReadingsReader(language);
  readers.set(language, reader);
  return reader;
};
