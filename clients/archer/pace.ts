/**
 * Spaces calls out: they start at least `interval` milliseconds apart, in the order they come.
 *
 * @param clock milliseconds since 1970
 */
export const createPace = (
  interval: number,
  clock: () => number,
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>,
): ((signal?: AbortSignal) => Promise<void>) => {
  let next = 0;
  return async (signal) => {
    const now = clock();
    const start = Math.max(now, next);
    next = start + interval;
    if (start > now) await sleep(start - now, signal);
  };
};
