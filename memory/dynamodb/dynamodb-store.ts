import { randomUUID } from 'node:crypto';
import { createStore } from '../create-store';
import { type Kept, NewerMemoryError } from '../kept';
import { pause } from '../pause';
import { type Store } from '../store';
import { DynamoDbRefusal, refusalOf } from './refusal';
import { type Send, type TablePlace } from './send';
import { type Call, type Item, getItem, itemIn, putItem } from './wire';

/** How long something is tried again, in milliseconds: a little less than a turn waits for the store. */
const PATIENCE = 1450;
/** The most that one call may take, in milliseconds, a new connection included. */
const LONGEST_CALL = 500;
/** The longest pause before the second try, in milliseconds, and before any try. Each is twice the one before. */
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 160;

/** A pause of random length, so that those who met once don't meet again. */
const jitter = (failures: number): number =>
  Math.random() * Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE);

const isPassing = (error: unknown): boolean =>
  error instanceof DynamoDbRefusal ? error.isPassing : !(error instanceof NewerMemoryError);

/**
 * Does `work` until it succeeds, the time is over, or it fails in a way that lasts.
 *
 * @param work gets how long a call that begins now may take, in milliseconds
 */
const tryAgain = async <Result>(
  work: (longest: () => number) => Promise<Result>,
): Promise<Result> => {
  const until = performance.now() + PATIENCE;
  const longest = (): number => Math.min(LONGEST_CALL, Math.max(1, until - performance.now()));
  for (let failures = 0; ; failures += 1) {
    try {
      return await work(longest);
    } catch (error) {
      const wait = jitter(failures);
      if (!isPassing(error) || performance.now() + wait >= until) throw error;
      await pause(wait);
    }
  }
};

/** Node's network client and the signer are loaded only with a table: they would slow every other start. */
const openConnection = (place: TablePlace): Send => {
  const opening = import('./send').then(({ createSend }) => createSend(place));
  // Each call tells of a failure.
  opening.catch(() => undefined);
  return async (call, timeout) => (await opening)(call, timeout);
};

/**
 * Keeps each customer's memory in an item of a DynamoDB table whose key is the text `pk`. What fails for
 * a moment is tried again for 1.5 seconds. An item is written only if it is still as it was read;
 * otherwise it is read again.
 *
 * @param clock milliseconds since 1970, UTC
 */
export const createDynamoDbStore = (place: TablePlace, clock: () => number): Store => {
  const { table } = place;
  const send = openConnection(place);
  /** What was read last. A turn reads an item and then changes it: that saves reading it twice. */
  let lastRead: { readonly key: string; readonly item: Item | undefined } | undefined;

  const call = async (what: Call, timeout: number): Promise<Item | undefined> => {
    const answer = await send(what, timeout);
    if (answer.status !== 200) throw refusalOf(answer, table);
    return itemIn(answer.body);
  };

  const takeLastRead = (key: string): typeof lastRead => {
    const taken = lastRead?.key === key ? lastRead : undefined;
    lastRead = undefined;
    return taken;
  };

  const change = async (key: string, changed: (kept: Kept | undefined) => Kept): Promise<void> => {
    const version = { S: randomUUID() };
    await tryAgain(async (longest) => {
      const known = takeLastRead(key);
      const item = known === undefined ? await call(getItem(table, key), longest()) : known.item;
      // An earlier try was written, and only its answer was lost.
      if (item?.version?.['S'] === version.S) return;
      const kept = changed(item?.kept);
      await call(putItem(table, key, kept, version, item?.version), longest());
    });
  };

  return createStore(
    {
      async get(key) {
        const item = await tryAgain((longest) => call(getItem(table, key), longest()));
        lastRead = { key, item };
        return item?.kept;
      },
      change,
    },
    clock,
  );
};
