import { makeLinksOnce } from '../../admin/archer/make-links';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOGIN, NOT_ALLOWED, NOT_FOUND, UNREACHABLE } from '../clients/archer/support/fake-archer';
import { type ArcherOwner, TOKEN, newArcherOwner } from './support/archer-owner';
import { runShelf } from './support/shelf-process';

let owner: ArcherOwner;
beforeEach(async () => {
  owner = await newArcherOwner();
});
afterEach(() => owner.leave());

describe('shelf archer link', () => {
  test('prints the link byte for byte and binds it to its product and marketplace', async () => {
    await owner.logIn();
    const { status, stdout, stderr } = await owner.shelf(
      'link B00U26V4VQ --name spring --marketplace GB',
    );
    expect([status, stdout]).toEqual([0, `${owner.archer.links[0]?.url}\n`]);
    expect(stderr).toContain('Noted for catan (B00U26V4VQ) in GB.');
    expect(owner.record().attributionLinks).toEqual([
      {
        asin: 'B00U26V4VQ',
        name: 'spring',
        marketplace: 'GB',
        product: 'catan',
        url: owner.archer.links[0]?.url,
        linkId: owner.archer.links[0]?.id,
        madeAt: expect.stringMatching(/Z$/) as string,
      },
    ]);
    expect(owner.record().history.at(-1)?.change).toBe(
      'Made the Archer link "spring" to B00U26V4VQ in GB.',
    );
  });

  test('the same link is not made twice', async () => {
    const first = await owner.shelf('link B00U26V4VQ --name spring', TOKEN);
    const second = await owner.shelf('link B00U26V4VQ --name spring', TOKEN);
    expect(second.stdout).toBe(first.stdout);
    expect(second.stderr).toContain('made before');
    expect(owner.archer.links).toHaveLength(1);
    expect(owner.record().attributionLinks).toHaveLength(1);
  });

  test('an ASIN that is not in the shop is bound only to its marketplace', async () => {
    const { json } = await owner.shelf(
      'link https://www.amazon.de/dp/B0D45KS7QM --name x --json',
      TOKEN,
    );
    expect(json()).toMatchObject({ asin: 'B0D45KS7QM', marketplace: 'DE', outcome: 'created' });
    expect(json()).not.toHaveProperty('product');
  });

  test('a lost answer is looked for: one link, and its address', async () => {
    owner.archer.behaviour.afterCreating = [{ fault: 'reset' }];
    const { status, stdout } = await owner.shelf('link B00U26V4VQ --name spring', TOKEN);
    expect([status, stdout]).toEqual([0, `${owner.archer.links[0]?.url}\n`]);
    expect(owner.archer.links).toHaveLength(1);
  });

  test.each([
    ['not in its catalogue', NOT_FOUND, /does not have this product/],
    ['not for this account', NOT_ALLOWED, /not allowed to promote/],
    ['Amazon is out of reach', UNREACHABLE, /could not reach Amazon/],
  ])('ends with 5 and the reason: %s', async (_, answer, reason) => {
    owner.archer.behaviour.refusals.set('B00U26V4VQ', answer);
    const { status, stdout, stderr } = await owner.shelf('link B00U26V4VQ --name spring', TOKEN);
    expect([status, stdout]).toEqual([5, '']);
    expect(stderr).toMatch(reason);
    expect(owner.record().attributionLinks).toBeUndefined();
  });

  test('a link that leads elsewhere is not noted', async () => {
    owner.archer.behaviour.insteadOfCreating = [
      { json: { url: 'https://www.amazon.com/dp/B0OTHER000', asin: 'B0OTHER000' } },
    ];
    const { status, stderr } = await owner.shelf('link B00U26V4VQ --name spring', TOKEN);
    expect([status, stderr]).toEqual([5, expect.stringContaining('a link to B0OTHER000')]);
    expect(owner.record().attributionLinks).toBeUndefined();
  });

  test('--dry-run prints the exact request and sends none', async () => {
    const { json } = await owner.shelf('link B00U26V4VQ --name spring --marketplace DE --dry-run');
    expect(json()).toEqual({
      method: 'POST',
      url: `${owner.archer.url}/generate_attribution_link`,
      headers: { Authorization: 'Bearer ***', 'Content-Type': 'application/json' },
      body: { asin: 'B00U26V4VQ', link_name: 'spring', marketplace: 'amazon.de' },
    });
    expect(owner.archer.requests).toHaveLength(0);
  });

  test.each([
    ['link NOTANASIN --name x', 2, 'no ASIN'],
    ['link B00U26V4VQ', 2, '--name'],
    ['link B00U26V4VQ --name x --marketplace JP', 2, 'cannot make links for JP'],
    ['link B00U26V4VQ --name x', 3, 'shelf archer login'],
  ])('`%s` ends with %d', async (command, status, words) => {
    const run = await owner.shelf(command);
    expect([run.status, run.stderr]).toEqual([status, expect.stringContaining(words)]);
    expect(owner.archer.requests).toHaveLength(0);
  });

  test('an expired token says to log in again', async () => {
    owner.archer.behaviour.revoked.add('archer-token-1');
    const { status, stderr } = await owner.shelf('link B00U26V4VQ --name x', TOKEN);
    expect([status, stderr]).toEqual([5, expect.stringContaining('shelf archer login')]);
    expect(stderr).not.toContain('archer-token');
  });

  test('with user name and password in the environment no login is needed', async () => {
    const variables = {
      SHELF_ARCHER_USERNAME: LOGIN.username,
      SHELF_ARCHER_PASSWORD: LOGIN.password,
    };
    const { status } = await owner.shelf('link B00U26V4VQ --name x', { variables });
    expect(status).toBe(0);
    expect(owner.everything()).not.toContain(LOGIN.password);
  });
});

test.each([
  ['another host', 'https://links.example/dp/B00U26V4VQ?maas=maas_adg_api_1_static_2_3'],
  ['another store', 'https://www.amazon.de/dp/B00U26V4VQ?maas=maas_adg_api_1_static_2_3'],
  ['another product', 'https://www.amazon.com/dp/B001802PIQ?maas=maas_adg_api_1_static_2_3'],
])('a link that Archer gives to %s is refused, and not noted', async (_what, url) => {
  const request = { asin: 'B00U26V4VQ', name: 'spring', marketplace: 'US' as const };
  const client: Parameters<typeof makeLinksOnce>[0] = {
    makeLinks: async function* () {
      yield { row: 0, request, outcome: 'created', link: { url, active: true, raw: {} } };
    },
  };
  const file = join(owner.project.folder, 'journal.jsonl');
  const outcomes = [];
  for await (const made of makeLinksOnce(client, file, [request], () => new Date())) {
    outcomes.push(made);
  }
  expect(outcomes).toMatchObject([
    { outcome: 'failed', problem: expect.stringContaining('is not noted') as string },
  ]);
});

describe('shelf archer links and report', () => {
  test('links shows every page, with the products they are noted for', async () => {
    await owner.shelf('link B00U26V4VQ --name spring', TOKEN);
    await owner.shelf('link B0D45KS7QM --name autumn --marketplace DE', TOKEN);
    owner.archer.behaviour.pageSize = 1;
    const { json } = await owner.shelf('links --json', TOKEN);
    expect(json()).toMatchObject([
      {
        name: 'spring',
        asin: 'B00U26V4VQ',
        marketplace: 'US',
        product: 'catan',
        type: 'product',
        active: true,
      },
      { name: 'autumn', asin: 'B0D45KS7QM', marketplace: 'DE', product: null },
    ]);
    const { stdout } = await owner.shelf('links --marketplace DE', TOKEN);
    expect(stdout).toMatch(
      /^name +ASIN +marketplace +type +active +product +link\nautumn +B0D45KS7QM +DE/,
    );
    expect((await owner.shelf('links --csv', TOKEN)).stdout.split('\n')).toHaveLength(4);
    const [first] = owner.archer.links;
    Object.assign(first ?? {}, { active: false });
    const paused = await owner.shelf('links', TOKEN);
    expect(paused.stdout).toMatch(/spring +B00U26V4VQ +US +product +paused +catan/);
    expect(paused.stderr).toBe('Archer has paused reporting for 1 of them.\n');
  });

  const row = { asin: 'B00U26V4VQ', date: '20261104', marketplace: 'amazon.de', currency: 'EUR' };
  const ROWS = [
    {
      ...row,
      ...{ clicks: 12, conversions: 2, unitsSold: 3, sales: 89.7, commissionEarned: 4.5 },
      link: { id: '65f1', link_name: 'say "hi", spring', url: 'https://www.amazon.de/dp/x' },
    },
    { ...row, date: '2026-11-05', marketplace: 'amazon.com', currency: 'USD', clicks: 1 },
  ];

  test('report follows the cursors, and never adds two currencies', async () => {
    owner.archer.behaviour.reportRows = ROWS;
    owner.archer.behaviour.pageSize = 1;
    const run = await owner.shelf('report --from 2026-11-01 --to 2026-11-30', TOKEN);
    expect(run.stdout).toMatch(
      /2026-11-04 +B00U26V4VQ +amazon.de .* 89\.70 +4\.50 +EUR\n2026-11-05/,
    );
    expect(run.stderr).toBe('Commission: 4.50 EUR, 0.00 USD.\n');
    expect(owner.archer.count('GET', '/reports')).toBe(2);
    expect(owner.archer.requests.at(-1)?.path).toContain('start=2026-11-01&end=2026-11-30');
  });

  test('report --csv and --json have the same rows', async () => {
    owner.archer.behaviour.reportRows = ROWS;
    const csv = await owner.shelf('report --csv', TOKEN);
    expect(csv.stdout.split('\n')[1]).toBe(
      '2026-11-04,B00U26V4VQ,amazon.de,"say ""hi"", spring",,12,0,0,2,3,89.7,4.5,EUR',
    );
    const { json } = await owner.shelf('report --json', TOKEN);
    expect(json()).toMatchObject([{ commissionEarned: 4.5, link: { id: '65f1' } }, { clicks: 1 }]);
  });

  test.each(['csv', 'json'])(
    'what report --%s prints is what `shelf report` reads',
    async (form) => {
      owner.archer.behaviour.reportRows = ROWS;
      const { stdout } = await owner.shelf(`report --${form}`, TOKEN);
      const file = join(owner.project.folder, `archer.${form}`);
      writeFileSync(file, stdout);
      const read = await runShelf({ folder: owner.project.folder, args: ['report', file] });
      expect(read.stderr).not.toMatch(/column|wrong/);
      expect(read.stdout).toMatch(/4\.50 +.*89\.70/);
    },
  );

  test('report filters by link and product, joined to the links of the record', async () => {
    await owner.shelf('link B00U26V4VQ --name spring', TOKEN);
    const [made] = owner.archer.links;
    const row = { ...ROWS[0], marketplace: 'amazon.com', currency: 'USD' };
    const link = { id: made?.id, url: made?.url, link_name: 'spring', active: false };
    owner.archer.behaviour.reportRows = [
      { ...row, link },
      { ...row, asin: 'B000000001' },
    ];
    const { json } = await owner.shelf('report --product catan --json', TOKEN);
    expect(json()).toMatchObject([{ product: 'catan', link: { name: 'spring', active: false } }]);
    const named = await owner.shelf('report --link spring', TOKEN);
    expect(named.stdout).toMatch(/spring \(paused\) +catan/);
    expect(named.stdout).not.toContain('B000000001');
  });

  test.each([
    ['report --from 2026-11-31', 'is not a date'],
    ['report --from 2026-11-30 --to 2026-11-01', 'is after'],
  ])('`%s` is refused', async (command, words) => {
    const { status, stderr } = await owner.shelf(command, TOKEN);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(owner.archer.requests).toHaveLength(0);
  });
});

test('an older record has no links and stays valid; undo removes the first link again', async () => {
  expect(owner.record()).not.toHaveProperty('attributionLinks');
  await owner.shelf('link B00U26V4VQ --name spring', TOKEN);
  expect(owner.record().attributionLinks).toHaveLength(1);
  expect((await owner.project.shelf('undo', '--yes')).status).toBe(0);
  expect(owner.record()).not.toHaveProperty('attributionLinks');
});
