import { type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import {
  type AttributeValue,
  CreateTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { type TablePlace } from '../../../../memory/dynamodb/send';

const REGION = 'eu-west-1';
const CREDENTIALS = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'secret-of-tests',
  sessionToken: 'session-of-tests',
};

export const addressOf = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

/** Amazon's own client, to look into the table and to compare with. */
export const sdkFor = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({ region: REGION, endpoint, credentials: CREDENTIALS, maxAttempts: 1 });

/** A table as our store is told of it, which reaches it where the test says. */
type PlaceHere = TablePlace & { readonly endpoint: string };

export const placeAt = (endpoint: string, table: string): PlaceHere => ({
  ...{ table, region: REGION, endpoint, credentials: CREDENTIALS },
});

/** The environment in which the skill uses a table. */
export const environmentOf = ({ table, region, endpoint }: TablePlace) => ({
  SHELF_MEMORY_TABLE: table,
  AWS_REGION: region,
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
  AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
  AWS_SESSION_TOKEN: CREDENTIALS.sessionToken,
});

/** Starts a DynamoDB-compatible server on a free port. */
export const startDynamoDb = async () => {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = addressOf(server);
  const sdk = sdkFor(endpoint);
  let tables = 0;
  return {
    endpoint,
    sdk,
    /** Makes an empty table. @returns its name */
    makeTable: async (): Promise<string> => {
      tables += 1;
      const table = `memories-${tables}`;
      await sdk.send(
        new CreateTableCommand({
          TableName: table,
          KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
          AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
          BillingMode: 'PAY_PER_REQUEST',
        }),
      );
      // It becomes ready in the next turn of the event loop.
      await new Promise((resolve) => setTimeout(resolve, 10));
      return table;
    },
    stop: (): void => {
      sdk.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
};

export type DynamoDb = Awaited<ReturnType<typeof startDynamoDb>>;

/** Starts the server before the tests of a file, and gives each of them an empty table. */
export const tableOfEachTest = () => {
  let dynamoDb: DynamoDb;
  let table: string;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
  });
  afterAll(() => dynamoDb.stop());
  beforeEach(async () => {
    table = await dynamoDb.makeTable();
  });
  return {
    /** The table of this test, or another one. */
    place: (name = table): PlaceHere => placeAt(dynamoDb.endpoint, name),
    /** The item there, as Amazon's own client reads it. */
    item: async (key: string) => {
      const read = new GetItemCommand({ TableName: table, Key: { pk: { S: key } } });
      return (await dynamoDb.sdk.send(read)).Item;
    },
    put: async (Item: Record<string, AttributeValue>): Promise<void> => {
      await dynamoDb.sdk.send(new PutItemCommand({ TableName: table, Item }));
    },
  };
};
