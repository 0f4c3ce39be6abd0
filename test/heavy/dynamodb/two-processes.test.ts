import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { PATHS } from '../../../build/paths';
import { type CallableSkill } from '../../../simulator/device';
import { createDevice, loadProject } from '../../../workbench/testing';
import { type DynamoDb, environmentOf, placeAt, startDynamoDb } from './support/dynamodb';
import { type Instances, createInstances } from './support/instances';

const project = loadProject('en-US');
let dynamoDb: DynamoDb;
let instances: Instances;

beforeAll(async () => {
  dynamoDb = await startDynamoDb();
  instances = createInstances();
});
afterEach(() => instances.stopAll());
afterAll(() => {
  dynamoDb.stop();
  instances.remove();
});

test('a table without region and keys is told by the names of the variables', () => {
  // Uncaught, Node would print the whole minified line before it, which is more than a pipe takes.
  const code = `try { require(${JSON.stringify(join(PATHS.dist, 'index.js'))}); }
    catch ({ stack }) { console.error(stack); process.exitCode = 1; }`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', code], {
    env: { PATH: process.env['PATH'], SHELF_MEMORY_TABLE: 'memories', AWS_REGION: 'hunter2' },
    encoding: 'utf8',
  });
  expect(stderr).toContain(
    'missing or not valid: AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY',
  );
  expect(stderr).not.toContain('hunter2');
  expect(status).toBe(1);
});

const inATable = async () => environmentOf(placeAt(dynamoDb.endpoint, await dynamoDb.makeTable()));
const inAFolder = async () => ({
  SHELF_MEMORY_FOLDER: mkdtempSync(join(instances.folder, 'memories-')),
});

test.each([
  ['a table', inATable],
  ['a folder', inAFolder],
])('with %s, what one instance heard declined, another does not offer', async (_where, make) => {
  const variables = await make();
  const startInstance = () => instances.start(join(PATHS.dist, 'index.js'), variables);
  const talkTo = (skill: CallableSkill) => createDevice({ project, skill, user: 'anna' });
  const one = talkTo(startInstance());
  await one.say('open shelf talker');
  const { speech: first } = await one.say('find me a coffee grinder');
  await one.say('no');
  const declined = /pick (.+?)\./.exec(first)?.[1] ?? first;
  const other = talkTo(startInstance());
  expect((await other.say('open shelf talker')).speech).not.toContain('Tell me who');
  const { speech: second } = await other.say('find me a coffee grinder');
  expect(second).not.toBe(first);
  expect(second).not.toContain(declined);
  expect((await other.say('what did i decline')).speech).toMatch(/^Most recently you passed on/);
});
