import { type Country } from '../../attribution';
import { type CreatorsClient, type Fresh, type Item, type Offer } from '../../clients/creators';
import { type Log, describeError } from '../log';
import { priceLine } from './price-line';
import { type ScreenDetails, type ScreenSource } from './screen-source';

/** A client for a marketplace, and the tag to ask with. */
export interface Connection {
  readonly client: Pick<CreatorsClient, 'getItems'>;
  readonly partnerTag: string;
  /** Which of an item's offers to show. */
  readonly bestOffer: (offers: readonly Offer[]) => Offer | undefined;
}

/** What the source needs. */
export interface CreatorsSourceNeeds {
  /** Loads the client at its first use; undefined where the owner has no access. */
  readonly connect: (marketplace: Country) => Promise<Connection | undefined>;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  readonly log: Log;
}

/** Later than this, in milliseconds, an answer is not waited for any more. */
const DEADLINE = 800;
/** Most ASINs of one request. */
const BATCH = 10;
const MINUTE = 60_000;
/** A screen stays for a while: what is about to expire is not put on it, in milliseconds. */
const TIME_ON_SCREEN = 5 * MINUTE;
/** How long a product is not asked for again that Amazon has nothing of, in milliseconds. */
const NOTHING_FOR = 60 * MINUTE;
/** How long nothing is asked after a failure, in milliseconds; the client itself knows longer pauses. */
const PAUSE = 10_000;

interface Known {
  /** Undefined when Amazon has nothing of it. */
  readonly item: Item | undefined;
  readonly bestOffer: Connection['bestOffer'];
  /** When to ask again; milliseconds since 1970, UTC. */
  readonly renewAt: number;
}

/**
 * Current details from the Creators API, for screens.
 *
 * The voice never waits for them. A turn only says which products it shows (`prepare`), which starts
 * one request at most and returns; what has come by the time the answer is complete is put on its
 * screen, and what comes later serves the next turn. A request that takes longer than 800 ms, is
 * refused, or fails leaves the screen as the owner's catalogue has it, and nobody notices. Between two
 * requests Lambda may stop the process; the transport then reads first what came meanwhile.
 *
 * One request asks for ten products at no more cost than for one, so the places left over go to the
 * next products given to `prepare`. Memory lasts as long as the process and is never written down; a
 * datum that has expired, or would while it is looked at, is not handed out.
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
    const { client, partnerTag, bestOffer } = connection;
    const { items } = await client.getItems(asins, {
      marketplace,
      partnerTag,
      deadline: DEADLINE,
    });
    for (const asin of asins) {
      const item = items.get(asin);
      const { expiresAt = clock() + NOTHING_FOR } = item?.offers ?? item?.facts ?? {};
      const renewAt = expiresAt - (item === undefined ? 0 : TIME_ON_SCREEN);
      known.set(keyOf(marketplace, asin), { item, bestOffer, renewAt });
    }
  };

  /** The value, if it stays fresh for as long as a screen is looked at. */
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
      const { item, bestOffer } = known.get(keyOf(marketplace, asin)) ?? {};
      const facts = shown(item?.facts);
      if (item === undefined || facts?.isAdultProduct === true) return undefined;
      const image = shown(item.image);
      const { url: imageUrl } = image?.large ?? image?.medium ?? image?.highRes ?? {};
      const price = bestOffer?.(shown(item.offers) ?? [])?.price;
      const details: ScreenDetails = {
        ...(imageUrl !== undefined && { imageUrl }),
        ...(facts?.title !== undefined && { productTitle: facts.title }),
        ...(price !== undefined &&
          item.offers !== undefined && {
            priceLine: priceLine(price.display, marketplace, item.offers.asOf),
          }),
      };
      return Object.keys(details).length === 0 ? undefined : details;
    },
  };
};
