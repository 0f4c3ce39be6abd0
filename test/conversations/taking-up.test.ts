import { createDevice, loadProject } from '../../workbench/testing';

const project = loadProject('en-US');

const HAND_OVER = 'Connections.StartConnection';

/** Whether sentences, said one after the other, hand something over. */
const handsOver = async (...said: readonly string[]): Promise<boolean> => {
  const device = createDevice({ project });
  await device.say('open shelf talker');
  let isHandedOver = false;
  for (const words of said) {
    const { directives } = await device.say(words);
    isHandedOver ||= directives.some(({ type }) => type === HAND_OVER);
  }
  return isHandedOver;
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
