/** Keys of what comes from the Creators API. */
export const CREATORS_KEYS = {
  /** All of them begin so. */
  prefix: 'creators:',
  /** While this is in the table, nothing is asked or shown; `shelf creators purge` puts it there. */
  stop: 'creators:stop',
  /** The counts of requests begin so. They have nothing of Amazon's, and Amazon's quota lasts beyond a purge. */
  requests: 'creators:requests:',
} as const;

/** A value that may be kept for a limited time. */
export interface Dated {
  /** Anything that JSON can hold. */
  readonly value: unknown;
  /** From when it is; milliseconds since 1970, UTC. */
  readonly asOf: number;
  /** From this moment on it is gone; milliseconds since 1970, UTC. */
  readonly expiresAt: number;
}

/** What a count is measured by. */
interface Limit {
  /** The highest count. */
  readonly most: number;
  /** How long the next one has to wait, in milliseconds. */
  readonly spacing: number;
  /** When the count may be thrown away; milliseconds since 1970, UTC. */
  readonly expiresAt: number;
}

/** `early` is before `at`, milliseconds since 1970, UTC; `full` is above the limit. */
type Counted =
  | { readonly outcome: 'counted' }
  | { readonly outcome: 'full' }
  | { readonly outcome: 'early'; readonly at: number };

/**
 * What all instances of the skill share for a day at most. It has nothing about customers, and each method
 * does what it does in one step: of ten that try at once, one is first. Every method may reject.
 */
export interface DayTable {
  /** The values under these keys, at most 100; never one that has expired, or is from the future. */
  read(keys: readonly string[]): Promise<ReadonlyMap<string, Dated>>;
  /** Keeps a value, unless one that is as new is there. */
  put(key: string, dated: Dated): Promise<void>;
  /**
   * Takes something for itself.
   *
   * @param holder whoever takes it, by a name of its own
   * @param until milliseconds since 1970, UTC
   * @returns false when another one has it
   */
  take(key: string, holder: string, until: number): Promise<boolean>;
  /** Lets go of it, for others to take from `until` on; does nothing when another one has it by now. */
  letGo(key: string, holder: string, until: number): Promise<void>;
  /** Counts one, if that is within the limit. */
  count(key: string, limit: Limit): Promise<Counted>;
}

/** Whether it may be read; what a clock that was set back makes new again may not. */
export const isCurrent = ({ asOf, expiresAt }: Dated, now: number): boolean =>
  asOf <= now && now < expiresAt;

/**
 * The table of one process, for a skill that runs in one only.
 *
 * @param clock milliseconds since 1970, UTC
 */
export const createProcessDayTable = (clock: () => number): DayTable => {
  const values = new Map<string, Dated>();
  const held = new Map<string, { readonly holder: string; readonly until: number }>();
  const counts = new Map<string, { readonly count: number; readonly free: number }>();
  return {
    read: async (keys) => {
      const now = clock();
      for (const [key, dated] of values) if (!isCurrent(dated, now)) values.delete(key);
      return new Map(
        keys.flatMap((key) => {
          const dated = values.get(key);
          return dated === undefined ? [] : [[key, dated] as const];
        }),
      );
    },
    put: async (key, dated) => {
      if ((values.get(key)?.asOf ?? -1) < dated.asOf) values.set(key, dated);
    },
    take: async (key, holder, until) => {
      const before = held.get(key);
      if (before !== undefined && before.until > clock() && before.holder !== holder) return false;
      held.set(key, { holder, until });
      return true;
    },
    letGo: async (key, holder, until) => {
      if (held.get(key)?.holder === holder) held.set(key, { holder: '', until });
    },
    count: async (key, { most, spacing }) => {
      const now = clock();
      const { count, free } = counts.get(key) ?? { count: 0, free: 0 };
      if (count >= most) return { outcome: 'full' };
      if (free > now) return { outcome: 'early', at: free };
      counts.set(key, { count: count + 1, free: now + spacing });
      return { outcome: 'counted' };
    },
  };
};
