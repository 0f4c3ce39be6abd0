import { createHash } from 'node:crypto';
import {
  type SearchDocument,
  TUNING,
  buildTextIndex,
  catalogFiles,
  packIndexes,
  searchIndex,
  unpackIndexes,
} from '../../catalog';
import { wordForms } from '../../languages/en/word-forms';
import { shopParts } from '../../workbench/shop-parts';
import { catalog, shop } from '../support/shop';

const document = (name: string, rest: Partial<SearchDocument> = {}): SearchDocument => ({
  ...{ name, brand: '', types: [], labels: '', attributes: '', text: '' },
  ...rest,
});

/**
 * A shelf of things that are easily taken for one another. Equals come in this order, so what is to be
 * found stands after what it could be taken for.
 */
const DOCUMENTS: readonly SearchDocument[] = [
  document('Castle camera bag', { types: ['camera bag'] }),
  document('Camera bag camera', { types: ['camera bag'], text: 'Camera in, camera out.' }),
  document('Camera telescope camera', { types: ['telescope'], text: 'Camera in, camera out.' }),
  document('Castle M2 camera', { types: ['camera'], text: 'A camera for every day.' }),
  document('Strap for the Castle M2 camera', { types: ['camera strap'] }),
  document('Northwind headset', { types: ['headset', 'headphones'], brand: 'Northwind' }),
  document('Lumen flash card 128 GB', { types: ['memory card'], text: 'Also for a drone.' }),
  document('Lumen flash card 32 gigabytes', { types: ['memory card'] }),
  document('Voltaic C battery', { types: ['battery'] }),
  document('Voltaic D battery', { types: ['battery'] }),
  document('Harbour mug', { types: ['mug'], attributes: 'dishwasher safe, blue' }),
  document('Meadow mug', { types: ['mug'], attributes: 'wood' }),
  document('Wren kettle', { types: ['kettle'], text: 'It fits on any stove, says the baker.' }),
  document('Robin kettle', { types: ['kettle'], text: 'A kettle with a long spout.' }),
  document('Micro SD reader', { types: ['card reader'] }),
  document('Lumen microSD adapter', { types: ['adapter'] }),
  document('Long garden hose with steel nozzle', { types: ['hose'] }),
  document('Bench, steel, for a garden', { types: ['bench'] }),
  document('Long steel garden bench', { types: ['bench'] }),
  document('Curtain rod'),
  document('Linen curtain'),
];
const index = buildTextIndex(DOCUMENTS, wordForms);
const found = (words: string, its = index): string[] =>
  searchIndex(words, its).map(({ product }) => DOCUMENTS[product]?.name ?? '');

test.each([
  ['the thing itself comes before what is named after it', 'camera', 'Castle M2 camera'],
  ['a word before another noun says less than the noun', 'curtain', 'Linen curtain'],
  [
    'what goes with a thing is found when it is named',
    'camera strap',
    'Strap for the Castle M2 camera',
  ],
  ['another name of a type finds it', 'headphones', 'Northwind headset'],
  ['a compound said as two words finds what is written as one', 'head set', 'Northwind headset'],
  ['a compound said as one word finds what is written as two', 'microsd reader', 'Micro SD reader'],
  ['a letter that stands alone counts', 'd battery', 'Voltaic D battery'],
  [
    'a number counts with its unit, however that is said',
    '128 gigabytes',
    'Lumen flash card 128 GB',
  ],
  [
    'a number counts with its unit, however that is written',
    '32gb card',
    'Lumen flash card 32 gigabytes',
  ],
  ['a brand alone finds its products', 'northwind', 'Northwind headset'],
  ['an attribute decides between two of a kind', 'wood mug', 'Meadow mug'],
  [
    'words that follow each other in the name come first',
    'steel garden bench',
    'Long steel garden bench',
  ],
  ['a slip of the tongue finds the word that was meant', 'ketle', 'Robin kettle'],
  ['a name is found by its sound', 'volltayik', 'Voltaic C battery'],
  [
    'a name that was heard as two words is found by its sound',
    'lew men card',
    'Lumen flash card 128 GB',
  ],
])('%s', (_, words, name) => {
  expect(found(words)[0]).toBe(name);
});

test('other things come after the thing itself, accessories last', () => {
  const [first, second] = found('camera');
  expect([first, second]).toEqual(['Castle M2 camera', 'Camera telescope camera']);
  expect(found('camera')).toContain('Camera bag camera');
});

test.each([
  'constructor',
  'constructor set',
  'toString',
  '__proto__',
  'hasOwnProperty mug prototype',
])('"%s" finds nothing, because no product has these words', (words) => {
  expect(found(words)).toEqual([]);
});

test('a word that only begins like a name does not sound like it', () => {
  expect(found('lemonade')).toEqual([]);
});

test('nothing is found for a thing that is only mentioned', () => {
  expect(found('drone')).toEqual([]);
  expect(found('baker')).toEqual([]);
});

test('a product without enough of what was said is not found', () => {
  expect(found('left handed espresso mug')).toEqual([]);
});

test('an index that was packed into a file answers as the one that was built', () => {
  const other = buildTextIndex([document('Kaffeemühle')], wordForms);
  const loaded = unpackIndexes(packIndexes({ de: other, en: index }));
  expect(loaded).toEqual({ de: other, en: index });
  for (const words of ['camera', 'head set', '128 gigabytes', 'ketle', 'steel garden bench']) {
    expect(searchIndex(words, loaded['en'] ?? other)).toEqual(searchIndex(words, index));
  }
});

test('a search leaves nothing behind for the next', () => {
  const first = searchIndex('camera', index);
  searchIndex('camera strap battery mug', index);
  expect(searchIndex('camera', index)).toEqual(first);
});

test('what few words decide is the same as with the common words searched in full', () => {
  const many = Array.from({ length: 2000 }, (_, number) =>
    document(`Plain mug number${number % 100}`, {
      types: ['mug'],
      attributes: number % 300 < 100 ? 'blue' : 'green',
    }),
  );
  const big = buildTextIndex([...DOCUMENTS, ...many], wordForms);
  const hits = searchIndex('number34 blue mug', big);
  // With no share needed every word is searched in full.
  const full = searchIndex('number34 blue mug', big, { ...TUNING, shareNeeded: 0 });
  expect(hits).toEqual(full.slice(0, 20));
  expect(full.length).toBeGreaterThan(1000);
  const isBlue = ({ product }: (typeof hits)[number]): boolean =>
    many[product - DOCUMENTS.length]?.attributes === 'blue';
  expect(hits.map(isBlue)).toEqual(hits.map((_, at) => at < 7));
});

test('the same products make the same files, in whatever order they are given', () => {
  const reversed = shopParts({ ...shop, products: [...shop.products].reverse() });
  const digests = (its: typeof catalog) =>
    Object.entries(catalogFiles(its)).map(([name, made]) => [
      name,
      createHash('sha256').update(made).digest('hex'),
    ]);
  expect(digests(reversed.catalog)).toEqual(digests(catalog));
});
