import { SAFE_ADDRESS, readVariables } from '../contract/variables';
import { type TablePlace } from '../memory/dynamodb/send';
import { type MemoryPlace, dayTableOf, memoryPlaceOf } from '../memory/place';
import { type CreatorsConfig, creatorsConfigOf } from './details/creators-config';

const FORMS = {
  /** The skill's id; requests for another skill are refused. Without it, that of the record counts. */
  SHELF_SKILL_ID: /^amzn1\.ask\.skill\./,
  /** The release that runs; its stack sets it. */
  SHELF_RELEASE: /^[a-z0-9-]{1,40}$/,
  /** The namespace of CloudWatch for what the log counts; its stack sets it. */
  SHELF_METRICS_NAMESPACE: /^[\w./#-]{1,255}$/,
  /** A secret of AWS Secrets Manager that holds the owner's credentials; see `shelf secrets push`. */
  SHELF_SECRETS_MANAGER_ID: /./,
  SHELF_CREATORS_API_URL: SAFE_ADDRESS,
  SHELF_CREATORS_TOKEN_URL: SAFE_ADDRESS,
} as const;

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
  const variable = (name: string): string | undefined => environment[name];
  const values = readVariables(variable, FORMS);
  return {
    skillId: values.SHELF_SKILL_ID,
    release: values.SHELF_RELEASE,
    metrics: values.SHELF_METRICS_NAMESPACE,
    memory: memoryPlaceOf(variable),
    dayTable: dayTableOf(variable),
    creators: creatorsConfigOf(environment, {
      secretId: values.SHELF_SECRETS_MANAGER_ID,
      api: values.SHELF_CREATORS_API_URL,
      token: values.SHELF_CREATORS_TOKEN_URL,
    }),
  };
};
