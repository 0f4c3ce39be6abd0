import { type LinkReport, inspectLink } from '../../attribution';

const DP = 'https://www.amazon.com/dp/B01IG0E1F0';
const CART = 'https://www.amazon.com/gp/aws/cart/add.html';
const STATIC = 'maas=maas_adg_api_5812_static_77_1';

/** A report with the codes of its problems in place of their sentences. */
const seen = (text: string) => {
  const { problems, ...report } = inspectLink(text);
  return { ...report, problems: problems.map(({ code }) => code) };
};

type Seen = Omit<LinkReport, 'problems'> & { problems: string[] };

const of = (report: Partial<Seen>): Seen => ({
  kind: 'plain',
  marketplace: 'US',
  asin: 'B01IG0E1F0',
  tag: null,
  creditedTo: null,
  problems: [],
  ...report,
});
const tagged = (tag: string, report: Partial<Seen> = {}): Seen =>
  of({ kind: 'associates', tag, creditedTo: tag, ...report });
const nowhere = { marketplace: null, asin: null } as const;

describe('inspecting a link', () => {
  it.each<[string, string, Seen]>([
    ['a plain link', DP, of({})],
    ['a home page', 'https://www.amazon.com/', of({ asin: null })],
    ['a tagged link', `${DP}/ref=sr_1_3?th=1&tag=x-20`, tagged('x-20')],
    ['a link without its scheme', 'amazon.com/dp/B01IG0E1F0?tag=x-20', tagged('x-20')],
    ['the short form that shows its ASIN', 'http://amzn.com/B01IG0E1F0?tag=x-20', tagged('x-20')],
    [
      'a tag as a part of an old path',
      'https://www.amazon.co.jp/exec/obidos/ASIN/4832244140/mysite-22/ref=nosim/',
      tagged('mysite-22', { marketplace: 'JP', asin: '4832244140' }),
    ],
    ['a tag in a path where nobody reads it', `${DP}/x-20`, of({ problems: ['dead-tag'] })],
    [
      'a tag of another marketplace',
      'https://www.amazon.de/dp/B01IG0E1F0?tag=x-20',
      tagged('x-20', { marketplace: 'DE', creditedTo: null, problems: ['tag-suffix'] }),
    ],
    [
      'two tags',
      `${DP}?tag=a-20&tag=b-20`,
      tagged('a-20', { creditedTo: null, problems: ['two-tags'] }),
    ],
    [
      'the same tag twice',
      `${DP}?tag=a-20&tag=a-20`,
      tagged('a-20', { creditedTo: null, problems: ['two-tags'] }),
    ],
    ['an empty tag', `${DP}?tag=`, of({ problems: ['empty-tag'] })],
    [
      'an onsite ID',
      `${DP}?tag=onamzx-20`,
      tagged('onamzx-20', { creditedTo: null, problems: ['tag-onsite'] }),
    ],
    [
      "a tag with one of Amazon's names, which may still be credited",
      `${DP}?tag=myalexa-20`,
      tagged('myalexa-20', { problems: ['tag-trademark'] }),
    ],
    [
      'a tag that is not valid',
      `${DP}?tag=hello`,
      tagged('hello', { creditedTo: null, problems: ['tag-shape'] }),
    ],
    ['parameters that only look like a tag', `${DP}?dib_tag=se&qid=1&ascsubtag=skill`, of({})],
    [
      'a book with a wrong check digit',
      'https://www.amazon.com/dp/0306406153?tag=x-20',
      tagged('x-20', { asin: null, problems: ['bad-isbn'] }),
    ],
    ['a broken product page', `${DP}X`, of({ asin: null, problems: ['no-asin'] })],
    [
      'an advertisement',
      'https://www.amazon.com/sspa/click?ie=UTF8&tag=x-20&url=%2FSony%2Fdp%2FB07VGB9B5R%2Fref%3Dx',
      tagged('x-20', { asin: 'B07VGB9B5R', creditedTo: null, problems: ['ad-redirect'] }),
    ],
    [
      'a search',
      'https://www.amazon.co.uk/s?k=yoga+mat&tag=x-21',
      of({ kind: 'search', marketplace: 'GB', asin: null, tag: 'x-21', creditedTo: 'x-21' }),
    ],
    ['an untagged search', 'https://www.amazon.com/s?k=mat', of({ kind: 'search', asin: null })],
    [
      'an add-to-cart link',
      `${CART}?AssociateTag=x-20&tag=x-20&ASIN.1=B01IG0E1F0&Quantity.1=1`,
      tagged('x-20', { kind: 'add-to-cart' }),
    ],
    [
      'an add-to-cart link with half its tags',
      `${CART}?AssociateTag=x-20&ASIN.1=B01IG0E1F0&Quantity.1=1`,
      tagged('x-20', { kind: 'add-to-cart', creditedTo: null, problems: ['cart-tags'] }),
    ],
    [
      'an add-to-cart link whose tags differ',
      `${CART}?AssociateTag=x-20&tag=y-20&ASIN.1=B01IG0E1F0&Quantity.1=1`,
      tagged('y-20', { kind: 'add-to-cart', creditedTo: null, problems: ['two-tags'] }),
    ],
    [
      'an add-to-cart link with an item Amazon would drop',
      `${CART}?AssociateTag=x-20&tag=x-20&ASIN.1=B01IG0E1F0&Quantity.1=1&ASIN.2=oops&Quantity.2=1`,
      tagged('x-20', { kind: 'add-to-cart', problems: ['bad-cart-item'] }),
    ],
    [
      'an add-to-cart link with too much in it',
      `${CART}?AssociateTag=x-20&tag=x-20${Array.from({ length: 11 }, (_, at) => `&ASIN.${at + 1}=B01IG0E1F0`).join('')}`,
      tagged('x-20', { kind: 'add-to-cart', problems: ['too-many-items'] }),
    ],
    [
      'an Archer link',
      `${DP}?${STATIC}&ref_=aa_maas&tag=maas&aa_campaignid=x`,
      of({
        kind: 'attribution',
        creditedTo: 'Amazon Attribution (made by the Ads API for a creator network such as Archer)',
      }),
    ],
    [
      'a link of an ad platform',
      `${DP}?maas=maas_adg_api_5812_macro_77_1&aa_campaignid=1`,
      of({
        kind: 'attribution',
        creditedTo: 'Amazon Attribution (made by the Ads API for an ad platform)',
      }),
    ],
    [
      'a link made in the Ads console',
      `${DP}?maas=maas_adg_0A1B2C3D4E5F60718293A4B5C6D7E8F9_afap_abs&ref_=aa_maas`,
      of({ kind: 'attribution', creditedTo: 'Amazon Attribution (made in the Ads console)' }),
    ],
    [
      'an attribution link to a brand store',
      'https://www.amazon.com/stores/page/1?ref_=aa_maas',
      of({ kind: 'attribution', asin: null, creditedTo: 'Amazon Attribution' }),
    ],
    [
      'an attribution link with a tag joined on',
      `${DP}?${STATIC}&tag=x-20`,
      of({ kind: 'attribution', tag: 'x-20', problems: ['two-programmes'] }),
    ],
    [
      'an attribution link with a mark twice',
      `${DP}?${STATIC}&${STATIC}`,
      of({ kind: 'attribution', problems: ['repeated-parameter'] }),
    ],
    [
      'an attribution link never filled in',
      `${DP}?maas=maas_adg_api_5812_macro_77_1&aa_campaignid={campaignid}`,
      of({ kind: 'attribution', problems: ['unfilled-template'] }),
    ],
    [
      'a short link',
      'https://amzn.to/3abc',
      of({ ...nowhere, kind: 'short', problems: ['short-link'] }),
    ],
    [
      'another site',
      'https://www.amazon.com.evil.com/dp/B01IG0E1F0?tag=x-20',
      of({ ...nowhere, kind: 'not-amazon', problems: ['not-amazon'] }),
    ],
    [
      'a redirect of another site',
      `https://evil.com/?u=${DP}`,
      of({ ...nowhere, kind: 'not-amazon', problems: ['not-amazon', 'wrapped'] }),
    ],
    ['no link', 'B01IG0E1F0', of({ ...nowhere, kind: 'not-amazon', problems: ['not-amazon'] })],
  ])('knows %s', (_, text, report) => {
    expect(seen(text)).toEqual(report);
  });

  it('always has the same keys, so that scripts may rely on its JSON', () => {
    for (const text of [DP, 'https://amzn.to/3abc', `${DP}?${STATIC}`, '']) {
      expect(Object.keys(inspectLink(text))).toEqual([
        'kind',
        'marketplace',
        'asin',
        'tag',
        'creditedTo',
        'problems',
      ]);
    }
  });

  it('advises to keep an attribution link inside another site as it is', () => {
    const { problems } = inspectLink(
      `https://net.example/?url=${encodeURIComponent(`${DP}?${STATIC}`)}`,
    );
    expect(problems[1]?.message).toMatch(/keep the whole link as it is/);
  });
});
