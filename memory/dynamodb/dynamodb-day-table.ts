import { type DayTable, isCurrent } from '../day-table';
import { openConnection, tryAgain } from './connection';
import { DynamoDbRefusal, refusalOf } from './refusal';
import { type TablePlace } from './send';
import {
  type Call,
  batchGetItem,
  dayItemsIn,
  deleteItem,
  keysIn,
  putNewer,
  scanKeys,
  updateItem,
} from './wire';

const USE = {
  variable: 'SHELF_DAY_TABLE',
  actions: 'dynamodb:BatchGetItem, PutItem and UpdateItem',
} as const;

/** A table of a day that can be emptied, too; this needs the permissions Scan and DeleteItem. */
export interface DynamoDbDayTable extends DayTable {
  /** The keys that begin like this. */
  keys(prefix: string): Promise<readonly string[]>;
  remove(key: string): Promise<void>;
}

/** How long a hold is remembered after its end, in milliseconds. */
const HOUR = 60 * 60 * 1000;
/** Whether DynamoDB did nothing because the condition of the call doesn't hold. */
const hasFailedCondition = (error: unknown): boolean =>
  error instanceof DynamoDbRefusal && error.reason === 'ConditionalCheckFailedException';
const seconds = (milliseconds: number): number => Math.ceil(milliseconds / 1000);

/**
 * A table of a day in DynamoDB, with the text `pk` as its key and `ttl` for what has expired. What fails
 * for a moment is tried again for 1.5 seconds.
 *
 * @param clock milliseconds since 1970, UTC
 */
export const createDynamoDbDayTable = (
  place: TablePlace,
  clock: () => number,
): DynamoDbDayTable => {
  const { table } = place;
  const send = openConnection(place);

  /** @throws DynamoDbRefusal */
  const call = async (what: Call, timeout: number): Promise<string> => {
    const answer = await send(what, timeout);
    if (answer.status === 200) return answer.body;
    throw refusalOf(answer, USE, table);
  };
  /** Reads an answer within the try: one that is no whole answer is asked for again. */
  const ask = <Read>(what: Call, read: (body: string) => Read): Promise<Read> =>
    tryAgain(async (longest) => read(await call(what, longest())));
  /** @returns false when its condition doesn't hold */
  const isDone = (what: Call): Promise<boolean> =>
    tryAgain(async (longest) => {
      try {
        await call(what, longest());
        return true;
      } catch (error) {
        if (hasFailedCondition(error)) return false;
        throw error;
      }
    });

  const itemsOf = async (keys: readonly string[]) =>
    keys.length === 0 ? [] : ask(batchGetItem(table, keys), dayItemsIn);

  return {
    read: async (keys) => {
      const items = await itemsOf(keys);
      const now = clock();
      // DynamoDB may delete what has expired days later.
      return new Map(
        items.flatMap(({ key, dated }) =>
          dated !== undefined && isCurrent(dated, now) ? [[key, dated] as const] : [],
        ),
      );
    },
    put: async (key, dated) => {
      await isDone(putNewer(table, key, dated));
    },
    // The same holder may take it again: the answer to its first try may have been lost.
    take: (key, holder, until) =>
      isDone(
        updateItem(table, key, {
          change: 'SET h = :holder, u = :until, #ttl = :ttl',
          condition: 'attribute_not_exists(u) OR u <= :now OR h = :holder',
          values: {
            ...{ ':holder': holder, ':until': until, ':now': clock() },
            ':ttl': seconds(until + HOUR),
          },
        }),
      ),
    letGo: async (key, holder, until) => {
      await isDone(
        updateItem(table, key, {
          change: 'SET h = :nobody, u = :until, #ttl = :ttl',
          condition: 'h = :holder',
          values: {
            ...{ ':nobody': '-', ':holder': holder, ':until': until },
            ':ttl': seconds(until + HOUR),
          },
        }),
      );
    },
    count: async (key, { most, spacing, expiresAt }) => {
      const now = clock();
      const isCounted = await isDone(
        updateItem(table, key, {
          change: 'SET f = :next, #ttl = :ttl ADD n :one',
          condition:
            '(attribute_not_exists(n) OR n < :most) AND (attribute_not_exists(f) OR f <= :now)',
          values: {
            ...{ ':next': now + spacing, ':one': 1, ':most': most, ':now': now },
            ':ttl': seconds(expiresAt),
          },
        }),
      );
      if (isCounted) return { outcome: 'counted' };
      const [item] = await itemsOf([key]);
      const { count = 0, free = now } = item ?? {};
      return count >= most ? { outcome: 'full' } : { outcome: 'early', at: Math.max(free, now) };
    },
    keys: async (prefix) => {
      const found: string[] = [];
      let after: ReturnType<typeof keysIn>['last'];
      do {
        const { keys, last } = await ask(scanKeys(table, prefix, after), keysIn);
        found.push(...keys);
        after = last;
      } while (after !== undefined);
      return found;
    },
    remove: async (key) => {
      await ask(deleteItem(table, key), () => undefined);
    },
  };
};
