import { invented, shelfOf } from '../support/invented';
import { type Answer, type Talk, createTalk, slot } from '../support/talk';

const AEROPRESS = 'aeropress-original';
const QUESTION = 'The AeroPress coffee maker: you passed on it before. Shall I offer it again?';

const search = (talk: Talk, query: string): Promise<Answer> =>
  talk.intent('SearchIntent', { query: slot(query) });

/** A customer who declined the AeroPress in an earlier session. */
const declined = async (): Promise<Talk> => {
  const talk = createTalk();
  expect((await search(talk, 'aeropress')).offered).toBe(AEROPRESS);
  await talk.no();
  talk.hangUp();
  return talk;
};

test.each(['aeropress', 'the aeropress coffee maker', 'aero press'])(
  'what was declined is not offered at once when "%s" is asked for: the skill asks first',
  async (query) => {
    const { text, offered } = await search(await declined(), query);
    expect(text).toBe(QUESTION);
    expect(offered).toBeUndefined();
  },
);

test('a yes offers it, with the disclosure and the purchase question', async () => {
  const talk = await declined();
  await search(talk, 'aeropress');
  const { offered, text } = await talk.yes();
  expect(offered).toBe(AEROPRESS);
  expect(text).toMatch(/the AeroPress coffee maker\..* earns a commission .*cart\?$/);
  expect((await talk.yes()).handOver).toBeDefined();
});

test('of things that come in numbers it is asked as such', async () => {
  const phones = invented('plain-phones', { words: { number: 'many' } });
  const talk = createTalk(shelfOf(phones, invented('fine-phones')));
  await search(talk, 'the plain phones');
  await talk.no();
  const { text, reprompt } = await search(talk, 'the plain phones');
  expect(text).toMatch(/you passed on them before\. Shall I offer them again\?$/);
  expect(reprompt).toMatch(/Shall I offer them again\?$/);
});

test.each(['AMAZON.NoIntent', 'SomethingElseIntent', 'ReadListIntent'])(
  '%s goes on without it',
  async (intent) => {
    const talk = await declined();
    await search(talk, 'aeropress');
    const { offered, text } = await talk.intent(intent);
    expect(offered).toBeDefined();
    expect(offered).not.toBe(AEROPRESS);
    const isRefusal = intent === 'AMAZON.NoIntent';
    expect(/^(No problem|All right|Fair enough)\./.test(text)).toBe(isRefusal);
    expect(text).toMatch(/cart\?$/);
  },
);

test('a command instead of an answer makes the offer, and hands nothing over', async () => {
  const talk = await declined();
  await search(talk, 'aeropress');
  const { offered, handOver, text } = await talk.intent('AddToCartIntent');
  expect(handOver).toBeUndefined();
  expect(offered).toBe(AEROPRESS);
  expect(text).toContain('earns a commission');
});

test('in the same session it is asked for again, too', async () => {
  const talk = createTalk();
  await search(talk, 'aeropress');
  await talk.no();
  expect((await search(talk, 'aeropress')).text).toBe(QUESTION);
});

test('it is never proposed unasked: not by its kind, not after the question', async () => {
  const talk = await declined();
  await search(talk, 'aeropress');
  await talk.no();
  for (let round = 0; round < 12; round += 1) {
    const { offered } = await talk.intent('RecommendIntent', {
      category: slot('coffee maker', 'coffee-maker'),
    });
    expect(offered).not.toBe(AEROPRESS);
    await talk.intent('SomethingElseIntent');
  }
});

test('what was only passed over, or handed over before, is offered at once when it is named', async () => {
  const talk = createTalk();
  await search(talk, 'aeropress');
  await talk.intent('SomethingElseIntent');
  expect((await search(talk, 'aeropress')).offered).toBe(AEROPRESS);
  await talk.yes();
  await talk.resume();
  expect((await search(talk, 'aeropress')).offered).toBe(AEROPRESS);
});

test('what could not be sold lately is not offered when it is named', async () => {
  const talk = createTalk();
  await search(talk, 'aeropress');
  await talk.yes();
  await talk.resume({ code: 'AlexaShopping.NoOffersFound' });
  expect((await search(talk, 'aeropress')).offered).not.toBe(AEROPRESS);
});

test('on a screen the question has buttons of its own', async () => {
  const talk = createTalk({ hasScreen: true });
  await search(talk, 'aeropress');
  await talk.no();
  const { response } = await search(talk, 'aeropress');
  const shown = JSON.stringify(response.directives);
  expect(shown).toContain('you passed on it before');
  expect(shown).not.toContain('commission');
});
