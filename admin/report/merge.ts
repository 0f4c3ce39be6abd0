import { type ReadReport, type ReportEntry } from './entry';

/** The lines of several reports, each counted once. */
export interface MergedReports {
  readonly entries: readonly ReportEntry[];
  /** How many lines were left out because another report has them too. */
  readonly repeated: number;
}

/** What makes two lines the same. Archer later corrects a day's figures; Associates adds lines instead. */
const sameness = ({ kind, figures, ...where }: ReportEntry): string =>
  JSON.stringify(kind === 'archer' ? [kind, where] : [kind, where, figures]);

/**
 * Puts reports together. Two equal lines in one file are two sales. A line in two files is one sale
 * in two overlapping downloads; for Archer the file named later counts.
 */
export const mergeReports = (reports: readonly ReadReport[]): MergedReports => {
  const merged = new Map<string, readonly ReportEntry[]>();
  for (const { entries } of reports) {
    const here = new Map<string, ReportEntry[]>();
    for (const entry of entries) {
      const key = sameness(entry);
      const same = here.get(key);
      if (same === undefined) here.set(key, [entry]);
      else same.push(entry);
    }
    for (const [key, lines] of here) {
      if (lines.length >= (merged.get(key)?.length ?? 0)) merged.set(key, lines);
    }
  }
  const entries = [...merged.values()].flat();
  const all = reports.reduce((sum, report) => sum + report.entries.length, 0);
  return { entries, repeated: all - entries.length };
};
