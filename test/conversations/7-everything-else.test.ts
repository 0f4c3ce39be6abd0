import { type Answer, type Talk, createTalk, slot } from '../support/talk';

test('help fits the moment: at the start, at a question, at an offer, at a list', async () => {
  const talk = createTalk();
  await talk.launch();
  const atStart = (await talk.intent('AMAZON.HelpIntent')).text;
  await talk.intent('RecommendIntent');
  const atQuestion = (await talk.intent('AMAZON.HelpIntent')).text;
  await talk.intent('ListOptionsIntent');
  const atList = (await talk.intent('AMAZON.HelpIntent')).text;
  await talk.intent('ChooseIntent', { position: slot('1') });
  const atOffer = (await talk.intent('AMAZON.HelpIntent')).text;
  const all = [atStart, atQuestion, atList, atOffer];
  expect(new Set(all).size).toBe(4);
  for (const text of all) expect(text).toMatch(/\?$/);
});

test('repeat says the last words again', async () => {
  const talk = createTalk();
  const offer = await talk.askForCoffee();
  const again = await talk.intent('AMAZON.RepeatIntent');
  expect(again.offered).toBe(offer.offered);
  expect(again.text.split('. ').slice(1, 3)).toEqual(offer.text.split('. ').slice(1, 3));
});

describe('"say that again"', () => {
  const again = (talk: Talk): Promise<Answer> => talk.intent('AMAZON.RepeatIntent');

  test('names the thing only where what was told does not', async () => {
    const talk = createTalk();
    await talk.intent('ListOptionsIntent');
    expect((await again(talk)).text).toMatch(/^Here are three ideas\./);
    await talk.intent('ChooseIntent', { position: slot('1') });
    expect((await again(talk)).text).toMatch(/^(Good choice|Gladly): /);
    const more = await talk.intent('TellMeMoreIntent');
    expect((await again(talk)).text).toMatch(/^That's the /);
    expect((await again(talk)).text.endsWith(more.text)).toBe(true);
    await talk.no();
    expect((await again(talk)).text).toMatch(/^That's the .+cart\?$/);
    expect(talk.logs.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('is only the open question where that is another one than was told with, or there was none', async () => {
    const talk = createTalk();
    expect((await again(talk)).text).toBe('What are you looking for?');
    await talk.askForCoffee();
    await talk.yes();
    expect((await again(talk)).text).toMatch(/^What else .*\?$/);
  });

  test('means what was told last with the same question, not what was said by the way', async () => {
    const talk = createTalk();
    expect((await talk.intent('WaitIntent')).text).toMatch(/^(Take your time|No hurry)\. What are/);
    await talk.askForCoffee();
    await talk.intent('WaitIntent');
    await talk.intent('WaitIntent');
    expect((await again(talk)).text).toMatch(/^(For your dad|Thinking of your dad).*cart\?$/);
    await talk.yes();
    await talk.intent('WaitIntent');
    expect((await again(talk)).text).toMatch(/^(Take your time|No hurry)\. What else/);
  });
});

test('start over forgets the search but not what was turned down', async () => {
  const talk = createTalk();
  const { offered } = await talk.askForCoffee();
  await talk.no();
  const { text } = await talk.intent('AMAZON.StartOverIntent');
  expect(text).toMatch(/^Let's start afresh\./);
  for (let round = 0; round < 20; round += 1) {
    expect((await talk.askForCoffee()).offered).not.toBe(offered);
  }
});

test.each(['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'])(
  '%s ends the session at once, asking nothing',
  async (intent) => {
    const talk = createTalk();
    await talk.askForCoffee();
    const { text, response } = await talk.intent(intent);
    expect(response.shouldEndSession).toBe(true);
    expect(text).not.toContain('?');
  },
);

test('fallback escalates and then leaves politely', async () => {
  const talk = createTalk();
  await talk.launch();
  const first = await talk.intent('AMAZON.FallbackIntent');
  const second = await talk.intent('AMAZON.FallbackIntent');
  const third = await talk.intent('AMAZON.FallbackIntent');
  expect(second.text).toContain('You could say');
  expect(second.text.length).toBeGreaterThan(first.text.length);
  expect(third.response.shouldEndSession).toBe(true);
});

test('a word that was understood resets the count of misses', async () => {
  const talk = createTalk();
  await talk.launch();
  await talk.intent('AMAZON.FallbackIntent');
  await talk.intent('AMAZON.FallbackIntent');
  await talk.intent('AMAZON.HelpIntent');
  expect((await talk.intent('AMAZON.FallbackIntent')).response.shouldEndSession).toBe(false);
});

test('orders and refunds are pointed to Amazon, and the conversation goes on', async () => {
  const talk = createTalk();
  const { offered } = await talk.askForCoffee();
  const answer = await talk.intent('RefundIntent');
  expect(answer.text).toContain('with Amazon');
  expect(answer.offered).toBe(offered);
});

test('answers "is this an ad" with yes only where the skill earns', async () => {
  expect((await createTalk().intent('EarningsIntent')).text).toMatch(/^Yes\..*commission/);
  const unpaid = await createTalk({ locale: 'en-CA' }).intent('EarningsIntent');
  expect(unpaid.text).toMatch(/^No, .*earns nothing/);
});

test('"is this an ad" is answered with no once Alexa has refused to shop for this customer', async () => {
  const talk = createTalk();
  await talk.askForCoffee();
  await talk.yes();
  await talk.resume({ code: 'AlexaShopping.InvalidTaskForMarketplace' });
  expect((await talk.intent('EarningsIntent')).text).toMatch(/^No, .*earns nothing/);
});

test('what was handed over and what was declined can be recalled', async () => {
  const talk = createTalk();
  expect((await talk.intent('RecallIntent')).text).toContain("haven't asked me to pass anything");
  const declined = await talk.askForCoffee();
  await talk.no();
  await talk.yes();
  await talk.resume();
  const saved = await talk.intent('RecallIntent', { which: slot('saved', 'saved') });
  expect(saved.text).toMatch(/^Most recently you asked Alexa about .+\./);
  const passed = await talk.intent('RecallIntent', { which: slot('declined', 'declined') });
  expect(passed.text).toMatch(/^Most recently you passed on .+\./);
  expect(declined.text.toLowerCase()).toContain(
    /passed on (.+?)\. /.exec(passed.text)?.[1]?.toLowerCase(),
  );
});

test('yes and no are answered wherever they are said', async () => {
  for (const word of ['yes', 'no'] as const) {
    const talk = createTalk();
    await talk.launch();
    const { text, response } = await talk[word]();
    expect(text).toMatch(
      word === 'yes' ? /^(Great|Lovely|Good)\. What are/ : /^(Goodbye|See you|Bye)/,
    );
    expect(response.shouldEndSession).toBe(word === 'no');
  }
});

test('asked for the price, the skill says that Alexa tells it, and names none', async () => {
  const talk = createTalk();
  const { offered } = await talk.askForCoffee();
  const answer = await talk.intent('PriceIntent');
  expect(answer.text).toMatch(/^I don't know prices or delivery\. Alexa tells you both/);
  expect(answer.text).not.toMatch(/[$£€\d]/);
  expect(answer.offered).toBe(offered);
});
