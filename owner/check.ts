import type * as z from 'zod';
import { FileError, type FileProblem } from './file-error';
import { type RawIssue, plainMessage } from './plain-message';

/** A problem as a schema found it. */
export interface ContentProblem extends FileProblem {
  /** The schema's own name for what it found; none for what the loader finds. */
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

/** Our schemas say what is wrong and, after the first semicolon, what to do. */
const splitMessage = (text: string): Pick<FileProblem, 'message' | 'remedy'> => {
  const [message = text, ...remedies] = text.split('; ');
  return { message, remedy: remedies.join('; ') || 'correct it there' };
};

/** One problem for each that zod found in a file. */
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

/** How what a schema found is told, where plain words and paths are not enough. */
export interface CheckWords {
  readonly messageOf?: (issue: RawIssue) => string | undefined;
  /** @param value what is checked */
  readonly pathOf?: (path: Path, value: unknown) => string;
}

/**
 * Checks what was read from a file.
 *
 * @param name how messages call the file
 * @throws FileError with a problem for each thing that breaks the schema
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
