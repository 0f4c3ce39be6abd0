import fc from 'fast-check';
import {
  AttributionError,
  COUNTRIES,
  type Country,
  MARKETPLACES,
  PLACEMENTS,
  STAGES,
  attributionSource,
  buildLink,
  cartLink,
  inspectLink,
  isAttributionLink,
  linkFor,
  readAsin,
  searchLink,
  trackingIdProblem,
  withTag,
} from '../../attribution';
import { aRecord, aStore } from './support/a-record';
import { asins, attributionLinks, countries, tagOf, taggedPlaces } from './support/arbitraries';
import { anyText } from '../support/any-text';

const words = fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '');

describe('round trips', () => {
  it('find the ASIN, marketplace and tag of a product link', () => {
    fc.assert(
      fc.property(asins, taggedPlaces, (asin, { country, tag }) => {
        expect(inspectLink(buildLink({ asin, country, tag }))).toEqual({
          kind: 'associates',
          marketplace: country,
          asin,
          tag,
          creditedTo: tag,
          problems: [],
        });
        expect(readAsin(buildLink({ asin, country }))).toEqual({ kind: 'asin', asin, country });
      }),
      { numRuns: 500 },
    );
  });

  it('find the first ASIN, marketplace and tag of an add-to-cart link', () => {
    const carts = fc.array(asins, { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(carts, taggedPlaces, (items, { country, tag }) => {
        expect(inspectLink(cartLink({ asins: items, country, tag }))).toEqual({
          kind: 'add-to-cart',
          marketplace: country,
          asin: items[0],
          tag,
          creditedTo: tag,
          problems: [],
        });
      }),
    );
  });

  it('find the marketplace, tag and words of a search link', () => {
    fc.assert(
      fc.property(words, taggedPlaces, (text, { country, tag }) => {
        const link = searchLink({ words: text, country, tag });
        const found = { kind: 'search', marketplace: country, tag, creditedTo: tag, problems: [] };
        expect(inspectLink(link)).toMatchObject(found);
        expect(new URL(link).searchParams.get('k')).toBe(text.trim().replace(/\s+/g, ' '));
      }),
    );
  });

  it('find the tag of a link tagged later, and everything it had before, in order', () => {
    const queries = fc.array(fc.constantFrom('th=1', 'psc=1', 'a=%2f', 'dib_tag=se', 'q=a+b', 'e'));
    fc.assert(
      fc.property(asins, taggedPlaces, queries, (asin, { country, tag }, query) => {
        const plain = `${buildLink({ asin, country })}${query.length > 0 ? '?' : ''}${query.join('&')}`;
        const tagged = withTag(plain, tag);
        expect(tagged.startsWith(plain)).toBe(true);
        expect(inspectLink(tagged)).toMatchObject({ asin, marketplace: country, creditedTo: tag });
        expect(withTag(tagged, tag)).toBe(tagged);
      }),
    );
  });
});

describe('links that earn already', () => {
  it('are known as attribution links by any mark, in any order, and are never tagged', () => {
    fc.assert(
      fc.property(attributionLinks, taggedPlaces, (link, { tag }) => {
        expect(isAttributionLink(link)).toBe(true);
        expect(inspectLink(link)).toMatchObject({ kind: 'attribution', tag: null });
        expect(() => withTag(link, tag)).toThrow(
          expect.objectContaining({ code: 'attribution-link' }) as Error,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('are known inside an address that wraps them', () => {
    fc.assert(
      fc.property(attributionLinks, fc.webUrl(), (link, wrapper) => {
        const wrapped = `${wrapper.split(/[?#]/)[0] ?? ''}?u=${encodeURIComponent(link)}`;
        expect(isAttributionLink(wrapped)).toBe(true);
      }),
    );
  });

  it('are never given another tag than the one they have', () => {
    fc.assert(
      fc.property(asins, taggedPlaces, taggedPlaces, (asin, { country, tag }, other) => {
        fc.pre(other.tag !== tag);
        const link = buildLink({ asin, country, tag });
        expect(() => withTag(link, other.tag)).toThrow(AttributionError);
      }),
    );
  });
});

describe('a tag', () => {
  /** Records with any IDs that a record allows, in any marketplaces. */
  const records = fc
    .record({
      stores: fc.uniqueArray(countries),
      linked: fc.uniqueArray(countries),
      singleStore: fc.uniqueArray(countries),
      ids: fc.uniqueArray(fc.tuple(countries, fc.constantFrom(...PLACEMENTS, 'any' as const)), {
        selector: ([country, placement]) => `${country} ${placement}`,
      }),
      name: tagOf('US').map((tag) => tag.slice(0, -3)),
      stage: fc.constantFrom(...STAGES),
    })
    .map(({ stores, linked, singleStore, ids, name, stage }) => {
      const idOf = (country: Country) => `${name}-${MARKETPLACES[country].tagSuffix}`;
      const of = <Value>(list: Country[], make: (country: Country) => Value) =>
        Object.fromEntries(list.map((country) => [country, make(country)]));
      return aRecord({
        stage,
        marketplaces: of(stores, (country) => aStore(`s${idOf(country)}`)),
        onelink: { singleStore, linkedStores: of(linked, (country) => `l${idOf(country)}`) },
        trackingIds: ids.map(([marketplace, placement]) => ({
          trackingId: `t${idOf(marketplace)}`,
          marketplace,
          placement,
          status: 'created',
        })),
      });
    });

  it('never leaves its marketplace, whatever the record, and is what the link says it is', () => {
    const requests = fc.record({
      record: records,
      asins: fc.dictionary(countries, asins),
      words: fc.constant('yoga mat'),
      country: countries,
      placement: fc.constantFrom(...PLACEMENTS),
      linkMode: fc.constantFrom('local' as const, 'us-onelink' as const),
    });
    fc.assert(
      fc.property(requests, (request) => {
        const link = linkFor({ ...request, stage: request.record.stage });
        const { kind, marketplace, asin, tag, url } = link;
        expect(inspectLink(url)).toEqual({
          kind,
          marketplace,
          asin,
          tag,
          creditedTo: tag,
          problems: [],
        });
        if (tag !== null) expect(trackingIdProblem(tag, marketplace)).toBeUndefined();
        if (request.linkMode === 'local') expect(marketplace).toBe(request.country);
      }),
      { numRuns: 500 },
    );
  });

  it('of another suffix is refused by every function that makes links', () => {
    fc.assert(
      fc.property(asins, taggedPlaces, countries, (asin, { country, tag }, other) => {
        fc.pre(MARKETPLACES[country].tagSuffix !== MARKETPLACES[other].tagSuffix);
        for (const make of [
          () => buildLink({ asin, country: other, tag }),
          () => cartLink({ asins: [asin], country: other, tag }),
          () => searchLink({ words: asin, country: other, tag }),
          () => withTag(buildLink({ asin, country: other }), tag),
        ]) {
          expect(make).toThrow(expect.objectContaining({ code: 'tag-suffix' }) as Error);
        }
      }),
    );
  });
});

describe('10,000 random texts and addresses', () => {
  const hosts = fc.constantFrom(
    ...COUNTRIES.map((country) => `www.${MARKETPLACES[country].domain}`),
    'amzn.to',
    'amzn.com',
  );
  const nearMisses = fc
    .tuple(hosts, fc.webPath(), fc.webQueryParameters(), anyText())
    .map(([host, path, query, rest]) => `https://${host}${path}?${query}${rest}`);
  const broken = fc
    .tuple(
      fc.constantFrom(
        'https://www.amazon.com/dp/',
        'https://www.amazon.com/sspa/click?url=',
        '//',
        'amazon.de/',
      ),
      anyText(200),
    )
    .map(([start, rest]) => start + rest);

  it('never make a reader throw, and make withTag throw only AttributionErrors', () => {
    const texts = fc.oneof(
      anyText(),
      fc.string({ unit: fc.constantFrom(...'%/?&=#:@.\\{}tagB0 ') }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      nearMisses,
      broken,
    );
    fc.assert(
      fc.property(texts, (text) => {
        readAsin(text);
        inspectLink(text);
        isAttributionLink(text);
        attributionSource(text);
        try {
          withTag(text, 'x-20');
        } catch (error) {
          if (!(error instanceof AttributionError)) throw error;
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
