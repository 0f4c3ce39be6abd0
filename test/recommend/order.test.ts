import { type Product } from '../../catalog';
import { createOrder } from '../../lambda/recommend/rank';
import { type Wish } from '../../lambda/recommend/wish';
import { invented, shelfOf } from '../support/invented';

type Facets = NonNullable<Parameters<typeof invented>[1]>['facets'];

/** Ids of two products, best first. Equals would be in the order of their ids. */
const ranked = (
  products: readonly Product[],
  wish: Wish,
  refusedTypes: readonly string[] = [],
): string[] =>
  createOrder({ ...shelfOf(...products), marketplace: 'US' }, 'US', {
    heard: new Set(),
    refusedTypes: new Set(refusedTypes),
    season: new Set(),
    language: 'en',
  })(products, wish).map(({ id }) => id);

test.each<[what: string, wish: Wish, broad: Facets, narrow: Facets]>([
  ['interest', { interest: 'music' }, { interest: ['music', 'travel'] }, { interest: ['music'] }],
  [
    'person',
    { recipient: 'father' },
    { recipient: ['father', 'mother', 'sister'] },
    { recipient: ['father'] },
  ],
  [
    'occasion',
    { occasion: 'birthday' },
    { occasion: ['birthday', 'christmas'] },
    { occasion: ['birthday'] },
  ],
])('what is for one %s alone comes before what is for many', (_, wish, broad, narrow) => {
  const products = [
    invented('a-broad', { facets: broad ?? {} }),
    invented('b-narrow', { facets: narrow ?? {} }),
  ];
  expect(ranked(products, wish)).toEqual(['b-narrow', 'a-broad']);
});

test('without a budget a middle price comes first; with one it says nothing', () => {
  const products = [
    invented('a-modest', { priceBand: 1 }),
    invented('b-middling', { priceBand: 2 }),
    invented('c-middle', { priceBand: 3 }),
    invented('d-lavish', { priceBand: 4 }),
  ];
  expect(ranked(products, { type: 'headphones' })).toEqual([
    ...['b-middling', 'c-middle', 'a-modest', 'd-lavish'],
  ]);
  expect(ranked(products, { type: 'headphones', highestBand: 4 })[0]).toBe('a-modest');
});

test('another kind of thing comes first after one was refused, and the kind stays on offer', () => {
  const products = [
    invented('a-phones'),
    invented('b-microphone', { type: 'microphone', priceBand: 4 }),
  ];
  expect(ranked(products, { interest: 'music' })[0]).toBe('a-phones');
  expect(ranked(products, { interest: 'music' }, ['headphones'])).toEqual([
    ...['b-microphone', 'a-phones'],
  ]);
});

test("the owner's favourite comes before its equals, not before what fits better", () => {
  const favourite = invented('b-favourite', { favourite: true });
  expect(ranked([invented('a-equal'), favourite], { interest: 'music' })[0]).toBe('b-favourite');
  const other = invented('c-for-travel', {
    favourite: true,
    facets: { interest: ['travel', 'music'] },
  });
  expect(ranked([invented('a-equal'), other], { interest: 'music' })[0]).toBe('a-equal');
});
