import { shop } from '../support/shop';
import { createTalk } from '../support/talk';

const { record } = shop;
const untaggedIn = async (change: Partial<typeof record>) => {
  const talk = createTalk({ record: { ...record, ...change } });
  await talk.askForCoffee();
  expect((await talk.yes()).handOver).toBeDefined();
  return talk.logs.filter(({ event }) => event === 'untagged');
};

test('a purchase without an Associates ID is told in the log at the stage that earns', async () => {
  const handOver = record.marketplaces.US?.handOver;
  if (handOver === undefined) throw new Error('the sample sells in US');
  const told = await untaggedIn({ trackingIds: [], marketplaces: { US: { handOver } } });
  expect(told).toMatchObject([
    { level: 'warning', task: 'cart', marketplace: 'US', reason: 'no-id' },
  ]);
});

test('it is told of no purchase that is tagged, or that no ID belongs to yet', async () => {
  expect(await untaggedIn({})).toEqual([]);
  expect(await untaggedIn({ stage: 'registered', trackingIds: [] })).toEqual([]);
  const { registration } = record;
  const forChildren = { registration: { ...registration, directedAtChildren: true } };
  expect(await untaggedIn(forChildren)).toEqual([]);
});

test('a line for each turn tells what became of which product, and of no person', async () => {
  const talk = createTalk();
  await talk.launch();
  const { offered: first } = await talk.askForCoffee();
  const { offered: second } = await talk.no();
  await talk.yes();
  await talk.resume({ code: 'AlexaShopping.NoOffersFound' });
  const turns = talk.logs.filter(({ event }) => event === 'turn');
  expect(turns).toMatchObject([
    { requestType: 'LaunchRequest', isCold: true, marketplace: 'US' },
    { intent: 'RecommendIntent', offered: first },
    { declined: first, offered: second },
    { task: 'cart', handedOver: [second] },
    { resumed: second, task: 'cart', outcome: 'unavailable' },
  ]);
  expect(turns.filter(({ isCold }) => isCold)).toHaveLength(1);
  const keys = new Set(turns.flatMap((turn) => Object.keys(turn)));
  for (const key of ['wish', 'recipient', 'user', 'userId', 'key']) expect(keys).not.toContain(key);
});
