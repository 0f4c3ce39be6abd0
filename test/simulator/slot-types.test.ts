import { readFileSync } from 'node:fs';
import path from 'node:path';
import { en } from '../../languages/en';
import table from './slot-types.json';
import { valueOf } from './support/value-of';

const claimed = Object.keys(table);

describe.each(Object.entries(table))('%s', (type, phrases) => {
  const read = valueOf(type);

  test('is claimed with 20 phrases at least', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(20);
  });

  test.each(phrases as [string, string | null][])('%j is %j', (phrase, value) => {
    expect(read(phrase)).toBe(value);
  });
});

test('every type with a list is claimed', () => {
  expect(claimed).toEqual(expect.arrayContaining(Object.keys(en.alexa.phrases.lists)));
});

describe('docs/slot-types.md', () => {
  const page = readFileSync(path.join(__dirname, '../../docs/slot-types.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(AMAZON\.\w+)` +\|(.+)\|([^|]+)\|$/gm)].map(
    ([, type = '', told = '', source = '']) => ({ type, told, source: source.trim() }),
  );
  const examples = rows.flatMap(({ type, told }) =>
    [...told.matchAll(/"([^"]+)" is `([^`]+)`/g)].map(([, said, value]) => [type, said, value]),
  );

  test('has exactly the claimed types', () => {
    const told = [...new Set(rows.map(({ type }) => type))].sort();
    expect(told).toEqual([...claimed].sort());
  });

  test('names the source of every form', () => {
    const sources = new Set(rows.map(({ source }) => source));
    expect([...sources].sort()).toEqual(['Slot Type Reference', 'our reading']);
  });

  test.each(examples)('is true about %s: %j is %j', (type = '', said = '', value) => {
    expect(valueOf(type)(said)).toBe(value);
  });
});
