import { join } from 'node:path';
import { NOT_ALLOWED, NOT_FOUND, UNREACHABLE } from '../clients/archer/support/fake-archer';
import { until } from './support/ads-owner';
import { ASINS, type BulkOwner, CSV, asinsOf, newBulkOwner } from './support/bulk-owner';
import { shelfHere } from './support/shelf-here';

let owner: BulkOwner;
beforeEach(async () => {
  owner = await newBulkOwner();
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
