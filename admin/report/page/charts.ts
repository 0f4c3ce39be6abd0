import { type Figure, type Figures, addUp } from '../entry';
import { type DayLine } from '../summarise';
import { type Chart, type ChartSeries } from './chart';
import { firstDayOf, periodLength, periodsBetween, secondsOf } from './periods';

/** What is drawn, in this order; a series of zeros is left out. */
const DRAWN: readonly {
  readonly title: string;
  readonly shape: Chart['shape'];
  readonly isMoney: boolean;
  readonly series: readonly { readonly label: string; readonly figure: Figure }[];
}[] = [
  {
    title: 'Commission',
    shape: 'bars',
    isMoney: true,
    series: [{ label: 'Commission', figure: 'commission' }],
  },
  {
    title: 'Items',
    shape: 'lines',
    isMoney: false,
    series: [
      { label: 'Ordered', figure: 'ordered' },
      { label: 'Shipped', figure: 'shipped' },
      { label: 'Returned', figure: 'returned' },
    ],
  },
  {
    title: "Clicks on Archer's links",
    shape: 'bars',
    isMoney: false,
    series: [{ label: 'Clicks', figure: 'clicks' }],
  },
];

/** The charts of one currency, over all days between `from` and `to`. */
export const chartsOf = (
  days: readonly DayLine[],
  { currency, from, to }: { currency: string; from: string; to: string },
): Chart[] => {
  const length = periodLength(from, to);
  const periods = periodsBetween(from, to, length);
  const lines = new Map<string, Figures[]>(periods.map(({ first }) => [first, []]));
  for (const { day, figures } of days) lines.get(firstDayOf(day, length))?.push(figures);
  const sums = [...lines.values()].map(addUp);
  return DRAWN.flatMap(({ title, shape, isMoney, series }): Chart[] => {
    const drawn = series
      .map(({ label, figure }): ChartSeries => ({ label, values: sums.map((sum) => sum[figure]) }))
      .filter((line) => line.values.some((value) => value !== 0));
    if (drawn.length === 0) return [];
    return [
      {
        title: `${title} by ${length}`,
        shape,
        currency: isMoney ? currency : null,
        times: periods.map(({ first }) => secondsOf(first)),
        periods: periods.map(({ label }) => label),
        series: drawn,
      },
    ];
  });
};
