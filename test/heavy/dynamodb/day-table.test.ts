import { createDynamoDbDayTable } from '../../../memory/dynamodb/dynamodb-day-table';
import { NOON, dayTableContract } from '../../memory/day-table-contract';
import { tableOfEachTest } from './support/dynamodb';

const { place, item } = tableOfEachTest();

const tableHere = (clock = (): number => NOON) => createDynamoDbDayTable(place(), clock);

dayTableContract('the table in DynamoDB', tableHere);

test('everything in it has an expiry in seconds, by which DynamoDB deletes it', async () => {
  const day = tableHere();
  await day.put('value', { value: 1, asOf: NOON, expiresAt: NOON + 5000 });
  await day.take('turn', 'me', NOON + 1000);
  await day.count('day', { most: 1, spacing: 1, expiresAt: NOON + 7000 });
  const ttlOf = async (key: string): Promise<number> =>
    Number((await item(key))?.['ttl']?.N) - NOON / 1000;
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
  const nowhere = createDynamoDbDayTable(place('nowhere'), () => NOON);
  await expect(nowhere.read(['one'])).rejects.toThrow(
    /create the table, or correct SHELF_DAY_TABLE or AWS_REGION/,
  );
});
