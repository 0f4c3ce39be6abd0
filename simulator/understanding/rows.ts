import { standsAt } from './fillers';
import { type Utterance } from './utterance';

/** The words from `from` up to, not including, `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Words that are a value; a number, which may be a part of one ("five" of "five or six hours"); or a piece
 * of a number ("thirds").
 */
export interface ValueRun extends Run {
  readonly kind: 'value' | 'number' | 'piece';
}

/** Values that stand in a row, from the first word to the last, and each of them. */
export interface Row extends Run {
  readonly values: readonly Run[];
}

/** What makes values a row. */
export interface RowRules {
  /** What stands between them: "or", "or a". */
  readonly joints: readonly (readonly string[])[];
  /** Whether values right after each other are a row, as two numbers are. */
  readonly mayTouch: boolean;
}

const touch = (last: ValueRun, next: ValueRun): boolean =>
  last.kind === next.kind || last.kind === 'piece' || next.kind === 'piece';

/** Those that no other contains, from left to right. */
const widest = (runs: readonly ValueRun[]): ValueRun[] => {
  const sorted = [...runs].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = -1;
  return sorted.filter(({ to }) => {
    const isNew = to > end;
    end = Math.max(end, to);
    return isNew;
  });
};

/**
 * Where several values stand that don't make one together: in a row with a joint between them ("red and
 * blue"), overlapping ("one point three hours"), or one right after the other.
 */
export const rowsIn = (
  utterance: Utterance,
  runs: readonly ValueRun[],
  { joints, mayTouch }: RowRules,
): readonly Row[] => {
  const follows = (last: ValueRun, next: ValueRun): boolean =>
    next.from < last.to ||
    (mayTouch && next.from === last.to && touch(last, next)) ||
    joints.some(
      (words) => last.to + words.length === next.from && standsAt(utterance, last.to, words),
    );
  const rows: ValueRun[][] = [];
  for (const run of widest(runs)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && follows(last, run)) row.push(run);
    else rows.push([run]);
  }
  const values = runs.filter(({ kind }) => kind === 'value');
  return rows
    .map((row) => ({ from: row[0]?.from ?? 0, to: row.at(-1)?.to ?? 0, values: row }))
    .filter(
      ({ from, to }) =>
        values.some((value) => from <= value.from && value.to <= to) &&
        !values.some((value) => from === value.from && value.to === to),
    );
};
