import * as z from 'zod/mini';
import { safeAddress } from '../contract/safe-address';
import { type TablePlace } from '../memory/dynamodb/send';
import { type MemoryPlace, dayTableOf, memoryPlaceOf } from '../memory/place';
import { type CreatorsConfig, creatorsConfigOf } from './details/creators-config';

const address = z.optional(safeAddress());

const environmentSchema = z.object({
  /** The skill's id; requests for another skill are refused. Without it, that of the record counts. */
  SHELF_SKILL_ID: z.optional(z.string().check(z.startsWith('amzn1.ask.skill.'))),
  /** The release that runs; its stack sets it. */
  SHELF_RELEASE: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))),
  /** The namespace of CloudWatch for what the log counts; its stack sets it. */
  SHELF_METRICS_NAMESPACE: z.optional(z.string().check(z.regex(/^[\w./#-]{1,255}$/))),
  /** A secret of AWS Secrets Manager that holds the owner's credentials; see `shelf secrets push`. */
  SHELF_SECRETS_MANAGER_ID: z.optional(z.string().check(z.minLength(1))),
  SHELF_CREATORS_API_URL: address,
  SHELF_CREATORS_TOKEN_URL: address,
});

export interface Config {
  readonly skillId: string | undefined;
  readonly release: string | undefined;
  /** Without it the log's counters stay what they are: members of its lines. */
  readonly metrics: string | undefined;
  readonly memory: MemoryPlace;
  /** What all instances share for a day; without one, each is by itself. */
  readonly dayTable: TablePlace | undefined;
  /** Undefined when there are no credentials: then screens show only the owner's catalogue. */
  readonly creators: CreatorsConfig | undefined;
}

/**
 * Reads the environment variables; no other code of the skill does.
 *
 * @throws when a variable is not valid; the error names the variable and never its value
 */
export const readConfig = (environment: NodeJS.ProcessEnv): Config => {
  const result = environmentSchema.safeParse(environment);
  if (!result.success) {
    const names = result.error.issues.map(({ path }) => path.join('.')).join(', ');
    throw new Error(`these environment variables are not valid: ${names}`);
  }
  const { data } = result;
  return {
    skillId: data.SHELF_SKILL_ID,
    release: data.SHELF_RELEASE,
    metrics: data.SHELF_METRICS_NAMESPACE,
    memory: memoryPlaceOf((name) => environment[name]),
    dayTable: dayTableOf((name) => environment[name]),
    creators: creatorsConfigOf(environment, {
      secretId: data.SHELF_SECRETS_MANAGER_ID,
      api: data.SHELF_CREATORS_API_URL,
      token: data.SHELF_CREATORS_TOKEN_URL,
    }),
  };
};
