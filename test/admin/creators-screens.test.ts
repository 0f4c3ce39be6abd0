import { type RegisteredProject, createRegisteredProject } from './support/registered-project';
import { shelfHere } from './support/shelf-here';

const NOTICE = 'Some of this comes from Amazon and may change.';
const ACCESS = { credentialName: 'default', version: '3.1' };

let project: RegisteredProject;
let shelf: ReturnType<typeof shelfHere>;
beforeAll(() => {
  project = createRegisteredProject();
  shelf = shelfHere(project.folder);
});
beforeEach(() => project.editRecord({ creators: ACCESS }));
afterEach(() => project.reset());
afterAll(() => project.remove());

const screens = (...args: string[]) => shelf(['creators', 'screens', ...args]);
const accessNow = (): unknown => project.readRecord()['creators'];

test("Amazon's content is switched on where its notice is given, and off again", async () => {
  const shown = await screens('--marketplace', 'US', '--notice', NOTICE, '--dry-run');
  expect(shown.stdout).toContain(NOTICE);
  expect(accessNow()).toEqual(ACCESS);
  await screens('--marketplace', 'US', '--notice', NOTICE, '--yes');
  await screens('--marketplace', 'UK', '--notice', `${NOTICE} GB`, '--yes');
  expect(accessNow()).toEqual({ ...ACCESS, screens: { US: NOTICE, GB: `${NOTICE} GB` } });
  await screens('--marketplace', 'US', '--off', '--yes');
  expect(accessNow()).toEqual({ ...ACCESS, screens: { GB: `${NOTICE} GB` } });
  await screens('--marketplace', 'GB', '--off', '--yes');
  expect(accessNow()).toEqual(ACCESS);
});

test('the switch stays when a credential goes', async () => {
  const others = [{ credentialName: 'second', version: '3.2' }];
  project.editRecord({ creators: { ...ACCESS, others, screens: { US: NOTICE } } });
  await shelf(['creators', 'remove', 'second', '--yes']);
  expect(accessNow()).toEqual({ ...ACCESS, screens: { US: NOTICE } });
});

test.each([
  [['--notice', NOTICE], 2, '--marketplace CODE'],
  [['--marketplace', 'US'], 2, '--notice TEXT'],
  [['--marketplace', 'US', '--notice', NOTICE, '--off'], 2, 'or with --off'],
  [['--marketplace', 'US', '--notice', 'From Amazon'], 2, '20 to 300 characters, not 11'],
])('%j is refused with a sentence', async (args, code, sentence) => {
  const { status, stderr } = await screens(...args, '--yes');
  expect([status, stderr]).toEqual([code, expect.stringContaining(sentence)]);
});

test('without a credential there is nothing to switch on', async () => {
  project.editRecord({ creators: null });
  const { status, stderr } = await screens('--marketplace', 'US', '--notice', NOTICE, '--yes');
  expect([status, stderr]).toEqual([3, expect.stringContaining('shelf creators import')]);
});

test('a purge without a table says which variable names it', async () => {
  const { status, stderr } = await shelf(['creators', 'purge', '--yes']);
  expect([status, stderr]).toEqual([3, expect.stringContaining('set SHELF_DAY_TABLE')]);
  const half = await shelf(['creators', 'purge', '--yes'], { env: { SHELF_DAY_TABLE: 'days' } });
  expect([half.status, half.stderr]).toEqual([2, expect.stringContaining('AWS_REGION')]);
});
