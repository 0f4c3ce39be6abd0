import { type Country, type Placement, type Stage, chooseTag, earnsIn } from '../../attribution';
import { aRecord, aStore } from './support/a-record';

const record = aRecord({
  marketplaces: { US: aStore('shop-20'), GB: aStore('shop-21'), DE: aStore('shop-21') },
  trackingIds: [
    { trackingId: 'yogauscart-20', marketplace: 'US', placement: 'cart', status: 'seen' },
    { trackingId: 'yogausbuy-20', marketplace: 'US', placement: 'buy', status: 'planned' },
    { trackingId: 'oldus-20', marketplace: 'US', placement: 'any', status: 'retired' },
    { trackingId: 'yogauk-21', marketplace: 'GB', placement: 'any', status: 'created' },
  ],
});
const tagOf = (marketplace: Country, placement: Placement, stage: Stage = 'earning') =>
  chooseTag({ marketplace, placement, stage, record });

describe('the tag', () => {
  it.each<[Country, Placement, string]>([
    ['US', 'cart', 'yogauscart-20'],
    ['US', 'buy', 'shop-20'],
    ['US', 'link', 'shop-20'],
    ['GB', 'cart', 'yogauk-21'],
    ['DE', 'link', 'shop-21'],
  ])('for %s %s is %s', (marketplace, placement, tag) => {
    expect(tagOf(marketplace, placement)).toEqual({ tag });
  });

  it.each<[Country, Placement, Stage, string, RegExp]>([
    ['US', 'cart', 'registered', 'stage', /from "earning" on/],
    ['US', 'link', 'published', 'stage', /from "registered" on/],
    ['DE', 'cart', 'earning', 'programme', /not confirmed for DE/],
    ['FR', 'link', 'earning', 'no-id', /registered for FR/],
  ])(
    'for %s %s at %s is undefined, because of %s',
    (marketplace, placement, stage, reason, sentence) => {
      expect(tagOf(marketplace, placement, stage)).toEqual({
        tag: undefined,
        reason,
        sentence: expect.stringMatching(sentence) as string,
      });
    },
  );

  it('for a hand-over sent as a link follows the rules of links', () => {
    const request = { placement: 'cart', stage: 'registered', record, sentAs: 'link' } as const;
    expect(chooseTag({ ...request, marketplace: 'DE' })).toEqual({ tag: 'shop-21' });
    expect(chooseTag({ ...request, marketplace: 'US' })).toEqual({ tag: 'yogauscart-20' });
  });

  it('is undefined for a skill directed at children', () => {
    const childrens = { ...record, registration: { done: [], directedAtChildren: true } };
    expect(
      chooseTag({ marketplace: 'US', placement: 'link', stage: 'earning', record: childrens }),
    ).toHaveProperty('reason', 'children');
  });

  it('is undefined when the registered ID belongs to another marketplace', () => {
    const wrong = { ...record, marketplaces: { US: aStore('shop-21') }, trackingIds: [] };
    expect(
      chooseTag({ marketplace: 'US', placement: 'buy', stage: 'earning', record: wrong }),
    ).toHaveProperty('reason', 'unsound');
  });
});

describe('a skill earns in a marketplace', () => {
  it.each<[string, Country, Stage | undefined, boolean]>([
    ['with a hand-over that is switched on and gets a tag', 'US', undefined, true],
    ['not before the stage that sends tags', 'US', 'published', false],
    ['not where the programme is not confirmed', 'DE', undefined, false],
    ['not where nothing is switched on', 'FR', undefined, false],
  ])('%s', (_when, marketplace, stage, isEarning) => {
    expect(earnsIn(record, marketplace, stage)).toBe(isEarning);
  });

  it('not when all hand-overs are switched off', () => {
    const handOver = { cart: false, buy: false, recommend: false, wishlist: false };
    const off = { ...record, marketplaces: { US: { ...aStore('shop-20'), handOver } } };
    expect(earnsIn(off, 'US')).toBe(false);
  });
});
