import { setImmediate } from 'node:timers/promises';
import { type CreatorsConfig } from '../../lambda/details/creators-config';
import { createConnect } from '../../lambda/details/connect';
import { createCreatorsSource } from '../../lambda/details/creators-source';
import { type LogEntry } from '../../lambda/log';
import { type Panel } from '../../lambda/screens/panel';
import { CREATORS_KEYS, type DayTable, createProcessDayTable } from '../../memory/day-table';
import {
  CREDENTIAL_ID,
  CREDENTIAL_SECRET,
  type FakeCreatorsApi,
  REFUSALS,
  startFakeCreatorsApi,
  wireItem,
} from '../clients/creators/support/fake-creators-api';
import { catalog, shop } from '../support/shop';
import { type Answer, createTalk } from '../support/talk';

const HOUR = 60 * 60 * 1000;
const START = Date.parse('2026-11-21T12:00:00Z');
const NOTICE = 'Title and picture come from Amazon and may change at any time.';
const record = {
  ...shop.record,
  marketplaces: {
    ...shop.record.marketplaces,
    US: {
      storeId: 'giftlamp-20',
      handOver: { cart: true, buy: true, recommend: true, wishlist: false },
    },
  },
  creators: { credentialName: 'default', version: '3.1', screens: { US: NOTICE } },
};

let amazon: FakeCreatorsApi;
let now: number;
let underWay: Promise<unknown>[];
let log: LogEntry[];
const clock = (): number => now;

beforeEach(async () => {
  amazon = await startFakeCreatorsApi();
  now = START;
  underWay = [];
  log = [];
});
afterEach(() => amazon.close());

const CREDENTIAL = {
  'creators.default.id': CREDENTIAL_ID,
  'creators.default.secret': CREDENTIAL_SECRET,
  'creators.default.version': '3.1',
};

let instances = 0;
/** The source as the skill makes it, but a test can wait for the requests it has started. */
const screenSource = (
  values: CreatorsConfig['values'] = CREDENTIAL,
  table: DayTable = createProcessDayTable(clock),
) => {
  const config = { values, secretId: undefined, urls: amazon.urls };
  const connected = createConnect({ config, record, table, clock, random: () => 0.5 });
  instances += 1;
  return createCreatorsSource({
    ...{ table, instance: `instance-${instances}`, deadline: 800 },
    connect: async (marketplace) => {
      underWay.push(connected);
      const connection = await (await connected)(marketplace);
      if (connection === undefined) return undefined;
      const getItems: typeof connection.client.getItems = (...args) => {
        const asked = connection.client.getItems(...args);
        underWay.push(asked.catch(() => undefined));
        return asked;
      };
      return { ...connection, client: { getItems } };
    },
    clock,
    log: (entry) => log.push(entry),
  });
};

/** Waits for everything that was started. */
const settle = async (): Promise<void> => {
  // Whatever a turn begins, it begins without waiting for anything but promises.
  do {
    const begun = underWay;
    underWay = [];
    await Promise.all(begun);
    await setImmediate();
  } while (underWay.length > 0);
};

const talkWith = (
  source: ReturnType<typeof screenSource> | undefined,
  more: Parameters<typeof createTalk>[0] = {},
) => {
  const talk = createTalk({
    hasScreen: true,
    record,
    ...more,
    ...(source !== undefined && { screenSource: source }),
  });
  talk.wait(now - START);
  return talk;
};

const panelOf = ({ response }: Answer): Panel => {
  const found = response.directives?.find(
    ({ type }) => type === 'Alexa.Presentation.APL.RenderDocument',
  );
  const { datasources } = (found ?? {}) as { datasources?: { panel?: Panel } };
  if (datasources?.panel === undefined) throw new Error('nothing was drawn');
  return datasources.panel;
};
/** What of Amazon's is on the screen, with what is said of it. */
const detailsOf = (answer: Answer) => {
  const { storeTitle, notice, tile } = panelOf(answer);
  const imageUrl = 'picture' in tile ? tile.picture : '';
  const shown = { ...(imageUrl && { imageUrl }), ...(storeTitle && { productTitle: storeTitle }) };
  expect(notice).toBe(Object.keys(shown).length > 0 ? NOTICE : '');
  return shown;
};

describe('the screen of an offer', () => {
  test('gets image and title as soon as they are known, and never a price', async () => {
    const talk = talkWith(screenSource());
    const first = await talk.askForCoffee();
    await settle();
    const second = await talk.intent('AMAZON.RepeatIntent');
    expect(second.offered).toBe(first.offered);
    expect(JSON.stringify(second.response)).not.toMatch(/8\.70/);
    const asin = shop.products.find(({ id }) => id === first.offered)?.asins.US ?? '';
    expect(detailsOf(second)).toEqual({
      imageUrl: `https://m.media-amazon.com/images/I/${asin}.jpg`,
      productTitle: `Product ${asin}`,
    });
  });

  test('the voice says the same with details and without, and never a price', async () => {
    const source = screenSource();
    const plain = talkWith(undefined);
    const rich = talkWith(source);
    for (const step of ['askForCoffee', 'no', 'no'] as const) {
      const [without, withDetails] = [await plain[step](), await rich[step]()];
      await settle();
      expect(withDetails.ssml).toBe(without.ssml);
      expect(withDetails.reprompt).toBe(without.reprompt);
      expect(withDetails.ssml).not.toMatch(/\$|8\.70|Product B/);
      expect(panelOf(withDetails).text).toBe(panelOf(without).text);
      expect(JSON.stringify(withDetails.response.card)).toBe(JSON.stringify(without.response.card));
    }
  });

  test('the answer never waits: a hanging Amazon costs no time, and is abandoned in the end', async () => {
    amazon.answerToken(() => ({ fault: 'hang' }));
    const talk = talkWith(screenSource());
    const began = Date.now();
    const answer = await talk.askForCoffee();
    expect(Date.now() - began).toBeLessThan(400);
    expect(answer.offered).toBeDefined();
    expect(detailsOf(answer)).toEqual({});
    await settle();
    expect(Date.now() - began).toBeLessThan(2000);
    expect(log).toMatchObject([{ event: 'details-failed', error: { name: 'NetworkError' } }]);
  });

  const OWN_PICTURE = 'https://pictures.example/own.jpg';

  test("the owner's own picture goes before Amazon's", async () => {
    const products = shop.products.map((product) => ({ ...product, image: OWN_PICTURE }));
    const talk = talkWith(screenSource(), { catalog: { ...catalog, products } });
    await talk.askForCoffee();
    await settle();
    expect(detailsOf(await talk.intent('AMAZON.RepeatIntent'))).toEqual({
      imageUrl: OWN_PICTURE,
      productTitle: expect.stringMatching(/^Product B/) as unknown,
    });
  });

  const { screens: _on, ...off } = record.creators;
  test.each([
    ['without a screen', { hasScreen: false }],
    ['on a television', { device: 'fire-tv' }],
    ["without the owner's switch", { record: { ...record, creators: off } }],
    ['where the switch is on for another marketplace', { locale: 'en-GB' }],
  ] as const)('%s no request is sent, and nothing of Amazon is shown', async (_where, more) => {
    const source = screenSource();
    const known = talkWith(source);
    await known.askForCoffee();
    await settle();
    const before = amazon.apiRequests.length;
    expect(before).toBe(1);
    const talk = talkWith(source, more);
    await talk.askForCoffee();
    await settle();
    const { response } = await talk.intent('AMAZON.RepeatIntent');
    expect(amazon.apiRequests).toHaveLength(before);
    expect(JSON.stringify(response)).not.toMatch(/media-amazon|Product B/);
  });

  test('with a table that is down nothing is asked, and the skill goes on by itself', async () => {
    const down = (): Promise<never> => Promise.reject(new Error('the table is down'));
    const table = { read: down, put: down, take: down, letGo: down, count: down };
    const talk = talkWith(screenSource(CREDENTIAL, table));
    expect((await talk.askForCoffee()).offered).toBeDefined();
    await settle();
    expect(detailsOf(await talk.intent('AMAZON.RepeatIntent'))).toEqual({});
    expect(amazon.tokenRequests).toEqual([]);
    expect(log).toMatchObject([
      { event: 'details-failed', error: { message: 'the table is down' } },
    ]);
  });

  test('ten instances ask no more than one, and all of them show it', async () => {
    const alone = screenSource();
    await talkWith(alone).askForCoffee();
    await settle();
    const ofOne = amazon.apiRequests.map(({ json }) => json);
    const table = createProcessDayTable(clock);
    const ten = Array.from({ length: 10 }, () => talkWith(screenSource(CREDENTIAL, table)));
    await Promise.all(ten.map((talk) => talk.askForCoffee()));
    await settle();
    expect(amazon.apiRequests.slice(ofOne.length).map(({ json }) => json)).toEqual(ofOne);
    now += 2000;
    await Promise.all(ten.map((talk) => talk.intent('AMAZON.RepeatIntent')));
    await settle();
    const answers = await Promise.all(ten.map((talk) => talk.intent('AMAZON.RepeatIntent')));
    expect(answers.map((answer) => detailsOf(answer).productTitle)).toEqual(
      answers.map(() => expect.stringMatching(/^Product B/) as unknown),
    );
  });

  test('what the owner has stopped is not shown any more after five minutes, nor asked for', async () => {
    const table = createProcessDayTable(clock);
    const talk = talkWith(screenSource(CREDENTIAL, table));
    await talk.askForCoffee();
    await settle();
    expect(detailsOf(await talk.intent('AMAZON.RepeatIntent'))).not.toEqual({});
    const asked = amazon.apiRequests.length;
    await table.put(CREATORS_KEYS.stop, { value: true, asOf: now, expiresAt: now + 1000 * HOUR });
    now += 5 * 60_000;
    for (let turn = 0; turn < 3; turn += 1) {
      expect(detailsOf(await talk.intent('AMAZON.RepeatIntent'))).toEqual({});
      await settle();
    }
    expect(amazon.apiRequests).toHaveLength(asked);
  });

  test.each([
    ['no credential', {}],
    ['one of another region', { ...CREDENTIAL, 'creators.default.version': '3.2' }],
    ['one without a secret', { ...CREDENTIAL, 'creators.default.secret': ' ' }],
    ['one of an unknown version', { ...CREDENTIAL, 'creators.default.version': '4.1' }],
  ])('with %s the skill goes on by itself', async (_what, values) => {
    const talk = talkWith(screenSource(values));
    expect((await talk.askForCoffee()).offered).toBeDefined();
    await settle();
    expect(detailsOf(await talk.no())).toEqual({});
    expect(amazon.tokenRequests).toEqual([]);
  });

  test("a product for adults is shown only in the owner's words", async () => {
    amazon.answerApi(({ json }) => ({
      json: {
        itemsResult: {
          items: (json as { itemIds: string[] }).itemIds.map((asin) => ({
            ...wireItem(asin),
            itemInfo: { productInfo: { isAdultProduct: { displayValue: true } } },
          })),
        },
      },
    }));
    const talk = talkWith(screenSource());
    await talk.askForCoffee();
    await settle();
    expect(detailsOf(await talk.intent('AMAZON.RepeatIntent'))).toEqual({});
  });

  test('one request serves ten products, and none is requested twice within the hour', async () => {
    const source = screenSource();
    for (let turn = 0; turn < 40; turn += 1) {
      const talk = talkWith(source);
      await talk.askForCoffee();
      await settle();
      now += 60_000;
    }
    const asked = amazon.apiRequests.flatMap(({ json }) => (json as { itemIds: string[] }).itemIds);
    expect(new Set(asked).size).toBe(asked.length);
    const inStore = shop.products.filter(({ asins }) => asins.US !== undefined);
    expect(asked.length).toBe(Math.min(400, inStore.length));
  });
});

test('through a week in which eligibility is lost and comes back, the skill always answers and shows nothing expired', async () => {
  // Half a day after what was got the day before was renewed.
  const [LOST, BACK] = [START + 60 * HOUR, START + 96 * HOUR];
  const isEligible = (): boolean => now < LOST || now >= BACK;
  const stamp = (): string => new Date(now).toISOString();
  amazon.answerApi(({ json }) => {
    if (!isEligible()) return REFUSALS.notEligible;
    const { itemIds } = json as { itemIds: string[] };
    const money = { amount: 8.7, currency: 'USD', displayAmount: `$8.70 at ${stamp()}` };
    const items = itemIds.map((asin) => ({
      ...wireItem(asin),
      itemInfo: { title: { displayValue: `Title of ${stamp()}` } },
      images: { primary: { medium: { url: `https://m.media-amazon.com/${stamp()}.jpg` } } },
      offersV2: { listings: [{ isBuyBoxWinner: true, price: { money } }] },
    }));
    return { json: { itemsResult: { items } } };
  });
  const ageOf = (text: string | undefined): number | undefined => {
    const found = /\d{4}-\d\d-\d\dT[\d:.]+Z/.exec(text ?? '');
    return found === null ? undefined : now - Date.parse(found[0]);
  };

  const source = screenSource();
  const seen = { eligible: 0, lost: 0, lostWithContent: 0, back: 0 };
  for (; now < START + 7 * 24 * HOUR; now += 23 * 60_000) {
    const talk = talkWith(source);
    for (const step of ['askForCoffee', 'no'] as const) {
      const answer = await talk[step]();
      expect(answer.offered).toBeDefined();
      expect(answer.text).not.toMatch(/8\.70|Title of/);
      const { imageUrl, productTitle } = detailsOf(answer);
      for (const age of [ageOf(imageUrl), ageOf(productTitle)]) {
        if (age !== undefined) expect(age).toBeLessThan(24 * HOUR);
      }
      const isShown = productTitle !== undefined;
      if (now < LOST && isShown) seen.eligible += 1;
      if (now >= LOST + HOUR && now < BACK) {
        seen.lost += 1;
        if (isShown) seen.lostWithContent += 1;
        if (now >= LOST + 25 * HOUR) expect(productTitle ?? imageUrl).toBeUndefined();
      }
      if (now >= BACK + 8 * HOUR && isShown) seen.back += 1;
      await settle();
    }
  }
  expect(seen.eligible).toBeGreaterThan(50);
  expect(seen.lost).toBeGreaterThan(100);
  expect(seen.lostWithContent).toBeGreaterThan(10);
  expect(seen.back).toBeGreaterThan(50);
  const refusals = log.filter(({ error }) => error?.name === 'NotEligibleError');
  expect(refusals.length).toBeGreaterThanOrEqual(4);
  expect(refusals.length).toBeLessThanOrEqual(6);
}, 120_000);
