/** Waits so many milliseconds. Node's own, `node:timers/promises`, is a module more for each start to load. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
