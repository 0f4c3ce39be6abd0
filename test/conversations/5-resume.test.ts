import { createTalk } from '../support/talk';

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
    expect(next.text).not.toMatch(/error|unavailable|stock|eligible|sorry/i);
  },
);

test('InvalidTaskForMarketplace: shopping is no longer offered in this session', async () => {
  const { talk } = await handedOver();
  await talk.resume({ code: 'AlexaShopping.InvalidTaskForMarketplace' });
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

test.each([
  ['missing', undefined],
  ['foreign', 'PurchaseProductToken'],
  ['corrupt', 'st1.cart..x.y'],
  ['of an old version', 'st0.cart.aeropress-original.abcdefgh.abc'],
  ['of a task nobody knows', 'st1.rent.aeropress-original.abcdefgh.abc'],
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
  expect(text).toMatch(/\?$/);
  expect(response.shouldEndSession).toBe(false);
});

test('any status of success is one', async () => {
  const { talk } = await handedOver();
  const { text } = await talk.resume({ status: '204' });
  expect(text).not.toMatch(/leave that for now/);
  expect(text).toMatch(/another idea\?$/);
});

test('what was handed over is not proposed again in the session, though session attributes are lost', async () => {
  const { talk, offered, token } = await handedOver();
  talk.loseAttributes();
  await talk.resume({ code: 'AlexaShopping.InternalError', token });
  for (let round = 0; round < 4; round += 1) {
    const next = await talk.intent(round === 0 ? 'AMAZON.YesIntent' : 'SomethingElseIntent');
    expect(next.offered).not.toBe(offered);
  }
});
