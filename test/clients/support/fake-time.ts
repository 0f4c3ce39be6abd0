/** A clock that stands still until somebody sleeps, so that minutes pass in no time. */
export interface FakeTime {
  readonly clock: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly random: () => number;
  /** Every wait so far, in milliseconds. */
  readonly waits: readonly number[];
}

export const START = Date.parse('2026-11-21T10:00:00Z');

/** Waits are as long as they are on average: the random source always says a half. */
export const createFakeTime = (): FakeTime => {
  let now = START;
  const waits: number[] = [];
  return {
    clock: () => now,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      waits.push(milliseconds);
      now += milliseconds;
    },
    random: () => 0.5,
    waits,
  };
};
