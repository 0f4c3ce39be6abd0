import * as z from 'zod/mini';
import { type Country } from '../../attribution';
import { type CreatorsClient, type Item, type ItemResource } from '../../clients/creators';
import { lazily } from '../../contract/lazily';
import { CREATORS_KEYS, type DayTable, type Dated } from '../../memory/day-table';

/** What Amazon says about a product now. For screens only; it is never spoken. */
const detailsSchema = lazily(() =>
  z.object({
    /** Amazon's own link to the image. */
    imageUrl: z.optional(z.string()),
    /** The store's current title. */
    productTitle: z.optional(z.string()),
  }),
);
export type ScreenDetails = z.infer<ReturnType<typeof detailsSchema>>;

/** A client for a marketplace, and the tag for its requests. */
export interface Connection {
  readonly client: Pick<CreatorsClient, 'getItems'>;
  readonly partnerTag: string;
}

/** What the refresher needs. */
export interface RefresherNeeds {
  /** Shared by all instances. */
  readonly table: DayTable;
  /** A name that no other instance has. */
  readonly instance: string;
  /** Loads the client at its first use; undefined when the owner has no access. */
  readonly connect: (marketplace: Country) => Promise<Connection | undefined>;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  /** How long to wait for Amazon, in milliseconds; 3 seconds by default. */
  readonly deadline?: number;
}

/** Details with their times; without any when Amazon has nothing to show. */
export interface DatedDetails extends Omit<Dated, 'value'> {
  readonly details: ScreenDetails;
}

export interface Refreshed {
  /** By ASIN. */
  readonly found: ReadonlyMap<string, DatedDetails>;
  /** The owner has stopped it: nothing may be shown. */
  readonly isStopped: boolean;
  /** When it makes sense to come again, if something is missing; milliseconds since 1970, UTC. */
  readonly againAt?: number;
}

/** Long enough for a new token and for a turn among the requests of a second. */
const DEADLINE = 3000;
/** Most ASINs of one request. */
const BATCH = 10;
/** Most keys of one read, with the one that stops. */
const MOST_READ = 99;
/** How long one instance has the turn, in milliseconds. Lambda may stop it in the middle. */
const TURN = 30_000;
/** How long writing may take, in milliseconds. */
const WRITING = 2000;
/** How long the other instances wait for the one that asks, in milliseconds. */
const WAIT = 1500;
/** How long nobody asks after a failure, in milliseconds; an error may give a later time. */
const PAUSE = 10_000;
/** The same where only the owner can change something. */
const LONG_PAUSE = 15 * 60_000;
const OF_THE_OWNER = ['CredentialError', 'TagError'];
const HOUR = 60 * 60 * 1000;
/** What expires so soon is asked for anew, in milliseconds: it could not stay on a screen. */
export const TIME_ON_SCREEN = 5 * 60_000;

/** Nothing that may be kept for an hour only, as prices: screens never show them. */
const RESOURCES: readonly ItemResource[] = [
  'itemInfo.title',
  'itemInfo.productInfo',
  'images.primary.medium',
  'images.primary.large',
];

/** @param asOf when it was asked for */
const datedFrom = (item: Item | undefined, asOf: number): DatedDetails => {
  const facts = item?.facts?.get();
  const nothing = { details: {}, asOf, expiresAt: asOf + HOUR };
  if (item === undefined || facts?.isAdultProduct === true) return nothing;
  const { large, medium } = item.image?.get() ?? {};
  const { url: imageUrl } = large ?? medium ?? {};
  const times = item.facts ?? item.image;
  if (times === undefined) return nothing;
  return {
    details: {
      ...(imageUrl !== undefined && { imageUrl }),
      ...(facts?.title !== undefined && { productTitle: facts.title }),
    },
    asOf: times.asOf,
    expiresAt: times.expiresAt,
  };
};

/**
 * Gets details from the table, and lets one instance at a time ask Amazon for what is missing there. Of
 * many that need the same, one asks, and the others find it in the table.
 */
export const createRefresher = ({
  table,
  instance,
  connect,
  clock,
  deadline = DEADLINE,
}: RefresherNeeds) => {
  const keyOf = (marketplace: Country, asin: string): string =>
    `${CREATORS_KEYS.prefix}item:${marketplace}:${asin}`;

  const read = async (marketplace: Country, asins: readonly string[]): Promise<Refreshed> => {
    const values = await table.read([
      CREATORS_KEYS.stop,
      ...asins.map((asin) => keyOf(marketplace, asin)),
    ]);
    const found = new Map<string, DatedDetails>();
    for (const asin of asins) {
      const dated = values.get(keyOf(marketplace, asin));
      const { data: details } = detailsSchema().safeParse(dated?.value);
      if (dated === undefined || details === undefined) continue;
      found.set(asin, { details, asOf: dated.asOf, expiresAt: dated.expiresAt });
    }
    return { found, isStopped: values.has(CREATORS_KEYS.stop) };
  };

  const missingIn = ({ found }: Refreshed, asins: readonly string[]): string[] =>
    asins.filter((asin) => (found.get(asin)?.expiresAt ?? 0) - TIME_ON_SCREEN <= clock());

  /** @param until when the turn is over; milliseconds since 1970, UTC */
  const ask = async (
    marketplace: Country,
    asins: readonly string[],
    until: number,
  ): Promise<Refreshed> => {
    const connection = await connect(marketplace);
    const nothing = { found: new Map<string, DatedDetails>(), isStopped: false };
    if (connection === undefined) return { ...nothing, againAt: clock() + HOUR };
    const { client, partnerTag } = connection;
    const asOf = clock();
    // Lambda stopped this instance, and another one may have its turn by now.
    if (asOf + deadline + WRITING >= until) return nothing;
    const options = { marketplace, partnerTag, deadline, resources: RESOURCES };
    const { items } = await client.getItems(asins, options);
    const found = new Map(asins.map((asin) => [asin, datedFrom(items.get(asin), asOf)] as const));
    const { isStopped } = await read(marketplace, []);
    if (isStopped || clock() + WRITING >= until) return { ...nothing, isStopped };
    await Promise.all(
      [...found].map(([asin, { details, ...times }]) =>
        table.put(keyOf(marketplace, asin), { value: details, ...times }),
      ),
    );
    return { found, isStopped };
  };

  /**
   * @param asins the most important ones first
   * @throws Error when the table or Amazon can't be reached or refuse; then nobody asks for a while
   */
  return async (marketplace: Country, asins: readonly string[]): Promise<Refreshed> => {
    const wanted = asins.slice(0, BATCH);
    const first = await read(marketplace, wanted);
    if (first.isStopped || missingIn(first, wanted).length === 0) return first;
    const turn = `${CREATORS_KEYS.prefix}turn:${marketplace}`;
    const until = clock() + TURN;
    if (!(await table.take(turn, instance, until))) return { ...first, againAt: clock() + WAIT };
    let freeAt = 0;
    try {
      // Another one may have asked since. And what a request has room for, it asks for.
      const again = await read(marketplace, asins.slice(0, MOST_READ));
      const missing = missingIn(again, asins.slice(0, MOST_READ)).slice(0, BATCH);
      if (again.isStopped || missing.length === 0) return again;
      const asked = await ask(marketplace, missing, until);
      return { ...asked, found: new Map([...again.found, ...asked.found]) };
    } catch (error) {
      const { name, retryAt } = error as { readonly name?: string; readonly retryAt?: number };
      const pause = OF_THE_OWNER.includes(name ?? '') ? LONG_PAUSE : PAUSE;
      freeAt = retryAt ?? clock() + pause;
      throw error;
    } finally {
      // What can't be given back ends by itself.
      await table.letGo(turn, instance, Math.max(freeAt, clock())).catch(() => undefined);
    }
  };
};
