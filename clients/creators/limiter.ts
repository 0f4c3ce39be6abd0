import { QuotaError } from './quota-error';

/** Requests made on one day (UTC). */
export interface DayUsage {
  /** `2026-11-21`. */
  readonly day: string;
  readonly requests: number;
}

/** Keeps the day's count outside this process, for others that use the same account. */
export interface UsageKeeper {
  readonly load: () => DayUsage | undefined;
  readonly save: (usage: DayUsage) => void;
}

/** What a limiter needs. */
export interface LimiterNeeds {
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** 1 by default, the quota of a new credential (Creators API page "API rates"). */
  readonly perSecond?: number | undefined;
  /** 8,640 by default, from the same page. */
  readonly perDay?: number | undefined;
  readonly usage?: UsageKeeper | undefined;
}

/** Spaces requests out, in the order in which they come. */
export interface Limiter {
  /**
   * Waits for its turn, and counts one request.
   *
   * @param latest the latest useful time for the turn; milliseconds since 1970, UTC
   * @throws QuotaError at once when its turn would be later, or the day's quota is used up
   */
  readonly take: (latest: number, signal?: AbortSignal) => Promise<void>;
  /** Makes every request wait so many milliseconds, after Amazon has said that there were too many. */
  readonly holdBack: (milliseconds: number) => void;
}

/** Amazon counts by its own clock; this makes requests start a little more than a second apart. */
const MARGIN = 1.1;
/** How far apart requests start in the quota of a new credential, in milliseconds. */
export const USUAL_SPACING = 1000 * MARGIN;
/** The quota of a new credential (Creators API page "API rates"). */
export const PER_DAY = 8640;
const DAY = 24 * 60 * 60 * 1000;

/** The day of a quota, e.g. `2026-11-21`. */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);
/** When the next day begins. UNCONFIRMED when Amazon's does; here it begins at 0:00 UTC. */
export const tomorrow = (now: number): number => (Math.floor(now / DAY) + 1) * DAY;

export const createLimiter = (needs: LimiterNeeds): Limiter => {
  const { clock, sleep, perSecond = 1, perDay = PER_DAY, usage } = needs;
  const spacing = (1000 / perSecond) * MARGIN;
  let free = 0;
  let own: DayUsage | undefined;

  const usedToday = (day: string): number => {
    const known = [usage?.load(), own].filter((counted) => counted?.day === day);
    return Math.max(0, ...known.map((counted) => counted?.requests ?? 0));
  };

  return {
    take: async (latest, signal) => {
      const now = clock();
      const day = dayOf(now);
      const used = usedToday(day);
      if (used >= perDay) throw new QuotaError('day', tomorrow(now));
      const turn = Math.max(now, free);
      if (turn > latest) throw new QuotaError('second', turn);
      free = turn + spacing;
      own = { day, requests: used + 1 };
      usage?.save(own);
      if (turn > now) await sleep(turn - now, signal);
    },
    holdBack: (milliseconds) => {
      free = Math.max(free, clock() + milliseconds);
    },
  };
};
