import { type Country } from '../../attribution';
import { type ArcherReportRow, countryOfMarketplace } from '../../clients/archer';
import { readProducts, readRecord } from '../../owner';
import { archerClient } from './client-for';
import { csvHead, csvRow } from './csv';
import { wrongInput } from '../cli-error';
import { type ShelfCommand, type CommandContext } from '../command';
import { jsonOption, marketplaceOption, option, readDayOption } from '../options';
import { type Column } from '../output';

interface ReportOptions {
  readonly from?: string;
  readonly to?: string;
  readonly marketplace?: Country;
  /** The label or the address of a link. */
  readonly link?: string;
  /** A product of shop/products/. */
  readonly product?: string;
  readonly csv?: boolean;
  readonly json?: boolean;
}

const DAY = 86_400_000;
const DAYS_BY_DEFAULT = 30;

/** A row with what the record and the catalogue know of its link. */
type JoinedRow = ArcherReportRow & { readonly product: string | null };

const COLUMNS: readonly Column<JoinedRow>[] = [
  { heading: 'date', of: ({ date }) => date },
  { heading: 'ASIN', of: ({ asin }) => asin },
  { heading: 'marketplace', of: ({ marketplace }) => marketplace },
  {
    heading: 'link',
    of: ({ link }) => `${link?.name ?? ''}${link?.active === false ? ' (paused)' : ''}`,
  },
  { heading: 'product', of: ({ product }) => product ?? '' },
  { heading: 'clicks', of: ({ clicks }) => String(clicks) },
  { heading: 'views', of: ({ detailPageViews }) => String(detailPageViews) },
  { heading: 'in cart', of: ({ addToCarts }) => String(addToCarts) },
  { heading: 'orders', of: ({ conversions }) => String(conversions) },
  { heading: 'units', of: ({ unitsSold }) => String(unitsSold) },
  { heading: 'sales', of: ({ sales }) => sales.toFixed(2) },
  { heading: 'commission', of: ({ commissionEarned }) => commissionEarned.toFixed(2) },
  { heading: 'currency', of: ({ currency }) => currency ?? '' },
];

/** A file keeps amounts as Archer gave them; only the terminal shows them rounded. */
const EXACT: readonly Column<JoinedRow>[] = COLUMNS.map((column) => {
  if (column.heading === 'sales') return { ...column, of: ({ sales }) => String(sales) };
  if (column.heading !== 'commission') return column;
  return { ...column, of: ({ commissionEarned }) => String(commissionEarned) };
});

const daysOf = ({ from, to }: ReportOptions, now: Date): { from: string; to: string } => {
  const last = to ?? now.toISOString().slice(0, 10);
  const first =
    from ?? new Date(Date.parse(last) - (DAYS_BY_DEFAULT - 1) * DAY).toISOString().slice(0, 10);
  if (first <= last) return { from: first, to: last };
  throw wrongInput(`--from ${first} is after --to ${last}.`);
};

/** Amounts of different currencies are never added up. */
const sayTotals = ({ out }: CommandContext, rows: readonly ArcherReportRow[]): void => {
  const totals = new Map<string, number>();
  for (const { currency = 'no currency', commissionEarned } of rows) {
    totals.set(currency, (totals.get(currency) ?? 0) + commissionEarned);
  }
  const told = [...totals].map(([currency, sum]) => `${sum.toFixed(2)} ${currency}`);
  out.say(`Commission: ${told.join(', ')}.`);
};

/** The product of a row: as the record has its link, else the one with its ASIN there. */
const joinerOf = ({ shopFolder }: CommandContext): ((row: ArcherReportRow) => JoinedRow) => {
  const links = readRecord(shopFolder).attributionLinks ?? [];
  const products = readProducts(shopFolder).products.map(({ product }) => product);
  return (row) => {
    const known = links.find(({ url }) => url === row.link?.url)?.product;
    const country = countryOfMarketplace(row.marketplace);
    const sold = products.find(({ asins }) => country && asins[country] === row.asin)?.id;
    return { ...row, product: known ?? sold ?? null };
  };
};

const isWanted = (
  { link, product: own }: JoinedRow,
  { link: wanted, product }: ReportOptions,
): boolean =>
  (product === undefined || product === own) &&
  (wanted === undefined || [link?.name, link?.url, link?.id].includes(wanted));

const runReport = async (context: CommandContext, options: ReportOptions): Promise<void> => {
  const { out, clock } = context;
  const days = daysOf(options, clock());
  const { marketplace } = options;
  const wish = { ...days, ...(marketplace !== undefined && { marketplace }) };
  const join = joinerOf(context);
  const rows: JoinedRow[] = [];
  let unreadable = 0;
  for await (const page of archerClient(context).everyReportPage(wish)) {
    rows.push(...page.items.map(join).filter((row) => isWanted(row, options)));
    unreadable += page.unreadable;
  }
  if (options.json === true) {
    out.json(
      rows.map(({ link, ...row }) => {
        if (link === undefined) return row;
        const { id, name, url, type, active } = link;
        return { ...row, link: { id, name, url, type, active } };
      }),
    );
  } else if (options.csv === true) {
    out.data([csvHead(EXACT), ...rows.map((row) => csvRow(row, EXACT))].join('\n'));
  } else if (rows.length > 0) out.table(rows, COLUMNS);
  if (rows.length === 0) out.say(`There was no activity from ${days.from} to ${days.to}.`);
  else sayTotals(context, rows);
  if (unreadable > 0) out.warn(`${unreadable} rows could not be read and are left out.`);
};

/** `shelf archer report`. */
export const command: ShelfCommand = {
  options: [
    option(
      '--from <day>',
      'first day, YYYY-MM-DD (default: 30 days ending on the last)',
      readDayOption,
    ),
    option('--to <day>', 'last day, YYYY-MM-DD (default: today)', readDayOption),
    marketplaceOption('only one marketplace'),
    option('--link <name>', 'only one link, by its name or address'),
    option('--product <id>', 'only one product of shop/products/'),
    option('--csv', 'print CSV'),
    jsonOption(),
  ],
  help: `
Amounts are in the currency of each row. Archer does not say for certain whether other products of
the same brand count too, so no rates are calculated.

  $ shelf archer report --from 2026-11-01 --to 2026-11-30
  $ shelf archer report --csv > archer.csv`,
  run: runReport,
};
