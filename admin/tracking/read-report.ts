import { type RegistrationRecord, trackingIdProblem } from '../../attribution';

/** What a report of Associates Central tells about the record's tracking IDs. */
export interface ReportReading {
  /** IDs of the record that stand in the report: somebody used them. */
  readonly seen: readonly string[];
  /** IDs of the report that the record doesn't know. */
  readonly unknown: readonly string[];
}

/** The cells of a CSV text, quotes undone; which row they are in doesn't matter here. */
const cellsOf = (csv: string): string[] =>
  [...csv.matchAll(/"((?:[^"]|"")*)"|[^,;\t\r\n]+/g)].map((match) =>
    (match[1]?.replaceAll('""', '"') ?? match[0]).trim().toLowerCase(),
  );

/** A cell that is an ID and no date: it begins with a letter. */
const LOOKS_LIKE_ID = /^[a-z][a-z0-9-]*-\d\d$/;

/**
 * Finds tracking IDs in a report, as a CSV file from Associates Central. Its columns are named in
 * the account's language and titles stand above them, so cells are known by their form alone.
 */
export const readReport = (csv: string, record: RegistrationRecord): ReportReading => {
  const found = new Set(cellsOf(csv));
  const own = record.trackingIds.map(({ trackingId }) => trackingId);
  const stores = Object.values(record.marketplaces).flatMap(({ storeId }) => storeId ?? []);
  const countries = Object.keys(record.marketplaces) as (keyof typeof record.marketplaces)[];
  return {
    seen: [...new Set(own)].filter((id) => found.has(id)),
    unknown: [...found].filter(
      (id) =>
        LOOKS_LIKE_ID.test(id) &&
        !own.includes(id) &&
        !stores.includes(id) &&
        countries.some((country) => trackingIdProblem(id, country) === undefined),
    ),
  };
};
