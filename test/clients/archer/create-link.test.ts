import {
  AmazonUnavailableError,
  NotAllowedToPromoteError,
  ProductNotFoundError,
  UnknownMarketplaceError,
  UnsupportedMarketplaceError,
} from '../../../clients/archer';
import { AnswerError, NetworkError, ServiceError } from '../../../clients/transport';
import { archerFor, errorOf } from './support/archer-for';
import {
  type FakeArcher,
  NOT_ALLOWED,
  NOT_FOUND,
  UNREACHABLE,
  startFakeArcher,
} from './support/fake-archer';

const REQUEST = { asin: 'B0D45KS7QM', name: 'spring-2026-yt', marketplace: 'DE' } as const;

let archer: FakeArcher;
beforeEach(async () => {
  archer = await startFakeArcher();
});
afterEach(() => archer.close());

test('a link is requested with only the fields that the reference names', async () => {
  await archerFor(archer.url).client.createLink(REQUEST);
  const [login, create] = archer.requests;
  expect(Object.fromEntries(login?.form ?? [])).toEqual({
    grant_type: 'password',
    username: 'lamp-ltd',
    password: 'corr3ct horse&battery=staple',
  });
  expect(login?.headers['content-type']).toContain('application/x-www-form-urlencoded');
  expect(create).toMatchObject({
    method: 'POST',
    path: '/generate_attribution_link',
    json: { asin: 'B0D45KS7QM', link_name: 'spring-2026-yt', marketplace: 'amazon.de' },
    headers: { authorization: 'Bearer archer-token-1', 'content-type': 'application/json' },
  });
});

test.each([[['url']], [['attribution_link']], [['url', 'attribution_link']]] as const)(
  'the URL is found under %j, byte for byte, with the name it was asked for',
  async (fields) => {
    archer.behaviour.urlFields = fields;
    const link = await archerFor(archer.url).client.createLink(REQUEST);
    expect(link).toMatchObject({
      url: 'https://www.amazon.de/dp/B0D45KS7QM?maas=maas_adg_api_8842_static_12_1&ref_=aa_maas&aa_campaignid=a%20b&tag=maas',
      name: 'spring-2026-yt',
      asin: 'B0D45KS7QM',
      marketplace: 'amazon.de',
      active: true,
    });
  },
);

test('a link without identifier, type and state is accepted', async () => {
  archer.behaviour.insteadOfCreating = [
    { status: 201, json: { id: null, url: '', attribution_link: 'https://www.amazon.de/dp/X' } },
  ];
  const link = await archerFor(archer.url).client.createLink(REQUEST);
  expect(link).toMatchObject({ url: 'https://www.amazon.de/dp/X', active: true });
  expect(link).not.toHaveProperty('id');
});

test('an answer without any URL is refused by name', async () => {
  archer.behaviour.insteadOfCreating = [{ json: { id: '65f', url: null } }];
  const error = await errorOf(archerFor(archer.url).client.createLink(REQUEST));
  expect(error).toBeInstanceOf(AnswerError);
  expect(error.message).toContain('the link has no url');
});

describe('the three documented failures', () => {
  test.each([
    ['by status', NOT_FOUND],
    ['as older versions had it', { status: 500, json: { detail: 'ASIN not found' } }],
    ['only by words', { status: 400, json: { detail: 'The product is not in our catalog' } }],
  ])('product not found, %s', async (_, answer) => {
    archer.behaviour.insteadOfCreating = [answer];
    const error = await errorOf(archerFor(archer.url).client.createLink(REQUEST));
    expect(error).toBeInstanceOf(ProductNotFoundError);
    expect(error.message).toMatch(/check the ASIN/);
    expect(archer.count('POST', '/generate_attribution_link')).toBe(1);
  });

  test.each([
    ['by status', NOT_ALLOWED],
    ['by words', { status: 400, json: { detail: 'ASIN not available for advertising' } }],
    ['in an object', { status: 400, json: { detail: { message: 'not allowed to promote' } } }],
  ])('not allowed to promote, %s', async (_, answer) => {
    archer.behaviour.insteadOfCreating = [answer];
    const error = await errorOf(archerFor(archer.url).client.createLink(REQUEST));
    expect(error).toBeInstanceOf(NotAllowedToPromoteError);
    expect((error as NotAllowedToPromoteError).refusal.status).toBe(answer.status);
    expect(archer.count('POST', '/generate_attribution_link')).toBe(1);
  });

  test('Amazon out of reach is tried again after 2, 4 and 8 seconds, less a random part', async () => {
    archer.behaviour.insteadOfCreating = [UNREACHABLE, UNREACHABLE, UNREACHABLE];
    const { client, time } = archerFor(archer.url);
    const { url } = await client.createLink(REQUEST);
    expect(url).toContain('/dp/B0D45KS7QM');
    expect(archer.links).toHaveLength(1);
    expect(time.waits.filter((wait) => wait >= 1_000)).toEqual([1_500, 3_000, 6_000]);
  });

  test('Amazon out of reach for good ends with a named error after four calls', async () => {
    archer.behaviour.refusals.set(REQUEST.asin, UNREACHABLE);
    const error = await errorOf(archerFor(archer.url).client.createLink(REQUEST));
    expect(error).toBeInstanceOf(AmazonUnavailableError);
    expect(error.message).toContain("couldn't reach Amazon, try again in a few seconds");
    expect(archer.count('POST', '/generate_attribution_link')).toBe(4);
  });
});

describe('other refusals', () => {
  test('an unknown marketplace is named with those that Archer takes', async () => {
    const detail = 'marketplace not allowed; valid: amazon.com, amazon.co.uk';
    archer.behaviour.insteadOfCreating = [{ status: 400, json: { detail } }];
    const error = await errorOf(archerFor(archer.url).client.createLink(REQUEST));
    expect(error).toBeInstanceOf(UnknownMarketplaceError);
    expect(error.message).toContain('valid: amazon.com, amazon.co.uk');
  });

  test('a marketplace without links is refused before anything is sent', async () => {
    const { client } = archerFor(archer.url);
    const error = await errorOf(client.createLink({ ...REQUEST, marketplace: 'JP' }));
    expect(error).toBeInstanceOf(UnsupportedMarketplaceError);
    expect(error.message).toContain('US, CA, MX');
    expect(archer.requests).toHaveLength(0);
  });

  test('fields that Archer refuses are listed one by one', async () => {
    const detail = [
      { loc: ['body', 'asin'], msg: 'must have 10 characters', type: 'value_error' },
      { loc: ['body', 'link_name'], msg: 'is too long', type: 'value_error' },
    ];
    archer.behaviour.insteadOfCreating = [{ status: 422, json: { detail } }];
    const error = await errorOf(archerFor(archer.url).client.createLink(REQUEST));
    expect(error).toBeInstanceOf(ServiceError);
    expect(error.message).toContain('asin: must have 10 characters; link_name: is too long');
  });

  test("a server error does not count as the brand's refusal, and is not repeated", async () => {
    const detail = 'cannot access local variable';
    archer.behaviour.insteadOfCreating = [{ status: 500, json: { detail } }];
    const error = await errorOf(archerFor(archer.url).client.createLink(REQUEST));
    expect(error.name).toBe('ServiceError');
    expect(archer.count('POST', '/generate_attribution_link')).toBe(1);
  });

  test('too many requests wait as long as Archer says', async () => {
    const throttled = { status: 429, headers: { 'retry-after': '7' }, json: { detail: 'slow' } };
    archer.behaviour.insteadOfCreating = [throttled];
    const { client, time } = archerFor(archer.url);
    await client.createLink(REQUEST);
    expect(time.waits.at(-1)).toBe(8_000);
  });

  test('a wait of more than a minute ends the call', async () => {
    const throttled = { status: 429, headers: { 'retry-after': '3600' }, json: {} };
    archer.behaviour.insteadOfCreating = [throttled];
    const error = await errorOf(archerFor(archer.url).client.createLink(REQUEST));
    expect(error).toMatchObject({ status: 429, retryAfter: 3_600_000 });
  });
});

test('a lost answer is not repeated: that would make a second link', async () => {
  archer.behaviour.afterCreating = [{ fault: 'reset' }];
  const error = await errorOf(archerFor(archer.url).client.createLink(REQUEST));
  expect(error).toBeInstanceOf(NetworkError);
  expect(archer.links).toHaveLength(1);
});
