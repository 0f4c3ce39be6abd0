import { createDynamoDbStore } from '../../../memory/dynamodb/dynamodb-store';
import { type Store } from '../../../memory/store';
import { tableOfEachTest } from './support/dynamodb';
import { CUSTOMER, NOW, declining, storeContract } from '../../memory/store-contract';

const { place, item, put } = tableOfEachTest();

const storeHere = (clock = (): number => NOW): Store => createDynamoDbStore(place(), clock);

storeContract('the store in DynamoDB', {
  makeStore: storeHere,
  place: async (key, memory) => {
    const Item = {
      ...{ pk: { S: key }, v: { S: 'placed' }, m: { S: JSON.stringify(memory) } },
      ttl: { N: String(NOW) },
    };
    await put(Item);
  },
});

test('a customer is one item, which expires 400 days after the last visit, in seconds', async () => {
  await storeHere().update(CUSTOMER, declining('catan'));
  const { m, v, ...rest } = (await item(CUSTOMER.key)) ?? {};
  expect(rest).toEqual({
    pk: { S: CUSTOMER.key },
    ttl: { N: String(NOW / 1000 + 400 * 24 * 60 * 60) },
  });
  expect(v?.S).toMatch(/^[0-9a-f-]{36}$/);
  expect(JSON.parse(m?.S ?? '')).toMatchObject({ account: { declined: ['catan'] } });
});

test('after "forget me" only a mark is there, with the key, the time, and an expiry in a day', async () => {
  await storeHere().update(CUSTOMER, declining('catan'));
  await storeHere().remove(CUSTOMER.key, NOW);
  const { v: _version, ...rest } = (await item(CUSTOMER.key)) ?? {};
  expect(rest).toEqual({
    pk: { S: CUSTOMER.key },
    f: { N: String(NOW) },
    ttl: { N: String(NOW / 1000 + 24 * 60 * 60) },
  });
});

test('twenty instances that write at once lose nothing', async () => {
  const stores = Array.from({ length: 20 }, () => storeHere());
  // Each has read the customer at the beginning of its turn.
  await Promise.all(stores.map((store) => store.read(CUSTOMER)));
  const declines = stores.map((_store, index) => declining(`product-${index}`));
  const results = await Promise.allSettled(
    stores.map((store, index) => store.update(CUSTOMER, declines[index] ?? [])),
  );
  const isStored = results.map(({ status }) => status === 'fulfilled');
  // How many come through depends on how busy the computer is.
  expect(isStored.filter(Boolean).length).toBeGreaterThan(1);
  const declined = async () => (await storeHere().read(CUSTOMER))?.account.declined.sort();
  const products = (which: (index: number) => boolean): string[] =>
    stores.flatMap((_store, index) => (which(index) ? [`product-${index}`] : [])).sort();
  expect(await declined()).toEqual(
    expect.arrayContaining(products((index) => isStored[index] === true)),
  );
  // Who found no gap for 1.5 seconds says so, and its session stores it at the next turn.
  for (const [index, store] of stores.entries()) {
    if (isStored[index] !== true) await store.update(CUSTOMER, declines[index] ?? []);
  }
  expect(await declined()).toEqual(products(() => true));
});
