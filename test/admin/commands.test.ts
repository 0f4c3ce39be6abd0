import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Project, createProject } from './support/shelf';

let project: Project;
let untouched: Record<string, string>;

const FILES = ['shop/registration.json', 'shop/products/games.json', 'skill-package/skill.json'];
const read = (file: string): string => readFileSync(join(project.folder, file), 'utf8');

beforeAll(() => {
  project = createProject();
  project.editRecord({
    sample: false,
    stage: 'registered',
    skill: { slug: 'giftlamp', skillId: null, storeUrl: 'https://www.amazon.com/dp/B0GIFTLAMP' },
    marketplaces: {
      US: {
        storeId: 'giftlamp-20',
        handOver: { cart: true, buy: true, recommend: true, wishlist: false },
      },
    },
    trackingIds: [
      { trackingId: 'giftlampus-20', marketplace: 'US', placement: 'any', status: 'created' },
      { trackingId: 'giftlampuk-21', marketplace: 'GB', placement: 'any', status: 'planned' },
    ],
  });
  untouched = Object.fromEntries(FILES.map((file) => [file, read(file)]));
});
afterEach(() => {
  for (const file of FILES) writeFileSync(join(project.folder, file), untouched[file] ?? '');
});
afterAll(() => project.remove());

const nothingChanged = (): void => {
  for (const file of FILES) expect(read(file)).toBe(untouched[file]);
};
const words = (command: string): string[] =>
  command.split(' ').map((word) => word.replace(/_/g, ' '));
const shelf = (command: string) => project.shelf(...words(command));
const ids = (): unknown => project.readRecord()['trackingIds'];

test.each([
  'link',
  'link inspect',
  'tracking plan',
  'tracking add',
  'tracking list',
  'tracking remove',
  'tracking check',
  'onelink show',
  'onelink set',
  'catalog check',
  'catalog add',
  'catalog list',
  'release prepare',
  'doctor',
])('`%s --help` says what it does, with an example', (command) => {
  const { status, stdout } = shelf(`${command} --help`);
  expect(status).toBe(0);
  expect(stdout).toContain(`$ shelf ${command} `);
});

test.each([
  ['tracking lst', 'list'],
  ['onelink shwo', 'show'],
  ['catalog chekc', 'check'],
  ['doctor --jsn', '--json'],
])('`shelf %s` is answered with the right word, and ends with 2', (command, suggestion) => {
  const { status, stderr } = shelf(command);
  expect([status, stderr]).toEqual([2, expect.stringContaining(suggestion)]);
});

describe('shelf link', () => {
  test('makes the special link of the placement, from an ASIN or an address', () => {
    const url = 'https://www.amazon.com/dp/B001802PIQ?tag=giftlampus-20';
    expect(shelf('link B001802PIQ').stdout).toBe(`${url}\n`);
    expect(shelf('link https://www.amazon.com/gp/product/b001802piq?psc=1').stdout).toBe(
      `${url}\n`,
    );
    const { stdout } = shelf('link B001802PIQ --placement link --json');
    expect(JSON.parse(stdout)).toEqual({
      url,
      kind: 'associates',
      marketplace: 'US',
      asin: 'B001802PIQ',
      tag: 'giftlampus-20',
      placement: 'link',
    });
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([
      'url',
      'kind',
      'marketplace',
      'asin',
      'tag',
      'placement',
    ]);
  });

  test('searches, without a tag and saying so, where a product has no ASIN', () => {
    const { status, stdout, stderr } = shelf('link --product catan --marketplace CA --json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'search', asin: null, tag: null });
    expect(stderr).toContain('no ASIN in CA');
    expect(stderr).toContain('Nobody is credited: no Associates ID is registered for CA');
  });

  test('leaves a link that earns by itself byte for byte', () => {
    const url =
      'https://www.amazon.com/dp/B001802PIQ?maas=maas_adg_api_1_static_2_3&ref_=aa_maas&tag=maas';
    const { status, stdout } = shelf(`link ${url}`);
    expect([status, stdout]).toEqual([0, `${url}\n`]);
  });

  test.each([
    ['link B001', 'there is no ASIN'],
    ['link 0306406153', 'wrong ISBN check digit'],
    ['link https://amzn.to/3abc', 'short'],
    ['link https://amazon.evil.com/dp/B001802PIQ', 'evil.com'],
    ['link B001802PIQ --marketplace UK', 'the United Kingdom is GB'],
    ['link B001802PIQ --marketplace XX', '"XX" is no marketplace'],
    ['link B001802PIQ --placement shelf', '"shelf" is no placement'],
    ['link https://www.amazon.de/dp/B001802PIQ --marketplace US', 'one of DE'],
    ['link --product nothing', 'there is no product "nothing"'],
    ['link B001802PIQ --product catan', 'not both'],
    ['link', '--product ID'],
  ])('`%s` is refused with a sentence', (command, sentence) => {
    const { status, stdout, stderr } = shelf(command);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(sentence)]);
  });
});

describe('shelf link inspect', () => {
  test('says who is credited', () => {
    const { status, stdout } = shelf(
      'link inspect https://www.amazon.com/dp/B001802PIQ?tag=giftlampus-20 --json',
    );
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      {
        kind: 'associates',
        marketplace: 'US',
        asin: 'B001802PIQ',
        tag: 'giftlampus-20',
        creditedTo: 'giftlampus-20',
        problems: [],
      },
    ]);
  });

  test('ends with 1 when something is wrong, and says what', () => {
    const link = 'https://www.amazon.de/dp/B001802PIQ?tag=giftlampus-20';
    const { status, stdout } = shelf(`link inspect ${link}`);
    expect(status).toBe(1);
    expect(stdout).toContain('credited to  nobody');
    expect(stdout).toContain('problem tag-suffix: ');
    expect(shelf(`link inspect ${link} --json`).json()).toMatchObject({
      problems: [{ code: 'tag-suffix' }],
    });
  });
});

describe('shelf tracking', () => {
  test('list --json is an array of skill, marketplace, placement, ID and status', () => {
    expect(shelf('tracking list --json').json()).toEqual([
      {
        skill: 'giftlamp',
        marketplace: 'US',
        placement: 'any',
        trackingId: 'giftlampus-20',
        status: 'created',
      },
      {
        skill: 'giftlamp',
        marketplace: 'GB',
        placement: 'any',
        trackingId: 'giftlampuk-21',
        status: 'planned',
      },
    ]);
    expect(shelf('tracking list --marketplace GB').stdout).toMatch(
      /^skill +marketplace +placement +tracking ID +status\ngiftlamp +GB +any +giftlampuk-21 +planned\n$/,
    );
  });

  test('plan keeps what there is, notes nothing unless told to, and is the same every time', () => {
    const first = shelf('tracking plan --marketplaces US,GB --placements any,cart --json');
    expect(first.status).toBe(0);
    expect(first.stderr).toContain('with --yes the plan goes into the record');
    nothingChanged();
    expect(first.json()).toEqual([
      expect.objectContaining({ trackingId: 'giftlampus-20', status: 'created' }),
      expect.objectContaining({ marketplace: 'US', placement: 'cart', status: 'planned' }),
      expect.objectContaining({ trackingId: 'giftlampuk-21', status: 'planned' }),
      expect.objectContaining({ marketplace: 'GB', placement: 'cart', status: 'planned' }),
    ]);
    const command = 'tracking plan --marketplaces US,GB --placements any,cart --yes --json';
    expect(shelf(command).stdout.startsWith(first.stdout)).toBe(true);
    expect(shelf('tracking list --json').json()).toHaveLength(4);
    expect(shelf(command).stderr).toContain('Nothing is missing');
  });

  test('plan --dry-run writes nothing', () => {
    expect(shelf('tracking plan --dry-run --yes').status).toBe(0);
    nothingChanged();
  });

  test('add notes a planned ID as created', () => {
    expect(shelf('tracking add giftlampuk-21 --yes').status).toBe(0);
    expect(ids()).toContainEqual({
      trackingId: 'giftlampuk-21',
      marketplace: 'GB',
      placement: 'any',
      status: 'created',
    });
  });

  test('remove retires one that exists', () => {
    expect(shelf('tracking remove giftlampus-20 --yes').status).toBe(0);
    expect(ids()).toContainEqual(
      expect.objectContaining({ trackingId: 'giftlampus-20', status: 'retired' }),
    );
  });

  test('check finds planned ones, and reads a report', () => {
    const { status, stdout } = shelf('tracking check --json');
    expect([status, JSON.parse(stdout)]).toEqual([
      1,
      {
        findings: [expect.objectContaining({ code: 'tracking-planned', severity: 'warning' })],
        seen: [],
        summary: { errors: 0, warnings: 1 },
      },
    ]);
    const report = join(project.folder, 'report.csv');
    writeFileSync(report, 'Fee-Earnings\nName,Tracking ID\nA lamp,giftlampus-20\nB,lost-20\n');
    const run = project.shelf('tracking', 'check', '--report', report, '--yes');
    expect([run.status, run.stdout]).toEqual([1, expect.stringContaining('"lost-20" stands')]);
    expect(ids()).toContainEqual(expect.objectContaining({ status: 'seen' }));
  });

  test.each([
    ['tracking add other-21 --marketplace US --yes', 2, 'ends in -20'],
    ['tracking add Other --marketplace US --yes', 2, 'is not a tracking ID'],
    ['tracking add other-20 --yes', 2, '--marketplace CODE'],
    ['tracking add other-20 --marketplace XX --yes', 2, '"XX" is no marketplace'],
    ['tracking add other-20 --marketplace US --placement x --yes', 2, '"x" is no placement'],
    ['tracking add other-20 --marketplace US --yes', 2, 'has the tracking ID "giftlampus-20"'],
    ['tracking add other-20', 2, '--marketplace CODE'],
    ['tracking add giftlampuk-21', 3, '--yes'],
    ['tracking remove giftlampus-20', 3, '--yes'],
    ['tracking remove nothing-20 --yes', 2, 'holds no tracking ID "nothing-20"'],
    ['tracking check --report none.csv', 4, 'none.csv: '],
    ['tracking plan --placements shelf', 2, '"shelf" is no placement'],
  ])('`%s` is refused with %i', (command, code, sentence) => {
    const { status, stderr } = shelf(command);
    expect([status, stderr]).toEqual([code, expect.stringContaining(sentence)]);
    nothingChanged();
  });

  test.each(['tracking add giftlampuk-21', 'tracking remove giftlampus-20'])(
    '`%s --dry-run` prints the difference and writes nothing',
    (command) => {
      const { status, stdout } = shelf(`${command} --dry-run`);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^--- shop\/registration\.json\n[^]*\n[-+] .*"status"/);
      nothingChanged();
    },
  );
});

describe('shelf onelink', () => {
  test('show --json has a row for each marketplace', () => {
    const rows = shelf('onelink show --json').json() as Record<string, unknown>[];
    expect(rows).toHaveLength(22);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual([
        'marketplace',
        'coverage',
        'linksEarn',
        'handOversEarn',
        'why',
      ]);
    }
    expect(rows[0]).toMatchObject({ marketplace: 'US', coverage: 'own-store', linksEarn: true });
  });

  test('set notes what is ticked and linked, and show knows', () => {
    const set = 'onelink set --single-store CA,DE --link IN=giftlampin-21 --yes';
    expect(shelf(set).status).toBe(0);
    const rows = shelf('onelink show --json').json() as { marketplace: string; coverage: string }[];
    const coverage = Object.fromEntries(rows.map((row) => [row.marketplace, row.coverage]));
    expect(coverage).toMatchObject({ CA: 'single-store', DE: 'single-store', IN: 'linked-store' });
    expect(shelf('onelink show').stdout).toMatch(/\nDE +single-store +yes +no\n/);
    shelf('onelink set --single-store none --link IN= --yes');
    expect(project.readRecord()['onelink']).toEqual({ singleStore: [], linkedStores: {} });
  });

  test.each([
    ['onelink set', 2, '--single-store CODES'],
    ['onelink set --single-store CA', 3, '--yes'],
    ['onelink set --single-store US --yes', 2, 'US is the home'],
    ['onelink set --single-store IN --yes', 2, 'not said to earn in IN'],
    ['onelink set --single-store ZZ --yes', 2, '"ZZ" is no marketplace'],
    ['onelink set --link DE=giftlamp-20 --yes', 2, 'ends in -21'],
    ['onelink set --link DE --yes', 2, 'not CODE=ID'],
  ])('`%s` is refused with %i', (command, code, sentence) => {
    const { status, stderr } = shelf(command);
    expect([status, stderr]).toEqual([code, expect.stringContaining(sentence)]);
    nothingChanged();
  });

  test('set --dry-run writes nothing', () => {
    const { status, stdout } = shelf('onelink set --single-store CA --dry-run');
    expect([status, stdout]).toEqual([0, expect.stringContaining('+      "CA"')]);
    nothingChanged();
  });
});

const NEW_GAME = words(
  'catalog add https://www.amazon.com/dp/B00000IV35 --name the_game_Set --brand SetGames --type card-game --pitch A_quick_game_of_patterns_for_sharp_eyes. --reason It_fits_a_pocket. --reason Children_often_win. --interest puzzles,board-games --price-band 1',
);

describe('shelf catalog', () => {
  test('check ends with 0 when nothing is missing, and counts by marketplace', () => {
    expect(shelf('catalog check').status).toBe(0);
    const { status, stdout } = shelf('catalog check --marketplaces US,GB --json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{ code: 'asin-missing', severity: 'warning' }],
      coverage: [{ marketplace: 'US', missing: [] }, { marketplace: 'GB' }],
      summary: { errors: 0, warnings: 1 },
    });
  });

  test('check ends with 2 for an ASIN that is none', () => {
    const games = join(project.folder, 'shop/products/games.json');
    writeFileSync(games, read('shop/products/games.json').replace(/"US": "\w+"/, '"US": "B00"'));
    const { status, stdout } = shelf('catalog check');
    expect([status, stdout]).toEqual([2, expect.stringContaining('error asin-broken: shop/')]);
  });

  test('list shows products by marketplace', () => {
    const all = shelf('catalog list --json').json() as { id: string; asins: object }[];
    const british = shelf('catalog list --marketplace GB --json').json() as unknown[];
    const missing = shelf('catalog list --marketplace GB --missing --json').json() as unknown[];
    expect(all).toContainEqual(expect.objectContaining({ id: 'catan', category: 'games' }));
    expect(british.length + missing.length).toBe(all.length);
    expect(shelf('catalog list').stdout).toMatch(/\ncatan +board-game +US GB\n/);
  });

  test('add writes a new product that the check finds sound', () => {
    const { status, stdout } = project.shelf(...NEW_GAME, '--yes');
    expect([status, stdout]).toEqual([0, expect.stringContaining('+      "id": "game-set"')]);
    expect(shelf('catalog check').status).toBe(0);
    expect(shelf('link --product game-set').stdout).toContain('/dp/B00000IV35?tag=giftlampus-20');
  });

  test('add notes the ASIN of a product in another marketplace', () => {
    const url = 'https://www.amazon.de/dp/B00U26V4VQ';
    expect(shelf(`catalog add ${url} --product catan --yes`).status).toBe(0);
    expect(read('shop/products/games.json')).toContain('"DE": "B00U26V4VQ"');
  });

  test('add --dry-run writes nothing', () => {
    const { status, stdout } = project.shelf(...NEW_GAME, '--dry-run');
    expect([status, stdout]).toEqual([0, expect.stringContaining('--- shop/products/games.json')]);
    nothingChanged();
  });

  test.each([
    ['catalog add B00 --product catan --yes', 2, 'there is no ASIN'],
    ['catalog add B00U26V4VQ --product catan --yes', 2, 'names no store'],
    ['catalog add B00U26V4VQ --marketplace XX --product catan --yes', 2, '"XX" is no'],
    [
      'catalog add https://www.amazon.de/dp/B00U26V4VQ --product none --yes',
      2,
      'no product "none"',
    ],
    ['catalog add https://www.amazon.de/dp/B00U26V4VQ --product catan', 3, '--yes'],
    ['catalog add https://www.amazon.com/dp/B0047BIWSK --product catan --yes', 2, 'aeropress'],
    ['catalog add https://www.amazon.com/dp/B00000IV35', 3, '--name'],
    [`${NEW_GAME.join(' ').replace('the game Set', 'Set')} --pitch Buy_it_for_$5. --yes`, 2, ''],
  ])('`%s` is refused with %i', (command, code, sentence) => {
    const { status, stderr } = shelf(command);
    expect([status, stderr]).toEqual([code, expect.stringContaining(sentence)]);
    nothingChanged();
  });

  test('add refuses words that may not be said', () => {
    const { status, stderr } = project.shelf(...NEW_GAME, '--pitch', 'Only $5, what a bargain.');
    expect([status, stderr]).toEqual([2, expect.stringContaining('speaks of a price')]);
  });
});

describe('shelf release prepare', () => {
  const flag = (): unknown =>
    (
      JSON.parse(read('skill-package/skill.json')) as {
        manifest: { privacyAndCompliance: { shoppingKit: Record<string, boolean> } };
      }
    ).manifest.privacyAndCompliance.shoppingKit['isAmazonAssociatesOnAlexaEnabled'];

  test('sets flags, texts and stage, shows the difference, and is done after one time', () => {
    const { status, stdout } = shelf('release prepare --stage earning --yes');
    expect(status).toBe(0);
    expect(stdout).toContain('-  "stage": "registered",\n+  "stage": "earning",');
    expect(flag()).toBe(true);
    const again = shelf('release prepare --stage earning --yes');
    expect([again.stdout, again.stderr]).toEqual(['', expect.stringContaining('already')]);
    const back = shelf('release prepare --stage published --yes');
    expect(back.stderr).toContain('The stage goes back from earning to published');
    expect(flag()).toBe(false);
  });

  test('--dry-run --json tells what would change, and writes nothing', () => {
    const { status, stdout } = shelf('release prepare --stage published --dry-run --json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      release: 'published',
      stage: { before: 'registered', after: 'published' },
      changes: { manifest: expect.arrayContaining(['+++ skill-package/skill.json']) as unknown },
      notes: [],
    });
    nothingChanged();
  });

  test('without a stage keeps the stage', () => {
    const skillId = 'amzn1.ask.skill.1b3f6e2a-0000-4000-8000-000000000000';
    expect(shelf(`release prepare --skill-id ${skillId} --yes`).status).toBe(0);
    expect(project.readRecord()).toMatchObject({ stage: 'registered', skill: { skillId } });
  });

  test('ends with 1 when something is left for the owner', () => {
    const file = join(project.folder, 'skill-package/skill.json');
    const text = read('skill-package/skill.json').replace(
      'earns a commission on',
      'has commission of',
    );
    writeFileSync(file, text);
    const { status, stderr } = shelf('release prepare --stage published --yes');
    expect([status, stderr]).toEqual([1, expect.stringContaining('Left for you: ')]);
  });

  test.each([
    ['release prepare --stage published', 3, '--yes'],
    ['release prepare --stage rich', 2, 'published'],
    ['release prepare --skill-id 12 --yes', 2, 'is no skill ID'],
    ['release prepare --store-url http://x --yes', 2, 'is no address of a store page'],
  ])('`%s` is refused with %i', (command, code, sentence) => {
    const { status, stderr } = shelf(command);
    expect([status, stderr]).toEqual([code, expect.stringContaining(sentence)]);
    nothingChanged();
  });

  test('is refused for a skill directed at children, and the answer is left to the owner', () => {
    const file = join(project.folder, 'skill-package/skill.json');
    const text = read('skill-package/skill.json').replace(
      '"isChildDirected": false',
      '"isChildDirected": true',
    );
    writeFileSync(file, text);
    const { status, stderr } = shelf('release prepare --stage published --yes');
    expect([status, stderr]).toEqual([3, expect.stringContaining('directed at children')]);
    expect(read('skill-package/skill.json')).toBe(text);
  });

  test('is refused while skill.json is no JSON', () => {
    writeFileSync(join(project.folder, 'skill-package/skill.json'), '{');
    const { status, stderr } = shelf('release prepare --stage published --yes');
    expect([status, stderr]).toEqual([2, expect.stringContaining('skill.json: not valid JSON')]);
  });
});

describe('shelf doctor', () => {
  test('--json has findings and a summary', () => {
    const { status, stdout } = shelf('doctor --json');
    const report = JSON.parse(stdout) as { findings: object[]; summary: object };
    expect(status).toBe(2);
    expect(Object.keys(report)).toEqual(['findings', 'summary']);
    for (const finding of report.findings) {
      expect(Object.keys(finding)).toEqual(['code', 'severity', 'message', 'remedy', 'page']);
    }
    expect(report.findings).toContainEqual(expect.objectContaining({ code: 'manifest-flags' }));
  });

  test('--fix --dry-run says what it would do and does nothing', () => {
    const { stderr } = shelf('doctor --fix --dry-run');
    expect(stderr).toContain('prepare skill-package/skill.json anew');
    nothingChanged();
  });

  test('--fix asks first, and is refused without a terminal', () => {
    expect(shelf('doctor --fix').status).toBe(3);
    nothingChanged();
  });

  test('--fix --yes does what is safe, and tells what is left', () => {
    const { status, stdout } = shelf('doctor --fix --yes');
    expect(stdout).not.toContain('manifest-flags');
    expect(stdout).toContain('privacy-placeholder');
    expect(status).toBe(2);
  });
});
