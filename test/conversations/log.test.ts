import { COUNTERS } from '../../contract';
import { embeddedMetrics } from '../../lambda/counters';
import { type LogEntry } from '../../lambda/log';
import { shop } from '../support/shop';
import { createOpenStore, unlessDown } from '../support/stores';
import { createTalk, slot } from '../support/talk';

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
    { requestType: 'LaunchRequest', isCold: true, marketplace: 'US', locale: 'en-US' },
    { act: 'RecommendIntent', offered: [first], placement: 'cart' },
    { act: 'AMAZON.NoIntent', declined: first, offered: [second] },
    { task: 'cart', placement: 'cart', handedOver: [second] },
    { resumed: second, task: 'cart', outcome: 'unavailable' },
  ]);
  expect(turns.filter(({ isCold }) => isCold)).toHaveLength(1);
  const keys = new Set(turns.flatMap((turn) => Object.keys(turn)));
  for (const key of ['wish', 'recipient', 'user', 'userId', 'key']) expect(keys).not.toContain(key);
});

const countsOf = (entry: LogEntry | undefined) =>
  COUNTERS.filter((counter) => entry?.[counter] === 1);

test('a turn counts what an owner asks for: offers, what became of them, and what was not known', async () => {
  const talk = createTalk();
  const counted = async (turn: Promise<unknown>) => {
    await turn;
    return countsOf(talk.logs.filter(({ event }) => event === 'turn').at(-1));
  };
  expect(await counted(talk.launch())).toEqual(['turns']);
  expect(await counted(talk.askForCoffee())).toEqual(['turns', 'offers']);
  expect(await counted(talk.intent('SomethingElseIntent'))).toEqual(['turns', 'offers', 'pass']);
  expect(await counted(talk.no())).toEqual(['turns', 'offers', 'no']);
  expect(await counted(talk.intent('AMAZON.FallbackIntent'))).toEqual(['turns', 'misses']);
  expect(await counted(talk.yes())).toEqual(['turns', 'yes']);
  expect(await counted(talk.resume())).toEqual(['turns', 'handOvers']);
  await talk.askForCoffee();
  const unknown = talk.intent('ProductQuestionIntent', { topic: slot('the warranty', 'warranty') });
  expect(await counted(unknown)).toEqual(['turns', 'abstentions']);
  const end = talk.send({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
  expect(await counted(end)).toEqual([]);
});

test('a request without its intent is an apology with a line, and a turn', async () => {
  const talk = createTalk();
  expect((await talk.send({ type: 'IntentRequest' })).text).toMatch(/^Something went wrong/);
  expect(countsOf(talk.logs.at(-1))).toEqual(['turns', 'faults']);
});

test('a turn tells how long it took and in which parts, and a touch what was touched', async () => {
  const talk = createTalk({ hasScreen: true });
  await talk.askForCoffee();
  await talk.send({ type: 'Alexa.Presentation.APL.UserEvent', arguments: ['another'] });
  const [first, second] = talk.logs.filter(({ event }) => event === 'turn');
  const { store = -1, search = -1, answer = -1 } = first?.parts ?? {};
  expect(Math.min(store, search, answer)).toBeGreaterThanOrEqual(0);
  expect(search).toBeGreaterThan(0);
  // Each is rounded.
  expect(store + search + answer).toBeLessThanOrEqual((first?.duration ?? 0) + 0.05);
  expect(second?.act).toBe('touch another');
});

test('no line has a person, an utterance or an id of theirs, whatever was said and went wrong', async () => {
  const { store, leave } = createOpenStore(Date.now);
  let isDown = false;
  const talk = createTalk({
    store: unlessDown(store, () => isDown),
    userId: 'amzn1.ask.account.ANNA',
  });
  await talk.askForCoffee();
  await talk.intent('AskIntent', { question: slot('is it fine for my neighbour Wilhelmina') });
  isDown = true;
  await talk.intent('CorrectIntent', { recipient: slot('Wilhelmina') });
  await talk.no();
  leave();
  // A request's id is random: it may well have "dad" in it.
  const text = JSON.stringify(talk.logs.map((entry) => ({ ...entry, requestId: undefined })));
  expect(talk.logs.some(({ storeTrouble }) => storeTrouble === 1)).toBe(true);
  for (const word of ['Wilhelmina', 'neighbour', 'father', 'dad', 'ANNA', 'account.']) {
    expect(text).not.toContain(word);
  }
});

test('a line becomes metrics of CloudWatch without dimensions, but for a hand-over', () => {
  const turn: LogEntry = {
    level: 'info',
    event: 'turn',
    turns: 1,
    handOvers: 1,
    task: 'cart',
    outcome: 'completed',
  };
  const count = (Name: string) => ({ Name, Unit: 'Count' });
  expect(embeddedMetrics(turn, 'ShelfTalker/own', 1_790_000_000_000)).toEqual({
    _aws: {
      Timestamp: 1_790_000_000_000,
      CloudWatchMetrics: [
        {
          Namespace: 'ShelfTalker/own',
          Dimensions: [[]],
          Metrics: [count('turns'), count('handOvers')],
        },
        {
          Namespace: 'ShelfTalker/own',
          Dimensions: [['task', 'outcome']],
          Metrics: [count('handOvers')],
        },
      ],
    },
  });
  const ended: LogEntry = { level: 'info', event: 'session-ended' };
  expect(embeddedMetrics(ended, 'own', 0)).toBeUndefined();
});
