import { type Product } from '../../catalog';
import { readConversation } from '../../lambda/dialogue/conversation';
import { createDevice, loadProject } from '../../workbench/testing';
import { dollars, invented, shelfOf } from '../support/invented';

const project = loadProject('en-US');
const source = 'owner';

const answer = async (words: string, ...products: readonly Product[]): Promise<string> => {
  const skillDeps = products.length === 0 ? {} : { skillDeps: shelfOf(...products) };
  const device = createDevice({ project, ...skillDeps });
  return (await device.say(`ask shelf talker ${words}`)).speech;
};

const ofMusic = { interest: ['music' as const], recipient: [], occasion: [] };

const boardGame = (id: string, from: number, to: number): Product =>
  invented(id, { type: 'board-game', category: 'games', players: { from, to, source } });

describe('a need that names no thing brings what is for it, and no word that it is missing', () => {
  test.each([
    ['to search for something to blend soups in the evening', 'blender'],
    ['to search for a jug that keeps my tea warm', 'vacuum bottle'],
    ['to search for something for somebody who snores', 'earplugs'],
    ['to search for a microphone that plugs right into my laptop', 'the Yeti microphone'],
  ])('"%s"', async (said, product) => {
    const speech = await answer(said);
    expect(speech).toContain(product);
    expect(speech).not.toMatch(/on my shelf/);
  });
});

test('what is not to happen rules nothing out', async () => {
  const speech = await answer('to search for a bird feeder without the squirrels raiding it');
  expect(speech).toContain('the Squirrel Buster bird feeder');
});

test('what is free of a material is not made of it', async () => {
  const peeler = (id: string, attributes: NonNullable<Product['attributes']>) =>
    invented(id, { type: 'peeler', category: 'kitchen', attributes });
  const speech = await answer(
    'to search for a plastic free peeler',
    peeler('a-bright-peeler', { plastic: source }),
    peeler('b-steel-peeler', { 'stainless-steel': source }),
  );
  expect(speech).toContain('the b steel peeler');
  expect(speech).not.toContain("don't know");
});

test('what is turned by hand does not plug in', async () => {
  const mill = invented('hand-mill', {
    type: 'coffee-grinder',
    category: 'kitchen',
    attributes: { 'hand-powered': source },
  });
  const speech = await answer("to search for a coffee grinder that doesn't plug in", mill);
  expect(speech).toContain('the hand mill');
  expect(speech).not.toContain("don't know");
});

test('what is large is told not to be small', async () => {
  const oven = invented('big-oven', { type: 'toaster-oven', category: 'kitchen', size: 'large' });
  expect(await answer('to search for a compact toaster oven', oven)).toContain(
    "I don't know of one that fits and is compact.",
  );
});

test('both of two things that somebody owns are left out', async () => {
  const of = (id: string, type: string) =>
    invented(id, {
      type,
      category: 'kitchen',
      facets: { interest: ['coffee'], occasion: [], recipient: [], room: [] },
    });
  const speech = await answer(
    'to search for something for a coffee lover who already owns the espresso machine and the grinder',
    of('a-machine', 'espresso-machine'),
    of('b-grinder', 'coffee-grinder'),
    of('c-kettle', 'kettle'),
  );
  expect(speech).toContain('the c kettle');
});

test('who has about so much may spend less', async () => {
  const cheap = invented('cheap-phones', dollars(60));
  const speech = await answer(
    "to search for headphones for my dad and i've got about a hundred dollars",
    cheap,
  );
  expect(speech).toContain('the cheap phones');
  expect(speech).not.toMatch(/higher|lower/);
});

test('what goes into a stocking costs little', async () => {
  const dear = invented('a-dear-phones', { ...dollars(95), priceBand: 3, favourite: true });
  const speech = await answer(
    'to search for headphones as a stocking stuffer',
    dear,
    invented('b-little-phones', { ...dollars(20), priceBand: 1 }),
  );
  expect(speech).toContain('the b little phones');
});

describe('a kind of thing is known by a misspelt name', () => {
  test.each([
    ['a caffeteer', 'French press'],
    ['an espresso masheen', 'espresso ma'],
    ['a stud fighter', 'stud finder'],
  ])('"%s"', async (said, product) => {
    const speech = await answer(`to search for ${said}`);
    expect(speech).toContain(product);
    expect(speech).not.toMatch(/on my shelf/);
  });
});

describe('a name that is none here is no other thing', () => {
  test.each(['a three burner gas stove', 'snowshoes'])('"%s"', async (said) => {
    expect(await answer(`to search for ${said}`)).toMatch(/on my shelf/);
  });
});

describe('a need that is told of a life leads to what helps, by several of its words', () => {
  test.each([
    ["i can't drag myself out of bed when it's still dark out", 'wake-up light'],
    ["i'm starting peppers in a basement that never gets above fifty five degrees", 'heat mat'],
    [
      "i'm hanging cabinets and i keep drilling where there's nothing behind the wall",
      'stud finder',
    ],
    ["i'm sick of eggs that stick and rip to bits whenever i flip them", 'skillet'],
    ['i keep peeling the skin off my knuckles along with the carrots', 'peelers'],
    // What is done in the house may be why something is needed.
    ['my husband snores so loud at night', 'earplugs'],
    // Who does it may be an animal.
    ["our puppy's eaten two slippers and the leg of a chair", 'Kong'],
    // What somebody likes beside it only ranks.
    ['my brother runs marathons and his calves are one big knot', 'foam roller'],
  ])('"%s"', async (said, product) => {
    const device = createDevice({ project });
    await device.say('open shelf talker');
    const { speech } = await device.say(said);
    expect(speech).toContain(product);
    expect(speech).not.toMatch(/on my shelf/);
  });

  test('a thing that is named counts more than what is told of it', async () => {
    const device = createDevice({ project });
    await device.say('open shelf talker');
    const said = "i want a skateboard because i can't drag myself out of bed when it's dark";
    expect((await device.say(said)).speech).toMatch(/on my shelf/);
  });

  test('the name of a thing that is none here tells of no need', async () => {
    expect(await answer('to search for a motorcycle helmet in a small')).toMatch(/on my shelf/);
  });

  test('what something may cost tells of no need', async () => {
    const said = 'our family gift swap has a ten pound limit and i drew my aunt';
    expect(await answer(`to search for ${said}`)).not.toContain('luggage scale');
  });

  test('what something is for tells of the need for it, where it has no name', async () => {
    const said = 'a thing for trimming these woody lavender stems and rose canes';
    expect(await answer(`to search for ${said}`)).toContain('pruner');
  });

  test('what must not be tells of no need', async () => {
    expect(await answer('to find a book but not science fiction')).not.toMatch(/Sapiens/);
  });

  test('where a thing is wanted, a need that is told later changes nothing of it', async () => {
    const device = createDevice({ project });
    await device.say('ask shelf talker for a board game');
    await device.say('i keep peeling the skin off my knuckles along with the carrots');
    const { wish } = readConversation(
      device.turns.at(-1)?.exchanges.at(-1)?.response?.sessionAttributes,
    );
    expect(wish.type).toBe('board-game');
  });

  test('a single word tells of nothing', async () => {
    const device = createDevice({ project });
    await device.say('open shelf talker');
    expect((await device.say('my uncle has a basement')).speech).not.toContain('commission');
  });
});

describe('a daughter or a son may be grown up', () => {
  test.each([
    ["my daughter's starting culinary school in the fall", 'Salt, Fat, Acid, Heat'],
    ['to search for a left handed peeler for my son', 'Swiss peelers'],
    ['my daughter likes her coffee', 'the Chemex coffee maker'],
  ])('"%s"', async (said, product) => {
    const speech = await answer(said);
    expect(speech).toContain(product);
    expect(speech).not.toMatch(/on my shelf|nothing for/);
  });

  test('but where that is not known, what is for children, too, comes first', async () => {
    const speech = await answer(
      'my son loves music',
      invented('a-for-grown-ups', { audience: ['adult'], facets: ofMusic, favourite: true }),
      invented('b-for-all', { audience: ['adult', 'teen', 'child'], facets: ofMusic }),
    );
    expect(speech).toContain('the b for all');
  });
});

test('what exactly as many play as want to comes first', async () => {
  const speech = await answer(
    'to search for a board game for just the two of us now the kids have moved out',
    boardGame('a-game-for-more', 3, 6),
    boardGame('b-game-for-five', 2, 5),
    boardGame('c-game-for-two', 2, 2),
  );
  expect(speech).toContain('the c game for two');
  expect(speech).not.toContain('child');
});

describe('what is named before somebody says that they need one is what they want', () => {
  test.each(["i'm learning the banjo so i need one", 'the glass lid for my skillet broke'])(
    '"%s"',
    async (said) => {
      expect(await answer(said)).toMatch(/on my shelf/);
    },
  );
});

describe('other words of a statement name no thing to look for', () => {
  test.each([
    'i just got a bonus and i want to buy me something a little bit fancy',
    "we're stuck in a caravan with an eight year old and a twelve year old",
  ])('"%s"', async (said) => {
    expect(await answer(said)).not.toMatch(/on my shelf/);
  });
});

test('what is in place of something is not so', async () => {
  const flashlight = (id: string, attributes: NonNullable<Product['attributes']>) =>
    invented(id, { type: 'flashlight', category: 'tools', attributes });
  const speech = await answer(
    'to search for a flashlight instead of one that eats batteries',
    flashlight('a-hungry-light', { 'battery-powered': source }),
    flashlight('b-charged-light', { rechargeable: source }),
  );
  expect(speech).toContain('the b charged light');
});

test('whoever does not care what it costs asks for no price', async () => {
  const speech = await answer(
    "i don't care what they cost i want headphones that shut out my office",
  );
  expect(speech).toContain("Sony's wireless noise-cancelling headphones");
});
