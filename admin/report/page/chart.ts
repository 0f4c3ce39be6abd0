/** One chart of the page: what is drawn, and what its table says. Shared with the script in the page. */
export interface Chart {
  readonly title: string;
  readonly shape: 'bars' | 'lines';
  /** ISO 4217 for money, null for counts. */
  readonly currency: string | null;
  /** First second of each period, since 1970. */
  readonly times: readonly number[];
  /** The periods in words. */
  readonly periods: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly label: string;
  readonly values: readonly number[];
}
