import { type Column } from '../output';
import { type Figure } from './entry';
import { count, money } from './money';
import { type Summed } from './summarise';

const FIGURE_COLUMNS: readonly { readonly figure: Figure; readonly isMoney: boolean }[] = [
  { figure: 'commission', isMoney: true },
  { figure: 'revenue', isMoney: true },
  { figure: 'ordered', isMoney: false },
  { figure: 'shipped', isMoney: false },
  { figure: 'returned', isMoney: false },
  { figure: 'clicks', isMoney: false },
];

/**
 * The columns of figures for some lines. A column that is 0 in all of them is left out: most likely
 * no report with that figure was read, and a 0 would be wrong.
 */
export const figureColumns = (lines: readonly Summed[]): Column<Summed>[] =>
  FIGURE_COLUMNS.filter(
    ({ figure }) => figure === 'commission' || lines.some(({ figures }) => figures[figure] !== 0),
  ).map(({ figure, isMoney }) => ({
    heading: figure,
    of: ({ figures, currency }) =>
      isMoney ? money(figures[figure], currency) : count(figures[figure]),
  }));
