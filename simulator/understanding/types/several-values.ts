import { type AlexaPhrases } from '../../../languages';
import { standsAt } from '../fillers';
import { readingsReaderOf } from '../readings';
import { COSTS, type SlotReading, type SlotType } from '../slot-type';
import { listSlot } from '../slot-values';
import { type Utterance, wordsOf } from '../utterance';
import { weightsOf } from '../word-weights';

/** The most words of all values together. */
const LONGEST_LIST = 24;

/** What each further value costs, so that "navy blue" is one colour and not two. */
const FURTHER_VALUE = 0.1;

/** The best row of values from a word to the end. */
interface Row {
  readonly cost: number;
  readonly values: readonly SlotReading[];
}

/**
 * A slot that takes several values of a type, one after the other or with "and" between them (page
 * "Collect Multiple Values in a Slot"). One value alone is read as in any other slot. Words that turn the
 * meaning of those beside them are no value: a list holds only what was asked for.
 */
export const severalValues = (type: SlotType, language: AlexaPhrases): SlotType => {
  const between = language.listWords.map((words) => wordsOf(words));
  const readings = readingsReaderOf(language);

  const { isTurning } = weightsOf(language);
  const { decidingWords, changingWords } = language;
  const turning = new Set([...decidingWords, ...changingWords].flatMap((word) => wordsOf(word)));

  /** Whether a word beside the known values says that they aren't meant: "everything but ham". */
  const isTurned = (utterance: Utterance, from: number, to: number): boolean => {
    const { covers } = readings(utterance);
    return utterance.tokens
      .slice(from, to)
      .some(({ word }, at) => (turning.has(word) || isTurning(word)) && !covers(type, from + at));
  };

  const startsAfter = (utterance: Utterance, end: number): number[] => [
    end,
    ...between
      .filter((words) => standsAt(utterance, end, words))
      .map((words) => end + words.length),
  ];

  const rowIn = (utterance: Utterance, from: number, to: number): Row | undefined => {
    const rows: (Row | undefined)[] = [];
    const { of } = readings(utterance);
    for (let start = to - 1; start >= from; start -= 1) {
      const furthest = Math.min(to, start + type.longest);
      for (let end = start + 1; end <= furthest; end += 1) {
        const value = of(type, start, end);
        if (value === undefined) continue;
        for (const next of end === to ? [to] : startsAfter(utterance, end)) {
          const rest = end === to ? { cost: 0, values: [] } : rows[next];
          if (rest === undefined) continue;
          const cost = value.cost - COSTS.typed + FURTHER_VALUE + rest.cost;
          const best = rows[start];
          if (best === undefined || cost < best.cost) {
            rows[start] = { cost, values: [value, ...rest.values] };
          }
        }
      }
    }
    return rows[from];
  };

  return {
    longest: LONGEST_LIST,
    read: (utterance, from, to) => {
      const row = rowIn(utterance, from, to);
      if (row === undefined || isTurned(utterance, from, to)) return undefined;
      const [only, ...others] = row.values;
      if (only !== undefined && others.length === 0) return only;
      return {
        cost: COSTS.typed + row.cost,
        unknown: row.values.some(({ unknown }) => unknown),
        fill: (slotName) =>
          listSlot(
            slotName,
            row.values.map(({ fill }) => fill(slotName)),
          ),
      };
    },
  };
};
