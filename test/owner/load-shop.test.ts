import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CATEGORIES, OCCASIONS } from '../../contract';
import { FileError, loadShop } from '../../owner';

const SHOP = join(__dirname, '..', '..', 'shop');
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'shelf-test-')), 'shop');
  cpSync(SHOP, folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const edit = (file: string, change: (text: string) => string): void => {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};

const problems = (): readonly string[] => {
  try {
    loadShop(folder);
  } catch (error) {
    if (error instanceof FileError) return error.message.split('\n');
    throw error;
  }
  return [];
};

test('the shop this project ships is valid, with at least 72 products and some in every category', () => {
  const { products, record } = loadShop(SHOP);
  expect(products.length).toBeGreaterThanOrEqual(72);
  expect(new Set(products.map(({ category }) => category)).size).toBe(CATEGORIES.length);
  expect(products.filter(({ asins }) => asins.US !== undefined).length).toBeGreaterThanOrEqual(72);
  expect(record).toMatchObject({ sample: true, stage: 'earning' });
});

test('every occasion a customer may name has a product', () => {
  const { products } = loadShop(SHOP);
  for (const occasion of OCCASIONS) {
    expect(products.some(({ facets }) => facets.occasion.includes(occasion))).toBe(true);
  }
});

test.each<[string, string, (text: string) => string, RegExp]>([
  [
    'a broken ASIN',
    'products/coffee-tea.json',
    (text) => text.replace('B0047BIWSK', 'B0047BIW'),
    /^shop\/products\/coffee-tea\.json: aeropress-original: asins\.US: "B0047BIW" is not an ASIN; copy/,
  ],
  [
    'a book with a wrong check digit',
    'products/books.json',
    (text) => text.replace('0441172717', '0441172718'),
    /^shop\/products\/books\.json: [a-z-]+: asins\.US: .* wrong ISBN check digit/,
  ],
  [
    'an unknown facet',
    'products/games.json',
    (text) => text.replace('"board-games"', '"bored-games"'),
    /^shop\/products\/games\.json: catan: facets\.interest\[0\]: "bored-games" is not a known interest; use board-games, or add "bored-games" to /,
  ],
  [
    'a type of another category',
    'products/games.json',
    (text) => text.replace('"type": "board-game"', '"type": "kettle"'),
    /catan: type: "kettle" is not a type of "games"; move catan to its own category's file$/,
  ],
  [
    'a duplicate id',
    'products/toys.json',
    (text) => text.replace('"id": "magna-tiles-100"', '"id": "catan"'),
    /^shop\/products\/toys\.json: catan: id: is already in use in shop\/products\/games\.json; give/,
  ],
  [
    'bad JSON',
    'products/home.json',
    (text) => text.slice(0, -10),
    /^shop\/products\/home\.json: not valid JSON: expected .* at line \d+, column \d+; correct it there$/,
  ],
  [
    'an unknown key',
    'brand.json',
    (text) => text.replace('"owner"', '"ownr"'),
    /^shop\/brand\.json: has "ownr", which is not known here; correct its name, or remove it$/,
  ],
  [
    'a tag of the wrong marketplace',
    'registration.json',
    (text) => text.replace('"sample-belongs-to-nobody-20"', '"sample-belongs-to-nobody-21"'),
    /^shop\/registration\.json: marketplaces\.US\.storeId: .* belongs to another marketplace; an ID for amazon\.com ends in -20$/,
  ],
  [
    'a tag that is not valid',
    'registration.json',
    (text) => text.replace('"sample-shelftalker-belongs-to-nobody-21"', '"My Store 21"'),
    /^shop\/registration\.json: trackingIds\[1\]\.trackingId: "My Store 21" is not a tracking ID; copy it from/,
  ],
])('%s is one line with file, path and remedy', (_what, file, change, line) => {
  edit(file, change);
  const found = problems();
  expect(found.length).toBeGreaterThan(0);
  expect(found.some((problem) => line.test(problem))).toBe(true);
  for (const problem of found) expect(problem).not.toContain('\n');
});

test('all problems of all files are reported at once', () => {
  edit('products/home.json', () => '{');
  edit('brand.json', () => '[]');
  expect(problems().map((problem) => problem.split(':')[0])).toEqual(
    expect.arrayContaining(['shop/brand.json', 'shop/products/home.json']),
  );
});

test('a shop without a folder of products is reported, not shipped', () => {
  rmSync(join(folder, 'products'), { recursive: true });
  expect(problems()[0]).toMatch(/^shop\/products: there is no such folder/);
});
