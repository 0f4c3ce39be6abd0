import { type Country } from '../../attribution';
import { type CreatorsClient, type Fresh, type Item } from '../../clients/creators';
import { type Log, describeError } from '../log';
import { type ScreenDetails, type ScreenSource } from './screen-source';

/** A client for a marketplace, and the tag for its requests. */
export interface Connection {
  readonly client: Pick<CreatorsClient, 'getItems'>;
  readonly partnerTag: string;
}

/** What the source needs. */
export interface CreatorsSourceNeeds {
  /** Loads the client at its first use; undefined when the owner has no access. */
  readonly connect: (marketplace: Country) => Promise<Connection | undefined>;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  readonly log: Log;
}

/** How long to wait for an answer, in milliseconds. */
const DEADLINE = 800;
/** Most ASINs of one request. */
const BATCH = 10;
const MINUTE = 60_000;
/** How long a screen may stay, in milliseconds: what expires sooner is not put on it. */
const TIME_ON_SCREEN = 5 * MINUTE;
/** How long not to ask again for a product that Amazon doesn't have, in milliseconds. */
const NOTHING_FOR = 60 * MINUTE;
/** How long to ask nothing after a failure, in milliseconds; an error may give a later time. */
const PAUSE = 10_000;

interface Known {
  /** Undefined when Amazon doesn't have it. */
  readonly item: Item | undefined;
  /** When to ask again; milliseconds since 1970, UTC. */
  readonly renewAt: number;
}

/**
 * Current details from the Creators API, for screens.
 *
 * The voice never waits for them. A turn says which products it shows (`prepare`), which starts at
 * most one request and returns. Details that arrive before the answer is complete are put on its
 * screen; later ones are kept for the next turns. If a request takes longer than 800 ms, is refused,
 * or fails, the screen shows the owner's catalogue, and only the log says so. Lambda may stop the
 * process between two turns; then the transport first reads what has arrived.
 *
 * One request for ten products costs no more than for one, so the remaining places go to the next
 * products given to `prepare`. Details are kept as long as the process lives and are never stored. One
 * that has expired, or would expire while the screen is shown, is not used.
 */
export const createCreatorsSource = ({
  connect,
  clock,
  log,
}: CreatorsSourceNeeds): ScreenSource => {
  const known = new Map<string, Known>();
  const underWay = new Set<Country>();
  const pauses = new Map<Country, number>();
  const keyOf = (marketplace: Country, asin: string): string => `${marketplace} ${asin}`;

  const ask = async (marketplace: Country, asins: readonly string[]): Promise<void> => {
    const connection = await connect(marketplace);
    if (connection === undefined) {
      pauses.set(marketplace, clock() + NOTHING_FOR);
      return;
    }
    const { client, partnerTag } = connection;
    const { items } = await client.getItems(asins, {
      marketplace,
      partnerTag,
      deadline: DEADLINE,
    });
    for (const asin of asins) {
      const item = items.get(asin);
      const { expiresAt = clock() + NOTHING_FOR } = item?.offers ?? item?.facts ?? {};
      const renewAt = expiresAt - (item === undefined ? 0 : TIME_ON_SCREEN);
      known.set(keyOf(marketplace, asin), { item, renewAt });
    }
  };

  /** The value, if it stays fresh for as long as a screen may stay. */
  const shown = <Value>(datum: Fresh<Value> | undefined): Value | undefined =>
    datum !== undefined && datum.expiresAt - clock() >= TIME_ON_SCREEN ? datum.get() : undefined;

  return {
    prepare: (marketplace, asins) => {
      const now = clock();
      if (underWay.has(marketplace) || now < (pauses.get(marketplace) ?? 0)) return;
      const wanted = [...new Set(asins)]
        .filter((asin) => now >= (known.get(keyOf(marketplace, asin))?.renewAt ?? 0))
        .slice(0, BATCH);
      if (wanted.length === 0) return;
      underWay.add(marketplace);
      ask(marketplace, wanted)
        .catch((error: unknown) => {
          const { retryAt = clock() + PAUSE } = error as { readonly retryAt?: number };
          pauses.set(marketplace, retryAt);
          const { name, message } = describeError(error);
          log({ level: 'info', event: 'details-failed', error: { name, message } });
        })
        .finally(() => underWay.delete(marketplace));
    },
    detailsOf: (marketplace, asin): ScreenDetails | undefined => {
      const { item } = known.get(keyOf(marketplace, asin)) ?? {};
      const facts = shown(item?.facts);
      if (item === undefined || facts?.isAdultProduct === true) return undefined;
      const image = shown(item.image);
      const { url: imageUrl } = image?.large ?? image?.medium ?? image?.highRes ?? {};
      const details: ScreenDetails = {
        ...(imageUrl !== undefined && { imageUrl }),
        ...(facts?.title !== undefined && { productTitle: facts.title }),
      };
      return Object.keys(details).length === 0 ? undefined : details;
    },
  };
};
