/** A device's time, in milliseconds since 1970, UTC. The skill and its memory may share it. */
export interface DeviceClock {
  readonly now: () => number;
  /** Sets the time; it runs on from there. */
  readonly set: (time: number) => void;
}

/**
 * Makes a clock that can be set.
 *
 * @param source what it shows until then, and what makes it run; this computer's clock by default
 */
export const createClock = (source: () => number = Date.now): DeviceClock => {
  let ahead = 0;
  return {
    now: () => source() + ahead,
    set: (time) => {
      ahead = time - source();
    },
  };
};
