import * as z from 'zod';
import { FileError, check, readJson } from '../../owner';

/** A dialogue in the form that `ask dialog --replay` reads. */
export interface Replay {
  readonly skillId: string;
  readonly locale: string;
  readonly type: 'text';
  /** What is said, turn by turn; an empty text is silence, `.quit` ends the dialogue. */
  readonly userInput: readonly string[];
}

/** A replay file that would not do what it says. The message has file and place, a line for each problem. */
export class ReplayError extends FileError {}

/** What a replay file holds. */
export const replaySchema: z.ZodType<Replay> = z.strictObject({
  skillId: z.string().trim().min(1, 'is empty'),
  locale: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/, 'is not a locale such as en-US'),
  type: z.literal('text'),
  userInput: z.array(z.string().trim()).min(1, 'is empty'),
});

/**
 * Reads a replay file more strictly than Amazon's CLI, which ignores wrong fields, says "undefined" to
 * the skill when there is nothing to say, and still ends with 0.
 *
 * @throws ReplayError when the file can't be read, is not JSON, or is not a replay
 */
export const readReplay = (file: string): Replay => {
  try {
    return check(replaySchema, readJson({ path: file, name: file }), file);
  } catch (error) {
    throw error instanceof FileError ? new ReplayError(error.problems) : error;
  }
};
