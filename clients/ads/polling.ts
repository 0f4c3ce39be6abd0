/** Milliseconds to wait between two looks at Amazon: 3.5 to 4.5 s, as Amazon asks for 3 to 5 s. */
export const pollPause = (random: () => number): number => 3_500 + Math.floor(random() * 1_000);

/** What waiting needs from outside; times in milliseconds. */
export interface Waiting {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** From 0 to just under 1. */
  readonly random: () => number;
  /** Resolves after the time given, rejects when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}
