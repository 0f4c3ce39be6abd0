import * as z from 'zod';

/** A command that can't be carried out; the message says what it takes. */
export class CommandError extends Error {}

const bodySchema = z.record(z.string(), z.unknown());

/**
 * The body that follows the name of an event; undefined when nothing does.
 *
 * @throws CommandError when it is not a JSON object
 */
export const bodyOf = (json: string): Readonly<Record<string, unknown>> | undefined => {
  if (json === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    value = undefined;
  }
  const { data } = bodySchema.safeParse(value);
  if (data !== undefined) return data;
  throw new CommandError('After its name .event takes the body as a JSON object on the same line.');
};

/**
 * The word as it is known, however it is capitalised.
 *
 * @throws CommandError when it is none of those that the command takes
 */
export const oneOf = <Word extends string>(
  command: string,
  word: string,
  all: readonly Word[],
): Word => {
  const found = all.find((known) => known.toLowerCase() === word.toLowerCase());
  if (found !== undefined) return found;
  const given = word === '' ? '' : `, not "${word}"`;
  throw new CommandError(`${command} takes one of ${all.join(', ')}${given}.`);
};
