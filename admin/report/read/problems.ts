import { ShopError } from '../../../catalog';

/** How many problems of a file are shown; the rest are counted. */
const SHOWN = 10;
const LONGEST = 40;

/** A cell as an error quotes it. */
export const quoted = (cell: string): string =>
  cell.length <= LONGEST ? `"${cell}"` : `"${cell.slice(0, LONGEST)}…"`;

/** Stops reading a file that has problems. @throws ShopError when there is any */
export const refuseProblems = (file: string, problems: readonly string[]): void => {
  if (problems.length === 0) return;
  const more = problems.length - SHOWN;
  throw new ShopError([
    ...problems.slice(0, SHOWN),
    ...(more > 0 ? [`${file}: ${more} more problems of this kind`] : []),
  ]);
};
