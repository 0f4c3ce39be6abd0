import { AttributionError, isAttributionLink, withTag } from '../../attribution';

const DP = 'https://www.amazon.com/dp/B01IG0E1F0';

describe('tagging a link', () => {
  it.each([
    [DP, `${DP}?tag=x-20`],
    [`${DP}?th=1&psc=1`, `${DP}?th=1&psc=1&tag=x-20`],
    [`${DP}?a=%C3%9f+b#reviews`, `${DP}?a=%C3%9f+b&tag=x-20#reviews`],
    [`${DP}?tag=`, `${DP}?tag=x-20`],
    [`${DP}?th=1&tag=&ascsubtag=s`, `${DP}?th=1&ascsubtag=s&tag=x-20`],
    ['amazon.com/dp/B01IG0E1F0', 'https://amazon.com/dp/B01IG0E1F0?tag=x-20'],
    ['https://www.amazon.com/s?k=mat', 'https://www.amazon.com/s?k=mat&tag=x-20'],
    [
      'https://www.amazon.com/gp/aws/cart/add.html?ASIN.1=B000000001&Quantity.1=1',
      'https://www.amazon.com/gp/aws/cart/add.html?ASIN.1=B000000001&Quantity.1=1&AssociateTag=x-20&tag=x-20',
    ],
  ])('turns %s into %s', (plain, tagged) => {
    expect(withTag(plain, 'x-20')).toBe(tagged);
  });

  it('does not change a link that already has this tag', () => {
    const link = 'https://www.amazon.com/Slug/dp/B01IG0E1F0/ref=x?tag=x-20&linkId=abc&th=1';
    expect(withTag(link, 'x-20')).toBe(link);
  });

  it.each([
    ['already-tagged', `${DP}?tag=other-20`],
    ['already-tagged', `${DP}?tag=x-20&tag=other-20`],
    ['already-tagged', 'https://www.amazon.com/exec/obidos/ASIN/B01IG0E1F0/other-20'],
    ['attribution-link', `${DP}?maas=maas_adg_api_1_static_2_3`],
    ['attribution-link', `${DP}?MAAS=anything`],
    ['attribution-link', `${DP}?aa_adgroupid=7`],
    ['attribution-link', `${DP}/ref=x?ref_=aa_maas`],
    ['attribution-link', `${DP}?tag=maas`],
    ['attribution-link', `www.amazon.com/dp/B01IG0E1F0?tag=maas`],
    ['attribution-link', `https://net.example/?url=${encodeURIComponent(`${DP}?maas=maas_1`)}`],
    [
      'attribution-link',
      `https://www.amazon.com/sspa/click?url=%2Fdp%2FB01IG0E1F0%3Fmaas%3Dmaas_1`,
    ],
    ['ad-redirect', 'https://www.amazon.com/sspa/click?url=%2Fdp%2FB01IG0E1F0'],
    ['tag-suffix', 'https://www.amazon.de/dp/B01IG0E1F0'],
    ['short-link', 'https://amzn.to/3abc'],
    ['not-amazon', 'https://www.amazon.com.evil.com/dp/B01IG0E1F0'],
    ['not-amazon', 'B01IG0E1F0'],
  ])('is refused with %s: %s', (code, link) => {
    expect(() => withTag(link, 'x-20')).toThrow(AttributionError);
    expect(() => withTag(link, 'x-20')).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('does not take search words for an attribution mark', () => {
    expect(isAttributionLink('https://www.amazon.com/s?k=%26maas%3Dx+ref_%3Daa_maas')).toBe(false);
    expect(isAttributionLink('https://www.amazon.com/s?k=%2Fdp%3Ftag%3Dmaas')).toBe(false);
  });
});
