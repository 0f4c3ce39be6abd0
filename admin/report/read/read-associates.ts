import { type Country, type RegistrationRecord } from '../../../attribution';
import { NO_FIGURES, type ReadReport, type ReportEntry } from '../entry';
import { homesOf } from '../places';
import { decimalMarkOf } from './amount';
import { type Writing, associatesRow } from './associates-row';
import { type Field } from './columns';
import { type DayOrder, dayOrderOf, isAmbiguousDay } from './day';
import { findHome } from './home';
import { quoted, refuseProblems } from './problems';
import { type Sheet, type SheetColumn } from './sheet';
import { type TableLine } from './table-text';

/** Amounts that are added up. A price is not; it only shows the currency. */
const MONEY: readonly Field[] = ['revenue', 'commission'];

/** Marketplaces whose reports were seen to put the month first. */
const MONTH_FIRST: readonly (Country | undefined)[] = ['US', 'MX'];

/** Whether a line is a sale and not a sum: a sum has neither an ID nor a product. */
const isSale =
  (columns: readonly SheetColumn[]) =>
  ({ cells }: TableLine): boolean =>
    columns.some(
      ({ field, at }) => (field === 'trackingId' || field === 'asin') && (cells[at] ?? '') !== '',
    );

const cellsOf = ({ columns, lines }: Sheet, ...fields: readonly Field[]) =>
  columns
    .filter(({ field }) => fields.includes(field))
    .flatMap(({ at, heading }) => lines.map(({ cells }) => ({ text: cells[at] ?? '', heading })));

const textsOf = (sheet: Sheet, ...fields: readonly Field[]): string[] =>
  cellsOf(sheet, ...fields).map(({ text }) => text);

/** The bracketed text in headings of money columns, and the amounts below. */
const moneyOf = (sheet: Sheet) => [
  ...sheet.columns
    .filter(({ field }) => field === 'price' || MONEY.includes(field))
    .map(({ heading }) => ({ text: /\(([^)]*)\)/.exec(heading)?.[1] ?? '', heading })),
  ...cellsOf(sheet, 'price', ...MONEY),
];

const readEntries = (
  file: string,
  { columns, lines }: Sheet,
  writing: Writing,
): Omit<ReportEntry, 'kind' | 'marketplace' | 'currency'>[] => {
  const schema = associatesRow(writing);
  const problems: { path: string; message: string }[] = [];
  const rows = lines.flatMap(({ line, cells }) => {
    const raw = Object.fromEntries(columns.map(({ field, at }) => [field, cells[at] ?? '']));
    const row = schema.safeParse(raw);
    if (row.success) return [row.data];
    for (const { path, message } of row.error.issues) {
      const field = path[0] as Field;
      const heading = columns.find((column) => column.field === field)?.heading ?? field;
      const cell = quoted(raw[field] ?? '');
      problems.push({
        path: `line ${line}, column "${heading}"`,
        message: `${cell} ${message}`,
      });
    }
    return [];
  });
  refuseProblems(file, problems);
  return rows.map(({ day, trackingId, asin, name, ...figures }) => ({
    ...{ day, trackingId, asin, name, link: null },
    figures: { ...NO_FIGURES, ...figures },
  }));
};

/** What the owner says about a file, because the file doesn't. */
export interface Said {
  readonly country: Country | undefined;
  /** ISO 4217. */
  readonly currency: string | undefined;
  readonly order: DayOrder | undefined;
}

const orderOf = (
  file: string,
  days: readonly string[],
  country: Country | undefined,
): { order: DayOrder; warnings: string[] } => {
  const shown = dayOrderOf(days);
  if (shown !== undefined) return { order: shown, warnings: [] };
  const order = MONTH_FIRST.includes(country) ? 'month-first' : 'day-first';
  const example = days.find(isAmbiguousDay);
  if (example === undefined) return { order, warnings: [] };
  const other = order === 'day-first' ? 'month-first' : 'day-first';
  const warning = `${file}: dates like ${example} are read ${order}, as usual in ${country ?? 'most countries'}; if that is wrong, say --dates ${other}`;
  return { order, warnings: [warning] };
};

/**
 * Reads an earnings or order report of Associates.
 *
 * @throws FileError with file, line and column of what can't be read, or when the currency is not
 * clear
 */
export const readAssociates = (
  file: string,
  whole: Sheet,
  { record, said }: { readonly record: RegistrationRecord; readonly said: Said },
): ReadReport => {
  const { kind, columns } = whole;
  const sheet = { ...whole, lines: whole.lines.filter(isSale(columns)) };
  if (sheet.lines.length === 0) return { file, kind, entries: [], warnings: [] };
  const trackingIds = textsOf(sheet, 'trackingId').map((id) => id.toLowerCase());
  const signs = { trackingIds, sellers: textsOf(sheet, 'seller'), money: moneyOf(sheet) };
  const home = findHome(
    { file, said: said.country, saidCurrency: said.currency, ...signs },
    record,
  );
  const days = textsOf(sheet, 'day');
  const { order, warnings } =
    said.order === undefined
      ? orderOf(file, days, home.country)
      : { order: said.order, warnings: [] };
  const writing = { mark: decimalMarkOf(textsOf(sheet, ...MONEY)), order };
  return {
    file,
    kind,
    warnings: [...(home.warning === undefined ? [] : [home.warning]), ...warnings],
    entries: readEntries(file, sheet, writing).map((entry) => ({
      ...entry,
      kind,
      marketplace:
        said.country ?? homesOf(record, entry.trackingId ?? '')[0] ?? home.country ?? null,
      currency: home.currency,
    })),
  };
};
