import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** A dialogue in the form that `ask dialog --replay` reads. */
export interface Replay {
  readonly skillId: string;
  readonly locale: string;
  readonly type: 'text';
  /** What is said, turn by turn; `.quit` ends the dialogue. */
  readonly userInput: readonly string[];
}

/** A replay file that would not do what it says. The message is one sentence with file and place. */
export class ReplayError extends Error {
  override readonly name = 'ReplayError';
}

const schema = z.strictObject({
  skillId: z.string().trim().min(1, 'is empty'),
  locale: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/, 'is not a locale such as en-US'),
  type: z.literal('text'),
  userInput: z.array(z.string().trim().min(1, 'is empty; leave it out')).min(1, 'is empty'),
});

const CANNOT_READ: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
};

const describe = ({ code, path, message, ...issue }: z.core.$ZodIssue): string => {
  if (code === 'unrecognized_keys' && 'keys' in issue) {
    const known = Object.keys(schema.shape).join(', ');
    return `has a field "${issue.keys.join('", "')}" that a replay does not have; its fields are ${known}`;
  }
  const where = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : String(part)))
    .join('');
  const isMissing = code === 'invalid_type' && message.endsWith('received undefined');
  return `${where === '' ? '' : `${where}: `}${isMissing ? 'is missing' : message}`;
};

/**
 * Reads a replay file more strictly than Amazon's CLI, which ignores wrong fields, says "undefined" to
 * the skill when there is nothing to say, and still ends with 0.
 *
 * @throws ReplayError when the file can't be read, or is not JSON or not a replay
 */
export const readReplay = (file: string): Replay => {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why =
      code === undefined
        ? `it is not valid JSON: ${message}`
        : (CANNOT_READ[code] ?? `it can't be read (${code}); check its permissions`);
    throw new ReplayError(`${file}: ${why}.`);
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new ReplayError(`${file}: ${first === undefined ? 'is not a replay' : describe(first)}.`);
};
