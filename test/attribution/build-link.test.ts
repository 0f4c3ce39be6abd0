import { AttributionError, buildLink, cartLink, searchLink } from '../../attribution';

const codeOf = (make: () => string): string | undefined => {
  try {
    make();
  } catch (error) {
    if (error instanceof AttributionError) return error.code;
    throw error;
  }
  return undefined;
};

describe('a link to a product', () => {
  it('is store, ASIN and tag, and nothing else', () => {
    expect(buildLink({ asin: 'b01ig0e1f0', country: 'US', tag: 'myskill-20' })).toBe(
      'https://www.amazon.com/dp/B01IG0E1F0?tag=myskill-20',
    );
  });

  it('has no tag parameter without a tag', () => {
    expect(buildLink({ asin: '250506332X', country: 'GB' })).toBe(
      'https://www.amazon.co.uk/dp/250506332X',
    );
  });

  it.each([
    ['tag-suffix', { asin: 'B01IG0E1F0', country: 'DE', tag: 'myskill-20' }],
    ['tag-shape', { asin: 'B01IG0E1F0', country: 'US', tag: '' }],
    ['tag-shape', { asin: 'B01IG0E1F0', country: 'US', tag: 'maas' }],
    ['tag-shape', { asin: 'B01IG0E1F0', country: 'US', tag: 'a-20&tag=b-20' }],
    ['tag-onsite', { asin: 'B01IG0E1F0', country: 'US', tag: 'onamzshop-20' }],
    ['tag-trademark', { asin: 'B01IG0E1F0', country: 'US', tag: 'myalexa-20' }],
    ['bad-asin', { asin: 'B01IG0E1F', country: 'US' }],
    ['bad-asin', { asin: '0306406153', country: 'US' }],
    ['unknown-marketplace', { asin: 'B01IG0E1F0', country: 'UK' as 'GB' }],
    ['unknown-marketplace', { asin: 'B01IG0E1F0', country: 'constructor' as 'GB' }],
  ] as const)('is refused with %s: %j', (code, product) => {
    expect(codeOf(() => buildLink(product))).toBe(code);
  });
});

describe('an add-to-cart link', () => {
  it('carries the tag under both names, and each product with its quantity', () => {
    const asins = ['B000000001', 'b000000002', 'B000000001'];
    expect(cartLink({ asins, country: 'DE', tag: 'myskill-21' })).toBe(
      'https://www.amazon.de/gp/aws/cart/add.html?AssociateTag=myskill-21&tag=myskill-21' +
        '&ASIN.1=B000000001&Quantity.1=2&ASIN.2=B000000002&Quantity.2=1',
    );
  });

  it.each([
    ['too-many-items', { asins: [], country: 'US', tag: 'x-20' }],
    ['too-many-items', { asins: Array<string>(11).fill('B000000001'), country: 'US', tag: 'x-20' }],
    ['bad-asin', { asins: ['B000000001', 'nonsense'], country: 'US', tag: 'x-20' }],
    ['tag-suffix', { asins: ['B000000001'], country: 'US', tag: 'x-21' }],
  ] as const)('is refused with %s', (code, cart) => {
    expect(codeOf(() => cartLink(cart))).toBe(code);
  });
});

describe('a search link', () => {
  it('carries the words as typed, and the tag', () => {
    expect(searchLink({ words: ' yoga  mat & blocks', country: 'GB', tag: 'myskill-21' })).toBe(
      'https://www.amazon.co.uk/s?k=yoga+mat+%26+blocks&tag=myskill-21',
    );
  });

  it('can do without a tag', () => {
    expect(searchLink({ words: 'ハサミ', country: 'JP' })).toBe(
      'https://www.amazon.co.jp/s?k=%E3%83%8F%E3%82%B5%E3%83%9F',
    );
  });

  it.each([
    ['no-words', { words: '  ', country: 'GB' }],
    ['tag-suffix', { words: 'mat', country: 'GB', tag: 'x-20' }],
  ] as const)('is refused with %s', (code, search) => {
    expect(codeOf(() => searchLink(search))).toBe(code);
  });
});
