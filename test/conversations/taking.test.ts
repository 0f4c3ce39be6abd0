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
    "that's lovely can you add that for me",
    "he said it's okay so i want to buy it",
    "he would use that every day so yeah i'll take it",
    'okay i just asked him and he wants it so add it',
    'oh well just the basket then please add it to that',
    "you've sold me on that one",
    "yeah i'm gonna buy that",
    'tell alexa to order it',
    'how about you just add it to my cart',
    'fine just add it already',
  ])('by a command after what only sounds like a doubt: "%s"', async (sentence) => {
    expect(isHandedOver(await afterOffer(sentence))).toBe(true);
  });

  test.each([
    'order it before it sells out',
    "add it and i'll think about the rest later",
    "i'll take that one and then i need something else",
    'add it to my cart and show me something for my mom',
  ])('by a command before what comes next: "%s"', async (sentence) => {
    expect(isHandedOver(await afterOffer(sentence))).toBe(true);
  });

  test.each([
    'alright get the bird feeder',
    "i'll take that bird feeder",
    'yes the bird feeder please',
    'yeah bird feeder it is',
    'add that bird feeder to my cart',
  ])('by its name: "%s"', async (sentence) => {
    expect(isHandedOver(await afterOffer(sentence))).toBe(true);
  });

  test.each([
    'would he use that every day',
    'he said he wants it but he has to ask his mom',
    "i'm not going to get that",
    'can you get me something else',
    'could you get it in blue',
    "i'll get it later",
    'i was going to get that for him',
    "that's what i want to know",
    'not the bird feeder please',
    'is the bird feeder good',
    "i asked my wife and she said no so don't add it",
  ])('but not by a question, a refusal or a later time: "%s"', async (sentence) => {
    expect(isHandedOver(await afterOffer(sentence))).toBe(false);
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

/** Whether sentences, said one after the other, hand something over. */
const handsOver = async (...said: readonly string[]): Promise<boolean> => {
  const device = createDevice({ project });
  await device.say('open shelf talker');
  const turns: Turn[] = [];
  for (const words of said) turns.push(await device.say(words));
  return turns.some(isHandedOver);
};

const OFFER = ['a board game', 'surprise me'];
const LIST = ['give me three ideas for my dad'];
const KEYBOARD = ['a quiet keyboard'];

describe('what is on offer is taken up', () => {
  test.each<[readonly string[], string]>([
    // By a command that is put as a question
    [OFFER, "i believe i'll take it would you put it in the cart for me"],
    [OFFER, 'well could you pop that in my basket please'],
    // After words that say which one of a list
    [LIST, 'i think the first one stick that in the cart'],
    [LIST, 'yeah i think the second one put that in my cart'],
    [LIST, 'oh the third one sounds best put that one in my cart'],
    // By its name
    [KEYBOARD, 'then yes buy the keyboard'],
    [KEYBOARD, 'okay order the keyboard please'],
  ])('%s: "%s"', async (before, said) => {
    expect(await handsOver(...before, said)).toBe(true);
  });
});

describe('nothing is taken up', () => {
  test.each<[readonly string[], string]>([
    [OFFER, 'if my wife likes it would you put it in my cart'],
    [OFFER, 'would you put it in your cart if you were me'],
    [OFFER, 'what would you put in the cart'],
    [LIST, 'first i have to ask my wife put it in my cart'],
    [LIST, 'the first one no wait put the second one in my cart'],
    [OFFER, 'okay order the headphones'],
    [KEYBOARD, 'would you buy the keyboard'],
    [[], 'buy the keyboard'],
  ])('%s: "%s"', async (before, said) => {
    expect(await handsOver(...before, said)).toBe(false);
  });
});
