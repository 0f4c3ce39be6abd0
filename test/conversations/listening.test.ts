import { type Product } from '../../catalog';
import { readConversation } from '../../lambda/dialogue/conversation';
import { dollars, invented, shelfOf } from '../support/invented';
import { catalog } from '../support/shop';
import { createOpenStore } from '../support/stores';
import { type Answer, type Talk, createTalk, slot } from '../support/talk';

const DAY = 24 * 60 * 60 * 1000;

const wishOf = ({ envelope }: Answer) => readConversation(envelope.sessionAttributes).wish;

const productOf = ({ offered }: Answer): Product | undefined =>
  catalog.products.find(({ id }) => id === offered);

const describeLife = (talk: Talk, query: string) =>
  talk.intent('DescribeIntent', { query: slot(query) });
const search = (talk: Talk, query: string) => talk.intent('SearchIntent', { query: slot(query) });

/** Takes the offer and says how Alexa Shopping ended. */
const handOver = async (talk: Talk, code?: string): Promise<Answer> => {
  await talk.yes();
  return talk.resume(code === undefined ? {} : { code });
};

/** Everything that is proposed for a wish, passed on until nothing new comes. */
const proposed = async (
  talk: Talk,
  wish: Record<string, object>,
): Promise<(string | undefined)[]> => {
  const all: (string | undefined)[] = [];
  let answer = await talk.intent('RecommendIntent', wish);
  while (answer.offered !== undefined && !all.includes(answer.offered) && all.length < 60) {
    all.push(answer.offered);
    answer = await talk.intent('SomethingElseIntent');
  }
  return all;
};

const COFFEE = { interest: slot('coffee', 'coffee') };
const FOR_DAD = { ...COFFEE, recipient: slot('dad', 'father') };
const FOR_SISTER = { ...COFFEE, recipient: slot('sister', 'sister') };

describe('what people say of a life', () => {
  test.each([
    [
      'uncle has taken up gardening and turns sixty on saturday',
      {
        recipient: 'uncle',
        interest: 'gardening',
        occasion: 'birthday',
        ages: { from: 60, to: 60 },
      },
    ],
    [
      'mother in law loves tea and puzzles',
      { recipient: 'mother-in-law', interest: 'tea', otherInterests: ['puzzles'] },
    ],
    ['girlfriend is always baking', { recipient: 'girlfriend', interest: 'baking' }],
  ])('"my %s" is heard whole', async (said, wish) => {
    expect(wishOf(await describeLife(createTalk(), said))).toMatchObject(wish);
  });

  test('what says nothing about a wish was not meant for the skill', async () => {
    const talk = createTalk();
    await talk.launch();
    const { text, offered } = await describeLife(talk, 'forgot to call the dentist again');
    expect(offered).toBeUndefined();
    expect(text).toMatch(/didn't catch|not sure I got/);
  });

  test.each([
    ['her husband passed away in march', 'friend'],
    ['his mother says he loves puzzles', 'friend'],
    ['husband passed away in march', 'friend'],
    ["we don't have kids so it's a quiet house", 'friend'],
  ])('"%s" leaves whom it is for', async (said, recipient) => {
    const talk = createTalk();
    await talk.intent('RecommendIntent', { recipient: slot('friend', 'friend') });
    expect(wishOf(await describeLife(talk, said)).recipient).toBe(recipient);
  });

  test('who corrects whom it is for may speak of the first person, too', async () => {
    const talk = createTalk();
    await talk.intent('RecommendIntent', { recipient: slot('mom', 'mother') });
    const query = slot("aunt mom's isn't till next month");
    expect(wishOf(await talk.intent('CorrectIntent', { query })).recipient).toBe('aunt');
  });

  test('between two amounts there are both', async () => {
    const wish = wishOf(
      await describeLife(createTalk(), 'forty and sixty dollars we all chipped in'),
    );
    expect(wish.budget).toEqual({ least: 40, most: 60 });
  });

  test.each([
    ['a book i would rather have a game', { without: ['books'], category: 'games' }],
    [
      'camping i want a board game for two',
      { without: ['camping'], type: 'board-game', players: 2 },
    ],
    [
      'for the kitchen she wants something for the garden',
      { without: ['kitchen'], category: 'garden' },
    ],
  ])('after "no %s" the first is left out and the second looked for', async (said, wish) => {
    const answer = await createTalk().intent('ExcludeIntent', { query: slot(said) });
    expect(wishOf(answer)).toMatchObject(wish);
  });

  test('a thing that a session begins with is told as not here; later it may be about anything', async () => {
    const talk = createTalk();
    expect((await describeLife(talk, 'periscope')).text).toContain("don't have anything like that");
    const later = createTalk();
    await later.launch();
    expect((await describeLife(later, 'periscope')).text).toMatch(/didn't catch|not sure I got/);
  });

  test('who speaks of themselves wants it for themselves', async () => {
    const talk = createTalk();
    const answer = await talk.intent('DescribeSelfIntent', { query: slot('have taken up yoga') });
    expect(wishOf(answer)).toMatchObject({ recipient: 'myself', interest: 'yoga' });
  });
});

describe('what corrects, excludes and narrows', () => {
  test('a corrected person takes nothing else along: occasion and budget stay, ages go', async () => {
    const talk = createTalk();
    await search(talk, 'a birthday present for my nine year old nephew under fifty');
    const answer = await talk.intent('CorrectIntent', { query: slot("it's for my aunt") });
    expect(wishOf(answer)).toMatchObject({
      recipient: 'aunt',
      occasion: 'birthday',
      budget: { most: 50 },
    });
    expect(wishOf(answer).ages).toBeUndefined();
  });

  test('another person in a search begins a new wish', async () => {
    const talk = createTalk();
    await search(talk, 'games for my nine year old niece under fifty');
    const answer = await talk.intent('RecommendIntent', { recipient: slot('mother', 'mother') });
    expect(wishOf(answer)).toEqual({ recipient: 'mother' });
  });

  test('"make it for my father" forgets how old the niece was', async () => {
    const talk = createTalk();
    await search(talk, 'games for my nine year old niece');
    const answer = await talk.intent('RefineIntent', { recipient: slot('father', 'father') });
    expect(wishOf(answer)).toMatchObject({ recipient: 'father', category: 'games' });
    expect(wishOf(answer).ages).toBeUndefined();
  });

  test('"no puzzles" keeps them out for the rest of the search', async () => {
    const talk = createTalk();
    await talk.intent('RecommendIntent', {
      category: slot('games', 'games'),
      recipient: slot('friend', 'friend'),
    });
    const answer = await talk.intent('ExcludeIntent', { query: slot('puzzles') });
    expect(wishOf(answer).without).toContain('puzzles');
    expect(wishOf(answer).category).toBe('games');
    expect(productOf(answer)?.facets.interest).not.toContain('puzzles');
  });

  test('"no, I told her on Tuesday" excludes nothing and passes nothing', async () => {
    const { text } = await createTalk().intent('ExcludeIntent', {
      query: slot('i told her tuesday and she came wednesday'),
    });
    expect(text).toMatch(/didn't catch|not sure I got/);
  });

  test('a thing answers the question what kind of thing it should be', async () => {
    const talk = createTalk();
    const asking = await talk.intent('RecommendIntent', { recipient: slot('friend', 'friend') });
    expect(asking.text).toMatch(/\?$/);
    const answer = await search(talk, 'headphones');
    expect(wishOf(answer)).toMatchObject({ recipient: 'friend', type: 'headphones' });
  });

  test('how old an animal is keeps nothing from it', async () => {
    const answer = await search(createTalk(), 'a toy for my two year old cat');
    expect(productOf(answer)?.type).toBe('cat-toy');
  });

  test('"too big, I need a smaller one" counts the second word where the first is not known', async () => {
    const talk = createTalk();
    const first = await talk.askForCoffee();
    const next = await talk.intent('RefineIntent', {
      direction: slot('way too chunky'),
      again: slot('smaller', 'smaller'),
    });
    expect(next.offered).not.toBe(first.offered);
  });

  test('a number alone after "shall I look a little higher?" is an amount', async () => {
    const phones = shelfOf(invented('fine-phones', { priceBand: 4, ...dollars(140) }));
    const talk = createTalk(phones);
    await search(talk, 'headphones under fifteen');
    const { offered } = await talk.intent('ChooseIntent', { number: slot('200') });
    expect(offered).toBe('fine-phones');
  });
});

describe('questions about the thing on offer', () => {
  const kettle = invented('blue-kettle', {
    attributes: { wireless: 'owner' },
    words: { facts: { weight: { say: 'It weighs two pounds.', source: 'owner' } } },
  });
  const ask = async (slots: Record<string, object>): Promise<Answer> => {
    const talk = createTalk(shelfOf(kettle));
    await search(talk, 'headphones');
    return talk.intent('ProductQuestionIntent', slots);
  };

  test.each<[string, Record<string, object>, RegExp]>([
    ['a fact', { topic: slot('how heavy is it', 'weight') }, /^It weighs two pounds\./],
    [
      'an attribute it has',
      { attribute: slot('wireless', 'wireless') },
      /^Yes, they're wireless\./,
    ],
    ['an attribute of the topic', { topic: slot('batteries', 'power') }, /^They're wireless\./],
    [
      'what is not known',
      { topic: slot('players', 'players') },
      /^I don't know the number of players/,
    ],
    ['words that nobody knows', { topic: slot('warp core') }, /^I don't know that/],
  ])('%s is answered truly, and the session stays open', async (_what, slots, expected) => {
    const { text, response, handOver: order } = await ask(slots);
    expect(text).toMatch(expected);
    expect(response.shouldEndSession).toBe(false);
    expect(order).toBeUndefined();
  });

  test('"more" never tells the same thing twice', async () => {
    const talk = createTalk();
    await talk.askForCoffee();
    const heard: string[] = [];
    for (;;) {
      const { text } = await talk.intent('TellMeMoreIntent');
      const told = text.replace(/ Anything else about (it|them)\?$/, '');
      if (told.startsWith("That's all I know")) break;
      expect(heard).not.toContain(told);
      heard.push(told);
    }
    expect(heard.length).toBeGreaterThan(1);
  });

  test('of a list the skill must know which one is meant', async () => {
    const talk = createTalk();
    await talk.intent('RecommendIntent', COFFEE);
    await talk.intent('ListOptionsIntent');
    const { text } = await talk.intent('TellMeMoreIntent');
    expect(text).toMatch(/^I need to know which one first\./);
  });

  test('a question about the capital of Mongolia is not one about a product', async () => {
    const { text } = await createTalk().intent('ProductQuestionIntent', {
      topic: slot('capital of mongolia'),
    });
    expect(text).toMatch(/didn't catch|not sure I got/);
  });
});

describe('what is remembered', () => {
  test('something else is no refusal: it may be proposed in a later session', async () => {
    const talk = createTalk();
    const first = await talk.askForCoffee();
    for (let count = 0; count < 3; count += 1) {
      const { text } = await talk.intent('SomethingElseIntent');
      expect(text).not.toMatch(/leave it there/);
    }
    talk.hangUp();
    expect(await proposed(talk, FOR_DAD)).toContain(first.offered);
  });

  test('a no to an offer is for good, for everybody', async () => {
    const talk = createTalk();
    const { offered } = await talk.askForCoffee();
    await talk.no();
    talk.hangUp();
    expect(await proposed(talk, FOR_DAD)).not.toContain(offered);
    talk.hangUp();
    expect(await proposed(talk, FOR_SISTER)).not.toContain(offered);
  });

  test('what dad has already may be proposed for somebody else', async () => {
    const talk = createTalk();
    const { offered } = await talk.askForCoffee();
    await talk.intent('OwnedIntent');
    talk.hangUp();
    expect(await proposed(talk, FOR_DAD)).not.toContain(offered);
    talk.hangUp();
    expect(await proposed(talk, FOR_SISTER)).toContain(offered);
  });

  test('what was handed over is out for that person only', async () => {
    const talk = createTalk();
    const { offered } = await talk.askForCoffee();
    await handOver(talk);
    talk.hangUp();
    expect(await proposed(talk, FOR_DAD)).not.toContain(offered);
    talk.hangUp();
    expect(await proposed(talk, FOR_SISTER)).toContain(offered);
  });

  test('a hand-over that failed leaves nothing behind', async () => {
    const talk = createTalk();
    const { offered } = await talk.askForCoffee();
    await handOver(talk, 'AlexaShopping.InternalError');
    talk.hangUp();
    expect(await proposed(talk, FOR_DAD)).toContain(offered);
  });

  test('what Alexa could not sell is out for a week', async () => {
    const talk = createTalk();
    const { offered } = await talk.askForCoffee();
    await handOver(talk, 'AlexaShopping.NoOffersFound');
    talk.hangUp();
    expect(await proposed(talk, FOR_DAD)).not.toContain(offered);
    talk.wait(8 * DAY);
    talk.hangUp();
    expect(await proposed(talk, FOR_DAD)).toContain(offered);
  });

  test('a list that Alexa read is heard, and nothing more', async () => {
    const talk = createTalk();
    await talk.intent('RecommendIntent', FOR_DAD);
    await talk.intent('ListOptionsIntent');
    await talk.intent('ReadListIntent');
    const { handOver: list } = await talk.yes();
    const asins = list?.input.products.map(({ asin }) => asin) ?? [];
    await talk.resume();
    talk.hangUp();
    const again = await proposed(talk, FOR_DAD);
    const read = catalog.products.filter(
      ({ asins: { US } }) => US !== undefined && asins.includes(US),
    );
    expect(read.length).toBeGreaterThan(2);
    expect(again).toEqual(expect.arrayContaining(read.slice(0, 3).map(({ id }) => id)));
  });

  test('no free words and no ages are kept of a hand-over', async () => {
    const { store, written, leave } = createOpenStore(() => 0);
    const talk = createTalk({ memory: store });
    await search(talk, 'a game for my nine year old niece who loves skateboards');
    await talk.intent('SurpriseIntent');
    const { handOver: order } = await talk.yes();
    expect(order).toBeDefined();
    expect(written()).toContain('niece');
    expect(written()).not.toMatch(/skateboard|"ages"|"text"|"mentioned"/);
    leave();
  });
});

describe('what is said besides a wish', () => {
  test.each([
    ['DeliveryIntent', /Delivery is Amazon's part/],
    ['DiscountIntent', /deals or discounts/],
    ['PaymentIntent', /never see your card/],
    ['CartIntent', /can't look into your cart/],
    ['AboutIntent', /I'm not Amazon/],
    ['PrivacyIntent', /I remember which things/],
    ['ThanksIntent', /welcome|pleasure|Glad/],
    ['WaitIntent', /Take your time|No hurry/],
    ['RudeIntent', /can't help with that|not something I can help with/],
  ])('%s is answered, and the open question comes back', async (intent, expected) => {
    const talk = createTalk();
    const { offered } = await talk.askForCoffee();
    const answer = await talk.intent(intent);
    expect(answer.text).toMatch(expected);
    expect(answer.text).toMatch(/cart\?$/);
    expect(answer.offered).toBe(offered);
  });

  test.each([
    ['en-US', /nine eight eight/],
    ['en-GB', /one one six, one two three/],
  ])(
    'somebody in distress in %s hears a kind sentence and a number, nothing is sold, and they may go on or stop',
    async (locale, number) => {
      const talk = createTalk({ locale });
      await talk.askForCoffee();
      for (let count = 0; count < 2; count += 1) {
        const { text, reprompt, handOver: order, response } = await talk.intent('DistressIntent');
        expect(text).toMatch(/^I'm so sorry/);
        expect(text).toMatch(number);
        expect(reprompt).toMatch(number);
        expect(`${text} ${reprompt}`).not.toMatch(/commission|cart|basket/);
        expect(order).toBeUndefined();
        expect(response.shouldEndSession).toBe(false);
      }
      const { text } = await talk.yes();
      expect(text).toContain('Anything else about it?');
      expect(text).not.toMatch(/commission|cart|basket/);
      await talk.intent('DistressIntent');
      const last = await talk.no();
      expect(last.text).toMatch(/^Take good care/);
      expect(last.response.shouldEndSession).toBe(true);
    },
  );

  test('after kind words who is spoken of is nobody to shop for, and what was wished for is kept', async () => {
    const talk = createTalk();
    await talk.askForCoffee();
    await talk.intent('DistressIntent');
    const spokenOf = { query: { value: 'my brother is coming over' } };
    expect((await talk.intent('DescribeIntent', spokenOf)).text).toMatch(/^I hear you\. /);
    const wished = { query: { value: 'he also likes hiking' } };
    expect((await talk.intent('DescribeIntent', wished)).text).toMatch(/your dad/);
  });

  test('a leave-taking ends the session', async () => {
    const { response } = await createTalk().intent('LeaveIntent');
    expect(response.shouldEndSession).toBe(true);
  });

  test('the whole disclosure is said once in a session', async () => {
    const talk = createTalk();
    const texts = [await talk.askForCoffee(), await talk.intent('WhyThisOneIntent')];
    for (let count = 0; count < 4; count += 1) texts.push(await talk.intent('SomethingElseIntent'));
    expect(texts.filter(({ text }) => text.includes('Just so you know'))).toHaveLength(1);
  });
});
