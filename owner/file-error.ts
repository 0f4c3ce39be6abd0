/** One thing that is wrong in a file, or with it. */
export interface FileProblem {
  /** How messages call the file, e.g. `shop/brand.json`. */
  readonly file: string;
  /** Where in it, e.g. `locales.en-US.skillName`; empty for the whole file. */
  readonly path: string;
  /** What is wrong, as the end of a sentence: "is missing". */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
  /**
   * The file as a whole can't be used: it can't be read or written, or is of a newer version than
   * this program knows. There is nothing in it for its owner to correct.
   */
  readonly access?: true;
}

/** One line: file, path, what is wrong, what to do. */
export const describeProblem = ({ file, path, message, remedy }: FileProblem): string =>
  `${file}: ${path === '' ? '' : `${path}: `}${message}; ${remedy}`;

/** What is wrong in files that people write or edit. Its message has one line for each problem. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(readonly problems: readonly FileProblem[]) {
    super(problems.map(describeProblem).join('\n'));
  }

  /** Whether nothing in the files themselves is to be corrected. */
  get isAccess(): boolean {
    return this.problems.every(({ access }) => access === true);
  }
}

/** One thing that is wrong in a file, as an error; with the whole file, where no path is given. */
export const fileError = (
  file: string,
  message: string,
  remedy: string,
  more: Partial<Pick<FileProblem, 'path' | 'access'>> = {},
): FileError => new FileError([{ file, path: '', message, remedy, ...more }]);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: ': there is no such file',
  EISDIR: ': it is a folder',
};

const remedyFor = (code: string): string =>
  code in REASONS ? 'check its name and place' : 'check the permissions of the file and its folder';

/**
 * A file can't be used at all: which one, why, and what to do.
 *
 * @param name how messages call the file
 * @param verb what couldn't be done with it, e.g. `read`
 * @param error as Node threw it
 */
export const accessError = (
  name: string,
  verb: string,
  error: unknown,
  remedy?: string,
): FileError => {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException;
  const reason = verb === 'read' ? REASONS[code] : undefined;
  const message = `can't be ${verb}${reason ?? ` (${code})`}`;
  return fileError(name, message, remedy ?? remedyFor(code), { access: true });
};
