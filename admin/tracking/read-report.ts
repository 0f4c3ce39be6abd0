import { type RegistrationRecord, trackingIdProblem } from '../../attribution';
import { homesOf } from '../report/places';
import { readLines } from '../report/read/table-text';

/** What a report from Associates Central shows about the record's tracking IDs. */
export interface ReportReading {
  /** IDs of the record that are in the report: somebody used them. */
  readonly seen: readonly string[];
  /** IDs of the report that the record doesn't know. */
  readonly unknown: readonly string[];
}

/** Every cell of a table, with any of the known delimiters; its row doesn't matter here. */
const cellsOf = (file: string, text: string): string[] =>
  readLines(file, text, [',', ';', '\t']).flatMap(({ cells }) =>
    cells.map((cell) => cell.toLowerCase()),
  );

/** A cell that is an ID and not a date: it begins with a letter. */
const LOOKS_LIKE_ID = /^[a-z][a-z0-9-]*-\d\d$/;

/**
 * Finds tracking IDs in a CSV report from Associates Central. Its headings are in the account's
 * language with titles above them, so IDs are recognised by their form alone.
 *
 * @param file as errors name it
 * @throws CliError for a text that is not a table
 */
export const readReport = (
  csv: string,
  record: RegistrationRecord,
  file = 'the report',
): ReportReading => {
  const found = new Set(cellsOf(file, csv));
  const own = record.trackingIds.map(({ trackingId }) => trackingId);
  const countries = Object.keys(record.marketplaces) as (keyof typeof record.marketplaces)[];
  return {
    seen: [...new Set(own)].filter((id) => found.has(id)),
    unknown: [...found].filter(
      (id) =>
        LOOKS_LIKE_ID.test(id) &&
        homesOf(record, id).length === 0 &&
        countries.some((country) => trackingIdProblem(id, country) === undefined),
    ),
  };
};
