import type * as z from 'zod';
import { FileError, type FileProblem } from './file-error';
import { type RawIssue, plainMessage } from './plain-message';

/** A problem as a schema found it. */
export interface ContentProblem extends FileProblem {
  /** The schema's own name for the problem; absent when the loader found it. */
  readonly rule?: string;
}

type Path = readonly PropertyKey[];

/** E.g. `trackingIds[1].placement`. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`,
    '',
  );

/** Messages of our schemas say what is wrong and, after the first semicolon, what to do. */
const splitMessage = (text: string): Pick<FileProblem, 'message' | 'remedy'> => {
  const [message = text, ...remedies] = text.split('; ');
  return { message, remedy: remedies.join('; ') || 'correct it there' };
};

/** One problem for each issue that zod found in a file. */
export const problemsOf = (
  file: string,
  error: z.ZodError,
  pathOf: (path: Path) => string = pathText,
): ContentProblem[] =>
  error.issues.map(({ path, message, code }) => ({
    file,
    path: pathOf(path),
    ...splitMessage(message),
    ...(code !== undefined && { rule: code }),
  }));

/** How to report what a schema found, if plain words and paths are not enough. */
export interface CheckWords {
  readonly messageOf?: (issue: RawIssue) => string | undefined;
  /** @param value the checked content */
  readonly pathOf?: (path: Path, value: unknown) => string;
}

/**
 * Checks what was read from a file.
 *
 * @param name the file as messages name it
 * @throws FileError with one problem for each violation of the schema
 */
export const check = <Content>(
  schema: z.ZodType<Content>,
  value: unknown,
  name: string,
  { messageOf = plainMessage, pathOf = pathText }: CheckWords = {},
): Content => {
  const result = schema.safeParse(value, { error: messageOf });
  if (result.success) return result.data;
  throw new FileError(problemsOf(name, result.error, (path) => pathOf(path, value)));
};
