import { alexaOf } from '../../simulator/alexa';
import {
  KNOWN_FAILURES,
  type StartConnection,
  createShopping,
  readForcedOutcomes,
} from '../../simulator/shopping';
import { dollars, invented } from '../support/invented';
import { smallShopping } from './support/small-device';

const uris = {
  cart: 'connection://AMAZON.AddToShoppingCart/1',
  buy: 'connection://AMAZON.BuyShoppingProducts/1',
  recommend: 'connection://AMAZON.RecommendShoppingProducts/1',
  wishlist: 'connection://AMAZON.AddToList/1',
};

const request = (
  task: keyof typeof uris,
  asins: readonly string[] = ['B0TESTTES1'],
  tag: string | null = 'test-20',
): StartConnection => ({
  type: 'Connections.StartConnection',
  uri: uris[task],
  input: {
    products: asins.map((asin) =>
      tag === null ? { asin } : { asin, attribution: { associateId: tag } },
    ),
    ...(task === 'wishlist' && { listType: 'WISHLIST' }),
  },
  token: 't',
});

const both = ['B0TESTTES1', 'B0TESTTES2'];

describe('one product', () => {
  test.each([
    ['cart', 'cart', "Okay. I've added the test kettle to your Amazon cart."],
    ['buy', 'orders', "Okay. I've ordered the test kettle."],
    ['wishlist', 'wishList', "Okay. I've added the test kettle to your wish list."],
  ] as const)('taken by a yes (%s) goes to the %s', (task, place, said) => {
    const shopping = smallShopping();
    const asked = shopping.start(request(task));
    expect(asked).toMatchObject({ kind: 'asks' });
    const ended = shopping.answer('yes please');
    expect(ended).toEqual({
      kind: 'ended',
      say: said,
      result: { outcome: 'completed', status: { code: '200', message: 'SUCCESS:Successful.' } },
    });
    expect(shopping.ledger[place]).toEqual([
      { asin: 'B0TESTTES1', title: 'the test kettle', marketplace: 'US', tag: 'test-20' },
    ]);
    expect(shopping.ledger.credits).toHaveLength(1);
  });

  test.each(['no', 'no thanks', 'stop', 'cancel', 'exit'])(
    'refused by %j is reported to the skill like a success, and credits nobody',
    (answer) => {
      const shopping = smallShopping();
      shopping.start(request('cart'));
      expect(shopping.answer(answer)).toMatchObject({
        kind: 'ended',
        result: { outcome: 'declined', status: { code: '200' } },
      });
      expect(shopping.ledger.cart).toEqual([]);
      expect(shopping.ledger.credits).toEqual([
        {
          task: 'cart',
          asin: 'B0TESTTES1',
          marketplace: 'US',
          tag: 'test-20',
          credited: false,
          why: 'the customer said no to Alexa',
        },
      ]);
    },
  );

  test.each(['add it to my cart', 'go ahead', 'yeah', 'um, sure'])('is taken by %j', (answer) => {
    const shopping = smallShopping();
    shopping.start(request('cart'));
    shopping.answer(answer);
    expect(shopping.ledger.cart).toHaveLength(1);
  });

  it('asks again when the answer is unclear, then gives up', () => {
    const shopping = smallShopping();
    shopping.start(request('cart'));
    expect(shopping.answer('banana')).toMatchObject({ kind: 'asks' });
    expect(shopping.answer('banana')).toMatchObject({ result: { outcome: 'declined' } });
    expect(shopping.ledger.credits[0]?.why).toBe('the customer gave Alexa no clear answer');
  });

  it('has the same made-up price every time, in the currency of the marketplace', () => {
    const us = smallShopping().start(request('cart'));
    expect(smallShopping().start(request('cart'))).toEqual(us);
    expect(us.say).toMatch(/It's \$\d+\.99, with delivery/);
    expect(smallShopping([], 'en-GB').start(request('cart')).say).toMatch(/It's £\d+\.99/);
  });

  it("has a price around the owner's estimate, up to 30 percent either way", () => {
    const estimate = 60;
    const shares = Array.from({ length: 40 }, (_, index) => {
      const product = invented(`thing-${index}`, dollars(estimate));
      const shopping = createShopping({
        products: [product],
        locale: 'en-US',
        alexa: alexaOf('en-US'),
        outcomes: readForcedOutcomes([]),
      });
      const { say } = shopping.start(request('cart', Object.values(product.asins)));
      return Number(/It's \$(\d+\.\d\d), with/.exec(say)?.[1]) / estimate;
    });
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.7);
    expect(Math.min(...shares)).toBeLessThan(0.8);
    expect(Math.max(...shares)).toBeGreaterThan(1.2);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1.3);
  });

  it('has no offers in a marketplace where the catalogue does not know its ASIN', () => {
    expect(smallShopping().start(request('cart', ['B0TESTTES3']))).toMatchObject({
      result: { outcome: 'NoOffersFound' },
    });
  });

  it('is sold although the catalogue does not have it', () => {
    expect(smallShopping().start(request('cart', ['B0UNKNOWN0'])).say).toContain('B0UNKNOWN0');
  });
});

describe('a list to recommend', () => {
  it('is read one by one until the customer takes one', () => {
    const shopping = smallShopping();
    expect(shopping.start(request('recommend', both)).say).toMatch(
      /^Number 1 of 2: the test kettle/,
    );
    expect(shopping.answer('next').say).toMatch(/^Number 2 of 2: the test glass/);
    expect(shopping.answer('yes')).toMatchObject({ result: { outcome: 'completed' } });
    expect(shopping.ledger.cart.map(({ asin }) => asin)).toEqual(['B0TESTTES2']);
    expect(shopping.ledger.credits.map(({ credited, why }) => [credited, why])).toEqual([
      [false, 'the customer took another one'],
      [true, 'put in the cart by voice; counts when the customer buys it'],
    ]);
  });

  it('ends as declined when the customer takes none', () => {
    const shopping = smallShopping();
    shopping.start(request('recommend', both));
    shopping.answer('no');
    expect(shopping.answer('no')).toMatchObject({ result: { outcome: 'declined' } });
    expect(shopping.ledger.credits).toHaveLength(2);
  });

  it('leaves out what is not sold here', () => {
    const say = smallShopping().start(request('recommend', ['B0TESTTES3', ...both])).say;
    expect(say).toMatch(/^Number 1 of 2: the test kettle/);
  });
});

describe('credit', () => {
  test.each([
    ['cart', 'en-US', 'test-20', true, 'put in the cart by voice'],
    ['buy', 'en-GB', 'test-21', true, 'ordered by voice'],
    ['cart', 'en-US', null, false, 'the hand-over carried no tag'],
    ['cart', 'en-US', 'test-21', false, 'test-21'],
    ['cart', 'en-GB', 'test-20', false, 'test-20'],
    ['cart', 'en-US', 'no tag at all', false, 'is not a tracking ID'],
    ['wishlist', 'en-US', 'test-20', false, 'Amazon does not say'],
  ] as const)('of %s in %s with %s: %s, because %s', (task, locale, tag, credited, why) => {
    const shopping = smallShopping([], locale);
    shopping.start(request(task, ['B0TESTTES1'], tag));
    expect(shopping.answer('yes')).toMatchObject({ result: { outcome: 'completed' } });
    expect(shopping.ledger.credits).toEqual([
      expect.objectContaining({
        task,
        tag,
        credited,
        why: expect.stringContaining(why) as unknown,
      }),
    ]);
  });
});

describe('forced outcomes', () => {
  const tasks = ['cart', 'buy', 'recommend', 'wishlist'] as const;
  const table = tasks.flatMap((task) => KNOWN_FAILURES.map((code) => [task, code] as const));

  test.each(table)('%s ends with %s, status 200, and no credit', (task, code) => {
    const shopping = smallShopping([code]);
    const step = shopping.start(request(task));
    expect(step).toMatchObject({
      kind: 'ended',
      say: expect.stringContaining('Sorry') as unknown,
      result: {
        outcome: code,
        status: { code: '200' },
        result: { code: `AlexaShopping.${code}`, message: expect.any(String) as unknown },
      },
    });
    expect(shopping.ledger).toMatchObject({ cart: [], orders: [], wishList: [] });
    expect(shopping.ledger.credits).toEqual([
      expect.objectContaining({ credited: false, why: `the hand-over failed: ${code}` }),
    ]);
  });

  it('sends a number as the status, without a result', () => {
    const step = smallShopping(['403']).start(request('cart'));
    expect(step).toMatchObject({ result: { outcome: '403', status: { code: '403' } } });
    expect(step).not.toHaveProperty('result.result');
  });

  it('sends any other word as an unknown code', () => {
    expect(smallShopping(['SomethingNew']).start(request('cart'))).toMatchObject({
      result: {
        outcome: 'SomethingNew',
        status: { code: '200' },
        result: { code: 'SomethingNew' },
      },
    });
  });

  it('can be success or refusal, without a question', () => {
    const taken = smallShopping(['completed']);
    expect(taken.start(request('cart'))).toMatchObject({ result: { outcome: 'completed' } });
    expect(taken.ledger.cart).toHaveLength(1);
    const refused = smallShopping(['declined']);
    expect(refused.start(request('cart'))).toMatchObject({ result: { outcome: 'declined' } });
    expect(refused.ledger.cart).toEqual([]);
  });

  it('concern only one product when its ASIN is given', () => {
    const shopping = smallShopping(['B0TESTTES2=ItemNotEligible']);
    expect(shopping.start(request('cart', ['B0TESTTES1']))).toMatchObject({ kind: 'asks' });
    expect(shopping.start(request('cart', ['B0TESTTES2']))).toMatchObject({
      result: { outcome: 'ItemNotEligible' },
    });
  });

  it('are read in any case', () => {
    expect(readForcedOutcomes(['nooffersfound']).every).toBe('NoOffersFound');
  });

  test.each(['', '=x', 'B0TESTTES1=', 'a b', 'SHORT=x'])('%j is not a rule', (rule) => {
    expect(() => readForcedOutcomes([rule])).toThrow('is neither a code nor ASIN=CODE');
  });
});

it('is offered only in the United States and Britain', () => {
  expect(smallShopping([], 'de-DE').start(request('cart'))).toMatchObject({
    result: { outcome: 'InvalidTaskForMarketplace' },
  });
});

describe('a directive Alexa can not work with', () => {
  const bad = (changes: Partial<StartConnection>): StartConnection => ({
    ...request('cart'),
    ...changes,
  });

  test.each([
    [
      'an unknown task',
      bad({ uri: 'connection://AMAZON.Dance/1' }),
      'the task "connection://AMAZON.Dance/1"',
    ],
    ['a name that every object has', bad({ uri: 'constructor' }), 'the task "constructor"'],
    ['a token that is not a text', bad({ token: { a: 1 } as never }), 'the token is not a string'],
    ['no input', { type: 'Connections.StartConnection', uri: uris.cart } as const, '"input": '],
    ['no products', bad({ input: { products: [] } }), '"input.products": has no product'],
    ['two products for the cart', request('cart', both), 'has 2 products; this task takes 1'],
    ['eleven to recommend', request('recommend', Array<string>(11).fill('B0TESTTES1')), 'takes 10'],
    ['an ASIN in small letters', request('cart', ['b0testtes1']), 'input.products.0.asin'],
    ['a wish list without its type', bad({ uri: uris.wishlist }), 'input.listType'],
  ])('%s comes back with status 400', (_, directive, fault) => {
    const step = smallShopping().start(directive);
    expect(step).toMatchObject({
      kind: 'ended',
      result: { outcome: '400', status: { code: '400' } },
      fault: expect.stringContaining(fault) as unknown,
    });
  });
});
