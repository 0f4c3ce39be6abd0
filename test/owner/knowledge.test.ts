import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeProblem, loadShop, readProducts } from '../../owner';

const SHOP = join(__dirname, '..', '..', 'shop');
const root = mkdtempSync(join(tmpdir(), 'shelf-knowledge-'));
const folder = join(root, 'shop');
beforeAll(() => cpSync(SHOP, folder, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Written {
  readonly id: string;
  readonly priceBand: number;
  readonly words: { readonly en: object };
}
interface File {
  readonly category: string;
  readonly products: readonly Written[];
}

const GAMES = join('products', 'games.json');
const KNOWN = [
  'ages',
  'players',
  'minutes',
  'pages',
  'attributes',
  'favourite',
  'estimates',
] as const;

/** Writes the games with all knowledge taken from the first one, and then this added. */
const write = (fields: object, facts?: object): void => {
  const games = JSON.parse(readFileSync(join(SHOP, GAMES), 'utf8')) as File;
  const [first, ...others] = games.products;
  if (first === undefined) throw new Error('the sample has no games');
  const bare = Object.fromEntries(
    Object.entries(first).filter(([field]) => !(KNOWN as readonly string[]).includes(field)),
  );
  const en = { ...first.words.en, ...(facts === undefined ? {} : { facts }) };
  const product = { ...bare, id: 'a-game', priceBand: 2, words: { en }, ...fields };
  writeFileSync(join(folder, GAMES), JSON.stringify({ ...games, products: [product, ...others] }));
};

const problems = (): string[] =>
  readProducts(folder).problems.map((problem) =>
    describeProblem(problem).replace('shop/products/games.json: a-game: ', ''),
  );

test('a product file says what is known of a product, and where from', () => {
  const known = {
    ages: { from: 8, to: 12, source: 'unchecked' },
    players: { from: 3, to: 4, source: 'catalogue' },
    minutes: { from: 60, source: 'owner' },
    pages: { about: 320, source: 'unchecked' },
    attributes: { wood: 'catalogue', cooperative: 'unchecked' },
    favourite: true,
    estimates: { US: { amount: 45, date: '2026-11-21', sample: true } },
  };
  const facts = { players: { say: 'It is for three or four players.', source: 'catalogue' } };
  write(known, facts);
  expect(problems()).toEqual([]);
  const product = loadShop(folder).products.find(({ id }) => id === 'a-game');
  expect(product).toMatchObject(known);
  expect(product?.words['en']?.facts).toEqual(facts);
});

test('a product of the old form, of which nothing more is known, still loads', () => {
  write({});
  expect(problems()).toEqual([]);
  const product = loadShop(folder).products.find(({ id }) => id === 'a-game');
  for (const field of KNOWN) expect(product).not.toHaveProperty(field);
});

const TODAY = '2026-11-21';

test.each<[string, object, string]>([
  [
    'an upper limit below the lower one',
    { players: { from: 4, to: 2, source: 'owner' } },
    'players.to: is below "from"; swap the two, or leave "to" out',
  ],
  ['an age without its source', { ages: { from: 8 } }, 'ages.source: is missing; add it'],
  [
    'a source nobody knows',
    { ages: { from: 8, source: 'wikipedia' } },
    'ages.source: "wikipedia" is not known here; use owner, catalogue or unchecked',
  ],
  [
    'half a year',
    { ages: { from: 0.5, source: 'owner' } },
    'ages.from: must be a whole number; correct it there',
  ],
  [
    'a game for nobody',
    { players: { from: 0, source: 'owner' } },
    'players.from: must be at least 1; correct it there',
  ],
  [
    'an attribute nobody knows',
    { attributes: { wireles: 'owner' } },
    'attributes.wireles: "wireles" is not a known attribute; use wireless, or add "wireles" to shop/vocabulary.json',
  ],
  [
    'an estimate that is not within the price band',
    { estimates: { US: { amount: 120, date: TODAY } } },
    'estimates.US.amount: 120 is outside price band 2, which is 25 to 50; correct the estimate or the band',
  ],
  [
    'an estimate with cents',
    { estimates: { US: { amount: 44.99, date: TODAY } } },
    'estimates.US.amount: must be a whole number, in whole units of the currency; correct it there',
  ],
  [
    'an estimate without a date',
    { estimates: { US: { amount: 45 } } },
    'estimates.US.date: is missing; add it',
  ],
  [
    'a date that is not a day',
    { estimates: { US: { amount: 45, date: '21.11.2026' } } },
    'estimates.US.date: must be a day such as 2026-11-21; correct it there',
  ],
  [
    'an estimate that is said not to be of the sample',
    { estimates: { US: { amount: 45, date: TODAY, sample: false } } },
    'estimates.US.sample: must be true; leave it out of an estimate of your own',
  ],
  [
    'an estimate for the UK',
    { estimates: { UK: { amount: 45, date: TODAY } } },
    'estimates: has "UK", which is not a marketplace; use a country code such as US, and GB for the United Kingdom',
  ],
])('%s is a mistake told in one sentence', (_mistake, fields, sentence) => {
  write(fields);
  expect(problems()).toEqual([sentence]);
});

test.each<[string, object, string]>([
  [
    'a topic nobody asks about',
    { colour: { say: 'It is red.', source: 'owner' } },
    'words.en.facts.colour: "colour" is not a known topic; use color, or add "colour" to shop/vocabulary.json',
  ],
  [
    'an answer that is not a sentence',
    { color: { say: 'red', source: 'owner' } },
    'words.en.facts.color.say: must end like a sentence, with . ! or ?; correct it there',
  ],
  [
    'an answer that is too long to say',
    { color: { say: `It is ${'very '.repeat(30)}red.`, source: 'owner' } },
    'words.en.facts.color.say: must have at most 110 characters; correct it there',
  ],
])('%s is a mistake in the facts, told in one sentence', (_mistake, facts, sentence) => {
  write({}, facts);
  expect(problems()).toEqual([sentence]);
});

test('where a unit of money is worth much less than a dollar, estimates and price bands are not compared', () => {
  write({ estimates: { JP: { amount: 4500, date: TODAY } } });
  expect(problems()).toEqual([]);
});
