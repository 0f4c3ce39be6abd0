import { type LinkRequest, type Stage, linkFor } from '../../attribution';
import { aRecord, aStore } from './support/a-record';

const record = aRecord({
  marketplaces: { US: aStore('shop-20'), DE: aStore('shop-21') },
  trackingIds: [
    { trackingId: 'yogauscart-20', marketplace: 'US', placement: 'cart', status: 'created' },
    { trackingId: 'yogauslink-20', marketplace: 'US', placement: 'link', status: 'planned' },
    { trackingId: 'yogade-21', marketplace: 'DE', placement: 'any', status: 'seen' },
  ],
  onelink: { singleStore: ['FR'], linkedStores: { IT: 'linked-21' } },
});
const ask = (request: Partial<LinkRequest>) =>
  linkFor({
    asins: { US: 'B000000001', DE: 'B000000002', IT: 'B000000003' },
    words: 'Gaiam yoga mat',
    country: 'US',
    placement: 'link',
    record,
    stage: record.stage,
    ...request,
  });

describe('the link for a product', () => {
  it('is the canonical one with the store ID, while the tracking ID is only planned', () => {
    expect(ask({})).toEqual({
      url: 'https://www.amazon.com/dp/B000000001?tag=shop-20',
      kind: 'associates',
      marketplace: 'US',
      asin: 'B000000001',
      tag: 'shop-20',
      placement: 'link',
    });
  });

  it('carries the tracking ID of its placement', () => {
    expect(ask({ placement: 'cart' }).tag).toBe('yogauscart-20');
  });

  it('carries the tracking ID for any placement, also where no hand-over may be tagged', () => {
    expect(ask({ country: 'DE', placement: 'cart' }).url).toBe(
      'https://www.amazon.de/dp/B000000002?tag=yogade-21',
    );
  });

  it('carries the store that OneLink has linked, where there is no other ID', () => {
    expect(ask({ country: 'IT' }).url).toBe('https://www.amazon.it/dp/B000000003?tag=linked-21');
  });

  it('is plain in a marketplace without an ID: never one of another marketplace', () => {
    expect(ask({ country: 'FR', asins: { FR: 'B000000004' } })).toMatchObject({
      url: 'https://www.amazon.fr/dp/B000000004',
      kind: 'plain',
      tag: null,
    });
  });

  it('is a search where the product has no ASIN, not the ASIN of another marketplace', () => {
    expect(ask({ country: 'DE', asins: { US: 'B000000001' } })).toEqual({
      url: 'https://www.amazon.de/s?k=Gaiam+yoga+mat&tag=yogade-21',
      kind: 'search',
      marketplace: 'DE',
      asin: null,
      tag: 'yogade-21',
      placement: 'link',
    });
  });

  it.each<[Stage, string | null]>([
    ['draft', null],
    ['certified', null],
    ['published', null],
    ['registered', 'shop-20'],
    ['earning', 'shop-20'],
  ])('at stage %s has the tag %s', (stage, tag) => {
    expect(ask({ stage }).tag).toBe(tag);
  });

  it('has no tag at all when the skill is directed at children', () => {
    const childrens = { ...record, registration: { done: [], directedAtChildren: true } };
    expect(ask({ record: childrens }).tag).toBeNull();
  });

  describe('through the US store', () => {
    it('leads there when OneLink covers the customer, with the US tag', () => {
      expect(ask({ country: 'FR', linkMode: 'us-onelink' }).url).toBe(
        'https://www.amazon.com/dp/B000000001?tag=shop-20',
      );
    });

    it('stays local where there is an ID, where nothing covers, or without a US ASIN', () => {
      const linkMode = 'us-onelink';
      expect(ask({ country: 'DE', linkMode }).marketplace).toBe('DE');
      expect(ask({ country: 'ES', linkMode }).marketplace).toBe('ES');
      expect(ask({ country: 'FR', asins: {}, linkMode }).marketplace).toBe('FR');
    });
  });
});
