import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalog, catalogFiles } from '../../catalog';
import { INTENT_NAMES, belongingWith, recipientsWith } from '../../contract';
import { LANGUAGES, shopWords } from '../../languages';
import { loadShop } from '../../owner';
import { type Project, createProject } from '../admin/support/shelf';
import { type RunHere, shelfHere } from '../admin/support/shelf-here';

const ROOT = join(__dirname, '..', '..');
const OWN = join(ROOT, 'test', 'fixtures', 'shop-v2');

let project: Project;
beforeEach(() => {
  project = createProject();
});
afterEach(() => project.remove());

const at = (path: string): string => join(project.folder, path);

/** Three products of a type of the owner's own, in place of the sample's. */
const chooseProducts = (): void => {
  rmSync(at('shop/products'), { recursive: true });
  for (const part of ['products', 'vocabulary.json']) {
    cpSync(join(OWN, part), at(`shop/${part}`), { recursive: true });
  }
};

/** What a build makes of the owner's shop, beside the code, which is the same for every shop. */
const build = (): void => {
  const shop = loadShop(at('shop'));
  const { brand, record, products, vocabulary } = shop;
  const words = shopWords(brand.locales, vocabulary, LANGUAGES);
  const folder = at('lambda/dist');
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(join(ROOT, 'lambda', 'dist'))) {
    if (file.endsWith('.js')) cpSync(join(ROOT, 'lambda', 'dist', file), join(folder, file));
  }
  const files = {
    ...catalogFiles(buildCatalog(products, words.catalog)),
    'intents.json': JSON.stringify(INTENT_NAMES),
    'shop.json': JSON.stringify({
      ...{ brand, record, stamp: '0', version: '000000' },
      recipients: recipientsWith(vocabulary),
      belonging: belongingWith(vocabulary),
    }),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  for (const locale of Object.keys(brand.locales)) {
    writeFileSync(join(folder, `speech.${locale}.json`), JSON.stringify(words.spoken(locale)));
    writeFileSync(join(folder, `reading.${locale}.json`), JSON.stringify(words.reading(locale)));
  }
};

/** As `shelf tracking plan` names it. */
const planned = (country: string, suffix: string): string =>
  `gardenlamp${country === 'GB' ? 'uk' : country.toLowerCase()}-${suffix}`;

const STEPS = ['account', 'skill-url', 'profile', 'topics', 'captcha', 'agreement'];
const CHAPTERS = (locales: string, stores: readonly (readonly [string, string])[]): string[][] => [
  [
    ...['init', '--yes', '--locales', locales, '--skill-name', 'Garden Lamp'],
    ...['--owner', 'Lamp Ltd', '--support', 'help@giftlamp.shop'],
    ...['--privacy-url', 'https://giftlamp.shop/privacy'],
    ...['--terms-url', 'https://giftlamp.shop/terms'],
  ],
  ['brand', 'set', '--uses-personal-info', 'no', '--yes'],
  ['catalog', 'check'],
  ['release', 'prepare', '--stage', 'published', '--yes'],
  ['release', 'certified', '--yes'],
  [
    ...['release', 'prepare', '--yes', '--store-url', 'https://www.amazon.com/dp/B0GARDENLP'],
    ...['--skill-id', 'amzn1.ask.skill.1b3f6e2a-0000-4000-8000-000000000000'],
  ],
  ['associates', 'register', '--directed-at-children', 'no'],
  ...STEPS.map((step) => ['associates', 'register', '--done', step]),
  ...stores.flatMap(([country, suffix]) => [
    ['associates', 'register', '--associates-id', `${country}=gardenlamp-${suffix}`],
    ['tracking', 'plan', '--placements', 'any', '--yes'],
    ['tracking', 'add', planned(country, suffix), '--marketplace', country, '--yes'],
  ]),
  ['onelink', 'set', '--single-store', 'CA', '--yes'],
  ['release', 'prepare', '--stage', 'earning', '--yes'],
];

test.each([
  ['en-US', [['US', '20']]],
  [
    'en-US,en-GB',
    [
      ['US', '20'],
      ['GB', '21'],
    ],
  ],
] as const)(
  "the guide's chapters, in %s and with an owner's own products, end in a clean doctor",
  async (locales, stores) => {
    chooseProducts();
    const shelf = shelfHere(project.folder);
    for (const command of CHAPTERS(locales, stores)) {
      const { status, stderr } = await shelf(command);
      expect([command, status, status === 0 ? '' : stderr]).toEqual([command, 0, '']);
    }
    build();
    const { status, stdout, stderr }: RunHere = await shelf(['doctor', '--fix', '--yes']);
    expect([stdout, status]).toEqual(['', 0]);
    expect(stderr).toContain('Nothing is wrong.');
    const manifest = readFileSync(at('skill-package/skill.json'), 'utf8');
    expect(manifest).toContain('B000000011');
  },
);
