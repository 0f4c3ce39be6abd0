import { type Country } from '../../attribution';
import { type ReportKind } from './read/columns';

/** What is counted. Money is in the entry's currency. */
const FIGURES = [
  'ordered',
  'shipped',
  'returned',
  'revenue',
  'commission',
  'clicks',
  'conversions',
] as const;
export type Figure = (typeof FIGURES)[number];
export type Figures = Readonly<Record<Figure, number>>;

/** One line of a report. */
export interface ReportEntry {
  readonly kind: ReportKind;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Null when the report doesn't say. */
  readonly marketplace: Country | null;
  /** ISO 4217. */
  readonly currency: string;
  /** Null in Archer's reports, and where the cell is empty. */
  readonly trackingId: string | null;
  /** Archer's link: its name, else its identifier. */
  readonly link: string | null;
  readonly asin: string | null;
  /** The product's name as the report gives it. */
  readonly name: string | null;
  readonly figures: Figures;
}

/** What a file held. */
export interface ReadReport {
  /** As it was named on the command line. */
  readonly file: string;
  readonly kind: ReportKind;
  readonly entries: readonly ReportEntry[];
  /** Sentences about what had to be guessed. */
  readonly warnings: readonly string[];
}

export const NO_FIGURES: Figures = {
  ordered: 0,
  shipped: 0,
  returned: 0,
  revenue: 0,
  commission: 0,
  clicks: 0,
  conversions: 0,
};

/** Money has at most four decimals here; sums of it stay exact. */
const EXACT = 10_000;

/** The sum of figures in one currency. */
export const addUp = (all: readonly Figures[]): Figures => {
  const sum = { ...NO_FIGURES };
  for (const figures of all) {
    for (const figure of FIGURES) sum[figure] += Math.round(figures[figure] * EXACT);
  }
  for (const figure of FIGURES) sum[figure] /= EXACT;
  return sum;
};
