import { environmentOf, placeAt, startDynamoDb } from './dynamodb';

/** A DynamoDB-compatible server with one table, in a process of its own: it tells how a skill reaches it. */
const main = async (): Promise<void> => {
  const { endpoint, makeTable } = await startDynamoDb();
  process.send?.(environmentOf(placeAt(endpoint, await makeTable())));
  process.once('disconnect', () => process.exit());
};

void main();
