import * as z from 'zod';
import { MARKETPLACES, isCountry } from '../../../attribution';
import { countryOfMarketplace } from '../../../clients/archer';
import { type ArcherReportRow, archerReportRow } from '../../../clients/archer/report';
import { fileError, parseJson } from '../../../owner';
import { NO_FIGURES, type ReadReport, type ReportEntry } from '../entry';
import { readAmount } from './amount';
import { type Field } from './columns';
import { refuseProblems } from './problems';
import { type Sheet } from './sheet';

/** A row, and its place in the file as errors name it. */
interface PlacedRow {
  readonly place: string;
  readonly row: unknown;
}

/** Archer's own names for fields that our CSV names differently. */
const WIRE: Partial<Record<Field, string>> = {
  day: 'date',
  commission: 'commissionEarned',
  revenue: 'sales',
  ordered: 'unitsSold',
};
const NUMBERS: readonly Field[] = ['commission', 'revenue', 'ordered', 'clicks', 'conversions'];

const rowsOfSheet = ({ columns, lines }: Sheet): PlacedRow[] =>
  lines.map(({ line, cells }) => {
    const row = Object.fromEntries(
      columns.map(({ field, at }) => {
        const cell = cells[at] ?? '';
        return [
          WIRE[field] ?? field,
          NUMBERS.includes(field) ? (readAmount(cell, '.') ?? cell) : cell,
        ];
      }),
    );
    const link = { id: row['linkId'], link_name: row['linkName'], url: row['linkUrl'] ?? '-' };
    return { place: `line ${line}`, row: { ...row, link } };
  });

const LISTS = ['rows', 'reports', 'data'] as const;

const listIn = (value: unknown): unknown[] | undefined => {
  if (Array.isArray(value)) return value as unknown[];
  const page = z.looseObject({}).safeParse(value);
  if (!page.success) return undefined;
  return LISTS.map((name) => page.data[name]).find((list): list is unknown[] =>
    Array.isArray(list),
  );
};

const rowsOfJson = (file: string, text: string): PlacedRow[] => {
  const list = listIn(parseJson(text, file, 'download it again'));
  if (list === undefined) {
    throw fileError(file, 'has no list of rows', 'make it with: shelf archer report --json');
  }
  return list.map((row, index) => ({ place: `row ${index + 1}`, row }));
};

const linkOf = ({ link }: ArcherReportRow): string | null => {
  const names = z.looseObject({ name: z.string(), link_name: z.string() }).partial();
  const label = names.safeParse(link?.raw ?? {});
  return link?.name || (label.success ? label.data.name : undefined) || link?.id || null;
};

const entryOf = (
  row: ArcherReportRow,
  problem: (column: string, what: string) => void,
): ReportEntry => {
  const code = row.marketplace.trim();
  const country = isCountry(code) ? code : countryOfMarketplace(code);
  const told = row.currency?.trim().toUpperCase();
  const currency = told || (country && MARKETPLACES[country].currency) || '';
  if (!/^[A-Z]{3}$/.test(currency)) problem('currency', `"${told ?? ''}" is not a currency`);
  if (!z.iso.date().safeParse(row.date).success) problem('date', `"${row.date}" is not a date`);
  return {
    kind: 'archer',
    day: row.date,
    marketplace: country ?? null,
    currency,
    trackingId: null,
    link: linkOf(row),
    asin: row.asin.trim().toUpperCase() || null,
    name: null,
    figures: {
      ...NO_FIGURES,
      ordered: row.unitsSold,
      revenue: row.sales,
      commission: row.commissionEarned,
      clicks: row.clicks,
      conversions: row.conversions,
    },
  };
};

const readRows = (file: string, rows: readonly PlacedRow[]): ReadReport => {
  const problems: { path: string; message: string }[] = [];
  const entries = rows.flatMap(({ place, row }) => {
    const read = archerReportRow.safeParse(row);
    const problem = (column: string, what: string): void => {
      problems.push({ path: `${place}, column "${column}"`, message: what });
    };
    if (read.success) return [entryOf(read.data, problem)];
    for (const { path, message } of read.error.issues) problem(path.join('.'), message);
    return [];
  });
  refuseProblems(file, problems);
  return { file, kind: 'archer', entries, warnings: [] };
};

/** Reads what `shelf archer report --csv` writes. @throws FileError with file, line and column */
export const readArcherSheet = (file: string, sheet: Sheet): ReadReport =>
  readRows(file, rowsOfSheet(sheet));

/** Reads what `shelf archer report --json` writes, or Archer's own answer. @throws FileError */
export const readArcherJson = (file: string, text: string): ReadReport =>
  readRows(file, rowsOfJson(file, text));
