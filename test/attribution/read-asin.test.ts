import fc from 'fast-check';
import { COUNTRIES, type Country, MARKETPLACES, readAsin } from '../../attribution';
import { asins, countries } from './support/arbitraries';

const SHAPES: readonly ((asin: string) => string)[] = [
  (asin) => `/dp/${asin}`,
  (asin) => `/dp/${asin}/`,
  (asin) => `/A-Slug_of-Some%20Kind/dp/${asin}/ref=sr_1_3?th=1&tag=x-20`,
  (asin) => `/-/en/Slug/dp/${asin}#reviews`,
  (asin) => `/-/en/dp/${asin}`,
  (asin) => `/dp/product/${asin}`,
  (asin) => `/gp/product/${asin}?ie=UTF8`,
  (asin) => `/gp/aw/d/${asin}`,
  (asin) => `/gp/offer-listing/${asin}/ref=x`,
  (asin) => `/product-reviews/${asin}`,
  (asin) => `/Slug/product-reviews/${asin}?pageNumber=2`,
  (asin) => `/exec/obidos/ASIN/${asin}`,
  (asin) => `/exec/obidos/ASIN/${asin}/mysite-22/ref=nosim/`,
  (asin) => `/o/ASIN/${asin}`,
  (asin) => `/product/${asin}`,
  (asin) => `/d/Hair-Gel/Some-Styler/${asin}`,
  (asin) => `/d/Hair-Gel/Some-Styler/${asin}/ref=x`,
  (asin) => `/sspa/click?ie=UTF8&spc=abc&url=%2FSlug%2Fdp%2F${asin}%2Fref%3Dx%3Fth%3D1`,
  (asin) => `/gp/some/page.html?asin=${asin}`,
  (asin) => `/gp/some/page.html?ASIN=${asin.toLowerCase()}`,
  (asin) => `/gp/aws/cart/add.html?AssociateTag=x-20&ASIN.1=${asin}&Quantity.1=1`,
];

describe('reading an ASIN', () => {
  it.each(COUNTRIES)('works for every shape of address in %s, whatever the ASIN', (country) => {
    const { domain } = MARKETPLACES[country];
    fc.assert(
      fc.property(asins, fc.constantFrom(...SHAPES), (asin, shape) => {
        const text = `https://www.${domain}${shape(asin)}`;
        expect(readAsin(text)).toEqual({ kind: 'asin', asin, country });
      }),
      { numRuns: 60 },
    );
  });

  it.each(['', 'www.', 'm.', 'smile.', 'WWW.'])(
    'works on the host with "%s" before it',
    (before) => {
      expect(readAsin(`https://${before}amazon.co.uk/dp/B01IG0E1F0`)).toEqual({
        kind: 'asin',
        asin: 'B01IG0E1F0',
        country: 'GB',
      });
    },
  );

  it.each<[string, string, Country | undefined]>([
    ['https://m.amazon.in/dp/b01ig0e1f0', 'B01IG0E1F0', 'IN'],
    ['  https://www.amazon.fr/dp/250506332X\n', '250506332X', 'FR'],
    ['http://www.amazon.com./dp/B01IG0E1F0', 'B01IG0E1F0', 'US'],
    ['www.amazon.com/dp/B01IG0E1F0', 'B01IG0E1F0', 'US'],
    ['//www.amazon.com/dp/B01IG0E1F0', 'B01IG0E1F0', 'US'],
    ['http://amzn.com/B01IG0E1F0?tag=x-20', 'B01IG0E1F0', 'US'],
    [
      'https://www.amazon.com/gp/aws/cart/add.html?ASIN.2=B000000002&ASIN.1=B000000001',
      'B000000001',
      'US',
    ],
    ['https://www.amazon.com/dp/B000000001?asin=B000000002', 'B000000001', 'US'],
    ['b01ig0e1f0', 'B01IG0E1F0', undefined],
    ['0306406152', '0306406152', undefined],
    ['250506332x', '250506332X', undefined],
    ['BT00LN946S', 'BT00LN946S', undefined],
  ])('reads %s', (text, asin, country) => {
    expect(readAsin(text)).toEqual({ kind: 'asin', asin, ...(country && { country }) });
  });

  it.each([
    ['no-asin', ''],
    ['no-asin', 'a coffee maker'],
    ['no-asin', 'helloworld'],
    ['no-asin', 'B01IG0E1F'],
    ['no-asin', 'https://www.amazon.com/'],
    ['no-asin', 'https://www.amazon.com/dp/B01IG0E1F0X'],
    ['no-asin', 'https://www.amazon.com/dp/QQQQQQQQQQ'],
    ['no-asin', 'https://www.amazon.com/s?k=B01IG0E1F0'],
    ['no-asin', 'https://www.amazon.com/sspa/click?url=https%3A%2F%2Fevil.com%2Fdp%2FB01IG0E1F0'],
    ['no-asin', 'ftp://www.amazon.com/dp/B01IG0E1F0'],
    ['no-asin', 'javascript:alert("/dp/B01IG0E1F0")'],
    ['bad-isbn', 'https://www.amazon.com/dp/0306406153'],
    ['bad-isbn', '0306406153'],
    ['short-link', 'https://amzn.to/3abc'],
    ['short-link', 'https://amzn.eu/d/5dF49o2'],
    ['short-link', 'https://a.co/d/5dF49o2'],
    ['short-link', 'https://amzn.asia/d/5dF49o2'],
    ['short-link', 'https://amzn.com/k/some'],
    ['not-amazon', 'https://amazon.evil.com/dp/B01IG0E1F0'],
    ['not-amazon', 'https://www.amazon.com.evil.com/dp/B01IG0E1F0'],
    ['not-amazon', 'https://user@www.amazon.com/dp/B01IG0E1F0'],
    ['not-amazon', 'https://www.amazon.com@evil.com/dp/B01IG0E1F0'],
    ['not-amazon', 'https://www.amazon.com:8443/dp/B01IG0E1F0'],
    ['not-amazon', 'https://evil.com/?u=https://www.amazon.com/dp/B01IG0E1F0'],
    ['not-amazon', 'https://notamazon.com/dp/B01IG0E1F0'],
    ['not-amazon', 'https://www.www.amazon.com/dp/B01IG0E1F0'],
    ['not-amazon', 'https://www.amazon.cn/dp/B01IG0E1F0'],
    ['not-amazon', 'https://www.amаzon.com/dp/B01IG0E1F0'],
  ])('says %s of "%s", in a sentence', (code, text) => {
    const reading = readAsin(text);
    expect(reading).toEqual({ kind: 'problem', code, message: expect.any(String) as string });
    if (reading.kind === 'problem') expect(reading.message).toMatch(/^.{40,}$/);
  });

  it('says why a short link is refused and what to do', () => {
    expect(readAsin('https://amzn.to/3abc')).toHaveProperty(
      'message',
      expect.stringMatching(/hides its product.*copy the long address/),
    );
  });

  it("never takes an ASIN from a host that is not a store's", () => {
    fc.assert(
      fc.property(fc.domain(), asins, countries, (host, asin, country) => {
        const { domain } = MARKETPLACES[country];
        for (const text of [`https://${host}/dp/${asin}`, `https://${domain}.${host}/dp/${asin}`]) {
          expect(readAsin(text).kind).toBe('problem');
        }
      }),
    );
  });
});
