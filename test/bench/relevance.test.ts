import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TYPESCRIPT } from '../support/programs';

const PRODUCTS = [
  { id: '1', title: 'Castle M2 camera', brand: 'Castle', attributes: { weight: 300 } },
  { id: '2', title: 'Castle camera bag', brand: 'Castle', attributes: { product_type: 'Bag' } },
  { id: '3', title: 'Northwind headset', brand: 'Northwind', description: 'Sounds good.' },
  { id: '4', title: 'Northwind kettle', brand: 'Northwind', judged: false },
];
const JUDGEMENTS = [
  'query,product_id,grade',
  ...['camera,1,3', 'camera,2,0', 'headset,3,3', 'kettle,4,2', 'spaceship,1,0'],
];

const folder = mkdtempSync(join(tmpdir(), 'shelf-relevance-'));
const products = join(folder, 'products.jsonl');
const judgements = join(folder, 'judgements.csv');
writeFileSync(products, PRODUCTS.map((product) => JSON.stringify(product)).join('\n'));
writeFileSync(judgements, JUDGEMENTS.join('\n'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bench = (...args: string[]) =>
  spawnSync(process.execPath, [...TYPESCRIPT, 'bench/main.ts', 'relevance', ...args], {
    encoding: 'utf8',
  });

test('the bench of relevance gives the figures of each engine for data of its form', () => {
  const plot = join(folder, 'plot.svg');
  const args = ['--products', products, '--judgements', judgements, '--plot', plot];
  const { stdout, stderr } = bench(...args, '--json');
  expect(stderr).toBe('');
  const { engines, crossValidated, chosen } = JSON.parse(stdout) as {
    engines: { name: string; small: object; whole: object }[];
    crossValidated: object;
    chosen: object;
  };
  const [ours, plain] = engines;
  expect(ours).toEqual({
    name: 'Shelf Talker',
    small: { p3at1: 1, ndcg3: 2 / 3, ndcg10: 2 / 3, abstained: 1, answered: 2 / 3 },
    whole: { p3at1: 1, ndcg3: 1, ndcg10: 1, abstained: 1, answered: 1 },
  });
  expect(plain?.name).toBe('plain BM25');
  expect(Object.keys(crossValidated)).toEqual(['small', 'whole']);
  expect(Object.keys(chosen)).toEqual([
    ...['text', 'attributes', 'modifier', 'otherThing', 'neighbours'],
  ]);
  expect(readFileSync(plot, 'utf8')).toContain('Shelf Talker</text>');
});

test('engines of equal quality stand in the drawing', () => {
  const plot = join(folder, 'equal.svg');
  const easy = join(folder, 'easy.csv');
  writeFileSync(easy, 'query,product_id,grade\nheadset,3,3\nkettle,4,3');
  bench('--products', products, '--judgements', easy, '--plot', plot, '--json');
  const drawing = readFileSync(plot, 'utf8');
  expect(drawing.match(/<circle/g)?.length).toBeGreaterThan(1);
  expect(drawing).not.toMatch(/NaN|Infinity/);
});

test('without data the bench of relevance says so in a sentence', () => {
  const { stdout, status } = bench('--products', join(folder, 'none.jsonl'));
  expect(status).toBe(0);
  expect(stdout).toContain('none.jsonl');
  expect(stdout).toContain('name the files with --products and --judgements');
});

test('a line of another form is named with its file', () => {
  const broken = join(folder, 'broken.jsonl');
  writeFileSync(broken, `${JSON.stringify(PRODUCTS[0])}\n{"title": "no id"}`);
  const { stderr, status } = bench('--products', broken, '--judgements', judgements);
  expect(status).toBe(1);
  expect(stderr).toContain('broken.jsonl, line 2, is not a product');
});
