import { CsvError, parse } from 'csv-parse/sync';
import { fileError } from '../../../owner';

/** A line of a table, and its place in the file. */
export interface TableLine {
  /** Counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const explain = (file: string, error: unknown): unknown => {
  if (!(error instanceof CsvError)) return error;
  const path = typeof error['lines'] === 'number' ? `line ${error['lines']}` : '';
  return error.code === 'CSV_QUOTE_NOT_CLOSED'
    ? fileError(file, 'a quotation mark is never closed', 'download it again')
    : fileError(file, `can't be read as a table (${error.code})`, 'download it again', { path });
};

/**
 * The lines of a CSV or TSV text; their lengths may differ. Empty lines are left out.
 *
 * @param file as errors name it
 * @param delimiter one delimiter, or all that are allowed
 * @throws FileError for a text that is not a table
 */
export const readLines = (
  file: string,
  text: string,
  delimiter: string | readonly string[],
): TableLine[] => {
  try {
    const rows = parse(text, {
      delimiter: typeof delimiter === 'string' ? delimiter : [...delimiter],
      bom: true,
      info: true,
      trim: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    throw explain(file, error);
  }
};
