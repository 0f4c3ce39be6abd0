import { type Region } from '../../attribution';
import {
  type Limiter,
  PER_DAY,
  QuotaError,
  USUAL_SPACING,
  dayOf,
  tomorrow,
} from '../../clients/creators';
import { CREATORS_KEYS, type DayTable } from '../../memory/day-table';

/** What the limiter needs. */
export interface SharedLimiterNeeds {
  readonly table: Pick<DayTable, 'count'>;
  /** Of the credential. */
  readonly region: Region;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** Requests a day that are left to the owner's `shelf creators check`, which the table does not count. */
const OWNERS_SHARE = 240;
const HOUR = 60 * 60 * 1000;

/** Spaces out and counts the requests of all instances together, in the table that they share. */
export const createSharedLimiter = ({
  table,
  region,
  clock,
  sleep,
}: SharedLimiterNeeds): Limiter => {
  let heldBackUntil = 0;
  return {
    take: async (latest, signal) => {
      for (;;) {
        const now = clock();
        const next = tomorrow(now);
        const counted =
          heldBackUntil > now
            ? ({ outcome: 'early', at: heldBackUntil } as const)
            : await table.count(`${CREATORS_KEYS.requests}${region}:${dayOf(now)}`, {
                most: PER_DAY - OWNERS_SHARE,
                spacing: USUAL_SPACING,
                expiresAt: next + HOUR,
              });
        if (counted.outcome === 'counted') return;
        if (counted.outcome === 'full') throw new QuotaError('day', next);
        if (counted.at > latest) throw new QuotaError('second', counted.at);
        await sleep(Math.max(1, counted.at - now), signal);
      }
    },
    holdBack: (milliseconds) => {
      heldBackUntil = Math.max(heldBackUntil, clock() + milliseconds);
    },
  };
};
