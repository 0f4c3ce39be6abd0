import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createDynamoDbStore } from '../../../memory/dynamodb/dynamodb-store';
import { type Store } from '../../../memory/store';
import { CUSTOMER, NOW, declining } from '../../memory/store-contract';
import { TYPESCRIPT } from '../../support/programs';
import { type DynamoDb, placeAt, startDynamoDb } from './support/dynamodb';

const PROGRAM = require.resolve('./support/keep-declining.ts');

let dynamoDb: DynamoDb;
let table: string;
let others: ChildProcess[];
beforeAll(async () => {
  dynamoDb = await startDynamoDb();
});
afterAll(() => dynamoDb.stop());
beforeEach(async () => {
  others = [];
  table = await dynamoDb.makeTable();
});
afterEach(() => others.forEach((other) => other.kill('SIGKILL')));

const storeHere = (): Store => createDynamoDbStore(placeAt(dynamoDb.endpoint, table), () => NOW);
const declined = async (): Promise<string[]> =>
  (await storeHere().read(CUSTOMER))?.account.declined ?? [];
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A process that declines one product after another. @returns the products it says are stored */
const startDeclining = async (name: string): Promise<[ChildProcess, string[]]> => {
  const args = [dynamoDb.endpoint, table, name];
  const other = fork(PROGRAM, args, { execArgv: TYPESCRIPT, stdio: 'ignore' });
  others.push(other);
  const stored: string[] = [];
  other.on('message', (productId) => stored.push(productId as string));
  await once(other, 'message');
  return [other, stored];
};

test('after a kill at any moment all that was stored is there, and more can be added', async () => {
  const all: string[] = [];
  for (let round = 0; round < 6; round += 1) {
    const [other, stored] = await startDeclining(`round-${round}`);
    await wait(round * 5);
    other.kill('SIGKILL');
    await once(other, 'exit');
    all.push(...stored, `ours-${round}`);
    await storeHere().update(CUSTOMER, declining(`ours-${round}`));
    expect(await declined()).toEqual(expect.arrayContaining(all));
  }
});

test('one that is frozen in the middle holds nobody up, and destroys nothing when it wakes', async () => {
  const [other, stored] = await startDeclining('frozen');
  const ours: string[] = [];
  for (let round = 0; round < 8; round += 1) {
    other.kill('SIGSTOP');
    const start = performance.now();
    await storeHere().update(CUSTOMER, declining(`ours-${round}`));
    expect(performance.now() - start).toBeLessThan(1500);
    ours.push(`ours-${round}`);
    other.kill('SIGCONT');
    await wait(30 + round * 5);
  }
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(await declined()).toEqual(expect.arrayContaining([...ours, ...stored]));
});
