import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { type FileChange, writeChanges } from '../../admin/files';
import { planUpgrade } from '../../admin/upgrade/plan-upgrade';
import { type FileKind, readOwnerFile, readShopFiles } from '../../owner';
import { type RegisteredProject, createRegisteredProject } from './support/registered-project';

describe('shelf upgrade', () => {
  let project: RegisteredProject;
  let old: string;
  beforeAll(() => {
    project = createRegisteredProject();
  });
  beforeEach(() => {
    const { registration: _r, onelink: _o, clocks: _c, ...rest } = project.readRecord();
    old = JSON.stringify({ ...rest, schemaVersion: 1 }, null, 2);
    writeFileSync(project.recordFile, old);
  });
  afterEach(() => {
    for (const backup of backups()) rmSync(project.at(`shop/${backup}`));
    project.reset();
  });
  afterAll(() => project.remove());

  const backups = (): string[] =>
    readdirSync(project.at('shop')).filter((file) => file.includes('backup'));
  const record = (): string => project.read('shop/registration.json');

  test('--dry-run shows what would change and writes nothing', async () => {
    const { status, stdout } = await project.type('upgrade --dry-run');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^--- shop\/registration\.json$/m)]);
    expect(stdout).toContain('-  "schemaVersion": 1,\n+  "schemaVersion": 2,');
    expect([record(), backups()]).toEqual([old, []]);
    expect((await project.type('upgrade --dry-run --json')).json()).toEqual([
      expect.objectContaining({ file: 'shop/registration.json', from: 1, to: 2 }),
    ]);
  });

  test('writes the new form, keeps the old file beside it, and has nothing to do after that', async () => {
    const { status, stderr } = await project.type('upgrade --yes');
    const [backup = ''] = backups();
    expect([status, stderr]).toEqual([0, expect.stringContaining(`kept: ${backup}\n`)]);
    expect(backup).toMatch(/^registration\.v1\.\d{4}-\d\d-\d\d\.backup\.json$/);
    expect(project.read(`shop/${backup}`)).toBe(old);
    expect(project.readRecord()).toMatchObject({
      schemaVersion: 2,
      onelink: { singleStore: [], linkedStores: {} },
    });
    expect((await project.type('history')).stdout).toContain('Upgraded from version 1 to 2.');
    expect(await project.type('upgrade')).toMatchObject({
      status: 0,
      stdout: '',
      stderr: 'Every file has the newest form; there is nothing to do.\n',
    });
  });

  test('what an old file has already stays as it is', async () => {
    const ids = { singleStore: ['CA'], linkedStores: {} };
    writeFileSync(project.recordFile, JSON.stringify({ ...JSON.parse(old), onelink: ids }));
    expect((await project.type('upgrade --yes')).status).toBe(0);
    expect(project.readRecord()['onelink']).toEqual(ids);
  });

  test('a second old file of the same day is kept beside the first', async () => {
    await project.type('upgrade --yes');
    writeFileSync(project.recordFile, `${old}\n`);
    await project.type('upgrade --yes');
    expect(backups()).toHaveLength(2);
    expect(backups().map((backup) => project.read(`shop/${backup}`).trim())).toEqual([old, old]);
  });

  test('asks first, and writes nothing where nobody can be asked', async () => {
    expect((await project.type('upgrade')).status).toBe(3);
    expect([record(), backups()]).toEqual([old, []]);
  });

  test('writes nothing while another command holds the record', async () => {
    const { status, stderr } = await project.whileLocked(() => project.type('upgrade --yes'));
    expect([status, stderr]).toEqual([4, expect.stringContaining('is changing it')]);
    expect([record(), backups()]).toEqual([old, []]);
  });

  test('writes nothing while a file of the shop is broken', async () => {
    project.edit('shop/products/games.json', '{', '[');
    const { status, stderr } = await project.type('upgrade --yes');
    expect([status, stderr]).toEqual([2, expect.stringContaining('games.json: not valid JSON')]);
    expect([record(), backups()]).toEqual([old, []]);
  });

  test('a file of a version yet to come is refused, whichever it is', async () => {
    project.edit('shop/products/games.json', '{', '{ "schemaVersion": 7,');
    const { status, stderr } = await project.type('catalog list');
    expect([status, stderr]).toEqual([
      4,
      'shop/products/games.json: schemaVersion: this file has version 7, and this program knows versions up to 1; update Shelf Talker and try again\n',
    ]);
  });
});

describe('files that belong together', () => {
  const NOON = new Date('2026-11-21T12:00:00Z');
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shelf-upgrade-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** A kind of file that became another thing twice. */
  const kind: FileKind<object> = {
    schema: z.strictObject({ schemaVersion: z.literal(3), name: z.string(), size: z.number() }),
    steps: [({ title, ...file }) => ({ ...file, name: title }), (file) => ({ ...file, size: 1 })],
  };
  const put = (name: string, content: object) => {
    const path = join(folder, name);
    writeFileSync(path, `${JSON.stringify(content)}\n`);
    return readOwnerFile(kind, { path, name: `shop/${name}` });
  };
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

  test('take every step from the version they are of, and are written together', () => {
    const files = readShopFiles(join(__dirname, '..', 'fixtures', 'shop-v1'));
    const [first, second, newest, vocabulary] = [
      put('a.json', { title: 'A' }),
      put('b.json', { schemaVersion: 2, name: 'B' }),
      put('c.json', { schemaVersion: 3, name: 'C', size: 2 }),
      put('vocabulary.json', { title: 'V' }),
    ];
    const { record, others } = planUpgrade({
      ...files,
      products: [first, second, newest] as never,
      vocabulary: vocabulary as never,
    });
    expect([record, others.map(({ from, to }) => [from, to])]).toEqual([
      undefined,
      [
        [1, 3],
        [2, 3],
        [1, 3],
      ],
    ]);
    expect(writeChanges(others, NOON)).toEqual([
      'a.v1.2026-11-21.backup.json',
      'b.v2.2026-11-21.backup.json',
      'vocabulary.v1.2026-11-21.backup.json',
    ]);
    expect(JSON.parse(read('a.json'))).toEqual({ schemaVersion: 3, name: 'A', size: 1 });
    expect(JSON.parse(read('b.json'))).toEqual({ schemaVersion: 3, name: 'B', size: 1 });
    expect(JSON.parse(read('vocabulary.json'))).toEqual({ schemaVersion: 3, name: 'V', size: 1 });
    expect(read('a.v1.2026-11-21.backup.json')).toBe('{"title":"A"}\n');
  });

  test('stay as they were, all of them, when one of them can not be written', () => {
    const { path, name, text, from } = put('a.json', { title: 'A' });
    mkdirSync(join(folder, 'b.json'));
    const changes: FileChange[] = [
      { path, name, text, from, after: 'new' },
      { path: join(folder, 'b.json'), name: 'shop/b.json', text: 'b', from: 1, after: 'new' },
    ];
    expect(() => writeChanges(changes, NOON)).toThrow("shop/b.json: can't be written (EISDIR)");
    expect(read('a.json')).toBe(text);
    expect(readdirSync(folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });
});
