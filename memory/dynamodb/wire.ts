import * as z from 'zod/mini';
import { lazily } from '../../contract/lazily';
import { type Dated } from '../day-table';
import { type Kept } from '../kept';

/** A call of DynamoDB's JSON protocol: what to post, beside the headers of the signature. */
export interface Call {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A value as DynamoDB writes it, e.g. `{ S: 'text' }`. */
export type Attribute = Readonly<Record<string, unknown>>;

/** What is in the table under a key. */
export interface Item {
  /**
   * Another one at each write. It is not a counter: an item that was deleted and made again must not be
   * taken for the old one. Undefined in an item that something else has put there.
   */
  readonly version: Attribute | undefined;
  readonly kept: Kept;
}

type Operation = 'GetItem' | 'PutItem' | 'BatchGetItem' | 'UpdateItem' | 'Scan' | 'DeleteItem';

const callOf = (operation: Operation, input: object): Call => ({
  headers: {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `DynamoDB_20120810.${operation}`,
  },
  body: JSON.stringify(input),
});

/** Reads an item as the last write left it. */
export const getItem = (table: string, key: string): Call =>
  callOf('GetItem', { TableName: table, Key: { pk: { S: key } }, ConsistentRead: true });

/**
 * Writes an item `{ pk, v, m, f, ttl }` if the one there is still that which was read.
 *
 * @param before the version that was read; undefined when there was none
 */
export const putItem = (
  table: string,
  key: string,
  { m, f, ttl }: Kept,
  version: Attribute,
  before: Attribute | undefined,
): Call =>
  callOf('PutItem', {
    TableName: table,
    Item: {
      pk: { S: key },
      v: version,
      ...(m !== undefined && { m: { S: JSON.stringify(m) } }),
      ...(f !== undefined && { f: { N: String(f) } }),
      ttl: { N: String(ttl) },
    },
    ...(before === undefined
      ? { ConditionExpression: 'attribute_not_exists(v)' }
      : {
          ConditionExpression: 'v = :before',
          ExpressionAttributeValues: { ':before': before },
        }),
  });

/** Reads up to 100 items as the last writes left them. */
export const batchGetItem = (table: string, keys: readonly string[]): Call =>
  callOf('BatchGetItem', {
    RequestItems: {
      [table]: { Keys: keys.map((key) => ({ pk: { S: key } })), ConsistentRead: true },
    },
  });

/** Writes an item `{ pk, m, a, e, ttl }` unless one is there that is as new. */
export const putNewer = (table: string, key: string, { value, asOf, expiresAt }: Dated): Call =>
  callOf('PutItem', {
    TableName: table,
    Item: {
      pk: { S: key },
      m: { S: JSON.stringify(value) },
      a: { N: String(asOf) },
      e: { N: String(expiresAt) },
      ttl: { N: String(Math.ceil(expiresAt / 1000)) },
    },
    ConditionExpression: 'attribute_not_exists(a) OR a < :asOf',
    ExpressionAttributeValues: { ':asOf': { N: String(asOf) } },
  });

/** A change of an item, in DynamoDB's own expressions; `#ttl` stands for the attribute `ttl`, a reserved word. */
interface Update {
  readonly change: string;
  readonly condition: string;
  /** The numbers and texts in them, e.g. `{ ':now': 1 }`. */
  readonly values: Readonly<Record<string, number | string>>;
}

/** Changes an item in one step, if the condition holds. */
export const updateItem = (
  table: string,
  key: string,
  { change, condition, values }: Update,
): Call =>
  callOf('UpdateItem', {
    TableName: table,
    Key: { pk: { S: key } },
    UpdateExpression: change,
    ConditionExpression: condition,
    ...(change.includes('#ttl') && { ExpressionAttributeNames: { '#ttl': 'ttl' } }),
    ExpressionAttributeValues: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'number' ? { N: String(value) } : { S: value },
      ]),
    ),
  });

/** Lists the keys that begin like this, a page at a time; `after` is the last key of the page before. */
export const scanKeys = (table: string, prefix: string, after: Attributes | undefined): Call =>
  callOf('Scan', {
    TableName: table,
    ConsistentRead: true,
    ProjectionExpression: 'pk',
    FilterExpression: 'begins_with(pk, :prefix)',
    ExpressionAttributeValues: { ':prefix': { S: prefix } },
    ...(after !== undefined && { ExclusiveStartKey: after }),
  });

export const deleteItem = (table: string, key: string): Call =>
  callOf('DeleteItem', { TableName: table, Key: { pk: { S: key } } });

const NOT_ITS_FORM = 'the answer is not in the form of DynamoDB';
const attributeSchema = lazily(() => z.record(z.string(), z.unknown()));
const attributesSchema = lazily(() => z.record(z.string(), attributeSchema()));
type Attributes = z.infer<ReturnType<typeof attributesSchema>>;
const answerSchema = lazily(() => z.object({ Item: z.optional(attributesSchema()) }));
const batchSchema = lazily(() =>
  z.object({
    Responses: z.record(z.string(), z.array(attributesSchema())),
    UnprocessedKeys: z.optional(z.record(z.string(), z.unknown())),
  }),
);
const pageSchema = lazily(() =>
  z.object({
    Items: z.array(attributesSchema()),
    LastEvaluatedKey: z.optional(attributesSchema()),
  }),
);

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const textIn = (attribute: Attribute | undefined): string | undefined => {
  const text = attribute?.['S'];
  return typeof text === 'string' ? text : undefined;
};

const numberIn = (attribute: Attribute | undefined): number | undefined => {
  const digits = attribute?.['N'];
  return typeof digits === 'string' && digits !== '' ? Number(digits) : undefined;
};

/**
 * The item in the answer to a call; undefined when there is none, as in the answer to a write. A memory
 * that is not JSON is left out, so that it counts as broken.
 *
 * @throws Error when the answer is not DynamoDB's
 */
export const itemIn = (body: string): Item | undefined => {
  const { success, data } = answerSchema().safeParse(parsed(body));
  if (!success) throw new Error(NOT_ITS_FORM);
  if (data.Item === undefined) return undefined;
  const { v, m, f, ttl } = data.Item;
  const forgottenAt = numberIn(f);
  const memory = parsed(textIn(m) ?? '');
  return {
    version: v,
    kept: {
      ...(memory !== undefined && { m: memory }),
      ...(forgottenAt !== undefined && { f: forgottenAt }),
      ttl: numberIn(ttl) ?? Number.MAX_SAFE_INTEGER,
    },
  };
};

/** An item of the table of a day: a dated value, or a count with the time from which it may go on. */
export interface DayItem {
  readonly key: string;
  readonly dated: Dated | undefined;
  readonly count: number;
  /** Milliseconds since 1970, UTC. */
  readonly free: number;
}

/**
 * The items in the answer to a read of several.
 *
 * @throws Error when the answer is not DynamoDB's, or leaves out what the table had no time for
 */
export const dayItemsIn = (body: string): DayItem[] => {
  const { success, data } = batchSchema().safeParse(parsed(body));
  if (!success) throw new Error(NOT_ITS_FORM);
  const { Responses, UnprocessedKeys = {} } = data;
  if (Object.keys(UnprocessedKeys).length > 0) throw new Error('DynamoDB answered a part only');
  return Object.values(Responses)
    .flat()
    .map(({ pk, m, a, e, n, f }) => {
      const [value, asOf, expiresAt] = [parsed(textIn(m) ?? ''), numberIn(a), numberIn(e)];
      const isDated = value !== undefined && asOf !== undefined && expiresAt !== undefined;
      return {
        key: textIn(pk) ?? '',
        dated: isDated ? { value, asOf, expiresAt } : undefined,
        count: numberIn(n) ?? 0,
        free: numberIn(f) ?? 0,
      };
    });
};

/** The keys in a page of a list, and where the next page begins. @throws Error when it is not DynamoDB's */
export const keysIn = (
  body: string,
): { readonly keys: readonly string[]; readonly last: Attributes | undefined } => {
  const { success, data } = pageSchema().safeParse(parsed(body));
  if (!success) throw new Error(NOT_ITS_FORM);
  return { keys: data.Items.flatMap(({ pk }) => textIn(pk) ?? []), last: data.LastEvaluatedKey };
};

const refusalSchema = lazily(() => z.object({ __type: z.string() }));

/** The name of the exception in an answer that is a refusal, e.g. `ThrottlingException`. */
export const refusalIn = (body: string): string | undefined =>
  refusalSchema().safeParse(parsed(body)).data?.__type.split('#').at(-1);
