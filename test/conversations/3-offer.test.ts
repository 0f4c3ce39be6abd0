import { type Country } from '../../attribution';
import { wordsOf } from '../../catalog';
import { catalog, shop } from '../support/shop';
import { invented, shelfOf } from '../support/invented';
import { type Talk, createTalk, slot } from '../support/talk';

const DISCLOSURE = /earns a commission on qualifying purchases/;

test('an offer names the product, says why it fits, discloses and asks yes or no', async () => {
  const { text, response } = await createTalk().askForCoffee();
  expect(text).toMatch(/For your dad, with coffee in mind|Thinking of your dad and coffee/);
  expect(text).toMatch(/Just so you know, Shelf Talker earns a commission on qualifying purchases/);
  expect(text).toMatch(/Would you like Alexa to add it to your cart\?$/);
  expect(response.shouldEndSession).toBe(false);
});

test('names only what matched: leaves out an occasion that the product does not list', async () => {
  const talk = createTalk();
  const { offered, text } = await talk.intent('RecommendIntent', {
    category: slot('caliper', 'caliper'),
    occasion: slot("valentine's day", 'valentines-day'),
  });
  expect(offered).toBe('neiko-01407a-caliper');
  expect(text).not.toContain('Valentine');
});

test.each<[Country, string, object]>([
  ['US', 'en-US', { stage: 'registered' }],
  ['US', 'en-US', { trackingIds: [], marketplaces: { US: { handOver: allTasks() } } }],
  ['GB', 'en-GB', { trackingIds: [], marketplaces: { GB: { handOver: allTasks() } } }],
])('an untagged offer in %s holds no disclosure (%s, %j)', async (_country, locale, change) => {
  const talk = createTalk({ locale, record: { ...shop.record, ...change } });
  const offer = await talk.askForCoffee();
  expect(offer.text).not.toMatch(/commission/);
  const { handOver } = await talk.yes();
  expect(handOver?.input.products).toEqual([{ asin: expect.any(String) as string }]);
});

function allTasks(): Record<'cart' | 'buy' | 'recommend' | 'wishlist', boolean> {
  return { cart: true, buy: true, recommend: true, wishlist: true };
}

test.each(['TellMeMoreIntent', 'WhyThisOneIntent', 'ProductQuestionIntent'])(
  'after %s the talk goes on without a purchase question, and "no" brings it back with the short disclosure',
  async (intent) => {
    const talk = createTalk();
    await talk.askForCoffee();
    const { text, handOver } = await talk.intent(intent);
    expect(text).toMatch(/Anything else about it\?$/);
    expect(text).not.toMatch(/commission/);
    expect(handOver).toBeUndefined();
    const again = await talk.no();
    expect(again.text).toMatch(/earns a commission/);
    expect(again.text).not.toMatch(/Just so you know/);
    expect(again.text).toMatch(/cart\?$/);
  },
);

test.each(['AMAZON.HelpIntent', 'AMAZON.RepeatIntent'])(
  'the purchase question after %s still comes with the disclosure',
  async (intent) => {
    const talk = createTalk();
    await talk.askForCoffee();
    const { text } = await talk.intent(intent);
    expect(text).toMatch(DISCLOSURE);
    expect(text).toMatch(/cart\?$/);
  },
);

/** At 14 characters a second, a slow reading speed for Alexa. */
const THIRTY_SECONDS = 30 * 14;

test('every product is offered within thirty seconds of speech, by name, without a price', async () => {
  for (const product of catalog.products.filter(({ asins }) => asins.US !== undefined)) {
    const record = shop.record;
    const one = { ...catalog, products: [product] };
    const talk = createTalk({ record, catalog: one });
    const pet = product.audience.find((audience) => audience === 'dog' || audience === 'cat');
    const { text } = await talk.intent('RecommendIntent', {
      category: slot('it', product.type),
      interest: slot('it', product.facets.interest[0]),
      ...(pet !== undefined && { recipient: slot('it', pet) }),
      ...(product.audience.includes('adult') && { recipient: slot('dad', 'father') }),
    });
    expect(text.toLowerCase()).toContain(wordsOf(product, 'en').name.toLowerCase());
    expect(text.length).toBeLessThanOrEqual(THIRTY_SECONDS);
    expect(text).not.toMatch(/[$£€\d]|dollar|pound sterling|euro/i);
  }
});

test('a list names at most three products and asks which one', async () => {
  const talk = createTalk();
  const { text, envelope } = await talk.intent('ListOptionsIntent');
  expect(envelope.sessionAttributes?.['options']).toHaveLength(3);
  expect(text).toMatch(DISCLOSURE);
  expect(text).toMatch(/Which one would you like\?$/);
  expect(text.length).toBeLessThanOrEqual(THIRTY_SECONDS);
});

test('"the second one" offers the second of the list', async () => {
  const talk = createTalk();
  const { envelope } = await talk.intent('ListOptionsIntent');
  const options = envelope.sessionAttributes?.['options'] as string[];
  const { offered } = await talk.intent('ChooseIntent', { position: slot('2') });
  expect(offered).toBe(options[1]);
});

test('card and screen carry the same words and disclosure as the voice', async () => {
  const talk = createTalk({ hasScreen: true });
  const { text, response } = await talk.askForCoffee();
  expect(response.card).toEqual({ type: 'Simple', title: 'Shelf Talker', content: text });
  expect(response.directives?.[0]).toMatchObject({
    type: 'Alexa.Presentation.APL.RenderDocument',
    datasources: { panel: { text } },
  });
});

test('a touch on a list item offers that item', async () => {
  const talk = createTalk({ hasScreen: true });
  const { envelope } = await talk.intent('ListOptionsIntent');
  const options = envelope.sessionAttributes?.['options'] as string[];
  const { offered } = await talk.send({
    type: 'Alexa.Presentation.APL.UserEvent',
    token: 'panel',
    arguments: ['choose', 3],
  });
  expect(offered).toBe(options[2]);
});

/** What is offered, from the opening to the last word about the product. */
const offerOf = async (talk: Talk, wish: Record<string, object>): Promise<string> => {
  const { text } = await talk.intent('RecommendIntent', wish);
  return text.replace(/ Just so you know.*/, '');
};

describe('the opening of an offer names what matched, and only that', () => {
  const WISHES = {
    recipient: slot('dad', 'father'),
    interest: slot('music', 'music'),
    occasion: slot('birthday', 'birthday'),
  };
  const plain = invented('plain-phones', {
    facets: { occasion: ['birthday'] },
    audience: ['adult', 'dog'],
  });

  test.each<[(keyof typeof WISHES)[], string]>([
    [[], ''],
    [['interest'], 'With music in mind, '],
    [['occasion'], 'As a birthday present, '],
    [['occasion', 'interest'], 'As a birthday present, with music in mind, '],
    [['recipient'], 'For your dad, '],
    [
      ['recipient', 'interest'],
      'For your dad, with music in mind, |Thinking of your dad and music, ',
    ],
    [['recipient', 'occasion'], 'As a birthday present for your dad, '],
    [
      ['recipient', 'occasion', 'interest'],
      'As a birthday present for your dad, with music in mind, ',
    ],
  ])('%j', async (parts, opening) => {
    const wish = Object.fromEntries(parts.map((part) => [part, WISHES[part]]));
    const offer = await offerOf(createTalk(shelfOf(plain)), {
      category: slot('headphones', 'headphones'),
      ...wish,
    });
    expect(offer).toMatch(
      new RegExp(
        `^(${opening})I'd (pick|suggest) the plain phones\\. It does what it should\\.$`,
        'i',
      ),
    );
  });

  test('a customer who looks for themselves is spoken to', async () => {
    const recipient = slot('me', 'myself');
    const { interest } = WISHES;
    expect(await offerOf(createTalk(shelfOf(plain)), { recipient, interest })).toMatch(
      /^With music in mind, I'd pick the plain phones for you\.|^Since you like music/,
    );
    const category = slot('headphones', 'headphones');
    expect(await offerOf(createTalk(shelfOf(plain)), { recipient, category })).toMatch(
      /^I'd (pick|suggest) the plain phones\. /,
    );
  });

  test('a dog is not said to have an interest', async () => {
    const recipient = slot('dog', 'dog');
    expect(
      await offerOf(createTalk(shelfOf(plain)), { recipient, interest: WISHES.interest }),
    ).toMatch(/^For the dog, I'd (pick|suggest) the plain phones\./);
  });
});

test.each([
  [190, true],
  [191, false],
])(
  'a reason of %i characters with the pitch is said in the same breath: %s',
  async (sum, isSaid) => {
    const say = 'It sings.';
    const pitch = `It ${'a'.repeat(sum - say.length - 4)}.`;
    const reasons = [{ say: 'It lasts.' }, { say, interest: 'music' }];
    const talk = createTalk(shelfOf(invented('plain-phones', { words: { pitch, reasons } })));
    const offer = await offerOf(talk, {
      recipient: slot('dad', 'father'),
      interest: slot('music', 'music'),
    });
    expect(offer).toContain(pitch);
    expect(offer.endsWith(` ${say}`)).toBe(isSaid);
    expect(offer).not.toContain('It lasts.');
  },
);

test('things that come in numbers are spoken of as such', async () => {
  const talk = createTalk(shelfOf(invented('plain-phones', { words: { number: 'many' } })));
  expect((await talk.askForMusic()).text).toMatch(
    /Would you like Alexa to add them to your cart\?$/,
  );
  expect((await talk.intent('TellMeMoreIntent')).text).toMatch(/Anything else about them\?$/);
});

test('two ideas are announced as two', async () => {
  const talk = createTalk(shelfOf(invented('plain-phones'), invented('fine-phones')));
  const { text } = await talk.intent('ListOptionsIntent');
  expect(text).toMatch(/^Here are two ideas\. One: the \w+ phones\. Two: the \w+ phones\. Just so/);
});

test('what was offered lately comes after what was not, in the next session, too', async () => {
  const talk = createTalk(shelfOf(invented('plain-phones'), invented('fine-phones')));
  const first = await talk.askForMusic();
  talk.hangUp();
  const second = await talk.askForMusic();
  expect([first.offered, second.offered].sort()).toEqual(['fine-phones', 'plain-phones']);
});

test('where the owner switched all hand-overs off, a list speaks of no commission', async () => {
  const handOver = { cart: false, buy: false, recommend: false, wishlist: false };
  const US = { ...shop.record.marketplaces.US, handOver };
  const talk = createTalk({ record: { ...shop.record, marketplaces: { US } } });
  expect((await talk.intent('ListOptionsIntent')).text).not.toMatch(/commission/);
});
