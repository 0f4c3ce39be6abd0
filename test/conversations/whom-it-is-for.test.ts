import { readConversation } from '../../lambda/dialogue/conversation';
import { type Wish } from '../../lambda/recommend/wish';
import { createDevice, loadProject } from '../../workbench/testing';

const project = loadProject('en-US');

const wishAfter = async (said: readonly string[]): Promise<Wish> => {
  const device = createDevice({ project });
  await device.say('open shelf talker');
  for (const words of said) await device.say(words);
  return readConversation(device.exchanges.at(-1)?.response?.sessionAttributes).wish;
};

describe('who is named in passing is not whom it is for, and what is said beside still counts', () => {
  test.each<[string, string, Wish]>([
    // Who pays, too.
    [
      'a birthday present for my dad who loves cooking',
      'actually my mom is chipping in so we can go up to eighty dollars',
      { recipient: 'father', interest: 'cooking', budget: { most: 80 } },
    ],
    // Who knows of them.
    [
      'a birthday present for my dad',
      'my mom says he needs a new pan',
      { recipient: 'father', type: 'skillet' },
    ],
    // Who lives with them.
    [
      'a birthday present for my dad',
      'he lives with my aunt now so nothing big',
      { recipient: 'father', attributes: ['compact'] },
    ],
    // Who does something to them.
    [
      'something for my niece who is seven',
      "my sister doesn't want her to have anything noisy",
      { recipient: 'niece', ages: { from: 7, to: 7 } },
    ],
    // Whose life has nothing to do with liking or wanting.
    [
      'we need a game for the family',
      'my kids always fight over who wins so it should be a cooperative one',
      { recipient: 'family', attributes: ['cooperative'] },
    ],
    // Whom it must not be for.
    [
      'my best friend had a baby last week and i want to send her a present',
      "it shouldn't be for the baby it's for her so no toys",
      { recipient: 'friend', without: ['toys'] },
    ],
    ['a thank you gift for my coworker', 'i guess he drinks a lot of tea', { interest: 'tea' }],
    [
      'a thank you gift for my coworker',
      "i've heard she's really into puzzles",
      { recipient: 'colleague', interest: 'puzzles' },
    ],
  ])('"%s", "%s"', async (first, then, wish) => {
    expect(await wishAfter([first, then])).toMatchObject(wish);
  });

  test('nor is who always did it, when nobody else is known', async () => {
    const { recipient } = await wishAfter(['my wife always took care of the presents']);
    expect(recipient).toBeUndefined();
  });
});

test('a family of five is no family who is five years old', async () => {
  const wish = await wishAfter(["we need a board game for the family there's five of us"]);
  expect(wish).toEqual({ recipient: 'family', type: 'board-game', players: 5 });
});

describe('whoever wants, likes or celebrates something, or is said to be the one, is whom it is for', () => {
  test.each([
    ['a birthday present for my dad', 'my wife would love a yoga mat', 'wife'],
    ['a birthday present for my dad', 'my mom needs something too', 'mother'],
    ['something for my niece who is seven', 'my mother likes gardening', 'mother'],
    ['a birthday present for my wife', "my daughter's birthday is next week too", 'daughter'],
    ['something for my niece who is seven', 'my dad turns seventy next month', 'father'],
    ['we need a game for the family', 'no for my boyfriend and me', 'boyfriend'],
    ['a thank you gift for my coworker', 'next is my teacher', 'teacher'],
    ['a gift', "it's for my aunt no sorry my uncle", 'uncle'],
    ['a gift', 'a present for my son i mean my daughter', 'daughter'],
  ])('"%s", "%s"', async (first, then, recipient) => {
    expect((await wishAfter([first, then])).recipient).toBe(recipient);
  });
});

describe('what was said stays when something is told beside it', () => {
  test.each<[string, string, Wish]>([
    // The place where it will be.
    [
      'a coffee maker',
      "my kitchen's tiny so it's got to be compact",
      { type: 'coffee-maker', attributes: ['compact'] },
    ],
    // How else it should be; how it must not be takes that back.
    [
      'wireless headphones',
      'they should be black',
      { type: 'headphones', attributes: ['wireless', 'black'] },
    ],
    // Who does something there.
    [
      'something for my mom',
      'nothing for the kitchen my dad does the cooking',
      { recipient: 'mother', without: ['kitchen', 'cooking'] },
    ],
    // A question that is no command.
    ['a stud finder', 'how fast can i get it', { type: 'stud-finder' }],
    ['a birthday present for my dad', 'how fast can i get it', { recipient: 'father' }],
  ])('"%s", "%s"', async (first, then, wish) => {
    expect(await wishAfter([first, then])).toEqual(expect.objectContaining(wish));
  });

  test('but what somebody orders and gets broken was never wanted', async () => {
    expect(await wishAfter(['the coffee grinder i ordered last week turned up broken'])).toEqual(
      {},
    );
  });
});

describe('it is for whom a statement begins with, and not for who is only spoken to', () => {
  test.each<[string, string, string | undefined]>([
    [
      'a card game',
      "it's for the family we've got a week in a caravan and it's going to rain",
      'family',
    ],
    ['a coffee maker', "it's for my dad we're going up to see him on sunday", 'father'],
    ['a coffee maker', "look mate i'm a plumber i'm out the door at six", undefined],
    ['a coffee maker', "honestly mom we're late", undefined],
    // What others give somebody is none of ours.
    [
      "my sister's having a baby and i need a gift",
      "everybody's buying for the baby i want something just for my sister",
      'sister',
    ],
  ])('"%s", "%s"', async (first, then, recipient) => {
    expect((await wishAfter([first, then])).recipient).toBe(recipient);
  });
});

test('a name and where they work is a colleague', async () => {
  const wish = await wishAfter(['i drew marcus from accounting for secret santa']);
  expect(wish).toMatchObject({ recipient: 'colleague', occasion: 'secret-santa' });
});

test.each([
  ["my sister's boyfriend is into camping", undefined],
  ["my boss's wife likes camping", undefined],
  ["my daughter's husband likes camping", 'son'],
  ["something for my father's nurse", undefined],
])(
  'whom somebody else loves or looks after is not named as the customer\'s: "%s"',
  async (said, who) => {
    expect((await wishAfter([said])).recipient).toBe(who);
  },
);

test('the fortieth of two people is their anniversary', async () => {
  const wish = await wishAfter(["it's mom and dad's fortieth and i'm stumped"]);
  expect(wish).toEqual({ recipient: 'parents', occasion: 'anniversary' });
});

describe('whom something annoys is not whom it is for, unless it is their own, or they are to be made up with', () => {
  test.each<[string, string | undefined, Wish]>([
    [
      "the shelf came off the wall and my wife's not happy i need a stud finder",
      undefined,
      { type: 'stud-finder' },
    ],
    ["my husband's fed up so i need a quiet keyboard", undefined, { type: 'keyboard' }],
    ["my mom's annoyed with me i want a power bank", undefined, { type: 'power-bank' }],
    ["my wife's fed up with her old headphones", 'wife', { type: 'headphones' }],
    ["my wife's mad at me so i need a gift", 'wife', {}],
    ["my dad's mad on fishing", 'father', {}],
    ["my mom's cross stitch keeps her busy she loves tea", 'mother', { interest: 'tea' }],
    [
      "my wife's furious i've got to get her something she loves coffee",
      'wife',
      { interest: 'coffee' },
    ],
  ])('"%s"', async (said, recipient, wish) => {
    const found = await wishAfter([said]);
    expect(found).toMatchObject(wish);
    expect(found.recipient).toBe(recipient);
  });
});

describe('who somebody is to the customer says more than what they are to others', () => {
  test.each<[string, string]>([
    ["it's more for the mom she's my friend and she loves coffee", 'friend'],
    ["it's for the groom he's my brother he likes grilling", 'brother'],
    ["it's for a little girl she's my niece", 'niece'],
    ["it's for my mom she's my best friend", 'mother'],
  ])('"%s"', async (said, recipient) => {
    expect((await wishAfter([said])).recipient).toBe(recipient);
  });
});
