import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type FakeArcher,
  NOT_ALLOWED,
  NOT_FOUND,
  UNREACHABLE,
  startFakeArcher,
} from '../clients/archer/support/fake-archer';
import { type Project, createProject } from './support/shelf';
import { type RunHere, shelfHere } from './support/shelf-here';
import { type ShelfProcess, startShelf } from './support/shelf-process';

const ASINS = ['B00U26V4VQ', 'B001802PIQ', 'B0D45KS7QM', 'B000000001', 'B000000002', 'B000000003'];
const CSV = `\uFEFFASIN;Link Name;Marketplace\r\n${ASINS.map((asin) => `${asin};spring;amazon.com`).join('\r\n')}\r\n`;

interface Owner {
  readonly archer: FakeArcher;
  readonly project: Project;
  /** As a process of its own, with a clock ten times as fast. */
  readonly start: (...more: string[]) => ShelfProcess;
  /** In this process, which is fast. */
  readonly run: (...more: string[]) => Promise<RunHere>;
  readonly write: (csv: string) => void;
  readonly noted: () => { asin: string; url: string }[];
  readonly leave: () => Promise<void>;
}

/** An owner with a file of links, and Archer. */
const newOwner = async (csv = CSV): Promise<Owner> => {
  const archer = await startFakeArcher();
  const project = createProject();
  const file = join(project.folder, 'links.csv');
  const write = (text: string): void => writeFileSync(file, text);
  write(csv);
  const variables = { SHELF_ARCHER_URL: archer.url, SHELF_ARCHER_TOKEN: 'archer-token-1' };
  const argsWith = (more: string[]): string[] => ['archer', 'bulk', file, '--yes', ...more];
  const start = (...more: string[]): ShelfProcess =>
    startShelf({ folder: project.folder, args: argsWith(more), variables });
  return {
    archer,
    project,
    start,
    run: (...more) => shelfHere(project.folder)(argsWith(more), { env: variables }),
    write,
    noted: () => (project.readRecord()['attributionLinks'] ?? []) as never,
    leave: async () => {
      project.remove();
      await archer.close();
    },
  };
};

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 3));
};
const asinsOf = (links: readonly { asin: string }[]): string[] => links.map(({ asin }) => asin);

let owner: Owner;
beforeEach(async () => {
  owner = await newOwner();
});
afterEach(() => owner.leave());

test('each row is shown with its result and its place, and bound in one change of the record', async () => {
  const { archer, run, noted, project } = owner;
  const { status, stdout, stderr } = await run();
  expect([status, stderr]).toEqual([0, '6 links: 6 made.\n']);
  expect(stdout.split('\n').slice(0, 2)).toEqual([
    `1/6  created  B00U26V4VQ  US  ${archer.links[0]?.url}`,
    `2/6  created  B001802PIQ  US  ${archer.links[1]?.url}`,
  ]);
  expect(noted()).toMatchObject([
    { product: 'catan', url: archer.links[0]?.url, marketplace: 'US', name: 'spring' },
    ...archer.links.slice(1).map(({ url }) => ({ url })),
  ]);
  const { history } = project.readRecord() as { history: { change: string }[] };
  expect(history.at(-1)?.change).toBe('Made 6 Archer links.');
});

test('rows that fail are reported and do not stop the others; the next run tries them again', async () => {
  const { archer, run } = owner;
  archer.behaviour.refusals.set('B001802PIQ', NOT_FOUND).set('B000000001', NOT_ALLOWED);
  const first = await run('--json');
  expect([first.status, first.stderr]).toEqual([1, expect.stringContaining('4 made, 2 failed')]);
  expect(first.json()).toMatchObject([
    { asin: 'B00U26V4VQ', outcome: 'created', url: archer.links[0]?.url },
    {
      asin: 'B001802PIQ',
      outcome: 'failed',
      problem: expect.stringContaining('check the ASIN') as string,
    },
    { outcome: 'created' },
    { outcome: 'failed' },
    { outcome: 'created' },
    { outcome: 'created' },
  ]);
  archer.behaviour.refusals.clear();
  const second = await run();
  expect([second.status, second.stderr]).toEqual([0, '6 links: 2 made, 4 made before.\n']);
  expect(archer.links).toHaveLength(6);
});

test('a row added later is the only one that is made', async () => {
  const { archer, run, write, noted } = owner;
  await run();
  write(`${CSV}B000000009;summer;\r\n`);
  const { stdout } = await run('--csv');
  expect(stdout.split('\n').slice(0, 2)).toEqual([
    'asin,marketplace,name,outcome,url,problem',
    `B00U26V4VQ,US,spring,before,${archer.links[0]?.url},`,
  ]);
  expect(stdout).toContain(`B000000009,US,summer,created,${archer.links[6]?.url},`);
  expect(asinsOf(noted())).toEqual([...ASINS, 'B000000009']);
});

test('when Amazon is out of reach the run stops, keeps what it has, and continues later', async () => {
  const { archer, run, start, noted } = owner;
  for (const asin of ASINS.slice(2)) archer.behaviour.refusals.set(asin, UNREACHABLE);
  const first = await start().end;
  expect(first.status).toBe(5);
  expect(first.stderr).toContain('Stopped after 5 of 6; the same command continues there.');
  expect(asinsOf(noted())).toEqual(ASINS.slice(0, 2));
  archer.behaviour.refusals.clear();
  expect((await run()).stderr).toBe('6 links: 4 made, 2 made before.\n');
  expect(asinsOf(noted())).toEqual(ASINS);
});

test('two runs at the same time make no link twice', async () => {
  const { archer, start } = owner;
  const first = start();
  await until(() => archer.links.length >= 1);
  const [one, other] = await Promise.all([first.end, start().end]);
  expect(one.status).toBe(0);
  expect([0, 4]).toContain(other.status);
  expect(archer.links).toHaveLength(6);
});

test.each([
  ['name,marketplace\nspring,US\n', /must name the columns/],
  ['ASIN,name\n', /no row below/],
  [
    'asin,name,marketplace\nB00U26V4VQ,,US\nNOPE,x,US\nB00U26V4VQ,x,JP\nB00U26V4VQ,x,Mars\n',
    /row 2: .*name.*\nrow 3: .*ASIN.*\nrow 4: .*cannot make links for JP.*\nrow 5: "Mars"/,
  ],
  ['asin,name\nB00U26V4VQ,x\nb00u26v4vq,x\n', /row 3 is the same as row 2/],
])('a file that is not right is refused before anything is made: %j', async (csv, words) => {
  owner.write(csv);
  const { status, stderr } = await owner.run();
  expect([status, stderr]).toEqual([2, expect.stringMatching(words)]);
  expect(owner.archer.requests).toHaveLength(0);
});

test('--dry-run shows the rows as they are understood, with the names told apart', async () => {
  owner.write('url,label\nhttps://www.amazon.de/dp/B00U26V4VQ,\nB001802PIQ,own\n');
  const { json } = await owner.run('--dry-run', '--json', '--name', 'spring');
  expect(json()).toEqual([
    { asin: 'B00U26V4VQ', name: 'spring', marketplace: 'DE' },
    { asin: 'B001802PIQ', name: 'own', marketplace: 'US' },
  ]);
  expect(owner.archer.requests).toHaveLength(0);
});

test('--by-mail gives the rows to Archer as one job, in one call', async () => {
  const { archer, run, noted } = owner;
  const { status, stdout } = await run('--by-mail');
  expect([status, stdout]).toEqual([0, 'job-1  6 links\n']);
  expect(archer.count('POST', '/bulk_generate_attribution_links')).toBe(1);
  expect(archer.requests.at(-1)?.json).toMatchObject({
    links: ASINS.map((asin) => ({ asin, link_name: 'spring', marketplace: 'amazon.com' })),
  });
  expect(noted()).toEqual([]);
});

test('without --yes and a terminal nothing is made', async () => {
  const { project, archer } = owner;
  const { status } = await shelfHere(project.folder)(
    ['archer', 'bulk', join(project.folder, 'links.csv')],
    { env: { SHELF_ARCHER_URL: archer.url, SHELF_ARCHER_TOKEN: 'archer-token-1' } },
  );
  expect([status, archer.requests.length]).toEqual([3, 0]);
});

/** Kills a run at its n-th request, before or after Archer answers, and runs it again. */
const killAndResume = async (requests: number, isAnswered: boolean): Promise<void> => {
  const { archer, start, noted, leave, project } = await newOwner();
  archer.behaviour.refusals.set('B000000002', NOT_FOUND);
  if (!isAnswered) {
    const before = Array.from({ length: requests - 1 }, () => undefined);
    archer.behaviour.afterCreating = [...before, { fault: 'hang' }] as never;
  }
  const killed = start();
  await until(() => archer.requests.length >= requests);
  if (isAnswered) await new Promise((resolve) => setTimeout(resolve, requests * 4));
  killed.child.kill('SIGKILL');
  expect((await killed.end).signal).toBe('SIGKILL');
  archer.behaviour.afterCreating = [];
  const { status, stderr, stdout } = await start().end;
  expect([status, stderr]).toEqual([1, expect.stringContaining('1 failed')]);
  expect(stdout.trim().split('\n')).toHaveLength(6);
  const made = ASINS.filter((asin) => asin !== 'B000000002');
  expect(asinsOf(archer.links)).toEqual(made);
  expect(noted().map(({ url }) => url)).toEqual(archer.links.map(({ url }) => url));
  expect(readFileSync(project.recordFile, 'utf8')).not.toContain('archer-token');
  await leave();
};

test('kill -9 at each row, answered or not, and a second run: one link per row', async () => {
  for (const requests of [1, 2, 3, 4, 5]) {
    await Promise.all([killAndResume(requests, true), killAndResume(requests, false)]);
  }
}, 60_000);
