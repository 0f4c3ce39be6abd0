import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReportProject, earnings, orders, sold } from './support/reports';
import { shelfHere } from './support/shelf-here';

let project: ReturnType<typeof createReportProject>;
beforeAll(() => {
  project = createReportProject();
});
afterAll(() => project.remove());

interface Line {
  readonly currency: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly [name: string]: unknown;
}
type Summary = Readonly<Record<string, readonly Line[]>>;
const report = (...args: string[]) => shelfHere(project.folder)(['report', ...args]);
const jsonOf = async (...args: string[]): Promise<Summary> =>
  (await report(...args, '--json')).json() as Summary;

const ARCHER_CSV = [
  'date,ASIN,marketplace,link,clicks,views,in cart,orders,units,sales,commission,currency',
  '2026-09-03,B00U26V4VQ,amazon.de,"autumn, letter",12,10,3,2,2,88.00,4.40,EUR',
].join('\n');

describe('an earnings report as it was downloaded', () => {
  const text = earnings([
    sold(),
    sold(),
    sold({
      name: 'Lamp, 12" high',
      asin: 'B000000001',
      id: 'lost-20',
      revenue: '1,200.00',
      fees: '36.00',
      shipped: '2',
    }),
    sold({ day: '09/17/2026', shipped: '0', returned: '1', revenue: '-44.00', fees: '-1.32' }),
  ]);

  test('is joined to tracking IDs and products, and added up; a return is subtracted', async () => {
    const { trackingIds, products, totals } = await jsonOf(project.write('Fee-Earnings.csv', text));
    expect(trackingIds).toEqual([
      expect.objectContaining({ trackingId: 'lost-20', skill: null, status: 'unknown' }),
      expect.objectContaining({
        trackingId: 'giftlampus-20',
        skill: 'giftlamp',
        marketplace: 'US',
        placement: 'cart',
        currency: 'USD',
        figures: expect.objectContaining({
          shipped: 2,
          returned: 1,
          revenue: 44,
          commission: 1.32,
        }) as unknown,
      }),
    ]);
    expect(products).toContainEqual(
      expect.objectContaining({
        asin: 'B00U26V4VQ',
        product: { id: 'catan', name: 'Catan, the board game' },
      }),
    );
    expect(products).toContainEqual(
      expect.objectContaining({ name: 'Lamp, 12" high', product: null }),
    );
    expect(totals).toEqual([
      {
        currency: 'USD',
        figures: expect.objectContaining({ revenue: 1244, commission: 37.32 }) as unknown,
      },
    ]);
  });

  test('lists unknown IDs and those never seen, and ends with 1', async () => {
    const { status, stdout } = await report(project.write('Fee-Earnings.csv', text));
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /does not know\n.*\nlost-20 +shelf tracking add lost-20 --marketplace US/,
    );
    const unseen = stdout.slice(stdout.indexOf('no report shows'));
    expect(unseen).toMatch(/giftlampbuy-20 .*nothing was sold through it/);
    expect(unseen).toMatch(/giftlampuklink-21 .*not created at Amazon yet/);
    expect(unseen).not.toMatch(/giftlampold-20|giftlampuk-21/);
  });

  test('ends with 0 when every ID is known', async () => {
    const { status, stderr } = await report(project.write('known.csv', earnings([sold()])));
    expect([status, stderr]).toEqual([0, '']);
  });

  test.each([
    ['tabs', Buffer.from(text.replaceAll('"', '').replace(/,(?! 12)/g, '\t'))],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['what Windows writes', Buffer.from(text.replace('\uFEFF', ''), 'latin1')],
    ['no title and no sum', text.split('\r\n').slice(1, -2).join('\n')],
  ])('is the same with %s', async (_name, bytes) => {
    const plain = await jsonOf(project.write('Fee-Earnings.csv', text));
    const other = await jsonOf(project.write('other.csv', bytes));
    // Without quotes the thousands of 1,200.00 are two cells.
    const only = ({ trackingIds = [] }: Summary) =>
      trackingIds.filter(({ trackingId }) => trackingId === 'giftlampus-20');
    expect(only(other)).toEqual(only(plain));
  });
});

describe('currencies', () => {
  test('are never added together', async () => {
    const us = project.write('us.csv', earnings([sold()]));
    const gb = project.write(
      'gb.csv',
      earnings([sold({ id: 'giftlampuk-21', day: '15/09/2026', seller: 'Amazon.co.uk' })], '£'),
    );
    const archer = project.write('archer.csv', ARCHER_CSV);
    const { totals, days } = await jsonOf(us, gb, archer);
    expect(totals?.map(({ currency, figures }) => [currency, figures['commission']])).toEqual([
      ['EUR', 4.4],
      ['GBP', 1.32],
      ['USD', 1.32],
    ]);
    expect(days).toHaveLength(3);
  });

  test('are those of the tracking IDs, the seller, or what the owner says; a lone $ is not enough', async () => {
    const lost = { id: 'lost-20', seller: 'Elsewhere' };
    const unclear = project.write('unclear.csv', earnings([sold(lost)]));
    expect(await report(unclear)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('the country is not clear: it may be in USD, CAD') as unknown,
    });
    expect((await jsonOf(`ca=${unclear}`)).totals).toMatchObject([{ currency: 'CAD' }]);
    const seller = project.write(
      'seller.csv',
      earnings([sold({ ...lost, seller: 'Amazon.com.mx' })]),
    );
    expect((await jsonOf(seller)).totals).toMatchObject([{ currency: 'MXN' }]);
  });

  test('that contradict what the owner says are refused', async () => {
    const pounds = project.write('pounds.csv', earnings([sold()], '£'));
    const { status, stderr } = await report(`US=${pounds}`);
    expect([status, stderr]).toEqual([2, expect.stringContaining('GBP, and US has USD')]);
  });

  test('converted for display are reported', async () => {
    const { status, stderr } = await report(project.write('euro.csv', earnings([sold()], '€')));
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('its amounts are in EUR, though US pays in USD'),
    ]);
  });

  test('in another currency than the country has are read when the owner says so beside it', async () => {
    const euro = project.write('said-euro.csv', earnings([sold()], '€'));
    const here = (file: string) => shelfHere(project.folder)(['report', file, '--json']);
    const refused = await here(`UK=${euro}`);
    expect([refused.status, refused.stderr]).toEqual([
      2,
      expect.stringContaining(`as in GB:EUR=${euro}`),
    ]);
    const said = await here(`UK:eur=${euro}`);
    expect(said.stderr).toContain('its amounts are in EUR, though GB pays in GBP');
    expect((said.json() as Summary)['totals']).toMatchObject([{ currency: 'EUR' }]);
    const wrong = await here(`GB:USD=${euro}`);
    expect([wrong.status, wrong.stderr]).toEqual([
      2,
      expect.stringContaining('its amounts are in EUR, not in USD'),
    ]);
    const unknown = await here(`GB:XYZ=${euro}`);
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('"XYZ"')]);
  });

  test('mixed in one file are refused, with the column', async () => {
    const text = earnings([sold({ revenue: '£3.00' }), sold({ revenue: '€3.00' })], '');
    const { status, stderr } = await report(project.write('mixed.csv', text));
    expect([status, stderr]).toEqual([2, expect.stringContaining('column "Revenue()": "€3.00"')]);
  });
});

describe('several reports', () => {
  test('a line in two of them counts once; two equal lines in one are two sales', async () => {
    const september = project.write(
      'september.csv',
      earnings([sold(), sold(), sold({ day: '2026-09-20' })]),
    );
    const quarter = project.write(
      'quarter.csv',
      earnings([sold({ day: '2026-08-01' }), sold(), sold()]),
    );
    const run = await report(september, quarter, '--json');
    expect((run.json() as Summary)['totals']).toMatchObject([{ figures: { shipped: 4 } }]);
    expect([run.status, run.stderr]).toEqual([
      0,
      '2 lines are in more than one file; each line counts once.\n',
    ]);
  });

  test('orders and earnings are shown together', async () => {
    const { trackingIds } = await jsonOf(
      project.write('e.csv', earnings([sold()])),
      project.write('o.csv', orders([['GiftLampUS-20', '2026-09-14', '3']])),
    );
    expect(trackingIds).toMatchObject([{ figures: { ordered: 3, shipped: 1 } }]);
  });

  test('--from and --to are both included', async () => {
    const file = project.write(
      'days.csv',
      earnings(
        ['2026-09-01', '2026-09-02', '2026-09-03', '2026-09-04'].map((day) => sold({ day })),
      ),
    );
    expect(await jsonOf(file, '--from', '2026-09-02', '--to', '2026-09-03')).toMatchObject({
      from: '2026-09-02',
      to: '2026-09-03',
      totals: [{ figures: { shipped: 2 } }],
    });
    expect(await report(file, '--from', '2027-01-01')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('no line for these days') as unknown,
    });
  });

  test('dates that can be read both ways are read as usual in the country, with a warning', async () => {
    const file = project.write('short.csv', earnings([sold({ day: '03/04/2026' })]));
    const usual = await report(file, '--json');
    expect(usual.json()).toMatchObject({ from: '2026-03-04' });
    expect([usual.status, usual.stderr]).toEqual([1, expect.stringContaining('--dates day-first')]);
    const said = await report(file, '--json', '--dates', 'day-first');
    expect([said.status, said.stderr]).toEqual([0, '']);
    expect(said.json()).toMatchObject({ from: '2026-04-03' });
  });
});

describe("Archer's reports", () => {
  const row = {
    asin: 'B00U26V4VQ',
    date: '20260903',
    marketplace: 'amazon.de',
    currency: 'EUR',
    commissionEarned: 4.4,
    sales: 88,
    conversions: 2,
    clicks: 12,
    unitsSold: 2,
    link: {
      id: '65f',
      link_name: 'autumn, letter',
      url: 'https://www.amazon.de/dp/B00U26V4VQ?maas=1',
    },
  };
  const { link: wire, ...rest } = row;
  const ours = { ...rest, link: { id: wire.id, name: wire.link_name, url: wire.url } };

  test.each([
    ['CSV of shelf archer report', 'a.csv', ARCHER_CSV],
    ['JSON of shelf archer report', 'a.json', JSON.stringify([ours])],
    ['JSON of Archer itself', 'b.json', JSON.stringify({ rows: [row], next_cursor: null })],
  ])('%s', async (_name, file, text) => {
    const { links, products, from } = await jsonOf(project.write(file, text));
    expect(links).toEqual([
      {
        link: 'autumn, letter',
        marketplace: 'DE',
        currency: 'EUR',
        figures: expect.objectContaining({
          clicks: 12,
          conversions: 2,
          ordered: 2,
          revenue: 88,
          commission: 4.4,
        }) as unknown,
      },
    ]);
    expect(products).toMatchObject([{ product: { id: 'catan' } }]);
    expect(from).toBe('2026-09-03');
  });

  test('a day given again counts with its newer figures', async () => {
    const first = project.write('first.json', JSON.stringify([row]));
    const later = project.write('later.json', JSON.stringify([{ ...row, commissionEarned: 5 }]));
    expect((await jsonOf(first, later)).totals).toMatchObject([
      { figures: { commission: 5, clicks: 12 } },
    ]);
  });
});

describe('what can not be read is named by file, line and column', () => {
  test.each([
    [
      'a bad amount',
      earnings([sold(), sold({ fees: 'lots' })]),
      'bad.csv: line 4, column "Ad Fees($)": "lots" is not a number',
    ],
    [
      'a bad date',
      earnings([sold({ day: 'soon' })]),
      'bad.csv: line 3, column "Date Shipped": "soon" is not a date',
    ],
    [
      'half an item',
      earnings([sold({ shipped: '1.5' })]),
      'line 3, column "Items Shipped": "1.5" is not a whole number',
    ],
    [
      'a line after a name of two lines',
      earnings([sold({ name: 'A\nB' }), sold({ fees: 'x' })]),
      'line 5, column "Ad Fees($)"',
    ],
    [
      'a missing heading',
      earnings([sold()]).replace('Ad Fees($)', 'Other'),
      'bad.csv: line 2: "Ad Fees" is missing from the headings of',
    ],
    ['another file', 'a,b\n1,2\n', 'no line has the headings'],
    ['nothing', '', 'no line has the headings'],
    [
      'an open quotation mark',
      `${earnings([sold()])}"never closed`,
      'a quotation mark is never closed',
    ],
    ['a workbook', Buffer.from('PK\u0003\u0004'), 'is an Excel workbook'],
    ['JSON that is broken', '{"rows": [', 'not valid JSON: expected'],
    ['JSON of something else', '{"a": 1}', 'has no list of rows'],
    [
      'a row of Archer without its ASIN',
      '[{"date":"2026-09-01","marketplace":"amazon.de"}]',
      'row 1, column "asin"',
    ],
    [
      'a row of Archer with a bad day',
      ARCHER_CSV.replace('2026-09-03', 'x'),
      'line 2, column "date": "x" is not a date',
    ],
    [
      'a row of Archer with a bad number',
      ARCHER_CSV.replace(',12,', ',many,'),
      'line 2, column "clicks"',
    ],
  ])('%s', async (_name, text, sentence) => {
    const file = project.write('bad.csv', text);
    const { status, stdout, stderr } = await report(file);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(sentence)]);
    expect(stderr).toContain('bad.csv');
  });

  test('many problems are counted, not all printed', async () => {
    const lines = Array.from({ length: 40 }, () => sold({ fees: 'x' }));
    const { stderr } = await report(project.write('bad.csv', earnings(lines)));
    expect(stderr.trim().split('\n')).toHaveLength(11);
    expect(stderr).toContain('30 more problems');
  });

  test.each([
    [['none.csv'], 4, "none.csv: can't be read: there is no such file; check its name"],
    [[], 2, 'Download them in Associates Central'],
    [['x.csv', '--from', '2026-02-30'], 2, '"2026-02-30" is not a date'],
    [['x.csv', '--from', '2026-03-02', '--to', '2026-03-01'], 2, 'is after --to'],
    [['x.csv', '--dates', 'us'], 2, 'month-first'],
  ])('`report %s`', async (args, code, sentence) => {
    const { status, stderr } = await report(...args);
    expect([status, stderr]).toEqual([code, expect.stringContaining(sentence)]);
  });
});

describe('--html', () => {
  const page = (): string => join(project.folder, 'page.html');

  test('writes one page, and over an existing one only when told to', () => {
    const file = project.write('known.csv', earnings([sold()]));
    expect(project.report(file, '--html', page(), '--dry-run')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('would be written') as unknown,
    });
    expect(existsSync(page())).toBe(false);
    expect(project.report(file, '--html', page()).status).toBe(0);
    expect(readFileSync(page(), 'utf8')).toContain('$1.32');

    writeFileSync(page(), 'mine');
    const refused = project.report(file, '--html', page());
    expect([refused.status, refused.stderr]).toEqual([3, expect.stringContaining('--yes')]);
    expect(readFileSync(page(), 'utf8')).toBe('mine');
    expect(project.report(file, '--html', page(), '--yes').status).toBe(0);
    expect(readFileSync(page(), 'utf8')).not.toBe('mine');
  });

  test('leaves nothing behind when it fails', () => {
    const bad = project.write('bad.csv', earnings([sold({ fees: 'x' })]));
    const other = join(project.folder, 'other.html');
    expect(project.report(bad, '--html', other).status).toBe(2);
    expect(existsSync(other)).toBe(false);
    const nowhere = join(project.folder, 'no', 'such', 'folder.html');
    const known = project.write('known.csv', earnings([sold()]));
    expect(project.report(known, '--html', nowhere)).toMatchObject({
      status: 4,
      stderr: expect.stringContaining("can't be written (ENOENT)") as unknown,
    });
  });
});

test('a broken catalogue hides no earnings', async () => {
  const file = join(project.folder, 'shop', 'products', 'games.json');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, '{');
  const { totals } = await jsonOf(project.write('known.csv', earnings([sold()])));
  writeFileSync(file, before);
  expect(totals).toMatchObject([{ figures: { commission: 1.32 } }]);
});
