import { FileError, type FileProblem } from '../../../owner';

/** How many problems of a file are shown; the rest are counted. */
const SHOWN = 10;
const LONGEST = 40;
const DOWNLOAD_AGAIN = 'download the report again, and change nothing in it';

/** A cell as an error quotes it. */
export const quoted = (cell: string): string =>
  cell.length <= LONGEST ? `"${cell}"` : `"${cell.slice(0, LONGEST)}…"`;

/** Stops reading a file that has problems. @throws FileError when there is any */
export const refuseProblems = (
  file: string,
  problems: readonly Pick<FileProblem, 'path' | 'message'>[],
): void => {
  if (problems.length === 0) return;
  const more = problems.length - SHOWN;
  const shown = [
    ...problems.slice(0, SHOWN),
    ...(more > 0 ? [{ path: '', message: `${more} more problems of this kind` }] : []),
  ];
  throw new FileError(shown.map((problem) => ({ file, ...problem, remedy: DOWNLOAD_AGAIN })));
};
