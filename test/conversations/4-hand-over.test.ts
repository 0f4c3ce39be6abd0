import { catalog, shop } from '../support/shop';
import { createDevice, loadProject } from '../../workbench/testing';
import { createTalk, slot } from '../support/talk';

const US_TAG = 'sample-shelftalker-belongs-to-nobody-20';
const GB_TAG = 'sample-shelftalker-belongs-to-nobody-21';

const asinOf = (id: string | undefined, country: 'US' | 'GB'): string | undefined =>
  catalog.products.find((product) => product.id === id)?.asins[country];

test.each([
  ['en-US', 'US', US_TAG],
  ['en-GB', 'GB', GB_TAG],
] as const)(
  'a yes in %s hands the offered product over, tagged for %s',
  async (locale, country, tag) => {
    const talk = createTalk({ locale });
    const { offered } = await talk.askForCoffee();
    const { handOver, response, text } = await talk.yes();
    expect(text).toMatch(/^(Okay, over to Alexa|All right, Alexa takes it from here)\.$/);
    expect(handOver).toEqual({
      type: 'Connections.StartConnection',
      uri: 'connection://AMAZON.AddToShoppingCart/1',
      input: { products: [{ asin: asinOf(offered, country), attribution: { associateId: tag } }] },
      token: expect.stringMatching(/^st1\.cart\.[a-z0-9.-]{1,110}$/) as string,
      onCompletion: 'RESUME_SESSION',
    });
    expect('shouldEndSession' in response).toBe(false);
    expect(response.reprompt).toBeUndefined();
  },
);

test.each([
  ['AddToCartIntent', 'AddToShoppingCart'],
  ['BuyNowIntent', 'BuyShoppingProducts'],
])('%s on an offer starts %s for that product', async (intent, task) => {
  const talk = createTalk();
  const { offered } = await talk.askForCoffee();
  const { handOver } = await talk.intent(intent);
  expect(handOver?.uri).toBe(`connection://AMAZON.${task}/1`);
  expect(handOver?.input.products.map(({ asin }) => asin)).toEqual([asinOf(offered, 'US')]);
});

test('"buy the second one" on a list hands over the second product', async () => {
  const talk = createTalk();
  const { envelope } = await talk.intent('ListOptionsIntent');
  const options = envelope.sessionAttributes?.['options'] as string[];
  const { handOver } = await talk.intent('BuyNowIntent', { position: slot('2') });
  expect(handOver?.input.products[0]?.asin).toBe(asinOf(options[1], 'US'));
});

test('"let Alexa read the list" hands over up to ten, those just listed first', async () => {
  const talk = createTalk();
  await talk.intent('RecommendIntent', {
    interest: slot('coffee', 'coffee'),
    recipient: slot('dad', 'father'),
  });
  const { envelope } = await talk.intent('ListOptionsIntent');
  const options = envelope.sessionAttributes?.['options'] as string[];
  await talk.intent('ReadListIntent');
  const { handOver } = await talk.yes();
  const asins = handOver?.input.products.map(({ asin }) => asin) ?? [];
  expect(handOver?.uri).toBe('connection://AMAZON.RecommendShoppingProducts/1');
  expect(asins.length).toBeGreaterThan(3);
  expect(asins.length).toBeLessThanOrEqual(10);
  expect(new Set(asins).size).toBe(asins.length);
  expect(asins.slice(0, 3).sort()).toEqual(options.map((id) => asinOf(id, 'US')).sort());
});

test('a list is read only after it was offered as one, with its disclosure', async () => {
  const talk = createTalk();
  const asked = await talk.intent('ReadListIntent');
  expect(asked.handOver).toBeUndefined();
  expect(asked.text).toMatch(/^Here are three ideas\. .*earns a commission.*read out the list/);
  const { text, handOver } = await talk.intent('ReadListIntent');
  expect(handOver?.input.products[0]?.attribution).toEqual({ associateId: US_TAG });
  expect(text).not.toMatch(/earns a commission/);
});

test('three ideas to choose from are offered as a list before they are read, and a no asks which one', async () => {
  const talk = createTalk();
  const listed = await talk.intent('ListOptionsIntent');
  const asked = await talk.intent('ReadListIntent');
  expect(asked.handOver).toBeUndefined();
  expect(asked.text).toMatch(/earns a commission.*read out the list/);
  expect(asked.envelope.sessionAttributes?.['options']).toEqual(
    listed.envelope.sessionAttributes?.['options'],
  );
  expect((await talk.no()).text).toMatch(/Which one would you like\?$/);
});

test('a command while a thing is talked about discloses in its own words', async () => {
  const talk = createTalk();
  await talk.askForCoffee();
  await talk.intent('TellMeMoreIntent');
  const { text, handOver } = await talk.intent('AddToCartIntent');
  expect(handOver?.input.products[0]?.attribution).toEqual({ associateId: US_TAG });
  expect(text).toMatch(/earns a commission/);
});

test.each(['add something to it', 'put something on it', 'buy a bit of time'])(
  '"%s" only resembles a command, and hands nothing over',
  async (words) => {
    const device = createDevice({ project: loadProject('en-US'), mayBreak: true });
    await device.say('ask shelf talker for a chemex');
    const { directives } = await device.say(words);
    expect(directives.map(({ type }) => type)).not.toContain('Connections.StartConnection');
  },
);

test.each([
  'yes add it',
  'okay i take it',
  'add this one to cart please',
  'go on order it right away',
])('"%s" hands over what was offered before a talk about it', async (words) => {
  const device = createDevice({ project: loadProject('en-US') });
  await device.say('ask shelf talker for a chemex');
  expect((await device.say('tell me more')).speech).toMatch(/Anything else about it\?$/);
  const { directives } = await device.say(words);
  expect(directives.map(({ type }) => type)).toContain('Connections.StartConnection');
});

test('a yes to "anything else about it?" puts the purchase question again, and the next yes buys', async () => {
  const talk = createTalk();
  const { offered } = await talk.askForCoffee();
  await talk.intent('TellMeMoreIntent');
  const asked = await talk.yes();
  expect(asked.handOver).toBeUndefined();
  expect(asked.offered).toBe(offered);
  expect(asked.text).toMatch(
    /^(Great|Lovely|Good)\. .*earns a commission on qualifying purchases\. Would you like Alexa/,
  );
  expect((await talk.yes()).handOver?.input.products[0]?.asin).toBe(asinOf(offered, 'US'));
});

test('a no to "anything else about it?" puts the purchase question once, and a second no declines', async () => {
  const talk = createTalk();
  const { offered } = await talk.askForCoffee();
  await talk.intent('TellMeMoreIntent');
  expect((await talk.no()).offered).toBe(offered);
  expect((await talk.no()).offered).not.toBe(offered);
});

test('the wish list stays off until the record switches it on', async () => {
  const shut = createTalk();
  await shut.askForCoffee();
  const refused = await shut.intent('SaveToWishListIntent');
  expect(refused.handOver).toBeUndefined();
  expect(refused.text).toContain("can't save to a wish list");

  const US = {
    ...shop.record.marketplaces.US,
    handOver: { cart: true, buy: true, recommend: true, wishlist: true },
  };
  const open = createTalk({ record: { ...shop.record, marketplaces: { US } } });
  await open.askForCoffee();
  const { handOver } = await open.intent('SaveToWishListIntent');
  expect(handOver?.uri).toBe('connection://AMAZON.AddToList/1');
  expect(handOver?.input.listType).toBe('WISHLIST');
});

test('where the record allows no hand-over, things are suggested and never sold', async () => {
  const talk = createTalk({ locale: 'en-CA' });
  const suggestion = await talk.askForCoffee();
  expect(suggestion.text).toMatch(/Would you like to hear another idea\?$/);
  expect(suggestion.text).not.toContain('commission');
  const refused = await talk.intent('BuyNowIntent');
  expect(refused.handOver).toBeUndefined();
  expect(refused.text).toMatch(/^I can suggest things here, but I can't pass them to Alexa/);
});

test("a product without an ASIN in the customer's marketplace is not offered there", async () => {
  const talk = createTalk({ locale: 'en-GB' });
  const all: string[] = [];
  for (let round = 0; round < 25; round += 1) {
    const { offered } = await talk.intent(round === 0 ? 'SurpriseIntent' : 'AMAZON.NextIntent');
    all.push(...(offered === undefined ? [] : [offered]));
  }
  expect(all.length).toBeGreaterThan(4);
  expect(all.filter((offered) => asinOf(offered, 'GB') === undefined)).toEqual([]);
});

test('a hand-over after a tagged offer says nothing of the commission again', async () => {
  const talk = createTalk();
  expect((await talk.askForCoffee()).text).toMatch(/earns a commission/);
  const { handOver, text } = await talk.yes();
  expect(handOver?.input.products[0]?.attribution).toEqual({ associateId: US_TAG });
  expect(text).not.toMatch(/commission/);
});

test.each(['TellMeMoreIntent', 'ReadListIntent'])(
  'an untagged hand-over claims no commission, and none is claimed after it: after %s',
  async (intent) => {
    const talk = createTalk({ record: { ...shop.record, stage: 'registered' } });
    await talk.askForCoffee();
    expect((await talk.intent(intent)).text).not.toMatch(/commission/);
    const command = intent === 'ReadListIntent' ? intent : 'AddToCartIntent';
    const { handOver, text } = await talk.intent(command);
    expect(handOver?.input.products[0]).toEqual({ asin: expect.any(String) as string });
    expect(text).not.toMatch(/commission/);
    expect((await talk.resume()).text).not.toMatch(/commission/);
  },
);

test('a list that Alexa reads in Britain holds British ASINs only', async () => {
  const talk = createTalk({ locale: 'en-GB' });
  await talk.askForCoffee();
  await talk.intent('ReadListIntent');
  const { handOver } = await talk.yes();
  const british = new Set(catalog.products.map(({ asins }) => asins.GB));
  const read = handOver?.input.products.map(({ asin }) => asin) ?? [];
  expect(read.length).toBeGreaterThan(0);
  expect(read.filter((asin) => !british.has(asin))).toEqual([]);
});
