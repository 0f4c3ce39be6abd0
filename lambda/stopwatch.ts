import { TURN_PARTS, type TurnPart } from '../contract';

/** Measures one turn, in milliseconds. */
export interface Stopwatch {
  /** Begins a part. A part may be begun several times; its times add up. @returns what ends it */
  begin(part: TurnPart): () => void;
  /** Since the turn began. */
  all(): number;
  parts(): Readonly<Record<TurnPart, number>>;
}

/** Milliseconds since any moment; Node loads a module for `performance` at a start. */
const now = (): number => {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1_000_000;
};

/** A turn takes half a millisecond, so more digits say nothing and fewer hide it. */
const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;

/** Starts a stopwatch. */
export const startStopwatch = (): Stopwatch => {
  const start = now();
  const parts = Object.fromEntries(TURN_PARTS.map((part) => [part, 0])) as Record<TurnPart, number>;
  return {
    begin: (part) => {
      const begun = now();
      return () => {
        parts[part] = rounded(parts[part] + now() - begun);
      };
    },
    all: () => rounded(now() - start),
    parts: () => parts,
  };
};
