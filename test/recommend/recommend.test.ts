import fc from 'fast-check';
import { searchIndex } from '../../catalog';
import { CATEGORIES, INTERESTS, RECIPIENT_AUDIENCES } from '../../contract';
import { explain } from '../../lambda/recommend/explain';
import { createOrder, diversify } from '../../lambda/recommend/rank';
import { isOfAnyAge } from '../../lambda/recommend/audience';
import { type Wish } from '../../lambda/recommend/wish';
import { catalog, parts } from '../support/shop';
import { anyText } from '../support/any-text';

const { recipients } = parts;
const shelf = { ...parts, marketplace: 'US' as const };

const leanings = {
  refusedTypes: new Set<string>(),
  language: 'en',
  season: new Set<string>(),
};
const rankFor = (wish: Wish, heard: ReadonlySet<string> = new Set()) =>
  createOrder(shelf, 'US', { ...leanings, heard })(catalog.products, wish);

/** The ids of the products that the sample catalogue's search finds by name, best first. */
const found = (words: string): string[] => {
  const index = catalog.text['en'];
  if (index === undefined) throw new Error('the sample has no English');
  return searchIndex(words, index)
    .filter(({ isNamed }) => isNamed)
    .map(({ product }) => catalog.products[product]?.id ?? '');
};

const anyWish: fc.Arbitrary<Wish> = fc
  .record(
    {
      recipient: fc.constantFrom(...Object.keys(RECIPIENT_AUDIENCES)),
      interest: fc.constantFrom(...INTERESTS),
      category: fc.constantFrom(...CATEGORIES),
      highestBand: fc.constantFrom(1, 2, 3, 4, 5),
      smallest: fc.constantFrom('small', 'medium', 'large'),
    },
    { requiredKeys: [] },
  )
  .map((wish) => wish as Wish);

test('whatever is recommended meets every part of the wish that can be checked', () => {
  fc.assert(
    fc.property(anyWish, (wish) => {
      for (const product of rankFor(wish)) {
        expect(product.asins.US).toBeDefined();
        if (wish.category) expect(product.category).toBe(wish.category);
        if (wish.interest) expect(product.facets.interest).toContain(wish.interest);
        if (wish.highestBand) expect(product.priceBand).toBeLessThanOrEqual(wish.highestBand);
        const isPet = product.audience.some((audience) => audience === 'dog' || audience === 'cat');
        if (wish.recipient && !isPet) {
          const audiences: string[] = [...(recipients[wish.recipient] ?? [])];
          // Who names a thing or a liking may well have a grown-up niece.
          if (isOfAnyAge(wish) && (wish.interest ?? wish.category)) audiences.push('adult');
          expect(product.audience.some((audience) => audiences.includes(audience))).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('an explanation never names an interest or occasion the product does not list', () => {
  fc.assert(
    fc.property(anyWish, fc.nat(catalog.products.length - 1), (wish, index) => {
      const product = catalog.products[index];
      if (product === undefined) return;
      const { interest, occasion } = explain(product, wish, 'en');
      if (interest) expect(product.facets.interest).toContain(interest);
      if (occasion) expect(product.facets.occasion).toContain(occasion);
    }),
  );
});

test('things for pets or children are offered only when the customer named one', () => {
  for (const product of rankFor({})) {
    expect(product.audience.some((audience) => audience === 'adult' || audience === 'teen')).toBe(
      true,
    );
  }
});

test('what was heard recently comes later, but not never', () => {
  const wish: Wish = { interest: 'coffee' };
  const [first] = rankFor(wish);
  const again = rankFor(wish, new Set([first?.id ?? '']));
  expect(again[0]?.id).not.toBe(first?.id);
  expect(again.map(({ id }) => id)).toContain(first?.id);
});

test('a list has different types as long as there are other types', () => {
  const three = diversify(rankFor({ interest: 'coffee' }), 3);
  expect(new Set(three.map(({ type }) => type)).size).toBe(3);
  const grinders = rankFor({ type: 'coffee-grinder' });
  expect(diversify(grinders, 3)).toHaveLength(Math.min(3, grinders.length));
});

test.each([
  ['noise cancelling head phones', 'sony-wh-1000xm5'],
  ['aero press', 'aeropress-original'],
  ['book about habits', 'atomic-habits'],
  ['bird feeder', 'squirrel-buster-standard'],
  ['coffee grinders', 'baratza-encore'],
  ['moleskin notebook', 'moleskine-classic-large-ruled'],
])('"%s" finds %s first', (words, id) => {
  expect(found(words)[0]).toBe(id);
});

test.each([
  'constructor set',
  'laptop',
  'unicorn saddle',
  'cat tree',
  'suitcase',
  'pasta maker',
  '',
  '!!!',
])('"%s" is not on the shelf, and nothing is found for it', (words) => {
  expect(found(words)).toEqual([]);
});

test('no words make the search throw', () => {
  fc.assert(
    fc.property(anyText(500), (words) => {
      expect(Array.isArray(found(words))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
