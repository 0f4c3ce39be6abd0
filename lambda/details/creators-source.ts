import { type Country } from '../../attribution';
import { type Log, describeError } from '../log';
import {
  type DatedDetails,
  type RefresherNeeds,
  TIME_ON_SCREEN,
  createRefresher,
} from './refresher';
import { type ScreenSource } from './screen-source';

/** What the source needs. */
export interface CreatorsSourceNeeds extends RefresherNeeds {
  readonly log: Log;
}

const MINUTE = 60_000;
/** How long nothing is looked for after a failure, in milliseconds. */
const PAUSE = 10_000;
/** How long an owner's stop is believed without another look, in milliseconds. */
const STOPPED_FOR = MINUTE;
/** How long a copy from the table is used without another look, in milliseconds: the owner may have emptied it. */
const COPY_FOR = 5 * MINUTE;

interface Copy extends DatedDetails {
  /** Milliseconds since 1970, UTC. */
  readonly copiedAt: number;
}

/**
 * Current details from the Creators API, for screens.
 *
 * The voice never waits for them. A turn says which products it shows (`prepare`), which begins to look
 * for them and returns. Details that arrive before the answer is complete are put on its screen; later
 * ones are kept for the next turns. If a request takes longer than three seconds, is refused, or fails, the
 * screen shows the owner's catalogue, and only the log says so. Lambda may stop the process between two
 * turns; then the transport first reads what has arrived.
 *
 * One request for ten products costs no more than for one, so the remaining places go to the other
 * products given to `prepare`. Instances share what they get in the table. What has expired, or would
 * expire while the screen is shown, is not used.
 */
export const createCreatorsSource = ({ log, ...needs }: CreatorsSourceNeeds): ScreenSource => {
  const { clock } = needs;
  const refresh = createRefresher(needs);
  const copies = new Map<string, Copy>();
  const underWay = new Set<Country>();
  const pauses = new Map<Country, number>();
  const keyOf = (marketplace: Country, asin: string): string => `${marketplace} ${asin}`;

  const isNearItsEnd = ({ expiresAt }: Copy): boolean => expiresAt - TIME_ON_SCREEN <= clock();
  const isOld = ({ copiedAt }: Copy): boolean => copiedAt + COPY_FOR <= clock();

  const look = async (marketplace: Country, asins: readonly string[]): Promise<void> => {
    const { found, isStopped, againAt } = await refresh(marketplace, asins);
    const copiedAt = clock();
    if (isStopped) copies.clear();
    else {
      for (const asin of asins) copies.delete(keyOf(marketplace, asin));
      for (const [asin, dated] of found)
        copies.set(keyOf(marketplace, asin), { ...dated, copiedAt });
    }
    const next = isStopped ? copiedAt + STOPPED_FOR : againAt;
    if (next !== undefined) pauses.set(marketplace, next);
  };

  return {
    prepare: (marketplace, shown, others) => {
      if (underWay.has(marketplace) || clock() < (pauses.get(marketplace) ?? 0)) return;
      const isDue = (asin: string, isTooOld: (copy: Copy) => boolean): boolean => {
        const copy = copies.get(keyOf(marketplace, asin));
        return copy === undefined || isTooOld(copy);
      };
      const due = [
        ...shown.filter((asin) => isDue(asin, (copy) => isNearItsEnd(copy) || isOld(copy))),
        ...others.filter((asin) => isDue(asin, isNearItsEnd)),
      ];
      if (due.length === 0) return;
      underWay.add(marketplace);
      look(marketplace, [...new Set(due)])
        .catch((error: unknown) => {
          pauses.set(marketplace, clock() + PAUSE);
          const { name, message } = describeError(error);
          log({ level: 'info', event: 'details-failed', error: { name, message } });
        })
        .finally(() => underWay.delete(marketplace));
    },
    detailsOf: (marketplace, asin) => {
      const copy = copies.get(keyOf(marketplace, asin));
      if (copy === undefined || isNearItsEnd(copy) || isOld(copy) || clock() < copy.asOf)
        return undefined;
      return Object.keys(copy.details).length === 0 ? undefined : copy.details;
    },
  };
};
