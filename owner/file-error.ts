/** One thing that is wrong in a file, or with it. */
export interface FileProblem {
  /** The file as messages name it, e.g. `shop/brand.json`. */
  readonly file: string;
  /** The place in it, e.g. `locales.en-US.skillName`; empty for the whole file. */
  readonly path: string;
  /** What is wrong, as the end of a sentence: "is missing". */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
  /**
   * The file as a whole can't be used: it can't be read or written, is locked, or has a newer version
   * than this program knows. Its owner has nothing to correct in it.
   */
  readonly access?: true;
}

/** One line: file, path, what is wrong, what to do. */
export const describeProblem = ({ file, path, message, remedy }: FileProblem): string =>
  `${file}: ${path === '' ? '' : `${path}: `}${message}; ${remedy}`;

/** What is wrong with files. The message has one line for each problem. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(readonly problems: readonly FileProblem[]) {
    super(problems.map(describeProblem).join('\n'));
  }

  /** Whether the owner has nothing to correct in the files themselves. */
  get isAccess(): boolean {
    return this.problems.every(({ access }) => access === true);
  }
}

/** An error with one problem in a file, or with the whole file when there is no path. */
export const fileError = (
  file: string,
  message: string,
  remedy: string,
  more: Partial<Pick<FileProblem, 'path' | 'access'>> = {},
): FileError => new FileError([{ file, path: '', message, remedy, ...more }]);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: ': there is no such file',
  EISDIR: ': it is a folder',
  ENOTDIR: ': a file is where a folder should be',
};

/** What is wrong with the disk and not with the file. */
const DISKS: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  ENOSPC: [': the disk is full', 'make room and try again; nothing was changed'],
  EDQUOT: [': your part of the disk is full', 'make room and try again; nothing was changed'],
  EROFS: [': the disk is read-only', 'use a folder that can be written'],
};

const remedyFor = (code: string): string =>
  code in REASONS ? 'check its name and place' : 'check the permissions of the file and its folder';

/**
 * The error for a file that can't be used at all: which file, why, and what to do.
 *
 * @param name the file as messages name it
 * @param verb what couldn't be done with it, as a participle: `read`, `written`
 * @param error as Node threw it
 */
export const accessError = (
  name: string,
  verb: string,
  error: unknown,
  remedy?: string,
): FileError => {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException;
  const [disk, room] = DISKS[code] ?? [];
  const reason = disk ?? (verb === 'read' ? REASONS[code] : undefined);
  const message = `can't be ${verb}${reason ?? ` (${code})`}`;
  return fileError(name, message, room ?? remedy ?? remedyFor(code), { access: true });
};
