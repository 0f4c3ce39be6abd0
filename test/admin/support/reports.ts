import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Project, type Run, createProject } from './shelf';

const EARNINGS = [
  'Category,Name,ASIN,Seller,Tracking ID,Date Shipped,Price($),Items Shipped,Returns,Revenue($),Ad Fees($),Device Type Group,Direct/Indirect',
];
const ORDERS =
  'Category,Name,ASIN,Seller,Tracking ID,Date,Qty,Price($),Link Type,Indirect Sales,Device Type Group';

/** A line of an earnings report; by default the sample's "Catan" on 15 September. */
export const sold = ({
  name = 'Catan',
  asin = 'B00U26V4VQ',
  seller = 'Amazon.com',
  id = 'giftlampus-20',
  day = 'September 15 2026',
  shipped = '1',
  returned = '0',
  revenue = '44.00',
  fees = '1.32',
} = {}): string => {
  const cells = ['Toys', name, asin, seller, id, day, '44.00', shipped, returned, revenue, fees];
  return [...cells, 'Voice', 'Direct']
    .map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
};

/** An earnings report as it is downloaded: a mark, a title, headings, lines, a sum. */
export const earnings = (lines: readonly string[], sign = '$'): string =>
  [
    '\uFEFFFee earnings report from 09/01/2026 to 09/30/2026',
    ...EARNINGS.map((headings) => headings.replaceAll('$', () => sign)),
    ...lines,
    ',,,,,,,,,Total,1.32,,',
    '',
  ].join('\r\n');

/** An order report, without a title. */
export const orders = (
  lines: readonly (readonly [id: string, day: string, qty: string])[],
): string =>
  [
    ORDERS,
    ...lines.map(
      ([id, day, qty]) =>
        `Toys,Catan,B00U26V4VQ,Amazon.com,${id},${day},${qty},44.00,Text,No,Voice`,
    ),
  ].join('\n');

/** A project of "Gift Lamp" with IDs in two countries, and reports in its folder. */
export const createReportProject = (): Project & {
  readonly write: (name: string, text: string | Buffer) => string;
  readonly report: (...args: string[]) => Run;
} => {
  const project = createProject();
  const handOver = { cart: true, buy: true, recommend: true, wishlist: false };
  const id = (trackingId: string, marketplace: string, placement: string, status: string) => ({
    ...{ trackingId, marketplace, placement, status },
  });
  project.editRecord({
    sample: false,
    stage: 'earning',
    skill: { slug: 'giftlamp', skillId: null, storeUrl: 'https://www.amazon.com/dp/B0GIFTLAMP' },
    marketplaces: {
      US: { storeId: 'giftlamp-20', handOver },
      GB: { storeId: 'giftlamp-21', handOver },
    },
    trackingIds: [
      id('giftlampus-20', 'US', 'cart', 'created'),
      id('giftlampuk-21', 'GB', 'any', 'seen'),
      id('giftlampbuy-20', 'US', 'buy', 'created'),
      id('giftlampuklink-21', 'GB', 'link', 'planned'),
      id('giftlampold-20', 'US', 'link', 'retired'),
    ],
  });
  return {
    ...project,
    write: (name, text) => {
      const file = join(project.folder, name);
      writeFileSync(file, text);
      return file;
    },
    report: (...args) => project.shelfProcess('report', ...args),
  };
};
