import { type FileError, fileError } from '../../../owner';
import {
  type Field,
  REPORT_FORMS,
  type ReportForm,
  type ReportKind,
  plainHeading,
} from './columns';
import { type TableLine, readLines } from './table-text';

/** A column that we know. */
export interface SheetColumn {
  readonly field: Field;
  /** The heading in the file. */
  readonly heading: string;
  readonly at: number;
}

/** A report as a table: its columns, and the lines below them. */
export interface Sheet {
  readonly kind: ReportKind;
  readonly columns: readonly SheetColumn[];
  readonly lines: readonly TableLine[];
}

/** The most title lines that may be above the headings. */
const TITLE_LINES = 25;
const DELIMITERS = [',', '\t', ';'] as const;

const columnsOf = ({ headings }: ReportForm, cells: readonly string[]): SheetColumn[] => {
  const plain = cells.map(plainHeading);
  return (Object.entries(headings) as [Field, readonly string[]][]).flatMap(([field, names]) => {
    // The more exact name first: a report may have both "Date Shipped" and "Date".
    const name = names.find((wanted) => plain.includes(wanted));
    if (name === undefined) return [];
    const at = plain.indexOf(name);
    return [{ field, heading: cells[at] ?? name, at }];
  });
};

/** A line that may be the headings of a kind of report, and the fields it lacks. */
interface Attempt {
  readonly kind: ReportKind;
  readonly line: number;
  readonly columns: readonly SheetColumn[];
  readonly missing: readonly Field[];
  readonly below: readonly TableLine[];
}

const attempts = (lines: readonly TableLine[]): Attempt[] =>
  lines.slice(0, TITLE_LINES).flatMap(({ line, cells }, index) =>
    (Object.keys(REPORT_FORMS) as ReportKind[]).map((kind) => {
      const columns = columnsOf(REPORT_FORMS[kind], cells);
      const has = new Set(columns.map(({ field }) => field));
      const missing = REPORT_FORMS[kind].needs.filter((field) => !has.has(field));
      return { kind, line, columns, missing, below: lines.slice(index + 1) };
    }),
  );

const LABELS: Partial<Record<Field, string>> = {
  day: 'a date',
  trackingId: 'Tracking ID',
  asin: 'ASIN',
  ordered: 'Qty',
  shipped: 'Items Shipped',
  revenue: 'Revenue',
  commission: 'Ad Fees',
  marketplace: 'marketplace',
  clicks: 'clicks',
};

const explain = (file: string, all: readonly Attempt[]): FileError => {
  const nearest = all
    .filter(({ columns }) => columns.length > 1)
    .sort((a, b) => a.missing.length - b.missing.length || b.columns.length - a.columns.length)[0];
  if (nearest === undefined) {
    return fileError(
      file,
      'no line has the headings of an earnings report, an order report or an Archer report',
      'download it in English, as CSV',
    );
  }
  const missing = nearest.missing.map((field) => `"${LABELS[field] ?? field}"`).join(', ');
  return fileError(
    file,
    `${missing} is missing from the headings of ${REPORT_FORMS[nearest.kind].name}`,
    'download the whole report in English',
    { path: `line ${nearest.line}` },
  );
};

/**
 * Finds the headings in a text, with any titles above them and any of the known delimiters.
 *
 * @throws FileError when it is not a known report; the message names the missing headings
 */
export const readSheet = (file: string, text: string): Sheet => {
  const all: Attempt[] = [];
  let broken: Error | undefined;
  for (const delimiter of DELIMITERS) {
    try {
      all.push(...attempts(readLines(file, text, delimiter)));
    } catch (error) {
      // With another delimiter it may still be a table.
      if (error instanceof Error) broken ??= error;
    }
    const whole = all.find(({ missing }) => missing.length === 0);
    if (whole !== undefined) {
      return { kind: whole.kind, columns: whole.columns, lines: whole.below };
    }
  }
  throw broken ?? explain(file, all);
};
