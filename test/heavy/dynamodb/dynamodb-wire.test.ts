import { type Server, createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import {
  BatchGetItemCommand,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { createDynamoDbDayTable } from '../../../memory/dynamodb/dynamodb-day-table';
import { createDynamoDbStore } from '../../../memory/dynamodb/dynamodb-store';
import { endpointOf } from '../../../memory/dynamodb/send';
import { itemIn } from '../../../memory/dynamodb/wire';
import { addressOf, placeAt, sdkFor } from './support/dynamodb';
import { type Received, checkSignature } from './support/signature';
import { CUSTOMER, MEMORY, NOW, declining } from '../../memory/store-contract';

/** A server that notes what it gets, and answers what the test says. */
let server: Server;
let received: Received[];
let answers: { status: number; body: string }[];
let endpoint: string;

beforeEach(async () => {
  received = [];
  answers = [];
  server = createServer((request, response) => {
    void text(request).then((body) => {
      const { method = '', url: path = '', headers } = request;
      received.push({ method, path, headers, body });
      const { status, body: answer } = answers.shift() ?? { status: 200, body: '{}' };
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = addressOf(server);
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const ours = () => createDynamoDbStore(placeAt(endpoint, 'memories'), () => NOW);
const PLACED = {
  pk: { S: CUSTOMER.key },
  v: { S: 'placed' },
  m: { S: JSON.stringify(MEMORY) },
  ttl: { N: String(NOW / 1000 + 60) },
};

/** What counts of a request: the protocol's parts, whose signature it has, and the content. */
const essence = (request: Received | undefined) => {
  if (request === undefined) throw new Error('nothing was sent');
  const { method, path, headers, body } = request;
  return {
    ...{ method, path, body: JSON.parse(body) as unknown },
    type: headers['content-type'],
    target: headers['x-amz-target'],
    token: headers['x-amz-security-token'],
    signature: checkSignature(request, 'secret-of-tests'),
  };
};

test("a read is sent as Amazon's own client sends it, signed with the same credentials", async () => {
  await ours().read(CUSTOMER);
  await sdkFor(endpoint).send(
    new GetItemCommand({
      TableName: 'memories',
      Key: { pk: { S: CUSTOMER.key } },
      ConsistentRead: true,
    }),
  );
  const [ownRead, theirs] = received.map(essence);
  expect(ownRead?.signature).toEqual({
    id: 'AKIAIOSFODNN7EXAMPLE',
    scope: 'eu-west-1/dynamodb/aws4_request',
    isGenuine: true,
    coversContent: true,
  });
  expect(ownRead).toEqual(theirs);
});

test.each([
  ['a first write', undefined, { ConditionExpression: 'attribute_not_exists(v)' }],
  [
    'a write over an older one',
    PLACED,
    { ConditionExpression: 'v = :before', ExpressionAttributeValues: { ':before': PLACED.v } },
  ],
])("%s is sent as Amazon's own client sends it", async (_what, Item, condition) => {
  answers = [{ status: 200, body: JSON.stringify(Item === undefined ? {} : { Item }) }];
  await ours().update(CUSTOMER, declining('azul'));
  const ownWrite = essence(received.at(-1));
  const { Item: sent } = ownWrite.body as { Item: Record<string, { S: string }> };
  await sdkFor(endpoint).send(
    new PutItemCommand({ TableName: 'memories', Item: sent, ...condition }),
  );
  expect(ownWrite).toEqual(essence(received.at(-1)));
  expect(ownWrite.target).toBe('DynamoDB_20120810.PutItem');
  expect(sent['m']?.S).toContain('azul');
});

describe('the calls of a table of a day', () => {
  const day = () => createDynamoDbDayTable(placeAt(endpoint, 'days'), () => NOW);
  const number = (value: number) => ({ N: String(value) });
  const TTL = { '#ttl': 'ttl' };
  const BATCH = '{"Responses":{"days":[]}}';
  const table = { TableName: 'days' };
  const KEY = { pk: { S: 'k' } };

  test.each([
    [
      'reading',
      () => day().read(['k', 'l']),
      new BatchGetItemCommand({
        RequestItems: { days: { Keys: [KEY, { pk: { S: 'l' } }], ConsistentRead: true } },
      }),
    ],
    [
      'putting',
      () => day().put('k', { value: { a: 1 }, asOf: NOW, expiresAt: NOW + 5000 }),
      new PutItemCommand({
        ...table,
        Item: {
          ...{ ...KEY, m: { S: '{"a":1}' }, a: number(NOW), e: number(NOW + 5000) },
          ttl: number(NOW / 1000 + 5),
        },
        ConditionExpression: 'attribute_not_exists(a) OR a < :asOf',
        ExpressionAttributeValues: { ':asOf': number(NOW) },
      }),
    ],
    [
      'counting',
      () => day().count('k', { most: 3, spacing: 1100, expiresAt: NOW + 5000 }),
      new UpdateItemCommand({
        ...{ ...table, Key: KEY },
        UpdateExpression: 'SET f = :next, #ttl = :ttl ADD n :one',
        ConditionExpression:
          '(attribute_not_exists(n) OR n < :most) AND (attribute_not_exists(f) OR f <= :now)',
        ExpressionAttributeNames: TTL,
        ExpressionAttributeValues: {
          ...{ ':next': number(NOW + 1100), ':one': number(1), ':most': number(3) },
          ...{ ':now': number(NOW), ':ttl': number(NOW / 1000 + 5) },
        },
      }),
    ],
    [
      'listing',
      () => day().keys('k'),
      new ScanCommand({
        ...{ ...table, ConsistentRead: true, ProjectionExpression: 'pk' },
        FilterExpression: 'begins_with(pk, :prefix)',
        ExpressionAttributeValues: { ':prefix': { S: 'k' } },
      }),
    ],
    ['removing', () => day().remove('k'), new DeleteItemCommand({ ...table, Key: KEY })],
  ] as const)("%s is sent as Amazon's own client sends it", async (what, run, command) => {
    const body = what === 'reading' ? BATCH : '{"Items":[]}';
    answers = [1, 2].map(() => ({ status: 200, body }));
    await run();
    // The client's types know each command by itself only.
    await sdkFor(endpoint).send(command as GetItemCommand);
    const [own, theirs] = received.map(essence);
    expect(own).toEqual(theirs);
  });

  test('an answer that left something out is not taken for all there is', async () => {
    const left = { days: { Keys: [KEY] } };
    const body = JSON.stringify({ Responses: {}, UnprocessedKeys: left });
    // More than there is time to try.
    answers = Array.from({ length: 1000 }, () => ({ status: 200, body }));
    // On a busy machine the last try can also be too late.
    await expect(day().read(['k'])).rejects.toThrow(
      /^DynamoDB (answered a part only|did not answer within \d+ ms)$/,
    );
  });
});

test("an answer is read as Amazon's own client reads it", async () => {
  const body = JSON.stringify({ Item: PLACED });
  answers = [1, 2].map(() => ({ status: 200, body }));
  expect(await ours().read(CUSTOMER)).toEqual(MEMORY);
  const { Item } = await sdkFor(endpoint).send(
    new GetItemCommand({ TableName: 'memories', Key: { pk: { S: CUSTOMER.key } } }),
  );
  const { version, kept } = itemIn(body) ?? {};
  expect({ v: version, m: kept?.m, ttl: kept?.ttl }).toEqual({
    v: Item?.['v'],
    m: JSON.parse(Item?.['m']?.S ?? '') as unknown,
    ttl: Number(Item?.['ttl']?.N),
  });
});

test.each([
  ['ResourceNotFoundException', 'create the table, or correct SHELF_MEMORY_TABLE or AWS_REGION'],
  ['AccessDeniedException', 'allow dynamodb:GetItem and dynamodb:PutItem on the table'],
  ['UnrecognizedClientException', 'check the AWS credentials'],
])('%s is named as by Amazon, told with what to do, and not tried again', async (name, remedy) => {
  const body = JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: '-' });
  answers = [1, 2].map(() => ({ status: 400, body }));
  await expect(ours().read(CUSTOMER)).rejects.toThrow(
    new RegExp(`"memories" in DynamoDB refused: ${name} \\(HTTP 400\\); ${remedy}`),
  );
  expect(received).toHaveLength(1);
  const theirs = sdkFor(endpoint).send(
    new GetItemCommand({ TableName: 'memories', Key: { pk: { S: CUSTOMER.key } } }),
  );
  await expect(theirs).rejects.toMatchObject({ name });
});

test.each(['us-east-1', 'eu-west-1', 'us-west-2', 'ap-northeast-1', 'us-gov-west-1', 'cn-north-1'])(
  "in %s the address is that of Amazon's own client",
  (region) => {
    const { config } = new DynamoDBClient({ region });
    const theirs = config.endpointProvider({ Region: region }).url.href;
    expect(endpointOf(region)).toBe(theirs);
  },
);
