import { COUNTRIES, type Country, type Stage, oneLinkCoverage } from '../../attribution';
import { aRecord, aStore } from './support/a-record';

const parts = {
  marketplaces: { US: aStore('shop-20'), GB: aStore('shop-21'), JP: aStore('shop-22') },
  onelink: {
    singleStore: ['DE', 'FR', 'MX', 'GB'] as Country[],
    linkedStores: { IT: 'linked-21', SA: 'linked-21' },
  },
};
const rowOf = (country: Country, record = aRecord(parts)) => {
  const row = oneLinkCoverage(record).find(({ marketplace }) => marketplace === country);
  if (row === undefined) throw new Error(`no row for ${country}`);
  return row;
};

describe('the OneLink matrix', () => {
  it('has a row for every marketplace, in their order', () => {
    expect(oneLinkCoverage(aRecord()).map(({ marketplace }) => marketplace)).toEqual(COUNTRIES);
  });

  it.each<[Country, string, boolean, boolean, RegExp]>([
    ['US', 'own-store', true, true, /carry shop-20.*Hand-overs carry shop-20/],
    ['GB', 'own-store', true, true, /carry shop-21/],
    ['JP', 'own-store', true, false, /carry shop-22.*not confirmed for JP/],
    [
      'DE',
      'single-store',
      true,
      false,
      /amazon\.com with shop-20 .* amazon\.de .*describes OneLink for clicked links/,
    ],
    ['IT', 'linked-store', true, false, /carry linked-21.*describes OneLink for clicked links/],
    ['SA', 'linked-store', true, false, /carry linked-21/],
    [
      'MX',
      'not-earning',
      false,
      false,
      /Amazon does not say that a US store ID earns there.*afiliados\.amazon\.com\.mx/,
    ],
    ['ES', 'not-earning', false, false, /tick ES in OneLink.*afiliados\.amazon\.es/],
    ['BE', 'not-earning', false, false, /affiliate-program\.amazon\.com\.be/],
  ])(
    'says of %s: %s, links %s, hand-overs %s',
    (country, coverage, linksEarn, handOversEarn, why) => {
      expect(rowOf(country)).toEqual({
        marketplace: country,
        coverage,
        linksEarn,
        handOversEarn,
        why: expect.stringMatching(why) as string,
      });
    },
  );

  it('covers nothing without a US store', () => {
    const record = aRecord({ onelink: parts.onelink });
    expect(rowOf('DE', record)).toMatchObject({ coverage: 'not-earning', linksEarn: false });
    expect(rowOf('DE', record).why).toMatch(/ticked in OneLink, but there is no US store ID/);
    expect(rowOf('US', record).why).toMatch(/no store ID is registered/);
  });

  it.each<[Stage, boolean, boolean]>([
    ['published', false, false],
    ['registered', true, false],
    ['earning', true, true],
  ])('at stage %s has links earn: %s, hand-overs: %s', (stage, linksEarn, handOversEarn) => {
    const record = aRecord({ ...parts, stage });
    expect(rowOf('GB', record)).toMatchObject({ coverage: 'own-store', linksEarn, handOversEarn });
    expect(rowOf('DE', record)).toMatchObject({ coverage: 'single-store', linksEarn });
    expect(rowOf('IT', record)).toMatchObject({ coverage: 'linked-store', linksEarn });
  });

  it('counts a tracking ID as an own store once it is created', () => {
    const idOf = (status: 'planned' | 'created') =>
      aRecord({
        trackingIds: [{ trackingId: 'yogaca-20', marketplace: 'CA', placement: 'any', status }],
      });
    expect(rowOf('CA', idOf('planned')).coverage).toBe('not-earning');
    expect(rowOf('CA', idOf('created'))).toMatchObject({ coverage: 'own-store', linksEarn: true });
  });

  it('names the hand-overs that go out without credit', () => {
    const record = aRecord({
      marketplaces: { US: { handOver: aStore('x-20').handOver } },
      trackingIds: [
        { trackingId: 'yogauscart-20', marketplace: 'US', placement: 'cart', status: 'created' },
      ],
    });
    expect(rowOf('US', record)).toMatchObject({ coverage: 'own-store', handOversEarn: false });
    expect(rowOf('US', record).why).toMatch(/Hand-overs \(buy\) earn nothing/);
  });

  it('says that no hand-over earns where none is switched on', () => {
    const off = { cart: false, buy: false, recommend: false, wishlist: false };
    const record = aRecord({ marketplaces: { US: { storeId: 'shop-20', handOver: off } } });
    expect(rowOf('US', record)).toMatchObject({ linksEarn: true, handOversEarn: false });
  });

  it('has nothing earn for a skill directed at children', () => {
    const record = aRecord({ ...parts, registration: { done: [], directedAtChildren: true } });
    for (const row of oneLinkCoverage(record)) {
      expect([row.marketplace, row.linksEarn, row.handOversEarn]).toEqual([
        row.marketplace,
        false,
        false,
      ]);
    }
  });
});
