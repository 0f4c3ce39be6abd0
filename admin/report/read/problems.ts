import { ShopError } from '../../../catalog';

/** So many problems of one file are shown; the rest is counted. */
const SHOWN = 10;
const LONGEST = 40;

/** A cell as an error quotes it. */
export const quoted = (cell: string): string =>
  cell.length <= LONGEST ? `"${cell}"` : `"${cell.slice(0, LONGEST)}…"`;

/** Ends the reading of a file. @throws ShopError when there is a problem at all */
export const refuseProblems = (file: string, problems: readonly string[]): void => {
  if (problems.length === 0) return;
  const more = problems.length - SHOWN;
  throw new ShopError([
    ...problems.slice(0, SHOWN),
    ...(more > 0 ? [`${file}: ${more} more problems of this kind`] : []),
  ]);
};
