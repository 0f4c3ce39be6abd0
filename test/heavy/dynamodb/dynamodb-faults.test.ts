import { speakerOf } from '../../../lambda/speaker';
import { createDynamoDbStore } from '../../../memory/dynamodb/dynamodb-store';
import { type Speaker, type Store } from '../../../memory/store';
import { type Talk, createTalk, slot } from '../../support/talk';
import { tableOfEachTest } from './support/dynamodb';
import { type Fault, startFaultProxy } from './support/fault-proxy';
import { NOW } from '../../memory/store-contract';

const USER = 'amzn1.ask.account.TEST';
const { key } = speakerOf({
  context: { System: { user: { userId: USER } } },
} as Parameters<typeof speakerOf>[0]) as Speaker;

const { place, item: itemOf, put } = tableOfEachTest();
let stopProxy: () => void;
let memory: Store;
/** The faults of the next calls, in their order; afterwards `always`. */
let next: Fault[];
let always: Fault;

beforeEach(async () => {
  next = [];
  always = 'none';
  const proxy = await startFaultProxy(place().endpoint, () => next.shift() ?? always);
  stopProxy = proxy.stop;
  memory = createDynamoDbStore({ ...place(), endpoint: proxy.endpoint }, () => NOW);
});
afterEach(() => stopProxy());

const startTalking = (): Talk => createTalk({ memory, userId: USER });
const item = () => itemOf(key);
const failures = (talk: Talk): unknown[] =>
  talk.logs.filter(({ event }) => event === 'memory-failed');
const declined = async (): Promise<readonly string[]> =>
  (await memory.read({ key, person: undefined }))?.account.declined ?? [];

describe.each<[Fault]>([['throttled'], ['slow'], ['refusing'], ['gone'], ['corrupt'], ['broken']])(
  'while the table is %s',
  (fault) => {
    test('every answer is good, and what was declined is stored as soon as that is possible', async () => {
      const talk = startTalking();
      const { offered: before } = await talk.askForCoffee();
      await talk.no();
      talk.hangUp();
      always = fault;
      const { offered: first } = await talk.askForCoffee();
      const { offered: second } = await talk.no();
      expect([first, second]).not.toContain(undefined);
      expect(second).not.toBe(first);
      expect(failures(talk).length).toBeGreaterThan(0);
      always = 'none';
      await talk.no();
      expect(await declined()).toEqual(expect.arrayContaining([before, first, second]));
    });

    test('"forget me" is not confirmed, and done as soon as that is possible', async () => {
      const talk = startTalking();
      await talk.askForCoffee();
      await talk.no();
      await talk.intent('ForgetMeIntent');
      always = fault;
      expect((await talk.yes()).text).toContain("can't reach what I've stored");
      always = 'none';
      await talk.intent('AMAZON.HelpIntent');
      expect((await item())?.['m']).toBeUndefined();
    });
  },
);

test.each<[Fault]>([['throttled'], ['gone'], ['corrupt'], ['broken'], ['slow']])(
  'a turn in which calls are %s for a moment stores what happened all the same',
  async (fault) => {
    const talk = startTalking();
    const { offered } = await talk.askForCoffee();
    next = [fault];
    await talk.no();
    expect(failures(talk)).toEqual([]);
    next = ['none', fault];
    expect((await talk.askForCoffee()).offered).toBeDefined();
    expect(failures(talk)).toEqual([]);
    expect(await declined()).toContain(offered);
  },
);

test('a write whose answer is lost is not made twice', async () => {
  const talk = startTalking();
  next = ['none', 'lost-answer'];
  await talk.launch();
  expect(failures(talk)).toEqual([]);
  expect((await memory.read({ key, person: undefined }))?.account.visits).toBe(1);
});

test('a customer whose item a newer skill wrote is served by what is understood, and it stays', async () => {
  const newer = JSON.stringify({
    schemaVersion: 9,
    account: { visits: 3, declined: ['aeropress-original'], moods: ['merry'] },
  });
  const Item = { pk: { S: key }, v: { S: 'newer' }, m: { S: newer }, ttl: { N: String(NOW) } };
  await put(Item);
  const talk = startTalking();
  expect((await talk.launch()).text).not.toContain('Tell me who');
  const recalled = await talk.intent('RecallIntent', { which: slot('declined', 'declined') });
  expect(recalled.text).toContain('AeroPress');
  const { offered } = await talk.askForCoffee();
  const { offered: another } = await talk.no();
  expect(another).not.toBe(offered);
  expect(await item()).toEqual(Item);
});

test.each([
  ['half a memory', { m: { S: '{"schemaVersion":3,"acc' } }],
  ['a number for a memory', { m: { N: '7' } }],
  ['an item of another program', { something: { BOOL: true }, ttl: { S: 'soon' } }],
])('%s counts as nothing, and is replaced', async (_what, rest) => {
  const Item = { pk: { S: key }, ...rest };
  await put(Item);
  const talk = startTalking();
  const { offered } = await talk.askForCoffee();
  await talk.no();
  expect(failures(talk)).toEqual([]);
  expect(await declined()).toEqual([offered]);
});

test('a store that is always slow costs a turn no more than two seconds', async () => {
  const talk = startTalking();
  always = 'slow';
  const start = performance.now();
  await talk.launch();
  expect(performance.now() - start).toBeLessThan(2600);
});
