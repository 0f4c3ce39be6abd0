import { CREATORS_KEYS } from '../../memory/day-table';
import { createDynamoDbDayTable } from '../../memory/dynamodb/dynamodb-day-table';
import { type LocalService, type SeenRequest, startLocalService } from '../support/local-service';
import { shelfHere } from './support/shelf-here';

jest.mock('../../clients/creators', () => ({
  ...jest.requireActual<object>('../../clients/creators'),
  sleep: async () => undefined,
}));

const COUNT = `${CREATORS_KEYS.requests}NA:2026-11-22`;
const ITEM = `${CREATORS_KEYS.prefix}item:US:B000000001`;
const HOUR = 60 * 60 * 1000;

type Item = Readonly<Record<string, unknown>> & { readonly pk: { readonly S: string } };

/** As much of DynamoDB as a purge uses, over what is in the table. */
const answerFrom =
  (items: Map<string, Item>) =>
  ({ headers, json }: SeenRequest) => {
    const { Item: put, Key: key } = json as { Item?: Item; Key?: Item };
    const operation = String(headers['x-amz-target']).split('.').at(-1);
    if (put !== undefined) items.set(put.pk.S, put);
    if (operation === 'DeleteItem') items.delete(key?.pk.S ?? '');
    const all = [...items.values()];
    if (operation === 'Scan') return { json: { Items: all.map(({ pk }) => ({ pk })) } };
    return { json: operation === 'BatchGetItem' ? { Responses: { days: all } } : {} };
  };

let items: Map<string, Item>;
let dynamoDb: LocalService;
beforeAll(async () => {
  dynamoDb = await startLocalService();
});
beforeEach(() => {
  items = new Map([COUNT, ITEM].map((key) => [key, { pk: { S: key } }]));
  dynamoDb.script(answerFrom(items));
});
afterAll(() => dynamoDb.close());

const CREDENTIALS = { accessKeyId: 'PRETEND', secretAccessKey: 'PRETEND' };
const purge = (...args: string[]) =>
  shelfHere('.')(['creators', 'purge', ...args], {
    env: {
      ...{ SHELF_DAY_TABLE: 'days', AWS_REGION: 'us-east-1' },
      AWS_ENDPOINT_URL_DYNAMODB: dynamoDb.url,
      AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    },
  });
/** The table as the skill reads it at a time. */
const tableAt = (now: number) =>
  createDynamoDbDayTable(
    {
      table: 'days',
      region: 'us-east-1',
      endpoint: dynamoDb.url,
      credentials: { ...CREDENTIALS, sessionToken: undefined },
    },
    () => now,
  );

test("a purge deletes what is Amazon's, and keeps the count that Amazon's quota goes by", async () => {
  expect((await purge('--dry-run', '--json')).json()).toMatchObject({ found: 1 });
  const { status, stderr } = await purge('--yes');
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^Deleted 1 entries/)]);
  expect([...items.keys()]).toEqual([COUNT, CREATORS_KEYS.stop]);
});

test('the stop holds at once, though the clock of the owner is ahead of the one of the skill', async () => {
  await purge('--yes');
  const found = await tableAt(Date.now() - HOUR).read([CREATORS_KEYS.stop]);
  expect(found.has(CREATORS_KEYS.stop)).toBe(true);
});
