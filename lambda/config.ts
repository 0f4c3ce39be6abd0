import * as z from 'zod/mini';

const environmentSchema = z.object({
  /** The skill's id; requests for another skill are refused. */
  SHELF_SKILL_ID: z.optional(z.string().check(z.startsWith('amzn1.ask.skill.'))),
  /** A folder for customers' memories; without one they last as long as the process. */
  SHELF_MEMORY_FOLDER: z.optional(z.string().check(z.minLength(1))),
});

export interface Config {
  readonly skillId: string | undefined;
  readonly memoryFolder: string | undefined;
}

/**
 * Reads the environment. The only place of the skill that does.
 *
 * @throws when a variable is set to something it can't be, naming the variable and never its value
 */
export const readConfig = (environment: NodeJS.ProcessEnv): Config => {
  const result = environmentSchema.safeParse(environment);
  if (!result.success) {
    const names = result.error.issues.map(({ path }) => path.join('.')).join(', ');
    throw new Error(`these environment variables are not what they should be: ${names}`);
  }
  const { SHELF_SKILL_ID, SHELF_MEMORY_FOLDER } = result.data;
  return { skillId: SHELF_SKILL_ID, memoryFolder: SHELF_MEMORY_FOLDER };
};
