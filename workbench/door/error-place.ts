import { inspect } from 'node:util';

/** An error in words, with its kind. */
export const sentence = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : inspect(error);

/** Where in the skill's own code an error was thrown, e.g. ` (lambda/index.js:3:7)`. */
export const lineOf = (error: unknown, folder: string): string => {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const own = stack
    .split('\n')
    .find((line) => line.includes(folder) && !line.includes('node_modules'));
  const [place] = /[^(\s]*:\d+(?::\d+)?(?=\)?$)/.exec(own ?? '') ?? [];
  return place === undefined ? '' : ` (${place})`;
};

/** The error of a skill, with the line it came from in its message. */
export const withPlace = (error: unknown, folder: string): unknown => {
  if (!(error instanceof Error)) return error;
  const { name, message } = error;
  const placed = new Error(`${message}${lineOf(error, folder)}`, { cause: error });
  return Object.assign(placed, { name });
};
