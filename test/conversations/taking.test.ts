import { type TestDevice, createDevice, loadProject } from '../../workbench/testing';

const project = loadProject('en-US');

type Turn = Awaited<ReturnType<TestDevice['say']>>;

/** What Alexa is asked to do after a bird feeder was offered. */
const afterOffer = async (sentence: string): Promise<Turn> => {
  const device = createDevice({ project, mayBreak: true });
  await device.say('open shelf talker');
  await device.say('i want a bird feeder');
  return device.say(sentence);
};

const isHandedOver = ({ directives }: Turn): boolean =>
  directives.some(({ type }) => type === 'Connections.StartConnection');

describe('an offer is taken up', () => {
  test.each([
    'figures okay throw that one in the cart',
    'fine whatever slide those into my cart',
    "he likes yelling at 'em anyhow put it in the cart",
    'my grandpa loves cardinals so put it in my cart',
    'cool i want em put them in my cart',
    'can you throw it in my cart',
    "yes that's nice i'd like that in my cart",
    'screw it buy it',
  ])('by whatever is put in the cart, after other words: "%s"', async (sentence) => {
    expect(isHandedOver(await afterOffer(sentence))).toBe(true);
  });

  test.each([
    "okay order me that i'm going to bed",
    "i'll take it goodnight",
    'put it in my cart i gotta run',
    'perfect add it to my cart before she sees',
    'put it in the cart before i change my mind',
    'perfect put it in the cart honey',
  ])('before a farewell or a reason for the hurry: "%s"', async (sentence) => {
    expect(isHandedOver(await afterOffer(sentence))).toBe(true);
  });

  test.each([
    'what have i got in my cart',
    "what's sitting in my cart right now",
    'is there anything in the cart',
    'i had one in my cart',
    "don't put it in my cart",
    'if she likes it put it in my cart',
    "he'll put it in his cart",
    'my husband already put it in the cart',
    'she wants to put it in the cart',
    "she's like put it in the cart",
    "i'd never put that in my cart",
    'add it to my cart no wait',
    'add it to my cart and show me something for my mom',
  ])('but not by a cart that is only spoken of, nor in doubt: "%s"', async (sentence) => {
    expect(isHandedOver(await afterOffer(sentence))).toBe(false);
  });
});

test.each(["i'll take it up with my wife bye", "i'll take it under consideration goodbye"])(
  'who only puts it off takes nothing: "%s"',
  async (sentence) => {
    expect(isHandedOver(await afterOffer(sentence))).toBe(false);
  },
);

test('who asks whether it is in the cart takes nothing, and is not taken to leave', async () => {
  const turn = await afterOffer('is it in my cart');
  expect([isHandedOver(turn), turn.sessionOpen]).toEqual([false, true]);
});
