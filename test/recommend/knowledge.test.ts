import { type Product } from '../../catalog';
import { createOrder } from '../../lambda/recommend/rank';
import { occasionsOfSeason } from '../../lambda/recommend/season';
import { type Wish } from '../../lambda/recommend/wish';
import { dollars, invented, shelfOf } from '../support/invented';

const LEANINGS = {
  heard: new Set<string>(),
  refusedTypes: new Set<string>(),
  season: new Set<string>(),
  language: 'en',
};

/** The ids of these products for a wish, best first. */
const ranked = (
  products: readonly Product[],
  wish: Wish,
  leanings: Partial<typeof LEANINGS> = {},
) =>
  createOrder({ ...shelfOf(...products), marketplace: 'US' }, 'US', {
    ...LEANINGS,
    ...leanings,
  })(products, wish).map(({ id }) => id);

const source = 'owner';
const toy = (id: string, given: Parameters<typeof invented>[1] = {}): Product =>
  invented(id, { type: 'building-toy', category: 'toys', audience: ['child'], ...given });

describe('ages are a limit', () => {
  const toys = [
    toy('baby-bricks', { audience: ['toddler'], ages: { from: 1, source } }),
    toy('big-bricks', { audience: ['toddler', 'child'], ages: { from: 2, to: 6, source } }),
    toy('fine-bricks', { ages: { from: 8, source } }),
    toy('old-bricks', { audience: ['teen', 'adult'], ages: { from: 14, source } }),
    toy('unknown-bricks', { audience: ['toddler', 'child', 'teen', 'adult'] }),
  ];

  test.each<[string, Wish, string[]]>([
    ['a child', { recipient: 'child' }, ['big-bricks', 'fine-bricks']],
    ['a toddler', { recipient: 'toddler' }, ['baby-bricks', 'big-bricks']],
    ['a one year old', { ages: { from: 1, to: 1 } }, ['baby-bricks']],
    ['a five year old', { ages: { from: 5, to: 5 } }, ['big-bricks']],
    ['a seven year old niece', { recipient: 'niece', ages: { from: 7, to: 7 } }, []],
    ['a nine year old', { ages: { from: 9, to: 9 } }, ['fine-bricks']],
    ['a thirteen year old', { ages: { from: 13, to: 13 } }, ['unknown-bricks']],
    ['a fifteen year old', { ages: { from: 15, to: 15 } }, ['old-bricks', 'unknown-bricks']],
  ])('for %s', (_who, wish, ids) => {
    expect(ranked(toys, { category: 'toys', ...wish }).sort()).toEqual(ids);
  });

  test('where nobody named a child, an unknown age keeps nothing out', () => {
    expect(ranked(toys, { category: 'toys' })).toContain('unknown-bricks');
    expect(ranked(toys, { category: 'toys', recipient: 'niece' })).toContain('unknown-bricks');
  });
});

describe('the species is a limit', () => {
  const pets = [
    invented('rope', { type: 'dog-toy', category: 'pets', audience: ['dog'] }),
    invented('feather', { type: 'cat-toy', category: 'pets', audience: ['cat'] }),
    invented('seed-tray', {
      type: 'bird-feeder',
      category: 'garden',
      facets: { interest: ['birds'] },
    }),
  ];

  test.each<[string, Wish, string[]]>([
    ['a dog', { recipient: 'dog' }, ['rope']],
    ['a dog, of all that is for pets', { recipient: 'dog', category: 'pets' }, ['rope']],
    ['a cat, asked for a dog toy', { recipient: 'cat', type: 'dog-toy' }, []],
    ['a cat that likes dogs', { recipient: 'cat', interest: 'dogs' }, []],
    ['a dog, in words that mean a bird', { recipient: 'dog', interest: 'birds' }, []],
    ['a dad', { recipient: 'father' }, ['seed-tray']],
    ['a dad, asked for a dog toy', { recipient: 'father', type: 'dog-toy' }, ['rope']],
  ])('for %s', (_who, wish, ids) => {
    expect(ranked(pets, wish).sort()).toEqual(ids);
  });
});

test('a number of players is a limit: only games that are known to be for as many', () => {
  const game = (id: string, given = {}): Product =>
    invented(id, { type: 'board-game', category: 'games', ...given });
  const games = [
    game('duel', { players: { from: 2, to: 2, source } }),
    game('settlers', { players: { from: 3, to: 4, source } }),
    game('party', { players: { from: 2, source } }),
    game('unknown'),
  ];
  expect(ranked(games, { category: 'games', players: 2 })).toEqual(['duel', 'party']);
  expect(ranked(games, { category: 'games', players: 4 })).toEqual(['party', 'settlers']);
  expect(ranked(games, { category: 'games', players: 9 })).toEqual(['party']);
  expect(ranked(games, { category: 'games' })).toHaveLength(4);
});

test.each([
  ['a product', 'blue-cans'],
  ['a type', 'microphone'],
  ['a category', 'games'],
  ['an interest', 'coffee'],
  ['an attribute', 'plastic'],
])('%s that is not wanted stays out', (_kind, unwanted) => {
  const products = [
    invented('blue-cans'),
    invented('talker', { type: 'microphone' }),
    invented('ludo', { type: 'board-game', category: 'games' }),
    invented('beans', { facets: { interest: ['tea', 'coffee'] } }),
    invented('cheapish', { attributes: { plastic: source } }),
    invented('kept', { facets: { interest: ['yoga'] }, attributes: { wood: source } }),
  ];
  const left = ranked(products, { without: [unwanted] });
  expect(left).toHaveLength(5);
  expect(left).toContain('kept');
});

test('an attribute that was asked for comes first, and keeps nothing out', () => {
  const products = [
    invented('a-wired', { attributes: { corded: source }, favourite: true }),
    invented('b-free', { attributes: { wireless: source, 'noise-canceling': source } }),
    invented('c-free', { attributes: { wireless: source } }),
  ];
  const wish: Wish = { type: 'headphones', attributes: ['wireless', 'noise-canceling'] };
  expect(ranked(products, wish)).toEqual(['b-free', 'c-free', 'a-wired']);
});

describe('the order', () => {
  test('of equals is that of their ids, whatever the order of the files', () => {
    const products = [invented('c'), invented('a'), invented('b')];
    expect(ranked(products, {})).toEqual(['a', 'b', 'c']);
    expect(ranked([...products].reverse(), {})).toEqual(['a', 'b', 'c']);
  });

  test('puts whom the owner listed before whom it merely suits', () => {
    const products = [invented('a-any'), invented('b-dad', { facets: { recipient: ['father'] } })];
    expect(ranked(products, { recipient: 'father' })).toEqual(['b-dad', 'a-any']);
    expect(ranked(products, { recipient: 'mother' })).toEqual(['a-any', 'b-dad']);
  });

  test("puts the owner's favourites first when the choice is left to us", () => {
    const products = [
      invented('a-for-dad', { facets: { recipient: ['father'], occasion: ['birthday'] } }),
      invented('b-favourite', { favourite: true, priceBand: 5 }),
    ];
    expect(ranked(products, {})[0]).toBe('b-favourite');
    expect(ranked(products, { recipient: 'father' })[0]).toBe('b-favourite');
    expect(ranked(products, { recipient: 'father', occasion: 'birthday' })[0]).toBe('a-for-dad');
    expect(ranked(products, { recipient: 'father', interest: 'music' })[0]).toBe('a-for-dad');
  });

  test('puts what was heard before lower, a favourite too', () => {
    const products = [
      invented('a-favourite', { favourite: true }),
      invented('b-favourite', { favourite: true }),
    ];
    expect(ranked(products, {}, { heard: new Set(['a-favourite']) })[0]).toBe('b-favourite');
  });

  test('leans to the occasions of the season when no occasion is named', () => {
    const products = [
      invented('a-any'),
      invented('b-xmas', { facets: { occasion: ['christmas'] } }),
    ];
    const season = new Set(['christmas']);
    expect(ranked(products, {}, { season })[0]).toBe('b-xmas');
    expect(ranked(products, { occasion: 'birthday' }, { season })[0]).toBe('a-any');
  });
});

test.each([
  ['2026-12-01', 'US', ['christmas', 'secret-santa']],
  ['2026-03-10', 'GB', ['mothers-day']],
  ['2026-03-10', 'US', []],
  ['2026-05-02', 'US', ['fathers-day', 'graduation', 'mothers-day']],
  ['2026-07-15', 'AU', []],
  ['2026-08-20', 'AU', ['fathers-day']],
  ['2026-02-01', 'AU', ['back-to-school', 'valentines-day']],
  ['2026-05-02', 'BR', ['mothers-day', 'valentines-day']],
  ['2026-03-10', 'IT', ['fathers-day']],
  ['2026-06-10', 'DE', ['graduation']],
  ['2026-08-20', undefined, ['back-to-school']],
] as const)('on %s people in %s shop for %j', (day, marketplace, occasions) => {
  expect([...occasionsOfSeason(Date.parse(day), marketplace)].sort()).toEqual(occasions);
});

test('the amount of another marketplace says nothing about this one', () => {
  const british = invented('kettle', {
    asins: { US: 'B0KETTLE00', GB: 'B0KETTLE00' },
    estimates: { GB: { amount: 20, date: '2026-11-21' } },
  });
  expect(ranked([british], { budget: { most: 100 } })).toEqual([]);
  expect(ranked([{ ...british, ...dollars(60) }], { budget: { most: 100 } })).toEqual(['kettle']);
  expect(ranked([{ ...british, ...dollars(60) }], { budget: { most: 50 } })).toEqual([]);
});
