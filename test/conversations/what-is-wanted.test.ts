import { readConversation } from '../../lambda/dialogue/conversation';
import { type Wish } from '../../lambda/recommend/wish';
import { createDevice, loadProject } from '../../workbench/testing';
import { invented, shelfOf } from '../support/invented';

const project = loadProject('en-US');

const wishAfter = async (...said: readonly string[]): Promise<Wish> => {
  const device = createDevice({ project });
  await device.say('open shelf talker');
  for (const words of said) await device.say(words);
  return readConversation(device.exchanges.at(-1)?.response?.sessionAttributes).wish;
};

describe('a thing that a word stands for is heard whole', () => {
  test.each([
    ['show me a book a factual one', 'nonfiction-book'],
    ['he likes a proper book love a factual one not made up stories', 'nonfiction-book'],
    ['show me a game a card one', 'card-game'],
  ])('"%s"', async (said, type) => {
    expect((await wishAfter(said)).type).toBe(type);
  });

  test('and one like the last is none for a dollar', async () => {
    const wish = await wishAfter(
      'a caliper',
      'i had one like that once and it drifted on me show me a different one',
    );
    expect(wish).toEqual({ type: 'caliper' });
  });
});

describe('what money is spent on is wanted', () => {
  test.each<[string, Wish]>([
    ["we've got some wedding money to spend on the kitchen", { category: 'kitchen' }],
    [
      'my nan gave me fifty dollars to spend on the garden',
      { category: 'garden', budget: { most: 50 } },
    ],
  ])('"%s"', async (said, wish) => {
    expect(await wishAfter(said)).toMatchObject(wish);
  });

  test('and a limit tells of no other need', async () => {
    const wish = await wishAfter('for a colleague with a ten dollar limit');
    expect(wish).toEqual({ recipient: 'colleague', budget: { most: 10 } });
  });
});

test('what somebody needs comes before what they tell of their nights', async () => {
  const wish = await wishAfter("we've not slept since march we need coffee");
  expect(wish).toMatchObject({ interest: 'coffee', otherInterests: ['sleep'] });
});

describe('what is said of others, and of amounts, is heard for what it is', () => {
  test.each<[string, Wish]>([
    [
      'my boss retires friday and there are four of us chipping in ten dollars each',
      { recipient: 'boss', budget: { most: 40 } },
    ],
    ['nothing more than thirty please', { budget: { most: 30 } }],
    [
      'a little something from my daughter to her piano teacher for around ten bucks',
      { recipient: 'teacher' },
    ],
    ["something wooden for my son who's in third grade", { ages: { from: 8, to: 9 } }],
    [
      'a housewarming present for our daughter and her chap around a hundred dollars',
      { budget: { least: 80, most: 120, isAbout: true } },
    ],
    ['our book club swaps gifts and nobody wants another book', { without: ['books'] }],
    ["headphones that aren't black", { type: 'headphones', without: ['black'] }],
    ["they're eight and eleven and it rained all week", { ages: { from: 8, to: 11 } }],
    ["it's for a coworker in accounting", { recipient: 'colleague' }],
    ["it's for a coworker in accounting i barely know the guy", { recipient: 'colleague' }],
  ])('"%s"', async (said, wish) => {
    expect(await wishAfter(said)).toMatchObject(wish);
  });
});

describe('how many play is heard in two words', () => {
  test.each<[string, string, Wish]>([
    ['a board game', 'four players', { type: 'board-game', players: 4, demand: 'four players' }],
    ['a board game', 'five people', { type: 'board-game', players: 5, demand: 'five people' }],
    // Nobody plays with it.
    ['a coffee maker', 'two people', { type: 'coffee-maker', demand: 'two people' }],
  ])('"%s", "%s"', async (first, then, wish) => {
    expect(await wishAfter(first, then)).toEqual(wish);
  });
});

test('another list is asked for by its room', async () => {
  const wish = await wishAfter('a rice cooker', 'give us a few ideas for the kitchen');
  expect(wish.category).toBe('kitchen');
});

describe('a thing of grown-ups is for a child who wants just that, if it is known to suit the age', () => {
  test.each<[number | undefined, boolean]>([
    [8, true],
    [12, false],
    [undefined, false],
  ])('from the age of %s', async (from, isOffered) => {
    const phones = invented('big-phones', {
      audience: ['adult', 'teen'],
      ...(from !== undefined && { ages: { from, source: 'owner' } }),
    });
    const device = createDevice({ project, skillDeps: shelfOf(phones) });
    await device.say('open shelf talker');
    await device.say("my daughter's eleven and she draws all day long");
    const { speech } = await device.say('headphones maybe');
    expect(/(pick|suggest) the big phones/.test(speech)).toBe(isOffered);
  });
});

describe('"one of those" is what comes next, and a bare "one" what was named before', () => {
  test.each<[string, Wish]>([
    [
      'my calves are sore from all this running and i want one of those foam rollers',
      { type: 'foam-roller' },
    ],
    ['my wife loves baking so she wants one of them stand mixers', { type: 'stand-mixer' }],
    ['i like running find me one of those massage guns', { type: 'massage-tool' }],
    ["she's learning the ukulele so she needs one", { text: 'ukulele' }],
  ])('"%s"', async (said, wish) => {
    expect(await wishAfter(said)).toMatchObject(wish);
  });
});

describe('what somebody likes stays whole before the name of a thing', () => {
  test.each<[string, Wish]>([
    ["i'd like a science fiction novel", { interest: 'science-fiction', type: 'novel' }],
    ['i want a proper coffee maker', { type: 'coffee-maker' }],
  ])('"%s"', async (said, wish) => {
    const found = await wishAfter(said);
    expect(found).toMatchObject(wish);
    expect(found.otherInterests).toBeUndefined();
  });
});

describe('the last of several amounts in a sentence is bounded by the words before it', () => {
  test.each<[readonly string[], Wish['budget']]>([
    [
      ['under fifty dollars', 'no wait i mean fifteen not fifty no more than fifteen'],
      { most: 15 },
    ],
    [['under fifty dollars', 'you did get fifteen not fifty at most fifteen'], { most: 15 }],
    [['forty dollars max two players'], { most: 40 }],
    // Who has collected, and names a limit
    [["there's only eighteen bucks in the kitty so nothing over eighteen"], { most: 18 }],
    [["so we've got forty dollars in the kitty"], { least: 16, most: 40 }],
  ])('%s', async (said, budget) => {
    const wish = await wishAfter('something for my dad', ...said);
    expect(wish).toMatchObject({ recipient: 'father', budget });
    expect(wish.type).toBeUndefined();
  });
});

test('who asks whether so many can play speaks of nobody of that age', async () => {
  const wish = await wishAfter('a board game for five of us', 'and six can definitely play');
  expect(wish).toMatchObject({ type: 'board-game', players: 6 });
  expect(wish.ages).toBeUndefined();
});

describe('a thing that only then comes to mind is wanted', () => {
  test.each<[string, Wish]>([
    [
      "what do you have for my dog then he's gonna be jealous a toy or something",
      { recipient: 'dog', type: 'dog-toy' },
    ],
    [
      'my brother just got his first flat and he lives on takeaways a skillet or something',
      { recipient: 'brother', type: 'skillet' },
    ],
    [
      "my dad's always in the garden a bird feeder or something like that",
      { recipient: 'father', type: 'bird-feeder' },
    ],
  ])('"%s"', async (said, wish) => {
    expect(await wishAfter(said)).toMatchObject(wish);
  });

  test.each([
    'my sister hates her kettle or whatever it is',
    'he likes coffee or something',
    'she lives next to the gym and she has a kettle or something',
    "my mom's in the garden a lot or something",
  ])('and none is in "%s"', async (said) => {
    expect((await wishAfter(said)).type).toBeUndefined();
  });
});
