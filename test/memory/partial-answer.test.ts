import { createDynamoDbDayTable } from '../../memory/dynamodb/dynamodb-day-table';
import { startLocalService } from '../support/local-service';

const NOW = Date.parse('2026-11-22T12:00:00Z');

test('a read of which a busy DynamoDB answers a part only is tried again', async () => {
  const key = { pk: { S: 'k' } };
  const item = { ...key, m: { S: '"kept"' }, a: { N: String(NOW) }, e: { N: String(NOW + 1) } };
  const dynamoDb = await startLocalService([
    { json: { Responses: { days: [] }, UnprocessedKeys: { days: { Keys: [key] } } } },
    { json: { Responses: { days: [item] } } },
  ]);
  const credentials = { accessKeyId: 'PRETEND', secretAccessKey: 'PRETEND' };
  const place = { table: 'days', region: 'us-east-1', endpoint: dynamoDb.url };
  const table = createDynamoDbDayTable(
    { ...place, credentials: { ...credentials, sessionToken: undefined } },
    () => NOW,
  );
  const found = await table.read(['k']);
  await dynamoDb.close();
  expect(found.get('k')?.value).toBe('kept');
});
