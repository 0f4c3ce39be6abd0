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
