import * as z from 'zod/mini';
import { lazily } from '../../contract/lazily';
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

const callOf = (operation: 'GetItem' | 'PutItem', input: object): Call => ({
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

const attributeSchema = lazily(() => z.record(z.string(), z.unknown()));
const answerSchema = lazily(() =>
  z.object({ Item: z.optional(z.record(z.string(), attributeSchema())) }),
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
  if (!success) throw new Error('the answer is not in the form of DynamoDB');
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

const refusalSchema = lazily(() => z.object({ __type: z.string() }));

/** The name of the exception in an answer that is a refusal, e.g. `ThrottlingException`. */
export const refusalIn = (body: string): string | undefined =>
  refusalSchema().safeParse(parsed(body)).data?.__type.split('#').at(-1);
