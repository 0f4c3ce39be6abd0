import { type RegisteredProject, createRegisteredProject } from './support/registered-project';

let project: RegisteredProject;
beforeAll(() => {
  project = createRegisteredProject();
});
afterEach(() => project.reset());
afterAll(() => project.remove());

const NEW_GAME = [
  ...['catalog', 'add', 'https://www.amazon.com/dp/B00000IV35', '--name', 'the game Set'],
  ...['--brand', 'SetGames', '--type', 'card-game', '--interest', 'puzzles,board-games'],
  ...['--pitch', 'A quick game of patterns for sharp eyes.', '--price-band', '1'],
  ...['--reason', 'It fits a pocket.', '--reason', 'Children often win.'],
];

describe('shelf catalog', () => {
  test('check ends with 0 when nothing is missing, and counts by marketplace', async () => {
    expect((await project.type('catalog check')).status).toBe(0);
    const { status, stdout } = await project.type('catalog check --marketplaces US,GB --json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{ code: 'asin-missing', severity: 'warning' }],
      coverage: [{ marketplace: 'US', missing: [] }, { marketplace: 'GB' }],
      knowledge: { unanswered: expect.any(Array) as unknown },
      summary: { errors: 0, warnings: 1 },
    });
  });

  test('check shows what is known, the oldest estimates, and what no fact answers', async () => {
    const { stdout } = await project.type('catalog check');
    expect(stdout).toMatch(/^marketplace +products +without ASIN +with estimate\n/);
    expect(stdout).toMatch(/\nOf \d+ products, \d+ say a minimum age and \d+ have facts; /);
    expect(stdout).toMatch(/\nOldest estimates: [a-z0-9-]+ [A-Z]{2} \d{4}-\d\d-\d\d, /);
    expect(stdout).toMatch(
      /\nCustomers could ask, and no fact answers:\ncategory +topic +unanswered\n/,
    );
    expect(stdout).not.toMatch(/[$£€]/);
  });

  test('check ends with 2 for an ASIN that is not valid', async () => {
    project.edit('shop/products/games.json', /"US": "\w+"/, '"US": "B00"');
    const { status, stdout } = await project.type('catalog check');
    expect([status, stdout]).toEqual([2, expect.stringContaining('error asin-broken: shop/')]);
  });

  test('list shows products by marketplace', async () => {
    const all = (await project.type('catalog list --json')).json() as {
      id: string;
      asins: object;
    }[];
    const british = (
      await project.type('catalog list --marketplace GB --json')
    ).json() as unknown[];
    const missing = (
      await project.type('catalog list --marketplace GB --missing --json')
    ).json() as unknown[];
    expect(all).toContainEqual(expect.objectContaining({ id: 'catan', category: 'games' }));
    expect(british.length + missing.length).toBe(all.length);
    expect((await project.type('catalog list')).stdout).toMatch(/\ncatan +board-game +US GB\n/);
  });

  test('add writes a new product that the check finds sound', async () => {
    const { status, stdout } = await project.shelf(...NEW_GAME, '--yes');
    expect([status, stdout]).toEqual([0, expect.stringContaining('+      "id": "game-set"')]);
    expect((await project.type('catalog check')).status).toBe(0);
    expect((await project.type('link --product game-set')).stdout).toContain(
      '/dp/B00000IV35?tag=giftlampus-20',
    );
  });

  test('add notes the ASIN of a product in another marketplace', async () => {
    const url = 'https://www.amazon.de/dp/B00U26V4VQ';
    expect((await project.type(`catalog add ${url} --product catan --yes`)).status).toBe(0);
    expect(project.read('shop/products/games.json')).toContain('"DE": "B00U26V4VQ"');
  });

  test('add --dry-run writes nothing', async () => {
    const { status, stdout } = await project.shelf(...NEW_GAME, '--dry-run');
    expect([status, stdout]).toEqual([0, expect.stringContaining('--- shop/products/games.json')]);
    expect(project.changed()).toEqual([]);
  });

  test.each([
    ['catalog add B00 --product catan --yes', 2, 'there is no ASIN'],
    ['catalog add B00U26V4VQ --product catan --yes', 2, 'does not say which store'],
    ['catalog add B00U26V4VQ --marketplace XX --product catan --yes', 2, '"XX" is not'],
    [
      'catalog add https://www.amazon.de/dp/B00U26V4VQ --product none --yes',
      2,
      'no product "none"',
    ],
    ['catalog add https://www.amazon.de/dp/B00U26V4VQ --product catan', 3, '--yes'],
    ['catalog add https://www.amazon.com/dp/B0047BIWSK --product catan --yes', 2, 'aeropress'],
    ['catalog add https://www.amazon.com/dp/B00000IV35', 3, '--name'],
  ])('`%s` is refused with %i', async (command, code, sentence) => {
    const { status, stderr } = await project.type(command);
    expect([status, stderr]).toEqual([code, expect.stringContaining(sentence)]);
    expect(project.changed()).toEqual([]);
  });

  test('add refuses words that may not be said', async () => {
    const { status, stderr } = await project.shelf(
      ...NEW_GAME,
      '--pitch',
      'Only $5, what a bargain.',
    );
    expect([status, stderr]).toEqual([2, expect.stringContaining('mentions a price')]);
  });
});
