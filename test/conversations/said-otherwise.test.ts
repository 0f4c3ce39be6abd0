import { readConversation } from '../../lambda/dialogue/conversation';
import { type Wish } from '../../lambda/recommend/wish';
import { createDevice, loadProject } from '../../workbench/testing';

const project = loadProject('en-US');

/** What was said and answered after an offer, a question about it, and one sentence more. */
const afterQuestion = async (words: string) => {
  const device = createDevice({ project });
  await device.say('open shelf talker');
  await device.say('i need a bird feeder for my wife');
  await device.say('is it heavy');
  const turn = await device.say(words);
  return {
    isHandedOver: turn.directives.some(({ type }) => type === 'Connections.StartConnection'),
    isOpen: turn.sessionOpen,
  };
};

describe('a no that only ends the questions about a thing refuses nothing, and the command after it takes it', () => {
  test.each([
    "no that's all put it in my cart",
    'no put it in my cart',
    "no no that's fine add it to my cart for me please",
    "nope that's everything i'll take it",
    "no i think i'm good let's get it",
    'no more questions just buy it now',
    'nah nothing else order it',
    'no thank you just put it in the cart',
    "no that's okay i'll go with it",
    "no i'm all set put it in",
    "not really i'll take it",
    "no she'll love it put it in the cart",
    "never mind all that i'll take it",
  ])('"%s"', async (words) => {
    expect((await afterQuestion(words)).isHandedOver).toBe(true);
  });

  test.each([
    "no don't put it in my cart",
    'no i never said put it in my cart',
    "no that's not right add it",
    "no i'm good thanks",
  ])('not "%s"', async (words) => {
    expect((await afterQuestion(words)).isHandedOver).toBe(false);
  });

  test('a bare no to the offer itself leaves open what is meant', async () => {
    const device = createDevice({ project });
    await device.say('open shelf talker');
    await device.say('i need a bird feeder for my wife');
    const turn = await device.say('no put it in my cart');
    expect(turn.directives.map(({ type }) => type)).not.toContain('Connections.StartConnection');
    expect(turn.speech).toMatch(/cart\?$/);
  });
});

const wishAfter = async (said: readonly string[]): Promise<Wish> => {
  const device = createDevice({ project });
  await device.say('open shelf talker');
  for (const words of said) await device.say(words);
  return readConversation(device.exchanges.at(-1)?.response?.sessionAttributes).wish;
};

describe('a number that corrects the one before it counts', () => {
  test.each<[string, Wish]>([
    ["she's two no i tell a lie she's three", { ages: { from: 3, to: 3 } }],
    ["it's for my son he's six no i mean seven", { ages: { from: 7, to: 7 } }],
    ["my nephew is nine no wait he's ten", { ages: { from: 10, to: 10 } }],
    ["it's forty no fifty dollars", { budget: { most: 50 } }],
    ["it's for my niece she's eleven sorry twelve", { ages: { from: 12, to: 12 } }],
    ['i can spend twenty dollars no thirty', { budget: { most: 30 } }],
    ['something for my dad up to forty dollars no fifty', { budget: { most: 50 } }],
  ])('"%s"', async (words, wish) => {
    expect(await wishAfter([words])).toMatchObject(wish);
  });

  test.each<[string, Wish]>([
    ["she's two no teeth yet", { ages: { from: 2, to: 2 } }],
    ["my son is six and he's got no sisters", { ages: { from: 6, to: 6 } }],
    ['a game for four players no batteries', { players: 4 }],
  ])('not "%s"', async (words, wish) => {
    expect(await wishAfter([words])).toMatchObject(wish);
  });
});

describe('a command that is said to us takes what is on offer by its name', () => {
  test.each([
    'alright order me that bird feeder',
    'just send me the squirrel buster',
    'good i want to buy that for her',
  ])('"%s"', async (words) => {
    expect((await afterQuestion(words)).isHandedOver).toBe(true);
  });

  test.each([
    'alright order me that grinder',
    'if you could order me that feeder i would be glad',
    'i want to buy that for her birthday',
  ])('not "%s"', async (words) => {
    expect((await afterQuestion(words)).isHandedOver).toBe(false);
  });
});

/** The lines of an answer after the offer of a bird feeder. */
const linesAfterOffer = async (words: string): Promise<readonly string[]> => {
  const device = createDevice({ project });
  await device.say('open shelf talker');
  await device.say('i need a bird feeder for my wife');
  await device.say(words);
  const { last } = readConversation(device.exchanges.at(-1)?.response?.sessionAttributes);
  return last?.say.map(({ key }) => key) ?? [];
};

describe('what is asked about the shop or the thing in more words is answered', () => {
  test.each([
    ['do they bring it to the house or do i gotta go pick it up', 'delivery'],
    ['do i have to go and get it or do they drop it off', 'delivery'],
    ['does it come to the house', 'delivery'],
    ["what if she's already got it can she send it back", 'refund'],
    ["can she return it if she's had one already", 'refund'],
    ['and what do you make off of it if i buy something', 'earnings'],
    ['and what do you lot get out of it then', 'earnings'],
    ["she's not too old for that is she", 'answer.unknown'],
    ["they'd manage that wouldn't they", 'answer.unknown.plain'],
  ])('"%s"', async (words, line) => {
    expect(await linesAfterOffer(words)).toContain(line);
  });

  test.each([
    ['can she pick it up with one hand', 'delivery'],
    ["you're not too old are you", 'answer.unknown'],
  ])('not "%s"', async (words, line) => {
    expect(await linesAfterOffer(words)).not.toContain(line);
  });
});

describe('what somebody does is told by all of their words', () => {
  test('a bit that is none leaves a no what it is', async () => {
    const device = createDevice({ project });
    await device.say('open shelf talker');
    await device.say('i need a bird feeder for my wife');
    await device.say("i don't fancy it one bit");
    const { scene, wish } = readConversation(device.exchanges.at(-1)?.response?.sessionAttributes);
    expect([scene.name, wish]).toEqual(['offering', { recipient: 'wife', type: 'bird-feeder' }]);
  });

  test('who takes time over it and says goodbye leaves', async () => {
    const device = createDevice({ project });
    await device.say('open shelf talker');
    await device.say('i need a bird feeder for my wife');
    const turn = await device.say('let me sleep on it thanks good night');
    expect([turn.sessionOpen, turn.directives]).toEqual([false, []]);
  });
});

describe('what is typed without apostrophes is heard as it is said', () => {
  test.each<[string, Wish]>([
    ['she doesnt like tea', { without: ['tea'] }],
    ['he cant stand mugs', { unwanted: 'mugs' }],
  ])('"%s"', async (words, wish) => {
    expect(await wishAfter(['something for my mom', words])).toMatchObject(wish);
  });

  test('a word that is one of its own stays as it is', async () => {
    expect(await linesAfterOffer('does its lid come off')).toContain('answer.unknown.plain');
  });
});

describe('who pays, speaks or was forgotten is not whom it is for', () => {
  test.each<[readonly string[], Wish]>([
    [
      ['the parents in our class have clubbed together for the teacher about sixty pounds'],
      { recipient: 'teacher' },
    ],
    [['the girls at work have chipped in for our boss'], { recipient: 'boss' }],
    [
      ['a birthday present for my mom', 'hi this is her dad we can go up to thirty'],
      { recipient: 'mother', budget: { most: 30 } },
    ],
    [
      ['a birthday present for my mom', "i'm her dad and we can go up to forty"],
      { recipient: 'mother', budget: { most: 40 } },
    ],
    [["i forgot her brother okay first my nephew he's nine"], { recipient: 'nephew' }],
    [["mate i haven't got time something for my mum"], { recipient: 'mother' }],
    [["what you'll have to speak up i want a present for my aunt"], { recipient: 'aunt' }],
  ])('%j', async (said, wish) => {
    expect(await wishAfter(said)).toMatchObject(wish);
  });

  test.each<[string, Wish]>([
    ["it's for her dad he likes coffee", { recipient: 'father' }],
    ['my friend i have not seen her in ages she loves yoga', { recipient: 'friend' }],
  ])('but "%s"', async (words, wish) => {
    expect(await wishAfter([words])).toMatchObject(wish);
  });
});

describe('several are asked for with what they should be', () => {
  test.each([
    ['can you give me a couple of games to choose from', 'games'],
    ['could you show me two or three games so i can pick', 'games'],
    ['the kids are climbing the walls what games have you got', 'games'],
  ])('"%s"', async (words, category) => {
    const device = createDevice({ project });
    await device.say('open shelf talker');
    await device.say(words);
    const { scene, wish } = readConversation(device.exchanges.at(-1)?.response?.sessionAttributes);
    expect([scene.name, wish.category]).toEqual(['listing', category]);
  });

  test.each([
    'one suggestion please',
    'okay hit me with one',
    "just pick one thing and let's hear it",
    'stop asking me things and give me a game',
  ])('but "%s" asks for one', async (words) => {
    const device = createDevice({ project });
    await device.say('open shelf talker');
    await device.say('something for my wife');
    await device.say(words);
    const { scene } = readConversation(device.exchanges.at(-1)?.response?.sessionAttributes);
    expect(scene.name).toBe('offering');
  });
});

describe('what is told says no more than it does', () => {
  test('what somebody used to do is not refused, and what they used to drink is', async () => {
    expect(
      (await wishAfter(['something for my mom', 'she used to play cards a lot'])).without,
    ).toBe(undefined);
    expect((await wishAfter(['something for my mom', 'he used to drink coffee'])).without).toEqual([
      'coffee',
    ]);
  });

  test('the weather is no other word misheard', async () => {
    const wish = await wishAfter([
      'something for the barbecue',
      "he grills even when it's snowing",
    ]);
    expect(wish).toMatchObject({ interest: 'grilling' });
  });

  test('books that somebody likes to read leave open whether it is a book', async () => {
    const wish = await wishAfter(['something for my mom', 'she likes tea and reading books']);
    expect(wish).toMatchObject({ interest: 'tea', otherInterests: ['reading'] });
    expect(wish.category).toBe(undefined);
  });

  test.each(['he hit me', 'hit me'])('"%s" is no game', async (words) => {
    const device = createDevice({ project });
    await device.say('open shelf talker');
    expect((await device.say(words)).speech).toMatch(/so sorry you're going through/);
  });

  test('to say thank you is what it is for', async () => {
    const wish = await wishAfter(['something for my teacher', "it's to say thank you you know"]);
    expect(wish).toMatchObject({ recipient: 'teacher', occasion: 'thank-you' });
  });
});
