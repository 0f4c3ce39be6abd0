import { EndlessPagesError, type ArcherPage } from '../../../clients/archer';
import { archerFor, errorOf } from './support/archer-for';
import { type FakeArcher, startFakeArcher } from './support/fake-archer';

const TOKEN = { accessToken: 'archer-token-1' };
const LINK = {
  id: '65f1',
  link_name: 'spring',
  url: 'https://www.amazon.com/dp/B0D45KS7QM?maas=m',
};
const ROW = {
  asin: 'B0D45KS7QM',
  date: '20261104',
  marketplace: 'amazon.de',
  country_code: 'DE',
  currency: 'EUR',
  commissionEarned: 1.25,
  conversions: 1,
  clicks: 12,
  addToCarts: 2,
  detailPageViews: 9,
  unitsSold: 1,
  link: LINK,
};

let archer: FakeArcher;
beforeEach(async () => {
  archer = await startFakeArcher();
});
afterEach(() => archer.close());

const collect = async <Item>(pages: AsyncGenerator<ArcherPage<Item>>): Promise<Item[]> => {
  const items: Item[] = [];
  for await (const page of pages) items.push(...page.items);
  return items;
};

test.each([
  ['a bare list', [LINK]],
  ['links', { links: [LINK], total_count: 1, next_cursor: null }],
  ['rows', { rows: [LINK], total_count: '1', next_cursor: '' }],
  ['data', { data: [LINK], page: 1 }],
])('links are read as %s', async (_, json) => {
  archer.script([{ json }]);
  const { items, next } = await archerFor(archer.url, TOKEN).client.links();
  expect(items).toMatchObject([{ id: '65f1', name: 'spring', url: LINK.url }]);
  expect(next).toBeUndefined();
});

test('links of every marketplace are requested page by page, by cursor', async () => {
  const { client } = archerFor(archer.url);
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    await client.createLink({ asin: 'B0D45KS7QM', name, marketplace: 'DE' });
  }
  archer.behaviour.pageSize = 2;
  const links = await collect(client.everyLinkPage());
  expect(links.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e']);
  const asked = archer.requests.filter(({ path }) => path.startsWith('/get_all_links'));
  expect(asked.map(({ path }) => new URL(path, 'http://x').searchParams.get('cursor'))).toEqual([
    null,
    '2',
    '4',
  ]);
  expect(asked[0]?.path).toContain('marketplace=all');
});

test('a cursor that comes a second time ends the list with a named error', async () => {
  archer.script([{ json: { links: [LINK], next_cursor: 'again' } }]);
  const { client } = archerFor(archer.url, TOKEN);
  expect(await errorOf(collect(client.everyLinkPage()))).toBeInstanceOf(EndlessPagesError);
  expect(archer.requests).toHaveLength(2);
});

test('entries that cannot be read are counted and left out; a page with no other entries is refused', async () => {
  archer.script([{ json: { links: [LINK, { id: '65f2' }] } }, { json: { links: [{ id: 1 }] } }]);
  const { client } = archerFor(archer.url, TOKEN);
  expect(await client.links()).toMatchObject({ items: [{ id: '65f1' }], unreadable: 1 });
  expect((await errorOf(client.links())).message).toContain('no entry of the list can be read');
});

test('a report is requested by its days, and read with both forms of a date', async () => {
  archer.behaviour.reportRows = [ROW, { ...ROW, date: '2026-11-05T00:00:00', sales: 49.9 }];
  archer.behaviour.pageSize = 1;
  const { client } = archerFor(archer.url);
  const rows = await collect(client.everyReportPage({ from: '2026-11-01', to: '2026-11-30' }));
  expect(rows).toMatchObject([
    { date: '2026-11-04', sales: 0, currency: 'EUR', link: { name: 'spring' } },
    { date: '2026-11-05', sales: 49.9 },
  ]);
  const [first] = archer.requests.filter(({ path }) => path.startsWith('/reports'));
  expect(first?.path).toBe('/reports?start=2026-11-01&end=2026-11-30&marketplace=all&limit=500');
});

test('a row keeps its money when its link and figures are odd', async () => {
  archer.behaviour.reportRows = [{ ...ROW, link: { id: 7 }, clicks: null, currency: null }];
  const { items } = await archerFor(archer.url).client.report({
    from: '2026-11-01',
    to: '2026-11-30',
  });
  expect(items).toMatchObject([{ commissionEarned: 1.25, clicks: 0 }]);
  expect(items[0]).not.toHaveProperty('link');
});

test('products are read under their new and their old names', async () => {
  const old = { ASIN: 'B1', product_name: 'Old lamp', commission_payout_aff: '10%' };
  const both = {
    asin: 'B2',
    title: 'Lamp',
    product_name: 'Old name',
    commission: 8,
    inStock: true,
  };
  archer.script([{ json: { product_catalog: [old, both], total_count: 2 } }]);
  const { items } = await archerFor(archer.url, TOKEN).client.products();
  expect(items).toMatchObject([
    { asin: 'B1', title: 'Old lamp', commission: '10%' },
    { asin: 'B2', title: 'Lamp', commission: '8', inStock: true },
  ]);
});

test.each([404, 500])('a product that Archer answers with %d is not found', async (status) => {
  archer.script([{ status, json: { detail: 'ASIN not found' } }]);
  const { client } = archerFor(archer.url, TOKEN);
  expect((await errorOf(client.product('B0', 'US'))).name).toBe('ProductNotFoundError');
});
