import { HOUR, US, clientFor } from './support/client-for';
import {
  type FakeCreatorsApi,
  REFUSALS,
  startFakeCreatorsApi,
  wireItem,
} from './support/fake-creators-api';

const ONE = 'B000000001';

let amazon: FakeCreatorsApi;
beforeEach(async () => {
  amazon = await startFakeCreatorsApi();
});
afterEach(() => amazon.close());

const lastRequest = () => amazon.apiRequests.at(-1);

describe('searchItems', () => {
  test('sends what to search for, within what Amazon allows', async () => {
    amazon.answerApi(() => ({
      json: {
        searchResult: {
          totalResultCount: 146,
          searchURL: 'https://www.amazon.com/s?k=moka&tag=giftlamp-20',
          items: [wireItem(ONE)],
        },
      },
    }));
    const { client, pass } = clientFor(amazon.urls);
    const found = await client.searchItems(
      { keywords: 'moka', itemCount: 40, itemPage: 0, minPrice: 1000, sortBy: 'Relevance' },
      US,
    );
    expect(lastRequest()?.path).toBe('/catalog/v1/searchItems');
    expect(lastRequest()?.json).toMatchObject({
      keywords: 'moka',
      itemCount: 10,
      itemPage: 1,
      minPrice: 1000,
      sortBy: 'Relevance',
      partnerTag: 'giftlamp-20',
    });
    expect(found.items.map(({ asin }) => asin)).toEqual([ONE]);
    expect([found.total?.get(), found.searchPage?.get()]).toEqual([
      146,
      'https://www.amazon.com/s?k=moka&tag=giftlamp-20',
    ]);
    pass(24 * HOUR);
    expect([found.total?.get(), found.searchPage?.get()]).toEqual([undefined, undefined]);
  });

  test('finds nothing without an error', async () => {
    amazon.answerApi(() => REFUSALS.nothing);
    const { client } = clientFor(amazon.urls);
    expect(await client.searchItems({ keywords: 'x' }, US)).toEqual({ items: [], problems: [] });
  });
});

describe('getVariations', () => {
  test('reads the family and its summary, with prices for only an hour', async () => {
    const price = (amount: number) => ({ money: { amount, currency: 'USD' } });
    amazon.answerApi(() => ({
      json: {
        variationsResult: {
          items: [wireItem(ONE)],
          variationSummary: {
            pageCount: 2,
            variationCount: 13,
            price: { lowestPrice: price(5), highestPrice: price(7).money },
            variationDimensions: [
              { name: 'color_name', displayName: 'Color', values: ['Blue', 'Red'] },
              { displayName: 'nameless' },
            ],
          },
        },
      },
    }));
    const { client, pass } = clientFor(amazon.urls);
    const family = await client.getVariations(ONE, { ...US, page: 2 });
    expect(lastRequest()?.path).toBe('/catalog/v1/getVariations');
    expect(lastRequest()?.json).toMatchObject({ asin: ONE, variationPage: 2 });
    expect(family.items).toHaveLength(1);
    expect(family.variationCount?.get()).toBe(13);
    expect(family.dimensions?.get()).toEqual([
      { name: 'color_name', displayName: 'Color', values: ['Blue', 'Red'] },
    ]);
    expect(family.lowestPrice?.get()?.minor).toBe(500);
    expect(family.highestPrice?.get()?.minor).toBe(700);
    pass(HOUR);
    expect(family.lowestPrice?.get()).toBeUndefined();
    expect(family.pageCount?.get()).toBe(2);
  });
});

describe('getBrowseNodes', () => {
  test('reads nodes with their ancestors and children, ten ids per request', async () => {
    amazon.answerApi(({ json }) => ({
      json: {
        browseNodesResult: {
          browseNodes: (json as { browseNodeIds: string[] }).browseNodeIds.map((id) => ({
            id,
            displayName: `Node ${id}`,
            children: [{ id: 1 }, 'nonsense'],
            ancestor: null,
          })),
        },
        errors: [{ code: 'InvalidParameterValue', message: 'The BrowseNodeId 7 is not valid.' }],
      },
    }));
    const { client, pass } = clientFor(amazon.urls);
    const ids = Array.from({ length: 12 }, (_, n) => String(n + 100));
    const { nodes, problems } = await client.getBrowseNodes(ids, US);
    expect(amazon.apiRequests).toHaveLength(2);
    expect(nodes.get('111')?.get()).toEqual({
      id: '111',
      name: 'Node 111',
      children: [{ id: '1' }],
    });
    expect(problems).toHaveLength(2);
    pass(HOUR);
    expect(nodes.get('111')?.get()).toBeUndefined();
  });

  test('a tree without an end is cut off', async () => {
    const levels = 100_000;
    const tree = `${'{"id":"up","ancestor":'.repeat(levels)}null${'}'.repeat(levels)}`;
    amazon.answerApi(() => ({ text: `{"browseNodesResult":{"browseNodes":[${tree}]}}` }));
    const { client } = clientFor(amazon.urls);
    expect((await client.getBrowseNodes(['up'], US)).nodes.size).toBe(1);
  });
});
