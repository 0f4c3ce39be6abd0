import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { createDynamoDbDayTable } from '../../../memory/dynamodb/dynamodb-day-table';
import { NOON, dayTableContract } from '../../memory/day-table-contract';
import { type DynamoDb, placeAt, startDynamoDb } from './support/dynamodb';

let dynamoDb: DynamoDb;
let table: string;
beforeAll(async () => {
  dynamoDb = await startDynamoDb();
});
afterAll(() => dynamoDb.stop());
beforeEach(async () => {
  table = await dynamoDb.makeTable();
});

const tableHere = (clock = (): number => NOON) =>
  createDynamoDbDayTable(placeAt(dynamoDb.endpoint, table), clock);

dayTableContract('the table in DynamoDB', tableHere);

test('everything in it has an expiry in seconds, by which DynamoDB deletes it', async () => {
  const day = tableHere();
  await day.put('value', { value: 1, asOf: NOON, expiresAt: NOON + 5000 });
  await day.take('turn', 'me', NOON + 1000);
  await day.count('day', { most: 1, spacing: 1, expiresAt: NOON + 7000 });
  const ttlOf = async (key: string): Promise<number> => {
    const { Item } = await dynamoDb.sdk.send(
      new GetItemCommand({ TableName: table, Key: { pk: { S: key } } }),
    );
    return Number(Item?.['ttl']?.N) - NOON / 1000;
  };
  expect(await Promise.all(['value', 'turn', 'day'].map(ttlOf))).toEqual([5, 3601, 7]);
});

test('its keys are listed by what they begin with, page by page, and removed', async () => {
  const day = tableHere();
  const long = 'x'.repeat(300_000);
  const put = (key: string, value: unknown) =>
    day.put(key, { value, asOf: NOON, expiresAt: NOON + 1000 });
  // More than a page of a list, which is 1 MB.
  for (let number = 0; number < 5; number += 1) await put(`item ${number}`, long);
  await put('other', 1);
  expect([...(await day.keys('item '))].sort()).toEqual([0, 1, 2, 3, 4].map((at) => `item ${at}`));
  await day.remove('item 3');
  expect(await day.keys('item ')).toHaveLength(4);
  expect(await day.keys('oth')).toEqual(['other']);
});

test('a table that is not there is told with what to do', async () => {
  table = 'nowhere';
  await expect(tableHere().read(['one'])).rejects.toThrow(
    /create the table, or correct SHELF_DAY_TABLE or AWS_REGION/,
  );
});
