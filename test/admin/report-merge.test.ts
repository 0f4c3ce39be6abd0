import * as fc from 'fast-check';
import { NO_FIGURES, type ReportEntry, addUp } from '../../admin/report/entry';
import { mergeReports } from '../../admin/report/merge';

const entries = fc.array(
  fc
    .record({
      day: fc.integer({ min: 10, max: 19 }),
      id: fc.constantFrom('a-20', 'b-20'),
      cents: fc.integer({ min: -50, max: 50 }),
    })
    .map(({ day, id, cents }): ReportEntry => ({
      kind: 'earnings',
      day: `2026-09-${day}`,
      marketplace: 'US',
      currency: 'USD',
      trackingId: id,
      link: null,
      asin: null,
      name: null,
      figures: { ...NO_FIGURES, shipped: 1, commission: cents / 100 },
    })),
  { maxLength: 60 },
);
/** First and last day of a download. */
const downloads = fc.array(
  fc.tuple(fc.integer({ min: 10, max: 19 }), fc.integer({ min: 10, max: 19 })),
);

test('however downloads overlap, every sale in them counts once', () => {
  fc.assert(
    fc.property(entries, downloads, (all, windows) => {
      const isIn = ({ day }: ReportEntry, [from, to]: readonly [number, number]): boolean =>
        day >= `2026-09-${from}` && day <= `2026-09-${to}`;
      const reports = windows.map((window, index) => ({
        file: `${index}.csv`,
        kind: 'earnings' as const,
        entries: all.filter((entry) => isIn(entry, window)),
        warnings: [],
      }));
      const covered = all.filter((entry) => windows.some((window) => isIn(entry, window)));
      const merged = mergeReports(reports).entries;
      const sum = (list: readonly ReportEntry[]) => addUp(list.map(({ figures }) => figures));
      expect(sum(merged)).toEqual(sum(covered));
    }),
  );
});
