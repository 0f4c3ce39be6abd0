/**
 * The ways CONTRIBUTING.md shows to add something, done for real in a copy of the project: each is
 * tried as its user would, and the files it touched are counted. `npm run walks` starts it.
 */
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Copy, createCopy } from './walks/project';

const mustContain = (text: string, wanted: string): void => {
  if (!text.includes(wanted)) throw new Error(`expected "${wanted}" in:\n${text}`);
};

interface Walk {
  readonly what: string;
  readonly most: number;
  /** What comes with it that is the owner's, and isn't counted. */
  readonly owners?: readonly string[];
  readonly take: (copy: Copy) => void;
}

const anIntent = ({ insert, checkTypes, talk }: Copy): void => {
  insert('contract/intents.ts', '  EarningsIntent: {}', '  LogoIntent: {},\n');
  insert('contract/lines.ts', '  refund: []', "  logo: ['skill', 'owner'],\n");
  insert(
    'languages/en/heard/about-us.ts',
    '  EarningsIntent: [',
    "  LogoIntent: ['who (drew|painted) (your|the) logo', 'whose is the logo'],\n",
  );
  insert('languages/en/said.ts', '  refund:', "  logo: '{{owner}} drew the logo of {{skill}}.',\n");
  insert(
    'lambda/handlers/intents.ts',
    '  EarningsIntent: ()',
    "  LogoIntent: () => tell('logo'),\n",
  );
  checkTypes();
  const answer = talk(['open shelf talker', 'who drew your logo']);
  mustContain(answer, 'The Shelf Talker authors drew the logo of Shelf Talker.');
  mustContain(answer, 'LogoIntent');
};

const BIRD_BATH = {
  id: 'walkers-bird-bath',
  brand: 'Walker',
  type: 'bird-bath',
  priceBand: 2,
  size: 'medium',
  audience: ['adult'],
  facets: { interest: ['birds'], occasion: [], recipient: [], room: ['garden'] },
  asins: { US: 'B000000001', GB: 'B000000001' },
  words: {
    en: {
      name: 'the Walker basin',
      pitch: "It's a shallow stone basin that sparrows and robins love.",
      reasons: [{ say: 'It is easy to clean.' }, { say: 'It stands firm in the wind.' }],
    },
  },
};

const aProductType = ({ folder, write, talk }: Copy): void => {
  const entry = {
    category: 'garden',
    words: { en: { heard: ['bird (bath|baths)'], said: { one: 'a bird bath' } } },
  };
  write('shop/vocabulary.json', JSON.stringify({ types: { 'bird-bath': entry } }));
  write(
    'shop/products/walkers.json',
    JSON.stringify({ category: 'garden', products: [BIRD_BATH] }),
  );
  const answer = talk(['open shelf talker', 'do you have a bird bath']);
  mustContain(answer, 'the Walker basin');
  mustContain(answer, 'RecommendIntent category=bird-bath');
  rmSync(join(folder, 'shop/products/walkers.json'));
  const none = talk(['open shelf talker', 'do you have a bird bath']);
  mustContain(none, "I don't have a bird bath on my shelf.");
};

/** English again under another code: its words don't matter here, only where they have to be. */
const aLanguage = ({ folder, read, write, checkTypes, talk, run }: Copy): void => {
  cpSync(join(folder, 'languages/en'), join(folder, 'languages/es'), { recursive: true });
  const index = read('languages/es/index.ts')
    .replace('export const en:', 'export const es:')
    .replace("code: 'en'", "code: 'es'")
    .replace(/regions: .*/, "regions: { 'es-US': {} },")
    .replace('britishWords, words', 'words');
  write('languages/es/index.ts', index);
  const said = read('languages/es/said.ts').replace("'Good to hear from you again.', ", '');
  write('languages/es/said.ts', said.replace('Welcome to {{skill}}.', 'Bienvenido a {{skill}}.'));
  write(
    'languages/index.ts',
    read('languages/index.ts')
      .replace(
        "import { en } from './en';",
        "import { en } from './en';\nimport { es } from './es';",
      )
      .replace('= [en]', '= [en, es]'),
  );
  const brand = JSON.parse(read('shop/brand.json')) as { locales: Record<string, unknown> };
  brand.locales['es-US'] = { skillName: 'Shelf Talker', invocationName: 'shelf talker' };
  write('shop/brand.json', JSON.stringify(brand));
  for (const file of readdirSync(join(folder, 'shop/products'))) {
    const path = `shop/products/${file}`;
    const content = JSON.parse(read(path)) as { products: { words: Record<string, unknown> }[] };
    for (const { words } of content.products) words['es'] = words['en'];
    write(path, JSON.stringify(content));
  }
  checkTypes();
  const answer = talk(
    ['open shelf talker', 'a gift for my dad who likes coffee', 'yes', 'yes'],
    ...['--locale', 'es-US', '--show-ledger'],
  );
  mustContain(answer, 'Bienvenido a Shelf Talker.');
  mustContain(answer, 'Pretend cart: 1');
  run('npm', ['run', '--silent', 'build']);
  // The store page has no Spanish texts yet, so the check of the manifest would rightly fail.
  mustContain(
    run('npx', ['tsx', 'build/check-models.ts']),
    'The interaction models are valid: en-US, en-GB, es-US.',
  );
};

/** What a marketplace more could break: whatever counts them, or tells of each. */
const TESTS_OF_MARKETPLACES = [
  'test/attribution',
  'test/recommend/knowledge.test.ts',
  'test/admin/onelink.test.ts',
  'test/admin/report-amount.test.ts',
  'test/admin/report-day.test.ts',
  'test/admin/tracking.test.ts',
];

const aMarketplace = ({ insert, checkTypes, run, jest }: Copy): void => {
  insert(
    'attribution/marketplaces.ts',
    '  IE: {',
    `  ZA: {
    country: 'ZA',
    domain: 'amazon.co.za',
    associatesHost: 'affiliate-program.amazon.co.za',
    tagSuffix: '21',
    suffixEvidence: 'inferred',
    currency: 'ZAR',
    languages: ['en'],
    alexaLocales: [],
    singleStoreOneLink: 'own-sign-up',
    creatorsRegion: 'EU',
    adsRegion: 'EU',
    archer: false,
    associatesOnAlexa: false,
    seasons: { ...USUAL_SEASONS, 'back-to-school': [1] },
  },
`,
  );
  checkTypes();
  const told = run('node', [
    ...['admin/bin.js', 'link', 'inspect', '--json'],
    'https://www.amazon.co.za/dp/B0047BIWSK',
  ]);
  mustContain(told, '"ZA"');
  jest(TESTS_OF_MARKETPLACES);
};

const aCommand = ({ write, insert, checkTypes, run }: Copy): void => {
  write(
    'admin/hello/hello.ts',
    `import { type CommandContext, type ShelfCommand } from '../command';

/** \`shelf hello\`: greets. */
export const command: ShelfCommand = {
  help: '\\n  $ shelf hello',
  run: ({ out }: CommandContext) => out.data('Hello from a command of one file and one line.'),
};
`,
  );
  insert(
    'admin/commands.ts',
    "  ['creators add',",
    "  ['hello', 'Greets.', () => import('./hello/hello')],\n",
  );
  checkTypes();
  mustContain(run('node', ['admin/bin.js', 'hello']), 'Hello from a command of one file');
  mustContain(run('node', ['admin/bin.js', '--help']), 'hello');
};

const aDoctorRule = ({ read, write, insert, checkTypes, run, jest }: Copy): void => {
  const [code, meaning] = ['support-placeholder', 'the address for questions is a placeholder'];
  write(
    'admin/doctor/rules/support.ts',
    `import { PAGES } from '../pages';
import { type Rule } from '../situation';

/** Checks the address that customers write to. */
export const supportRule: Rule = ({ brand }) => {
  if (brand === undefined || !/\\.(?:example|invalid)$/.test(brand.supportContact)) return [];
  return [
    {
      code: '${code}',
      severity: 'warning',
      message: \`nobody reads what is sent to \${brand.supportContact}\`,
      remedy: 'write an address of your own into shop/brand.json',
      page: PAGES.owners,
    },
  ];
};
`,
  );
  insert(
    'admin/doctor/examine.ts',
    'import { tagRule }',
    "import { supportRule } from './rules/support';\n",
  );
  insert('admin/doctor/examine.ts', '  tagRule,\n', '  supportRule,\n');
  insert('admin/doctor/codes.ts', "  'skill-id':", `  '${code}': '${meaning}',\n`);
  insert('docs/owners.md', '| `skill-id`', `| \`${code}\` | ${meaning} |\n`);
  checkTypes();
  const brand = JSON.parse(read('shop/brand.json')) as object;
  write('shop/brand.json', JSON.stringify({ ...brand, supportContact: 'who@nobody.example' }));
  // The sample shop has mistakes, so the doctor ends with an error.
  mustContain(run('sh', ['-c', 'node admin/bin.js doctor || true']), 'sent to who@nobody.example');
  jest(['test/docs/owners.test.ts', '--testNamePattern', 'code of the doctor']);
};

const aRuleForResponses = ({ insert, checkTypes, jest }: Copy): void => {
  insert(
    'simulator/review/rules/cards.ts',
    "  rule({\n    id: 'card.empty'",
    `  rule({
    id: 'card.title',
    page: PAGES.cards,
    level: 'warning',
    looksAt: sound,
    finding: (card) =>
      (wordsOf(card)[0] ?? '').length > 100
        ? 'the card has a title that no screen shows whole'
        : undefined,
  }),
`,
  );
  const tests = 'test/simulator/review.test.ts';
  const written = (title: string): string =>
    `card({ type: 'Simple', title: '${title}', content: 'Hi.' })`;
  insert(
    tests,
    "  'card.type': [",
    `  'card.title': [${written('x'.repeat(101))}, 'no screen', ${written('x')}],\n`,
  );
  insert(tests, "'card.image-https'],", "'card.title', ");
  checkTypes();
  jest([tests]);
};

const WALKS: readonly Walk[] = [
  { what: 'an intent', most: 5, take: anIntent },
  { what: "a product type of an owner's own", most: 1, take: aProductType },
  {
    what: 'a language: its folder, and its name in the list',
    most: 2,
    owners: ['shop/'],
    take: aLanguage,
  },
  { what: 'a marketplace', most: 1, take: aMarketplace },
  { what: 'a command: one file, and one line', most: 2, take: aCommand },
  {
    what: 'a rule of the doctor: its file, and its lines in three others',
    most: 4,
    owners: ['shop/'],
    take: aDoctorRule,
  },
  { what: 'a rule for responses, and its test', most: 2, take: aRuleForResponses },
];

/** `npm run walks -- marketplace` takes one of them. */
const [wanted = ''] = process.argv.slice(2);
const chosen = WALKS.filter(({ what }) => what.includes(wanted));

const copy = createCopy();
try {
  for (const { what, most, owners = [], take } of chosen) {
    take(copy);
    const ours = copy.touched().filter((file) => !owners.some((owner) => file.startsWith(owner)));
    if (ours.length > most) {
      throw new Error(`${what}: ${ours.join(', ')}, and at most ${most} were due`);
    }
    process.stdout.write(`${what}: ${ours.join(', ')} (${ours.length} of at most ${most})\n`);
    copy.restore();
  }
  process.stdout.write(`${chosen.length} passed, 0 failed\n`);
} finally {
  copy.remove();
}
