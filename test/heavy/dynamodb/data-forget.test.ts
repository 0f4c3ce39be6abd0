import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { createDynamoDbStore } from '../../../memory/dynamodb/dynamodb-store';
import { createFileStore } from '../../../memory/file-store';
import { type Store } from '../../../memory/store';
import { type DynamoDb, environmentOf, placeAt, startDynamoDb } from './support/dynamodb';
import { createProject } from '../../admin/support/shelf';
import { type ShelfEnd, runShelf } from '../../admin/support/shelf-process';

const KEY = '4d0fa7cf64651119826816bb9093256b0c4efbf5';
const CUSTOMER = { key: KEY, person: undefined };
const ANOTHER = { key: KEY.replaceAll('4', '5'), person: undefined };
/** A minute ago: an order to forget leaves nothing of it. */
const BEFORE = Date.now() - 60_000;
const HAPPENED = [
  { fact: { kind: 'visited' }, at: BEFORE },
  { fact: { kind: 'declined', productId: 'catan' }, at: BEFORE },
  { fact: { kind: 'declined', productId: 'azul' }, person: 'anna', at: BEFORE },
] as const;

let project: ReturnType<typeof createProject>;
let dynamoDb: DynamoDb;
beforeAll(async () => {
  project = createProject();
  dynamoDb = await startDynamoDb();
});
afterAll(() => {
  dynamoDb.stop();
  project.remove();
});

/** A place where two customers are remembered, and the variables that name it. */
const inFiles = async () => {
  const folder = mkdtempSync(join(project.folder, 'memories-'));
  return { store: createFileStore(folder, Date.now), variables: { SHELF_MEMORY_FOLDER: folder } };
};
const inATable = async () => {
  const place = placeAt(dynamoDb.endpoint, await dynamoDb.makeTable());
  return { store: createDynamoDbStore(place, Date.now), variables: environmentOf(place) };
};

const forget = (variables: Record<string, string | undefined>, ...args: string[]) => {
  const set = Object.entries(variables).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return runShelf({
    folder: project.folder,
    args: ['data', 'forget', ...args],
    variables: Object.fromEntries(set),
  });
};

describe.each([
  ['files', inFiles],
  ['a DynamoDB table', inATable],
])('shelf data forget, with memories in %s', (_where, make) => {
  let store: Store;
  let run: (...args: string[]) => Promise<ShelfEnd>;
  beforeEach(async () => {
    const made = await make();
    store = made.store;
    run = (...args) => forget(made.variables, ...args);
    for (const who of [CUSTOMER, ANOTHER]) await store.update(who, HAPPENED);
  });

  test('shows with --dry-run how much is kept and nothing of what, and deletes nothing', async () => {
    const { status, stdout, stderr } = await run(KEY, '--dry-run');
    expect(stdout).toMatch(/declined +2\n/);
    expect(stdout).toMatch(/recognisedPeople +1\n/);
    expect(stdout + stderr).not.toMatch(/catan|azul|anna/);
    expect(stderr).toContain('Nothing was deleted.');
    expect(status).toBe(0);
    expect(await store.read(CUSTOMER)).toBeDefined();
  });

  test('deletes this customer with everybody in it, and nobody else', async () => {
    const { status, json } = await run(KEY.toUpperCase(), '--yes', '--json');
    expect(json()).toMatchObject({ key: KEY, found: { declined: 2 }, outcome: 'deleted' });
    expect(status).toBe(0);
    expect(await store.read(CUSTOMER)).toBeUndefined();
    expect(await store.read(ANOTHER)).toBeDefined();
  });

  test('keeps out what a turn that began before it still wants to store', async () => {
    await run(KEY, '--yes');
    await store.update(CUSTOMER, HAPPENED);
    expect(await store.read(CUSTOMER)).toBeUndefined();
  });

  test('deletes nothing without a yes', async () => {
    const { status, stderr } = await run(KEY);
    expect(stderr).toContain('--yes');
    expect(status).toBe(3);
    expect(await store.read(CUSTOMER)).toBeDefined();
  });

  test('says so when nothing is kept under a key', async () => {
    const { status, stderr } = await run(KEY.replaceAll('4', '6'), '--dry-run');
    expect(stderr).toContain('nothing that can be read is kept under this key');
    expect(status).toBe(0);
  });
});

test.each([['amzn1.ask.account.ABC'], ['4d0f']])(
  '"%s" is refused, since it is not a key',
  async (key) => {
    const { status, stderr } = await forget({ SHELF_MEMORY_FOLDER: '/nowhere' }, key, '--yes');
    expect(stderr).toContain(`"${key}" is not a key; it has 40 digits and letters`);
    expect(status).toBe(2);
  },
);

test('without a place it says which variables name one', async () => {
  const { status, stderr } = await forget({}, KEY, '--yes');
  expect(stderr).toContain('set SHELF_MEMORY_TABLE with AWS_REGION and AWS keys');
  expect(status).toBe(3);
});

test('a table without region and keys is told by the names of the variables', async () => {
  const { status, stderr } = await forget({ SHELF_MEMORY_TABLE: 'memories' }, KEY, '--yes');
  expect(stderr).toContain(
    'missing or not valid: AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY; set them as the skill has them',
  );
  expect(status).toBe(2);
});

test('a table that is not there ends with 5 and says what to do, without a secret', async () => {
  const variables = environmentOf(placeAt(dynamoDb.endpoint, 'nowhere'));
  const { status, stdout, stderr } = await forget(variables, KEY, '--yes');
  expect(stderr).toContain('ResourceNotFoundException');
  expect(stderr).toContain('create the table, or correct SHELF_MEMORY_TABLE or AWS_REGION');
  expect(stdout + stderr).not.toMatch(/secret-of-tests|session-of-tests/);
  expect(status).toBe(5);
});
