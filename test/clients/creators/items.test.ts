import { type Item, bestOffer } from '../../../clients/creators';
import { HOUR, US, clientFor } from './support/client-for';
import {
  type FakeCreatorsApi,
  REFUSALS,
  startFakeCreatorsApi,
  wireItem,
} from './support/fake-creators-api';

const ONE = 'B000000001';
const TWO = 'B000000002';
const THREE = 'B000000003';
const many = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `B${String(n).padStart(9, '0')}`);

let amazon: FakeCreatorsApi;
beforeEach(async () => {
  amazon = await startFakeCreatorsApi();
});
afterEach(() => amazon.close());

const itemsOf = (items: readonly unknown[], errors?: readonly unknown[]) =>
  amazon.answerApi(() => ({ json: { itemsResult: { items }, errors } }));
const getOne = async (wire: object): Promise<Item | undefined> => {
  itemsOf([wire]);
  const { client } = clientFor(amazon.urls);
  return (await client.getItems([ONE], US)).items.get(ONE);
};

describe('getItems', () => {
  test('asks for ten per request, each ASIN once, and finds each by its ASIN', async () => {
    const { client, waits } = clientFor(amazon.urls);
    const asins = many(25);
    const { items, missing } = await client.getItems([...asins, ...asins], US);
    expect([items.size, missing]).toEqual([25, []]);
    const sizes = amazon.apiRequests.map(
      ({ json }) => (json as { itemIds: string[] }).itemIds.length,
    );
    expect(sizes).toEqual([10, 10, 5]);
    expect(waits).toEqual([1100, 1100]);
    for (const [asin, item] of items) expect(item.facts?.get()?.title).toBe(`Product ${asin}`);
  });

  test('sends tag, marketplace and parts, and no field that Amazon refuses', async () => {
    const { client } = clientFor(amazon.urls);
    await client.getItems([ONE], {
      marketplace: 'DE',
      partnerTag: 'giftlamp-21',
      resources: ['itemInfo.title'],
      language: 'de_DE',
      currency: 'EUR',
      condition: 'New',
    });
    expect(amazon.apiRequests[0]?.json).toEqual({
      itemIds: [ONE],
      partnerTag: 'giftlamp-21',
      marketplace: 'www.amazon.de',
      resources: ['itemInfo.title'],
      languagesOfPreference: ['de_DE'],
      currencyOfPreference: 'EUR',
      condition: 'New',
    });
  });

  test('partial errors come with the items, and have the ASIN they name', async () => {
    itemsOf(
      [wireItem(ONE)],
      [
        { code: 'ItemNotAccessible', message: `The ItemId ${TWO} is not accessible.` },
        { code: null, message: 'ABCDEFGHIJ was never asked for' },
        'nonsense',
      ],
    );
    const { client } = clientFor(amazon.urls);
    const { items, missing, problems } = await client.getItems([ONE, TWO, THREE], US);
    expect([...items.keys()]).toEqual([ONE]);
    expect(missing).toEqual([TWO, THREE]);
    expect(problems).toEqual([
      {
        code: 'ItemNotAccessible',
        message: `The ItemId ${TWO} is not accessible.`,
        asin: TWO,
      },
      { message: 'ABCDEFGHIJ was never asked for' },
    ]);
  });

  test('a 404 is nothing found, not an error', async () => {
    amazon.answerApi(() => REFUSALS.nothing);
    const { client } = clientFor(amazon.urls);
    expect(await client.getItems([ONE], US)).toEqual({
      items: new Map(),
      problems: [],
      missing: [ONE],
    });
    expect(client.eligibility('US')).toMatchObject({ state: 'eligible' });
  });

  test.each(['itemsResult', 'itemResults'])('the items may be under %s', async (root) => {
    amazon.answerApi(() => ({ json: { [root]: { items: [wireItem(ONE)] } } }));
    const { client } = clientFor(amazon.urls);
    expect((await client.getItems([ONE], US)).items.size).toBe(1);
  });

  test('the items may be without a root', async () => {
    amazon.answerApi(() => ({ json: { items: [wireItem(ONE)] } }));
    const { client } = clientFor(amazon.urls);
    expect((await client.getItems([ONE], US)).items.size).toBe(1);
  });

  test('an item nobody asked for, and one without an ASIN, are left out', async () => {
    itemsOf([wireItem(TWO), { ...wireItem(ONE), asin: null }, wireItem(ONE), null]);
    const { client } = clientFor(amazon.urls);
    expect([...(await client.getItems([ONE], US)).items.keys()]).toEqual([ONE]);
  });

  test('when a later request fails, what came is kept and the rest is named', async () => {
    amazon.answerApi((_request, before) => (before >= 1 ? { status: 403 } : undefined));
    const { client } = clientFor(amazon.urls);
    const asins = many(25);
    const { items, missing, unfinished } = await client.getItems(asins, US);
    expect([items.size, missing]).toEqual([10, []]);
    expect(unfinished).toMatchObject({ asins: asins.slice(10), error: { status: 403 } });
  });
});

describe('an item', () => {
  test("has Amazon's facts, link, image and offers", async () => {
    const item = await getOne({
      ...wireItem(ONE),
      parentASIN: TWO,
      browseNodeInfo: {
        browseNodes: [{ id: 17, displayName: 'Coffee', ancestor: { id: '3', children: [{}] } }],
        websiteSalesRank: { salesRank: 42 },
      },
      variationAttributes: [{ name: 'Color', value: 'Blue' }, { name: 'Size' }],
      itemInfo: {
        title: { displayValue: 'Moka Pot' },
        byLineInfo: { brand: { displayValue: 'Bialetti' }, manufacturer: null },
        features: { displayValues: ['Three cups', 7] },
        productInfo: { isAdultProduct: { displayValue: false }, color: null },
        externalIds: { eans: { displayValues: ['8006363011648'] } },
      },
    });
    expect(item).toMatchObject({ asin: ONE, parentAsin: TWO });
    expect(item?.detailPage?.get()).toBe(wireItem(ONE).detailPageURL);
    expect(item?.facts?.get()).toEqual({
      title: 'Moka Pot',
      brand: 'Bialetti',
      features: ['Three cups'],
      isAdultProduct: false,
      eans: ['8006363011648'],
    });
    expect(item?.image?.get()).toEqual({
      medium: { url: `https://m.media-amazon.com/images/I/${ONE}.jpg`, width: 120, height: 160 },
    });
    expect(item?.variation?.get()).toEqual([{ name: 'Color', value: 'Blue' }]);
    expect(item?.browseNodes?.get()).toEqual([
      { id: '17', name: 'Coffee', ancestor: { id: '3', children: [] } },
    ]);
    expect(item?.salesRank?.get()).toBe(42);
    expect(bestOffer(item?.offers?.get() ?? [])).toEqual({
      isBuyBoxWinner: true,
      isPriceHidden: false,
      availability: 'IN_STOCK',
      availabilityText: 'In Stock',
      price: { minor: 870, currency: 'USD', display: '$8.70' },
      savingBasis: {
        price: { minor: 985, currency: 'USD', display: '$9.85' },
        type: 'WAS_PRICE',
      },
      savingPercent: 12,
    });
  });

  test('may have nothing but an ASIN', async () => {
    expect(await getOne({ asin: ONE })).toEqual({ asin: ONE });
  });

  test('may have null for everything that Amazon lacks', async () => {
    const nulls = Object.fromEntries(Object.keys(wireItem(ONE)).map((key) => [key, null]));
    expect(await getOne({ ...nulls, asin: ONE })).toEqual({ asin: ONE });
  });

  test.each(Object.keys(wireItem(ONE)).filter((key) => key !== 'asin'))(
    'with %s of an unexpected kind keeps the rest',
    async (key) => {
      for (const odd of ['text', 7, [], {}, { primary: 7, title: 7, listings: 7 }]) {
        const item = await getOne({ ...wireItem(ONE), [key]: odd });
        expect(item?.asin).toBe(ONE);
        if (key !== 'itemInfo') expect(item?.facts?.get()?.title).toBe(`Product ${ONE}`);
      }
    },
  );

  test('keeps no image link that is not https, and shows no price that must not be shown', async () => {
    const item = await getOne({
      ...wireItem(ONE),
      images: { primary: { medium: { url: 'http://m.media-amazon.com/x.jpg' } } },
      offersV2: {
        listings: [
          {
            isBuyBoxWinner: true,
            violatesMAP: true,
            price: { money: { amount: 1, currency: 'USD', displayAmount: '$1.00' } },
          },
        ],
      },
    });
    expect(item?.image?.get()).toEqual({});
    expect(item?.offers?.get()).toEqual([{ isBuyBoxWinner: true, isPriceHidden: true }]);
  });

  test('counts yen whole and dollars in hundredths, exactly', async () => {
    const listing = (amount: number, currency: string) => ({
      price: { money: { amount, currency } },
    });
    const item = await getOne({
      asin: ONE,
      offersV2: { listings: [listing(870, 'JPY'), listing(1.15, 'USD'), listing(0.29, 'USD')] },
    });
    expect(item?.offers?.get()?.map(({ price }) => price)).toEqual([
      { minor: 870, currency: 'JPY', display: 'JPY 870' },
      { minor: 115, currency: 'USD', display: 'USD 1.15' },
      { minor: 29, currency: 'USD', display: 'USD 0.29' },
    ]);
  });

  test("has no best offer when all are used and none is that of Amazon's button", () => {
    const used = { isBuyBoxWinner: false, isPriceHidden: false, condition: 'Used' };
    expect(bestOffer([used])).toBeUndefined();
    const fresh = { ...used, condition: 'New' };
    expect(bestOffer([used, fresh])).toBe(fresh);
  });
});

describe('freshness', () => {
  test('offers last an hour, everything else a day, and ASINs for ever', async () => {
    const { client, pass } = clientFor(amazon.urls);
    const { items } = await client.getItems([ONE], US);
    const item = items.get(ONE);
    const readable = (): boolean[] =>
      [item?.offers, item?.facts, item?.image, item?.detailPage].map(
        (datum) => datum?.get() !== undefined,
      );
    pass(HOUR - 1);
    expect(readable()).toEqual([true, true, true, true]);
    pass(1);
    expect(readable()).toEqual([false, true, true, true]);
    pass(23 * HOUR - 1);
    expect(readable()).toEqual([false, true, true, true]);
    pass(1);
    expect(readable()).toEqual([false, false, false, false]);
    expect(item?.asin).toBe(ONE);
  });

  test('the hours start when Amazon was asked, however slowly it answers', async () => {
    const { client, clock, pass } = clientFor(amazon.urls);
    const asked = clock();
    amazon.answerApi(() => {
      pass(5000);
      return undefined;
    });
    const item = (await client.getItems([ONE], US)).items.get(ONE);
    expect(item?.offers).toMatchObject({ asOf: asked, expiresAt: asked + HOUR });
  });

  test('JSON contains the times, and nothing that has expired', async () => {
    const { client, pass } = clientFor(amazon.urls);
    const item = (await client.getItems([ONE], US)).items.get(ONE);
    const written = (): string => JSON.stringify(item);
    expect(written()).toContain('"expiresAt":"2026-11-21T11:00:00.000Z"');
    expect(written()).toContain('$8.70');
    pass(HOUR);
    expect(written()).not.toContain('$8.70');
    expect(written()).toContain(`Product ${ONE}`);
    pass(23 * HOUR);
    expect(JSON.parse(written())).toEqual({ asin: ONE });
  });

  test('a clock that is set back brings no value back', async () => {
    const { client, pass } = clientFor(amazon.urls);
    const item = (await client.getItems([ONE], US)).items.get(ONE);
    pass(HOUR);
    expect(item?.offers?.get()).toBeUndefined();
    pass(-2 * HOUR);
    expect(item?.offers?.get()).toBeUndefined();
    expect(item?.facts?.get()).toBeUndefined();
  });
});
