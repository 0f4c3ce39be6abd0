import { type RegistrationRecord } from '../../attribution';
import { catalog, shop } from '../support/shop';
import { createTalk, slot } from '../support/talk';

const COMMANDS = ['AddToCartIntent', 'BuyNowIntent'];

test.each(COMMANDS)('%s with nothing on offer asks what for', async (intent) => {
  const talk = createTalk();
  await talk.launch();
  const { handOver, text, response } = await talk.intent(intent);
  expect(handOver).toBeUndefined();
  expect(text).toBe("There's nothing on offer yet. What are you looking for?");
  expect(response.shouldEndSession).toBe(false);
});

test.each(COMMANDS)('%s on a list that says no number asks which one', async (intent) => {
  const talk = createTalk();
  await talk.intent('ListOptionsIntent');
  const { handOver, text } = await talk.intent(intent);
  expect(handOver).toBeUndefined();
  expect(text).toMatch(/^I need to know which one first\. .*Which one would you like\?$/);
});

test.each(['1', '2'])(
  'with the second of a list on offer, "add number %s" means that one; the old list has no third',
  async (place) => {
    const talk = createTalk();
    await talk.intent('ListOptionsIntent');
    const { offered } = await talk.intent('ChooseIntent', { position: slot('2') });
    const none = await talk.intent('AddToCartIntent', { position: slot('3') });
    expect(none.handOver).toBeUndefined();
    expect(none.text).toMatch(/^There's nothing on offer yet\./);
    const { handOver } = await talk.intent('AddToCartIntent', { position: slot(place) });
    const asin = catalog.products.find(({ id }) => id === offered)?.asins.US;
    expect(handOver?.input.products).toMatchObject([{ asin }]);
  },
);

test('after a success the next thing can be bought in the same way', async () => {
  const talk = createTalk();
  const tokens = [];
  for (let round = 0; round < 2; round += 1) {
    await talk.askForCoffee();
    const { handOver } = await talk.yes();
    tokens.push(handOver?.token);
    expect((await talk.resume()).text).toMatch(/^(Okay, I'm back|All right, it's me again)\./);
  }
  expect(new Set(tokens).size).toBe(2);
});

describe('where only one kind of hand-over has a tracking ID', () => {
  const EARNS = /earns a commission/;
  const WHOLE = /Just so you know/;

  const onlyTagged = (placement: 'buy' | 'recommend'): RegistrationRecord => {
    const handOver = { cart: true, buy: true, recommend: true, wishlist: false };
    const trackingId = { trackingId: 'shelf-20', marketplace: 'US', placement, status: 'seen' };
    return {
      ...shop.record,
      marketplaces: { US: { handOver } },
      trackingIds: [trackingId],
    } as RegistrationRecord;
  };

  test('a command that earns where the offer does not says so itself, the first time at length', async () => {
    const talk = createTalk({ record: onlyTagged('buy') });
    for (const isFirst of [true, false]) {
      expect((await talk.askForCoffee()).text).not.toMatch(EARNS);
      const { text, handOver } = await talk.intent('BuyNowIntent');
      expect(handOver?.input.products[0]?.attribution).toEqual({ associateId: 'shelf-20' });
      expect(text).toMatch(EARNS);
      expect(WHOLE.test(text)).toBe(isFirst);
      await talk.resume();
    }
  });

  test('a hand-over that does not earn is not told of, nor does it shorten what is told later', async () => {
    const talk = createTalk({ record: onlyTagged('buy') });
    await talk.askForCoffee();
    expect((await talk.yes()).text).not.toMatch(EARNS);
    await talk.resume();
    await talk.askForCoffee();
    expect((await talk.intent('BuyNowIntent')).text).toMatch(WHOLE);
  });

  test('a list speaks of it when Alexa would read it, not when one is to be chosen', async () => {
    const talk = createTalk({ record: onlyTagged('recommend') });
    expect((await talk.intent('ListOptionsIntent')).text).not.toMatch(EARNS);
    expect((await talk.intent('ReadListIntent')).text).toMatch(EARNS);
  });
});
