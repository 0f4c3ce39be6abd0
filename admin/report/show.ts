import { type CommandContext } from '../command';
import { type Column } from '../output';
import { figureColumns } from './figure-columns';
import { type ReportSummary, type Summed } from './summarise';

/** How many products of each currency are shown here; `--json` has all. */
const SHOWN_PRODUCTS = 10;
/** The longest name shown in a terminal. */
const NAME_LENGTH = 40;

const clip = (text: string): string =>
  text.length <= NAME_LENGTH ? text : `${text.slice(0, NAME_LENGTH - 1)}…`;

const MARKETPLACE: Column<{ readonly marketplace: string | null }> = {
  heading: 'marketplace',
  of: ({ marketplace }) => marketplace ?? '?',
};

/** Shows a summary in the terminal: by tracking ID, by Archer's links, by product, in all. */
export const showSummary = ({ out }: CommandContext, summary: ReportSummary): void => {
  const section = <Line>(
    title: string,
    lines: readonly Line[],
    columns: readonly Column<Line>[],
  ): void => {
    if (lines.length === 0) return;
    out.data(out.colour.bold(title));
    out.table(lines, columns);
    out.data('');
  };
  const figures = <Line extends Summed>(
    title: string,
    lines: readonly Line[],
    words: readonly Column<Line>[],
  ): void => section(title, lines, [...words, ...figureColumns(lines)]);

  figures('By tracking ID', summary.trackingIds, [
    { heading: 'tracking ID', of: ({ trackingId }) => trackingId ?? '(none)' },
    { heading: 'skill', of: ({ skill }) => skill ?? '?' },
    MARKETPLACE,
    { heading: 'placement', of: ({ placement }) => placement ?? '?' },
  ]);
  figures("By Archer's link", summary.links, [
    { heading: 'link', of: ({ link }) => clip(link) },
    MARKETPLACE,
  ]);
  const products = summary.totals.flatMap(({ currency }) =>
    summary.products.filter((line) => line.currency === currency).slice(0, SHOWN_PRODUCTS),
  );
  const isCut = products.length < summary.products.length;
  const part = isCut ? `: the first ${products.length} of ${summary.products.length}` : '';
  figures(`By product${part}`, products, [
    { heading: 'product', of: ({ name }) => clip(name) },
    { heading: 'yours', of: ({ product }) => (product === null ? 'no' : 'yes') },
    MARKETPLACE,
  ]);
  figures('In all', summary.totals, [{ heading: 'currency', of: ({ currency }) => currency }]);

  section('Tracking IDs that the record does not know', summary.unknown, [
    { heading: 'tracking ID', of: ({ trackingId }) => trackingId },
    {
      heading: "if it is this skill's",
      of: ({ trackingId, marketplace }) =>
        `shelf tracking add ${trackingId} --marketplace ${marketplace ?? 'CODE'}`,
    },
  ]);
  section('Tracking IDs that no report shows', summary.unseen, [
    { heading: 'tracking ID', of: ({ trackingId }) => trackingId },
    MARKETPLACE,
    { heading: 'placement', of: ({ placement }) => placement },
    {
      heading: 'what that means',
      of: ({ status }) =>
        status === 'planned' ? 'not created at Amazon yet' : 'nothing was sold through it',
    },
  ]);
};
