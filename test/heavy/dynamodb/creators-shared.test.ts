import { createConnect } from '../../../lambda/details/connect';
import { createCreatorsSource } from '../../../lambda/details/creators-source';
import { CREATORS_KEYS } from '../../../memory/day-table';
import { createDynamoDbDayTable } from '../../../memory/dynamodb/dynamodb-day-table';
import { shelfHere } from '../../admin/support/shelf-here';
import {
  CREDENTIAL_ID,
  CREDENTIAL_SECRET,
  type FakeCreatorsApi,
  startFakeCreatorsApi,
} from '../../clients/creators/support/fake-creators-api';
import { shop } from '../../support/shop';
import { tableOfEachTest } from './support/dynamodb';

const ASINS = shop.products.flatMap(({ asins }) => asins.US ?? []).slice(0, 30);
const record = {
  ...shop.record,
  marketplaces: {
    US: {
      storeId: 'giftlamp-20',
      handOver: { cart: true, buy: true, recommend: true, wishlist: false },
    },
  },
};
const values = {
  'creators.default.id': CREDENTIAL_ID,
  'creators.default.secret': CREDENTIAL_SECRET,
  'creators.default.version': '3.1',
};

let amazon: FakeCreatorsApi;
const { place } = tableOfEachTest();
beforeEach(async () => {
  amazon = await startFakeCreatorsApi();
});
afterEach(() => amazon.close());

const tableHere = () => createDynamoDbDayTable(place(), Date.now);

/** One instance of the skill, with its own connection to the table. */
const startInstance = (_: unknown, number: number) => {
  const needs = { table: tableHere(), clock: Date.now };
  const config = { values, secretId: undefined, urls: amazon.urls };
  const connected = createConnect({ ...needs, config, record, random: Math.random });
  return createCreatorsSource({
    ...needs,
    instance: `instance-${number}`,
    connect: async (marketplace) => (await connected)(marketplace),
    log: ({ error }) => process.stderr.write(`${error?.message ?? ''}\n`),
  });
};
type Source = ReturnType<typeof startInstance>;

/** Lets instances take turns until all of them know these products, or some time has passed. */
const untilKnown = async (sources: readonly Source[], asins: readonly string[]): Promise<void> => {
  const isKnown = (source: Source): boolean =>
    asins.every((asin) => source.detailsOf('US', asin) !== undefined);
  const end = Date.now() + 30_000;
  while (!sources.every(isKnown)) {
    if (Date.now() > end) throw new Error('the products did not become known');
    for (const source of sources) source.prepare('US', asins.slice(0, 1), asins);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const askedFor = (): string[] =>
  amazon.apiRequests.flatMap(({ json }) => (json as { itemIds: string[] }).itemIds);

test('ten instances get thirty products with the three requests that one would make, a second apart', async () => {
  const ten = Array.from({ length: 10 }, startInstance);
  await untilKnown(ten, ASINS);
  expect(amazon.apiRequests).toHaveLength(3);
  expect([...askedFor()].sort()).toEqual([...ASINS].sort());
  const day = new Date().toISOString().slice(0, 10);
  const counted = await tableHere().count(`${CREATORS_KEYS.requests}NA:${day}`, {
    ...{ most: 3, spacing: 1, expiresAt: Date.now() + 1000 },
  });
  expect(counted).toEqual({ outcome: 'full' });
  // Who comes later asks nobody but the table.
  await untilKnown([startInstance(undefined, 11)], ASINS.slice(0, 10));
  expect(amazon.apiRequests).toHaveLength(3);
}, 60_000);

test('shelf creators purge empties the table, and no instance asks until it is resumed', async () => {
  const asins = ASINS.slice(0, 10);
  await untilKnown([startInstance(undefined, 1)], asins);
  const { table, endpoint, region, credentials } = place();
  const env = {
    SHELF_DAY_TABLE: table,
    AWS_REGION: region,
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  };
  const purge = (...args: string[]) => shelfHere('.')(['creators', 'purge', ...args], { env });
  const planned = await purge('--dry-run', '--json');
  // The products and the turn; the count of the day stays.
  expect(planned.json()).toMatchObject({ found: 11, isStopped: false, outcome: 'dry-run' });
  const done = await purge('--yes');
  expect([done.status, done.stderr]).toEqual([0, expect.stringMatching(/^Deleted 11 entries/)]);
  expect([...(await tableHere().keys(''))].sort()).toEqual([
    expect.stringMatching(new RegExp(`^${CREATORS_KEYS.requests}NA:`)),
    CREATORS_KEYS.stop,
  ]);

  const later = startInstance(undefined, 2);
  later.prepare('US', asins, []);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(amazon.apiRequests).toHaveLength(1);
  expect(later.detailsOf('US', asins[0] ?? '')).toBeUndefined();

  expect((await purge('--resume', '--yes')).status).toBe(0);
  await untilKnown([startInstance(undefined, 3)], asins);
  expect(amazon.apiRequests).toHaveLength(2);
}, 60_000);
