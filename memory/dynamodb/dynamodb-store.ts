import { randomUUID } from 'node:crypto';
import { createStore } from '../create-store';
import { type Kept } from '../kept';
import { type Store } from '../store';
import { openConnection, tryAgain } from './connection';
import { refusalOf } from './refusal';
import { type TablePlace } from './send';
import { type Call, type Item, getItem, itemIn, putItem } from './wire';

const USE = {
  variable: 'SHELF_MEMORY_TABLE',
  actions: 'dynamodb:GetItem and dynamodb:PutItem',
} as const;

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
    if (answer.status !== 200) throw refusalOf(answer, USE, table);
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
