import { type Project, createProject } from './support/shelf';
import { shelfHere } from './support/shelf-here';

let project: Project;
let shelf: ReturnType<typeof shelfHere>;
beforeEach(() => {
  project = createProject();
  shelf = shelfHere(project.folder);
  project.editRecord({ ...PUBLISHED });
});
afterEach(() => project.remove());

const PUBLISHED = {
  sample: false,
  stage: 'published',
  skill: { slug: 'giftlamp', skillId: null, storeUrl: 'https://www.amazon.com/dp/B0GIFTLAMP' },
  marketplaces: { US: { handOver: { cart: true, buy: true, recommend: true, wishlist: false } } },
  trackingIds: [],
  clocks: { registeredAt: null, qualifyingSales: 0, salesIn30Days: 0, salesCountedAt: null },
  registration: { done: [], directedAtChildren: null },
};
const ALL_BUT_THE_ID = [
  ...['account', 'skill-url', 'children', 'profile', 'topics', 'captcha', 'agreement'],
];
const DAY = 24 * 60 * 60 * 1000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString();

const record = () =>
  project.readRecord() as unknown as {
    stage: string;
    marketplaces: Record<string, { storeId?: string; handOver: { cart: boolean } }>;
    registration: { done: string[]; directedAtChildren: boolean | null };
    clocks: { accounts?: Record<string, { openedAt: string; qualifyingSales: number }> };
  };
const register = (...flags: string[]) => shelf(['associates', 'register', ...flags]);
const atTheEnd = (): void =>
  project.editRecord({ registration: { done: ALL_BUT_THE_ID, directedAtChildren: false } });

describe('shelf associates register', () => {
  test('asks about children under 13 instead of assuming the answer', async () => {
    project.editRecord({
      registration: { done: ['account', 'skill-url'], directedAtChildren: null },
    });
    const { asked, status, stderr } = await shelf(['associates', 'register'], { answers: [true] });
    expect(asked).toEqual(['Is any of them directed mainly at children under 13?']);
    expect([status, stderr]).toEqual([3, expect.stringContaining('directed at children')]);
    expect(record().registration.directedAtChildren).toBe(true);
  });

  test('says of the skill that it is not for children only once the owner has said so', async () => {
    const { steps } = (await register('--json')).json() as {
      steps: { id: string; paste: string }[];
    };
    const profile = steps.find(({ id }) => id === 'profile')?.paste;
    expect(profile).not.toContain('children');
    expect(steps.find(({ id }) => id === 'children')?.paste).toBe('');
  });

  test("quotes the buttons and fields of Amazon's form", async () => {
    const { steps } = (await register('--json')).json() as {
      steps: { id: string; task: string }[];
    };
    const told = steps.map(({ task }) => task).join('\n');
    for (const label of [
      ...['"Sign in to your Amazon developer account"', '"Your Account Information"', '"Next"'],
      ...['"Your Websites and Mobile Apps"', '"Enter Mobile App or Alexa Skill URL(s)"', '"Add"'],
      ...['"Confirm"', '"Tell us about the content you create"', '"Finish"'],
    ]) {
      expect(told).toContain(label);
    }
  });

  test.each([
    ['giftlamp-20', 'US', 'Is giftlamp-20 from US, affiliate-program.amazon.com?'],
    ['giftlamp-21', 'GB', 'Is giftlamp-21 from GB, affiliate-program.amazon.co.uk?'],
  ])('of %s alone proposes %s, and the owner confirms', async (id, country, question) => {
    atTheEnd();
    const no = await shelf(['associates', 'register', '--associates-id', id], { answers: [false] });
    expect([no.status, no.asked, record().stage]).toEqual([3, [question], 'published']);
    expect(no.stderr).toBe(
      `Nothing was noted. Say where it is from: --associates-id COUNTRY=${id}\n`,
    );
    const yes = await shelf(['associates', 'register', '--associates-id', id], { answers: [true] });
    expect([yes.status, record().marketplaces[country]?.storeId]).toEqual([0, id]);
  });

  test('--dry-run shows what would be noted, and does not say that it was', async () => {
    atTheEnd();
    const before = record();
    const { stdout, stderr } = await register('--associates-id', 'US=giftlamp-20', '--dry-run');
    expect(stdout).toContain('giftlamp-20');
    expect(stderr).not.toContain('Noted');
    expect(record()).toEqual(before);
  });

  test('without a terminal an ID alone is not guessed', async () => {
    atTheEnd();
    const { status, stderr } = await register('--associates-id', 'giftlamp-20');
    expect([status, stderr]).toEqual([
      3,
      expect.stringContaining('--associates-id US=giftlamp-20'),
    ]);
  });

  test('understands UK, and an ID of another country switches no hand-over on', async () => {
    atTheEnd();
    await register('--associates-id', 'UK=giftlamp-21');
    const { stderr } = await register('--associates-id', 'DE=giftlampde-21');
    expect(stderr).toContain('for links only');
    const { GB, DE } = record().marketplaces;
    expect([GB?.handOver.cart, DE?.handOver.cart]).toEqual([true, false]);
  });
});

test('an account that exists already is declared with its day, and its clock runs from there', async () => {
  const day = daysAgo(100).slice(0, 10);
  const declare = ['associates', 'declare', 'giftlamp-20', '--opened', day];
  const { asked, status } = await shelf(declare, { answers: [false, true] });
  expect([status, asked[0]]).toEqual([0, expect.stringContaining('children under 13')]);
  expect(record()).toMatchObject({
    stage: 'registered',
    marketplaces: { US: { storeId: 'giftlamp-20' } },
    registration: { directedAtChildren: false },
  });
  expect((await register()).stderr).toContain('The registration is done.');
  expect((await shelf(['status'])).stdout).toMatch(/first-sales US +running .* in \d\d days/);
  const later = await shelf([
    'associates',
    'declare',
    'US=giftlamp-20',
    '--opened',
    '2999-01-01',
    '--yes',
  ]);
  expect([later.status, later.stderr]).toEqual([2, expect.stringContaining('is to come')]);
});

const declaring = (id: string, days: number): string[] => [
  ...['associates', 'declare', id, '--opened', daysAgo(days).slice(0, 10)],
  ...['--directed-at-children', 'no', '--yes'],
];

test('an account whose 180 days are over has a remedy that works, and another ID begins anew', async () => {
  await shelf(declaring('GB=giftlamp-21', 10));
  await shelf(declaring('US=giftlamp-20', 200));
  project.editRecord({
    trackingIds: [
      { trackingId: 'giftlampus-20', marketplace: 'US', placement: 'any', status: 'created' },
    ],
  });
  const { findings } = (await shelf(['doctor', '--json'])).json() as {
    findings: { code: string; remedy: string }[];
  };
  const { remedy = '' } = findings.find(({ code }) => code === 'clock-expired') ?? {};
  const [, sales = ''] = /shelf (status --sales [^\s;]+)/.exec(remedy) ?? [];
  expect((await shelf(sales.replace('NUMBER', '1').split(' '))).status).toBe(0);
  const [, again = ''] = /shelf (associates register --associates-id \S+)/.exec(remedy) ?? [];
  const { status, stderr } = await shelf(again.replace('=ID', '=newlamp-20').split(' '));
  expect([status, stderr]).toEqual([0, expect.stringContaining('giftlampus-20')]);
  const { US, GB } = record().clocks.accounts ?? {};
  expect([US?.openedAt.slice(0, 10), US?.qualifyingSales]).toEqual([daysAgo(0).slice(0, 10), 0]);
  expect(GB?.openedAt.slice(0, 10)).toBe(daysAgo(10).slice(0, 10));
  await shelf(['associates', 'register', '--associates-id', 'GB=giftlamp-21']);
  expect(record().clocks.accounts?.['GB']).toEqual(GB);
});

test('each account has a clock and sales of its own', async () => {
  for (const [id, days] of [
    ['US=giftlamp-20', 170],
    ['GB=giftlamp-21', 10],
  ] as const) {
    await shelf(declaring(id, days));
  }
  const which = await shelf(['status', '--sales', '2']);
  expect([which.status, which.stderr]).toEqual([2, expect.stringContaining('--sales GB=2')]);
  await shelf(['status', '--sales', 'US=3', '--sales', 'UK=1']);
  const { clocks } = (await shelf(['status', '--json'])).json() as {
    clocks: { id: string; country: string | null; state: string; remaining: string }[];
  };
  expect(clocks.filter(({ id }) => id === 'first-sales')).toMatchObject([
    { country: 'US', state: 'met', remaining: expect.stringContaining('reviews') as string },
    { country: 'GB', state: 'running', remaining: expect.stringContaining('2 more') as string },
  ]);
});

test('a clock of a record from before there could be two goes on', async () => {
  project.editRecord({
    stage: 'registered',
    marketplaces: {
      GB: {
        storeId: 'giftlamp-21',
        handOver: { cart: true, buy: true, recommend: true, wishlist: false },
      },
    },
    clocks: {
      registeredAt: daysAgo(100),
      qualifyingSales: 1,
      salesIn30Days: 0,
      salesCountedAt: null,
    },
  });
  expect((await shelf(['status'])).stdout).toMatch(
    /first-sales GB .*2 more qualifying sales in 80 days/,
  );
  await shelf(['status', '--sales', '2']);
  expect(record().clocks.accounts?.['GB']?.qualifyingSales).toBe(2);
  project.editRecord({
    clocks: { ...record().clocks, accounts: undefined },
    registration: { done: ALL_BUT_THE_ID, directedAtChildren: false },
  });
  await register('--associates-id', 'US=giftlamp-20');
  const { GB, US } = record().clocks.accounts ?? {};
  expect([GB?.openedAt.slice(0, 10), US?.openedAt.slice(0, 10)]).toEqual(
    [daysAgo(100), daysAgo(0)].map((day) => day.slice(0, 10)),
  );
});

test("certified is what Amazon's mail says, not what preparing a release implies", async () => {
  project.editRecord({ stage: 'draft', skill: { ...PUBLISHED.skill, storeUrl: null } });
  await shelf(['release', 'prepare', '--stage', 'published', '--yes']);
  expect(record().stage).toBe('draft');
  expect((await shelf(['release', 'certified'], { answers: [false] })).status).toBe(3);
  await shelf(['release', 'certified', '--yes']);
  expect(record().stage).toBe('certified');
  await shelf([
    'release',
    'prepare',
    '--store-url',
    'https://www.amazon.com/dp/B0GIFTLAMP',
    '--yes',
  ]);
  expect(record().stage).toBe('published');
});
