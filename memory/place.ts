import { SAFE_ADDRESS, readVariables } from '../contract/variables';
import { type TablePlace } from './dynamodb/send';

/** Where memories are kept. */
export type MemoryPlace =
  /** As long as the process lives. */
  | { readonly kind: 'process' }
  | { readonly kind: 'folder'; readonly folder: string }
  | ({ readonly kind: 'table' } & TablePlace);

type ReadVariable = (name: string) => string | undefined;

/** A DynamoDB table, by its name or ARN (its API reference, "TableName"). */
const TABLE = /^[a-zA-Z0-9_.:/-]{3,1024}$/;

const OWN_FORMS = {
  /** A folder on this computer. */
  SHELF_MEMORY_FOLDER: /./,
  /** It goes before a folder. */
  SHELF_MEMORY_TABLE: TABLE,
} as const;

const DAY_FORMS = { SHELF_DAY_TABLE: TABLE } as const;

/** The AWS SDK's own variables. */
const AWS_FORMS = {
  AWS_REGION: /^[a-z]{2}(?:-[a-z]+)+-\d$/,
  AWS_ACCESS_KEY_ID: /./,
  AWS_SECRET_ACCESS_KEY: /./,
  AWS_SESSION_TOKEN: /./,
  AWS_ENDPOINT_URL_DYNAMODB: SAFE_ADDRESS,
  AWS_ENDPOINT_URL: SAFE_ADDRESS,
} as const;

/** An empty variable counts as none, as in the SDK. */
const withoutEmpty =
  (variable: ReadVariable): ReadVariable =>
  (name) =>
    variable(name) || undefined;

const tablePlace = (table: string, given: ReadVariable): TablePlace => {
  const aws = readVariables(given, AWS_FORMS, [
    'AWS_REGION',
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
  ]);
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
export const memoryPlaceOf = (variable: ReadVariable): MemoryPlace => {
  const given = withoutEmpty(variable);
  const { SHELF_MEMORY_FOLDER: folder, SHELF_MEMORY_TABLE: table } = readVariables(
    given,
    OWN_FORMS,
  );
  if (table !== undefined) return { kind: 'table', ...tablePlace(table, given) };
  return folder === undefined ? { kind: 'process' } : { kind: 'folder', folder };
};

/**
 * Reads from the environment which table has what may be kept for a day.
 *
 * @param variable the value of an environment variable
 * @returns undefined when there is none
 * @throws Error that names the variables which are missing or not valid, and never their values
 */
export const dayTableOf = (variable: ReadVariable): TablePlace | undefined => {
  const given = withoutEmpty(variable);
  const { SHELF_DAY_TABLE: table } = readVariables(given, DAY_FORMS);
  return table === undefined ? undefined : tablePlace(table, given);
};
