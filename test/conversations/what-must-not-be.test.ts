import { readConversation } from '../../lambda/dialogue/conversation';
import { type Wish } from '../../lambda/recommend/wish';
import { createDevice, loadProject } from '../../workbench/testing';

const project = loadProject('en-US');

/** The wish as it is remembered after these sentences. */
const wishAfter = async (...said: readonly string[]): Promise<Wish> => {
  const device = createDevice({ project });
  await device.say('open shelf talker');
  for (const words of said) await device.say(words);
  return readConversation(device.exchanges.at(-1)?.response?.sessionAttributes).wish;
};

describe('why something must not be is not refused, too', () => {
  test.each<[string, Wish]>([
    ["it can't be massive my kitchen's tiny", { without: ['large'], attributes: ['compact'] }],
    ["it can't be too big my flat is small", { without: ['large'], attributes: ['compact'] }],
    ['nothing massive i live in a small flat', { without: ['large'], attributes: ['compact'] }],
    ['no gadgets my kitchen drawer is full', { without: ['gadgets'] }],
    ["it can't be expensive though i'm skint", { highestBand: 2 }],
    ["nothing expensive my dad's broke", { highestBand: 2 }],
  ])('"%s"', async (said, wish) => {
    const { recipient: _inPassing, ...kept } = await wishAfter('a coffee maker', said);
    expect(kept).toEqual({ type: 'coffee-maker', ...wish });
  });

  test.each<[string, readonly string[]]>([
    ['no board games or puzzles', ['board-game', 'puzzles']],
    ['no kitchen things or gadgets', ['kitchen', 'gadgets']],
  ])('"%s" refuses both', async (said, without) => {
    expect((await wishAfter('a present for my dad', said)).without).toEqual(without);
  });
});

describe('a no that refuses nothing goes on with what is wanted', () => {
  test.each<[string, Wish]>([
    ['no worries something for my dad then', { recipient: 'father' }],
    ['no problem do you have a board game', { type: 'board-game' }],
    ['no rush but i need a gift for my mom', { recipient: 'mother' }],
    ['no bother mate a coffee grinder', { type: 'coffee-grinder' }],
  ])('"%s"', async (said, wish) => {
    expect(await wishAfter(said)).toMatchObject(wish);
    expect(await wishAfter(said)).not.toHaveProperty('without');
  });

  test.each(['no pressure cookers', 'no coffee makers'])('"%s" refuses', async (said) => {
    expect(await wishAfter('something for the kitchen', said)).toHaveProperty('without');
  });
});

describe('a category that is on offer is refused by "actually, no"', () => {
  test('and what was said of the thing goes with it', async () => {
    const wish = await wishAfter(
      'a housewarming gift for my sister',
      'a cast iron skillet',
      "actually no kitchen stuff they're drowning in it",
    );
    expect(wish).toEqual({ recipient: 'sister', occasion: 'housewarming', without: ['kitchen'] });
  });

  test('where another one is on offer it corrects', async () => {
    const wish = await wishAfter('a board game for my dad', 'no i mean kitchen things');
    expect(wish).toEqual({ recipient: 'father', category: 'kitchen' });
  });
});

test('who only says what it may cost needs nothing', async () => {
  expect(await wishAfter('i can spend up to eighty if that helps')).toEqual({
    budget: { most: 80 },
  });
});
