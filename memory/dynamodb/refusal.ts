import { type Answer } from './send';
import { refusalIn } from './wire';

/** What a table is used for, as its owner sees it. */
interface TableUse {
  /** The environment variable that names it. */
  readonly variable: string;
  /** The permissions that its use needs. */
  readonly actions: string;
}

/** What to do about refusals that another try does not change. */
const remediesFor = ({ variable, actions }: TableUse): Readonly<Record<string, string>> => ({
  ResourceNotFoundException: `create the table, or correct ${variable} or AWS_REGION`,
  AccessDeniedException: `allow ${actions} on the table`,
  UnrecognizedClientException: 'check the AWS credentials',
  InvalidSignatureException: 'check the AWS credentials and the clock',
  ExpiredTokenException: 'get new AWS credentials',
  ValidationException: 'check that the key of the table is the text "pk"',
});

/** DynamoDB said no. */
export class DynamoDbRefusal extends Error {
  override readonly name = 'DynamoDbRefusal';

  constructor(
    /** The name of its exception; undefined when it gave none. */
    readonly reason: string | undefined,
    /** Whether the same call may succeed a moment later. */
    readonly isPassing: boolean,
    message: string,
  ) {
    super(message);
  }
}

/** The refusal in an answer that is not a success. */
export const refusalOf = (
  { status, body }: Answer,
  use: TableUse,
  table: string,
): DynamoDbRefusal => {
  const reason = refusalIn(body);
  const remedy = remediesFor(use)[reason ?? ''];
  // Throttling and a changed item come with 400, as mistakes do; only what is known to last is not tried again.
  const isPassing = remedy === undefined && (status >= 500 || reason !== undefined);
  const what = `the table "${table}" in DynamoDB refused: ${reason ?? 'no reason given'} (HTTP ${status})`;
  return new DynamoDbRefusal(reason, isPassing, remedy === undefined ? what : `${what}; ${remedy}`);
};
