import * as z from 'zod/mini';
import { lazily } from '../contract/lazily';
import { safeAddress } from '../contract/safe-address';
import { type TablePlace } from './dynamodb/send';

/** Where memories are kept. */
export type MemoryPlace =
  /** As long as the process lives. */
  | { readonly kind: 'process' }
  | { readonly kind: 'folder'; readonly folder: string }
  | ({ readonly kind: 'table' } & TablePlace);

/** A DynamoDB table, by its name or ARN (its API reference, "TableName"). */
const tableName = () => z.optional(z.string().check(z.regex(/^[a-zA-Z0-9_.:/-]{3,1024}$/)));

const ownSchema = lazily(() =>
  z.object({
    /** A folder on this computer. */
    SHELF_MEMORY_FOLDER: z.optional(z.string()),
    /** It goes before a folder. */
    SHELF_MEMORY_TABLE: tableName(),
  }),
);

const daySchema = lazily(() => z.object({ SHELF_DAY_TABLE: tableName() }));

/** The AWS SDK's own variables. */
const awsSchema = lazily(() =>
  z.object({
    AWS_REGION: z.string().check(z.regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/)),
    AWS_ACCESS_KEY_ID: z.string(),
    AWS_SECRET_ACCESS_KEY: z.string(),
    AWS_SESSION_TOKEN: z.optional(z.string()),
    AWS_ENDPOINT_URL_DYNAMODB: z.optional(safeAddress()),
    AWS_ENDPOINT_URL: z.optional(safeAddress()),
  }),
);

const checked = <Schema extends z.ZodMiniObject>(
  schema: Schema,
  variable: (name: string) => string | undefined,
): z.infer<Schema> => {
  // An empty variable counts as none, as in the SDK.
  const values = Object.keys(schema.shape).map((name) => [name, variable(name) || undefined]);
  const result = schema.safeParse(Object.fromEntries(values));
  if (result.success) return result.data;
  const names = result.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new Error(`these environment variables are missing or not valid: ${names}`);
};

const tablePlace = (table: string, variable: (name: string) => string | undefined): TablePlace => {
  const aws = checked(awsSchema(), variable);
  return {
    table,
    region: aws.AWS_REGION,
    endpoint: aws.AWS_ENDPOINT_URL_DYNAMODB ?? aws.AWS_ENDPOINT_URL,
    credentials: {
      accessKeyId: aws.AWS_ACCESS_KEY_ID,
      secretAccessKey: aws.AWS_SECRET_ACCESS_KEY,
      sessionToken: aws.AWS_SESSION_TOKEN,
    },
  };
};

/**
 * Reads from the environment where memories are kept.
 *
 * @param variable the value of an environment variable
 * @throws Error that names the variables which are missing or not valid, and never their values
 */
export const memoryPlaceOf = (variable: (name: string) => string | undefined): MemoryPlace => {
  const { SHELF_MEMORY_FOLDER: folder, SHELF_MEMORY_TABLE: table } = checked(ownSchema(), variable);
  if (table === undefined) {
    return folder === undefined ? { kind: 'process' } : { kind: 'folder', folder };
  }
  return { kind: 'table', ...tablePlace(table, variable) };
};

/**
 * Reads from the environment which table has what may be kept for a day.
 *
 * @param variable the value of an environment variable
 * @returns undefined when there is none
 * @throws Error that names the variables which are missing or not valid, and never their values
 */
export const dayTableOf = (
  variable: (name: string) => string | undefined,
): TablePlace | undefined => {
  const { SHELF_DAY_TABLE: table } = checked(daySchema(), variable);
  return table === undefined ? undefined : tablePlace(table, variable);
};
