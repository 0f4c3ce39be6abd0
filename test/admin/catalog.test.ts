import { mkdtempSync, cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CliError } from '../../admin/cli-error';
import { checkProducts } from '../../admin/catalog/check-products';
import { checkWords } from '../../admin/catalog/check-words';
import { type ProductAnswers, idFromName, newProduct } from '../../admin/catalog/new-product';
import { withAsin, withNewProduct } from '../../admin/catalog/product-file';
import { renderProductFile } from '../../admin/catalog/write-json';
import { writeChanges } from '../../admin/files';
import { NO_OWN_VOCABULARY } from '../../contract';
import { loadShop, productWords, readProducts } from '../../owner';
import { invented } from '../support/invented';
import { shop } from '../support/shop';

const SHOP = join(__dirname, '..', '..', 'shop');
let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'shelf-catalog-')), 'shop');
  cpSync(SHOP, folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const [product] = shop.products;
if (product === undefined) throw new Error('the shop is empty');
const saying = (pitch: string) => ({
  ...product,
  words: { en: { name: 'the thing', pitch, reasons: [{ say: 'Good.' }, { say: 'Fine.' }] } },
});
const codesOf = (pitch: string): string[] =>
  checkWords('here', saying(pitch)).map(({ code }) => code);

describe('words that may not be said', () => {
  it('are not in the products that this project ships', () => {
    const findings = shop.products.flatMap((each) => checkWords(each.id, each));
    expect(findings).toEqual([]);
  });

  it.each([
    ['It costs $20.', 'words-price'],
    ['It is under twenty-five dollars.', 'words-price'],
    ['It is yours for £ 9.99 now.', 'words-price'],
    ['A bargain if ever there was one.', 'words-price'],
    ['Now 20% off.', 'words-price'],
    ['Comes with free delivery.', 'words-price'],
    ['It is the best seller of its kind.', 'words-amazon'],
    ["It is Amazon's Choice.", 'words-amazon'],
    ['It has 4.5 stars.', 'words-amazon'],
    ['Customer reviews love it.', 'words-amazon'],
    ['Children, this one is for you.', 'words-children'],
    ['Just the thing. Kids, ask for it.', 'words-children'],
    ['Ask your mum to get it.', 'words-children'],
    ['Tell mommy to buy it.', 'words-children'],
  ])('%s', (pitch, code) => {
    expect(codesOf(pitch)).toEqual([code]);
  });

  it.each([
    'It is priceless for a long evening.',
    'A task your father will enjoy.',
    'It carries two children, or a load of pumpkins.',
    'It looks at the stars, and back.',
    'A prized grinder that is ten pounds of steel.',
    'It is primed for review by the whole family.',
  ])('leave room for: %s', (pitch) => {
    expect(codesOf(pitch)).toEqual([]);
  });
});

describe('the check of the catalogue', () => {
  it('counts products by marketplace and names those without an ASIN', () => {
    const { coverage, findings } = checkProducts(readProducts(SHOP), 'shop/products', ['US', 'IN']);
    expect(coverage).toEqual([
      {
        marketplace: 'US',
        products: shop.products.length,
        missing: [],
        estimates: expect.any(Number) as unknown,
      },
      {
        marketplace: 'IN',
        products: 0,
        missing: expect.arrayContaining(['catan']) as unknown,
        estimates: 0,
      },
    ]);
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'asin-missing',
        severity: 'error',
        message: expect.stringMatching(/^no product has ASIN in IN.* and \d+ more$/) as unknown,
      }),
    ]);
  });

  it('counts what is known, and finds what is old, unchecked, of the sample, or missing', () => {
    const say = 'It is for two.';
    const game = (id: string, given: Parameters<typeof invented>[1] = {}) =>
      invented(id, { type: 'board-game', category: 'games', ...given });
    const products = [
      game('checked', {
        ages: { from: 8, source: 'owner' },
        estimates: {
          US: { amount: 60, date: '2026-02-01' },
          GB: { amount: 60, date: '2025-11-30' },
        },
        words: { facts: { players: { say, source: 'catalogue' } } },
      }),
      game('believed', {
        attributes: { wood: 'unchecked' },
        estimates: { US: { amount: 60, date: '2026-03-01', sample: true } },
      }),
      game('told', { words: { facts: { age: { say, source: 'unchecked' } } } }),
    ].map((known) => ({ product: known, where: known.id }));
    const report = checkProducts({ files: [], products, problems: [] }, 'products', ['US', 'GB']);
    expect(report.coverage.map(({ estimates }) => estimates)).toEqual([2, 0]);
    expect(report.knowledge).toEqual({
      products: 3,
      ages: 1,
      facts: 2,
      unchecked: ['believed', 'told'],
      sampleEstimates: ['believed'],
      oldest: [
        { product: 'checked', marketplace: 'GB', date: '2025-11-30' },
        { product: 'checked', marketplace: 'US', date: '2026-02-01' },
        { product: 'believed', marketplace: 'US', date: '2026-03-01' },
      ],
      unanswered: [
        { category: 'games', topic: 'duration', unanswered: 3, products: 3 },
        { category: 'games', topic: 'players', unanswered: 2, products: 3 },
        { category: 'games', topic: 'age', unanswered: 2, products: 3 },
      ],
    });
  });

  it('finds words that may not be said in a fact too', () => {
    const product = invented('costly', {
      words: { facts: { care: { say: 'It is cheap to clean.', source: 'owner' } } },
    });
    expect(checkWords('here', product)).toEqual([
      expect.objectContaining({
        code: 'words-price',
        message: expect.stringContaining('en.facts.care says "cheap"') as unknown,
      }),
    ]);
  });

  it('reports the problems of two files at once, by product and place', () => {
    const edit = (file: string, from: string, to: string): void => {
      const path = join(folder, 'products', file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    };
    edit('coffee-tea.json', 'B0047BIWSK', 'B0047BIW');
    edit('books.json', '"US": "0465050654"', '"US": "0465050655"');
    const { findings } = checkProducts(readProducts(folder), 'shop/products', ['US']);
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'asin-broken',
        where: 'shop/products/books.json: design-of-everyday-things: asins.US',
        message: '"0465050655" has a wrong ISBN check digit',
      }),
      expect.objectContaining({
        code: 'asin-broken',
        where: 'shop/products/coffee-tea.json: aeropress-original: asins.US',
      }),
    ]);
  });
});

const answers: ProductAnswers = {
  brand: 'Hario',
  type: 'kettle',
  priceBand: 2,
  size: 'medium',
  audience: ['adult'],
  interest: ['coffee'],
  occasion: [],
  recipient: [],
  room: ['kitchen'],
  name: 'the Stovetop Swan kettle',
  pitch: "It's a kettle with a long thin spout that pours where you want it.",
  reasons: ['It makes filter coffee even.', 'It looks good on any stove.'],
};

const tongue = { words: productWords(NO_OWN_VOCABULARY), language: 'en' };

describe('a new product', () => {
  it('is written at the end of its category, and the rest of the file stays as it was', () => {
    const change = withNewProduct(folder, newProduct(answers, 'US', 'B000IGOXLS', tongue));
    writeChanges([change], new Date());
    expect(change.name).toBe('shop/products/coffee-tea.json');
    expect(loadShop(folder).products).toContainEqual(
      expect.objectContaining({ id: 'stovetop-swan-kettle', asins: { US: 'B000IGOXLS' } }),
    );
    expect(change.after.startsWith(change.text.slice(0, -'\n  ]\n}\n'.length))).toBe(true);
  });

  it('makes the first file of its category', () => {
    rmSync(join(folder, 'products', 'coffee-tea.json'));
    writeChanges(
      [withNewProduct(folder, newProduct(answers, 'GB', 'B000IGOXLS', tongue))],
      new Date(),
    );
    expect(loadShop(folder).products.filter(({ category }) => category === 'coffee-tea')).toEqual([
      expect.objectContaining({ id: 'stovetop-swan-kettle', category: 'coffee-tea' }),
    ]);
  });

  it('is refused with a line for each answer that is wrong', () => {
    const wrong = { ...answers, pitch: 'no end', reasons: ['One.'], interest: ['coffe'] };
    const make = () => newProduct(wrong, 'US', 'B000IGOX', tongue);
    expect(make).toThrow(CliError);
    expect(make).toThrow(/asins\.US: "B000IGOX" is not an ASIN/);
    expect(make).toThrow(/words\.en\.pitch: must end like a sentence/);
    expect(make).toThrow(/words\.en\.reasons: /);
    expect(make).toThrow(
      /facets\.interest\[0\]: "coffe" is not a known interest; use coffee, or add/,
    );
  });

  it('is refused when it is of no known type, with the nearest', () => {
    expect(() => newProduct({ ...answers, type: 'teapot' }, 'US', 'B000IGOXLS', tongue)).toThrow(
      /^type: "teapot" is not a known type of product; use [a-z-]+, [a-z-]+ or [a-z-]+, or add/,
    );
  });

  it('may be an old one in another marketplace', () => {
    const change = withAsin(folder, 'catan', 'DE', 'B00U26V4VQ');
    if (change === undefined) throw new Error('catan is gone');
    writeChanges([change], new Date());
    expect(loadShop(folder).products.find(({ id }) => id === 'catan')?.asins.DE).toBe('B00U26V4VQ');
    expect(withAsin(folder, 'nothing', 'DE', 'B00U26V4VQ')).toBeUndefined();
  });

  it.each([
    ['the AeroPress coffee maker', 'aeropress-coffee-maker'],
    ["a Crème brûlée torch, the chef's", 'creme-brulee-torch-the-chefs'],
  ])('has an id from its name: %s', (name, id) => {
    expect(idFromName(name, 'en')).toBe(id);
  });
});

it.each(readdirSync(join(SHOP, 'products')))('%s is written as the formatter writes it', (file) => {
  const text = readFileSync(join(SHOP, 'products', file), 'utf8');
  expect(renderProductFile(JSON.parse(text))).toBe(text);
});

it('writes what is empty in two brackets', () => {
  const text = '{\n  "products": [\n    {\n      "attributes": {}\n    }\n  ]\n}\n';
  expect(renderProductFile({ products: [{ attributes: {} }] })).toBe(text);
});
