import { type RegistrationRecord, trackingIdProblem } from '../../attribution';
import { homesOf } from '../report/places';
import { readLines } from '../report/read/table-text';

/** What a report of Associates Central tells about the record's tracking IDs. */
export interface ReportReading {
  /** IDs of the record that stand in the report: somebody used them. */
  readonly seen: readonly string[];
  /** IDs of the report that the record doesn't know. */
  readonly unknown: readonly string[];
}

/** Every cell of a table, whichever mark is between them; which row it is in doesn't matter here. */
const cellsOf = (file: string, text: string): string[] =>
  readLines(file, text, [',', ';', '\t']).flatMap(({ cells }) =>
    cells.map((cell) => cell.toLowerCase()),
  );

/** A cell that is an ID and no date: it begins with a letter. */
const LOOKS_LIKE_ID = /^[a-z][a-z0-9-]*-\d\d$/;

/**
 * Finds tracking IDs in a report, as a CSV file from Associates Central. Its columns are named in
 * the account's language and titles stand above them, so cells are known by their form alone.
 *
 * @param file as errors name it
 * @throws CliError for a text that is no table
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
