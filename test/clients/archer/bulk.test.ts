import { type LinkRequest, type RowResult } from '../../../clients/archer';
import { ServiceError } from '../../../clients/transport';
import { archerFor, errorOf } from './support/archer-for';
import {
  type FakeArcher,
  NOT_ALLOWED,
  NOT_FOUND,
  UNREACHABLE,
  startFakeArcher,
} from './support/fake-archer';

const rows = (count: number): LinkRequest[] =>
  Array.from({ length: count }, (_, row) => ({
    asin: `B00000000${row}`,
    name: `row ${row}`,
    marketplace: 'US',
  }));

let archer: FakeArcher;
beforeEach(async () => {
  archer = await startFakeArcher();
});
afterEach(() => archer.close());

const run = async (results: AsyncGenerator<RowResult>, seen: RowResult[]): Promise<void> => {
  for await (const result of results) seen.push(result);
};
const outcomes = (seen: readonly RowResult[]): string[] =>
  seen.map((result) => (result.outcome === 'failed' ? result.error.name : result.outcome));

test('a product without a link fails only its row', async () => {
  archer.behaviour.refusals.set('B000000001', NOT_FOUND).set('B000000003', NOT_ALLOWED);
  const seen: RowResult[] = [];
  await run(archerFor(archer.url).client.makeLinks(rows(5)), seen);
  expect(outcomes(seen)).toEqual([
    'created',
    'ProductNotFoundError',
    'created',
    'NotAllowedToPromoteError',
    'created',
  ]);
  expect(archer.links).toHaveLength(3);
});

test('calls start half a second apart', async () => {
  const { client, time } = archerFor(archer.url);
  await run(client.makeLinks(rows(4)), []);
  expect(time.waits).toEqual([500, 500, 500]);
});

test('an answer that is lost is looked for, so that no link is made twice', async () => {
  archer.behaviour.afterCreating = [{ fault: 'reset' }];
  const seen: RowResult[] = [];
  await run(archerFor(archer.url).client.makeLinks(rows(2)), seen);
  expect(outcomes(seen)).toEqual(['found', 'created']);
  expect(archer.links).toHaveLength(2);
});

test('a request that is lost before Archer acts on it is repeated after a look', async () => {
  archer.behaviour.insteadOfCreating = [{ fault: 'reset' }];
  const seen: RowResult[] = [];
  await run(archerFor(archer.url).client.makeLinks(rows(1)), seen);
  expect(outcomes(seen)).toEqual(['created']);
  expect(archer.count('GET', '/get_all_links')).toBe(1);
  expect(archer.links).toHaveLength(1);
});

test('a link that may exist is looked for by ASIN, marketplace and name before it is made', async () => {
  const { client } = archerFor(archer.url);
  const [first, second] = rows(2) as [LinkRequest, LinkRequest];
  await client.createLink({ ...first, marketplace: 'DE' });
  await client.createLink({ ...first, name: 'another' });
  await client.createLink(second);
  const seen: RowResult[] = [];
  await run(client.makeLinks([first, second], { mayExist: () => true }), seen);
  expect(outcomes(seen)).toEqual(['created', 'found']);
});

test('onAsk is called before each row is sent', async () => {
  const told: number[] = [];
  const onAsk = (): unknown => told.push(archer.links.length);
  await run(archerFor(archer.url).client.makeLinks(rows(3), { onAsk }), []);
  expect(told).toEqual([0, 1, 2]);
});

test('when Amazon is out of reach for three consecutive rows, the rest is not tried', async () => {
  for (const { asin } of rows(5)) archer.behaviour.refusals.set(asin, UNREACHABLE);
  const seen: RowResult[] = [];
  const { client } = archerFor(archer.url);
  const error = await errorOf(run(client.makeLinks(rows(5)), seen));
  expect(error.name).toBe('AmazonUnavailableError');
  expect(seen).toMatchObject([{ mayTryAgain: true }, { mayTryAgain: true }, { mayTryAgain: true }]);
});

test('an error that concerns every row ends the run', async () => {
  const seen: RowResult[] = [];
  const { client } = archerFor(archer.url, { accessToken: 'archer-token-9' });
  archer.behaviour.revoked.add('archer-token-9');
  const error = await errorOf(run(client.makeLinks(rows(3)), seen));
  expect([error.name, seen]).toEqual(['ArcherLoginError', []]);
});

test('a job of 1 to 5,000 links is sent as one, and its ID comes back', async () => {
  const { client } = archerFor(archer.url);
  expect(await client.submitBulkJob(rows(2))).toEqual({
    jobId: 'job-1',
    queued: 2,
    email: 'owner@giftlamp.shop',
  });
  expect(archer.requests.at(-1)?.json).toEqual({
    links: [
      { asin: 'B000000000', link_name: 'row 0', marketplace: 'amazon.com' },
      { asin: 'B000000001', link_name: 'row 1', marketplace: 'amazon.com' },
    ],
    email: null,
  });
  for (const wrong of [[], Array<LinkRequest>(5_001).fill(rows(1)[0] as LinkRequest)]) {
    expect(await errorOf(client.submitBulkJob(wrong))).toBeInstanceOf(RangeError);
  }
});

test('a job is sent only once, whatever its result', async () => {
  archer.script([{ json: { access_token: 'archer-token-1' } }, { status: 503 }]);
  const error = await errorOf(archerFor(archer.url).client.submitBulkJob(rows(1)));
  expect(error).not.toBeInstanceOf(ServiceError);
  expect(archer.requests).toHaveLength(2);
});
