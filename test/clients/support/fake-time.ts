/** A clock that only moves when somebody sleeps, so that minutes pass at once. */
export interface FakeTime {
  readonly clock: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly random: () => number;
  /** Every wait so far, in milliseconds. */
  readonly waits: readonly number[];
}

export const START = Date.parse('2026-11-21T10:00:00Z');

/** The random source always gives a half, so waits have their average length. */
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
