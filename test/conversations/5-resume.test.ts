import { readConversation } from '../../lambda/dialogue/conversation';
import { createProcessStore } from '../../memory/process-store';
import { invented, shelfOf } from '../support/invented';
import { unlessDown } from '../support/stores';
import { type Answer, createTalk, slot } from '../support/talk';

const SUCCESS_TALK = /\b(bought|ordered|purchased|added|in your cart|saved|congratulations)\b/i;

const handedOver = async (options: Parameters<typeof createTalk>[0] = {}) => {
  const talk = createTalk(options);
  const { offered } = await talk.askForCoffee();
  const { handOver } = await talk.yes();
  return { talk, offered, token: handOver?.token };
};

test('after a success, or a "no" to Alexa, the words are neutral and the conversation goes on', async () => {
  const { talk } = await handedOver();
  const { text, response } = await talk.resume();
  expect(text).not.toMatch(SUCCESS_TALK);
  expect(text).toMatch(/another idea\?$/);
  expect(response.shouldEndSession).toBe(false);
  expect((await talk.yes()).offered).toBeDefined();
});

test.each(['AlexaShopping.NoOffersFound', 'AlexaShopping.ItemNotEligible'])(
  '%s: the next best is offered, the error is not repeated',
  async (code) => {
    const { talk, offered } = await handedOver();
    const next = await talk.resume({ code });
    expect(next.offered).toBeDefined();
    expect(next.offered).not.toBe(offered);
    expect(next.text).toMatch(/^Let's look at something else, then\./);
    expect(next.text).not.toMatch(/error|unavailable|stock|eligible|sorry/i);
  },
);

test('InvalidTaskForMarketplace: shopping is no longer offered in this session', async () => {
  const { talk } = await handedOver();
  const { text } = await talk.resume({ code: 'AlexaShopping.InvalidTaskForMarketplace' });
  expect(text).toMatch(/^Let's carry on without shopping\./);
  const suggestion = await talk.yes();
  expect(suggestion.offered).toBeUndefined();
  expect(suggestion.text).not.toContain('commission');
  expect((await talk.intent('AddToCartIntent')).handOver).toBeUndefined();
});

test.each([
  [{ code: 'AlexaShopping.RetryLaterError' }],
  [{ code: 'AlexaShopping.InternalError' }],
  [{ code: 'AlexaShopping.SomethingNew' }],
  [{ status: '403' }],
  [{ status: '500' }],
  [{ status: '' }],
  [{ status: '1200' }],
  [{ status: '2000' }],
  [{ status: '2xx' }],
])('%j: the subject is left, without claiming anything', async (cause) => {
  const { talk } = await handedOver();
  const { text, response } = await talk.resume(cause);
  expect(text).toMatch(/^Okay, let's leave that for now/);
  expect(text).not.toMatch(SUCCESS_TALK);
  expect(response.shouldEndSession).toBe(false);
});

test('after RetryLaterError the customer may ask for the same product again', async () => {
  const { talk, token } = await handedOver();
  await talk.resume({ code: 'AlexaShopping.RetryLaterError', token });
  const { handOver } = await talk.intent('AddToCartIntent');
  expect(handOver).toBeDefined();
});

/** The time of a token that was written when the test began. */
const NOW = (Date.parse('2026-11-21T12:00:00Z') / 1000).toString(36);
const SOUND = `st1.cart.aeropress-original.abcdefgh.${NOW}`;

test('a token that nothing is remembered of resumes without a wish', async () => {
  const { text } = await createTalk().resume({ token: SOUND });
  expect(text).toMatch(
    /^(Okay, I'm back|All right, it's me again)\. Would you like to hear another/,
  );
});

test.each([
  ['missing', undefined],
  ['foreign', 'PurchaseProductToken'],
  ['corrupt', 'st1.cart..x.y'],
  ['of an old version', SOUND.replace('st1', 'st0')],
  ['of a task nobody knows', SOUND.replace('cart', 'rent')],
  ['with something before it', `my${SOUND}`],
  ['with something after it', `${SOUND}.more`],
])('a token that is %s leads back to an open question', async (_kind, token) => {
  const talk = createTalk();
  await talk.launch();
  const { text, response } = await talk.resume({ token });
  expect(text).toMatch(/^Okay, let's carry on\..*\?$/);
  expect(response.shouldEndSession).toBe(false);
});

test('a token older than an hour is not acted on', async () => {
  const { talk, token } = await handedOver();
  talk.wait(61 * 60 * 1000);
  expect((await talk.resume({ token })).text).toContain("let's carry on");
});

test('a second resume of the same hand-over changes nothing', async () => {
  const { talk, token } = await handedOver();
  await talk.resume({ code: 'AlexaShopping.NoOffersFound', token });
  const again = await talk.resume({ code: 'AlexaShopping.NoOffersFound', token });
  expect(again.text).toContain("let's carry on");
  talk.loseAttributes();
  expect((await talk.resume({ token })).text).toContain("let's carry on");
});

test('without session attributes the conversation resumes from token and memory', async () => {
  const { talk, offered, token } = await handedOver();
  talk.loseAttributes();
  const next = await talk.resume({ code: 'AlexaShopping.NoOffersFound', token });
  expect(next.offered).toBeDefined();
  expect(next.offered).not.toBe(offered);
  expect(next.text).toContain('coffee');
});

test('a request without any cause is answered', async () => {
  const talk = createTalk();
  const { text, response } = await talk.send({ type: 'SessionResumedRequest' });
  expect(text).toMatch(/^Okay, let's carry on\..*\?$/);
  expect(response.shouldEndSession).toBe(false);
});

test('a cause without a status is no success', async () => {
  const { talk, token } = await handedOver();
  const { text } = await talk.send({ type: 'SessionResumedRequest', cause: { token } });
  expect(text).toMatch(/^Okay, let's leave that for now/);
});

test('any status of success is one', async () => {
  const { talk } = await handedOver();
  const { text } = await talk.resume({ status: '204' });
  expect(text).not.toMatch(/leave that for now/);
  expect(text).toMatch(/another idea\?$/);
});

/** What the customer is looking for, as the session knows it. */
const wishOf = ({ envelope }: Answer) => readConversation(envelope.sessionAttributes).wish;

test('the whole wish holds after a hand-over, with the age', async () => {
  const talk = createTalk();
  const recipient = slot('son', 'son');
  const interest = slot('board games', 'board-games');
  const offer = await talk.intent('RecommendIntent', { recipient, interest, age: slot('9') });
  const before = wishOf(offer);
  expect(before).toMatchObject({ recipient: 'son', ages: { from: 9 } });
  await talk.yes();
  expect(wishOf(await talk.resume())).toEqual(before);
});

test.each([
  ['the earlier', 0, { recipient: 'father', interest: 'coffee' }],
  ['the later', 1, { recipient: 'sister', interest: 'tea' }],
])('of two open hand-overs, %s comes back with its own wish', async (_which, number, wish) => {
  const talk = createTalk();
  await talk.askForCoffee();
  const first = await talk.yes();
  await talk.intent('RecommendIntent', {
    recipient: slot('sister', 'sister'),
    interest: slot('tea', 'tea'),
  });
  const second = await talk.yes();
  const token = [first, second][number]?.handOver?.token;
  if (number === 1) talk.loseAttributes();
  expect(wishOf(await talk.resume({ token }))).toEqual(wish);
});

test('a second resume is known for one though the memory cannot be read', async () => {
  let isDown = false;
  const memory = createProcessStore(() => Date.parse('2026-11-21T12:00:00Z'));
  const { talk, token } = await handedOver({ memory: unlessDown(memory, () => isDown) });
  await talk.resume({ token });
  isDown = true;
  expect((await talk.resume({ token })).text).toContain("let's carry on");
});

describe('on a short shelf', () => {
  const one = invented('one', { facets: { recipient: ['father', 'sister'] } });
  const shelf = shelfOf(one, invented('two'), invented('three'));

  /** All that is offered to somebody, to whom says "something else" each time. */
  const offeredTo = async (
    talk: ReturnType<typeof createTalk>,
    recipient: object,
    rounds = 3,
  ): Promise<(string | undefined)[]> => {
    const all = [(await talk.askForMusic(recipient)).offered];
    while (all.length < rounds) all.push((await talk.intent('SomethingElseIntent')).offered);
    return all;
  };

  test('what was handed over is not proposed again in the session, though its attributes are lost', async () => {
    const talk = createTalk(shelf);
    expect((await talk.askForMusic()).offered).toBe('one');
    const { handOver } = await talk.yes();
    talk.loseAttributes();
    await talk.resume({ code: 'AlexaShopping.InternalError', token: handOver?.token });
    expect(await offeredTo(talk, slot('dad', 'father'))).not.toContain('one');
  });

  test('what was handed over for one person is not proposed for another in the session', async () => {
    const talk = createTalk(shelf);
    expect((await talk.askForMusic()).offered).toBe('one');
    await talk.yes();
    const { offered } = await talk.askForMusic();
    await talk.yes();
    await talk.resume();
    const all = await offeredTo(talk, slot('sister', 'sister'));
    expect(all).not.toContain('one');
    expect(all).not.toContain(offered);
  });

  test('what was bought is out for that person only, from the next session on', async () => {
    const talk = createTalk(shelf);
    expect((await talk.askForMusic()).offered).toBe('one');
    await talk.yes();
    await talk.resume();
    talk.hangUp();
    expect(await offeredTo(talk, slot('dad', 'father'))).not.toContain('one');
    talk.hangUp();
    expect(await offeredTo(talk, slot('sister', 'sister'))).toContain('one');
  });

  test('what Alexa only read out may still be proposed', async () => {
    const talk = createTalk(shelf);
    await talk.askForMusic();
    await talk.intent('ReadListIntent');
    const { handOver } = await talk.yes();
    expect(handOver?.input.products).toHaveLength(3);
    await talk.resume();
    const offers = await offeredTo(talk, slot('dad', 'father'));
    expect(offers.sort()).toEqual(['one', 'three', 'two']);
  });
});
