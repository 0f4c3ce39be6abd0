import { type Product } from '../../catalog';
import { createDevice, loadProject } from '../../workbench/testing';
import { dollars, invented, shelfOf } from '../support/invented';

const project = loadProject('en-US');
const source = 'owner';

const talk = (...products: readonly Product[]) => {
  const device = createDevice({ project, skillDeps: shelfOf(...products) });
  return async (words: string): Promise<string> => (await device.say(words)).speech;
};

const corded = invented('corded-phones', { ...dollars(60), attributes: { corded: source } });
const hushing = invented('hushing-phones', {
  ...dollars(250),
  priceBand: 5,
  attributes: { 'noise-canceling': source },
});

describe('how a thing should be, where nothing is known to be so, is told before the nearest', () => {
  test('at the first offer, which asks for no more than that', async () => {
    const say = talk(corded, hushing);
    const speech = await say(
      'ask shelf talker for noise canceling headphones under one hundred dollars',
    );
    expect(speech).toContain("I don't know of one that fits and is noise canceling.");
    expect(speech).toContain('the nearest I have is the corded phones');
  });

  test('at the next one, when only the first is known to be so', async () => {
    const say = talk(corded, hushing);
    expect(await say('ask shelf talker for noise canceling headphones')).toMatch(
      /^(I'd pick|I'd suggest) the hushing phones/,
    );
    const next = await say('something else');
    expect(next).toContain("I don't know of another one that fits and is noise canceling.");
    expect(next).toContain('the corded phones');
  });

  test('what is a matter of degree, or said in other words, is not known of the one that is offered', async () => {
    const say = (words: string) => talk(corded)(`ask shelf talker for ${words}`);
    const light = await say('lightweight headphones');
    expect(light).toMatch(/^(I'd pick|I'd suggest) the corded phones/);
    expect(light).toContain("I don't know whether they're lightweight.");
    expect(await say("headphones that won't tangle")).toContain("I'm not sure they're all that");
  });
});

describe('the cheapest and the dearest are by the owner’s estimates, and no figure is said', () => {
  test.each([
    ['your cheapest headphones', 'the corded phones'],
    ['the most expensive headphones you have', 'the hushing phones'],
  ])('"%s"', async (said, product) => {
    const middling = invented('a-middling', { ...dollars(120), favourite: true });
    const speech = await talk(middling, corded, hushing)(`ask shelf talker for ${said}`);
    expect(speech).toContain(product);
    expect(speech).not.toMatch(/\d|dollar|cheap|expensive/i);
  });
});

test('what a kind of thing is called more exactly comes first: a French press of all coffee makers', async () => {
  const maker = (id: string, pitch: string, favourite: boolean) =>
    invented(id, { type: 'coffee-maker', category: 'kitchen', favourite, words: { pitch } });
  const shelf = [
    maker('old-pot', 'It drips slowly.', true),
    maker('french-press', 'It is pressed by hand.', false),
  ];
  expect(await talk(...shelf)('ask shelf talker for a french press')).toContain('the french press');
});

describe('a thing that only sounds like something here is not here', () => {
  const cards = invented('card-game', {
    type: 'card-game',
    category: 'games',
    facets: { interest: ['board-games'] },
    words: { name: 'a merry card game' },
  });
  test.each(['gift cards', 'a business card', 'nintendo switch games', 'a chess set'])(
    '"%s"',
    async (said) => {
      expect(await talk(cards)(`ask shelf talker for ${said}`)).toMatch(/shelf/);
    },
  );

  test('unless a product has all the words in its name', async () => {
    const set = invented('chess', {
      type: 'board-game',
      category: 'games',
      facets: { interest: ['board-games'] },
      words: { name: 'a wooden chess set' },
    });
    expect(await talk(cards, set)('ask shelf talker for a chess set')).toMatch(
      /(pick|suggest) a wooden chess set/,
    );
  });
});

test('an older child is offered what is for its age before what is for much younger ones, too', async () => {
  const puzzle = (id: string, from: number, favourite: boolean) =>
    invented(id, {
      type: 'puzzle',
      category: 'games',
      audience: ['child'],
      ages: { from, source },
      favourite,
      facets: { interest: ['puzzles'] },
    });
  const shelf = [puzzle('big-knobs', 2, true), puzzle('tricky-cube', 8, false)];
  expect(await talk(...shelf)('ask shelf talker for puzzles for an eleven year old')).toContain(
    'the tricky cube',
  );
});

test('what is asked for last is the thing, and what the customer has is not', async () => {
  const shelf = [
    invented('steam-maker', { type: 'espresso-machine', category: 'kitchen', favourite: true }),
    invented('hand-mill', { type: 'coffee-grinder', category: 'kitchen' }),
  ];
  const say = talk(...shelf);
  await say('open shelf talker');
  expect(await say('i just bought an espresso machine what grinder should i get')).toContain(
    'the hand mill',
  );
});

describe('a thing that the vocabulary lacks is heard by its name alone', () => {
  test('and told not to be here', async () => {
    const say = talk(corded);
    await say('open shelf talker');
    expect(await say('weighted blanket for my nephew')).toContain("that's not on my shelf");
  });

  test('and found where an owner sells it, as whatever kind of thing', async () => {
    const say = talk(corded, invented('weighted-blanket', dollars(60)));
    await say('open shelf talker');
    expect(await say('weighted blanket')).toContain('the weighted blanket');
  });
});

test('what need not be plugged in lacks nothing, though nobody knows it to be wireless', async () => {
  const hand = invented('hand-phones', dollars(60));
  const say = talk(corded, hand);
  const speech = await say("ask shelf talker for headphones that i don't have to plug in");
  expect(speech).toContain('the hand phones');
  expect(speech).not.toContain("don't know");
});

test('a word that all things of a kind may be called by doesn’t make one of them so', async () => {
  const notebook = (id: string, pitch: string, favourite: boolean) =>
    invented(id, { type: 'notebook', category: 'stationery', favourite, words: { pitch } });
  const shelf = talk(
    notebook('lined-notebook', 'It has lines.', true),
    notebook('other-notebook', 'It has dots.', false),
  );
  expect(await shelf('ask shelf talker for a notebook with dots')).toContain('the other notebook');
});

describe('the name of a thing that only tells an interest', () => {
  const game = invented('river-game', {
    type: 'board-game',
    category: 'games',
    facets: { interest: ['puzzles', 'board-games'] },
  });

  test.each(['a jigsaw', 'a puzzle book'])('"%s" is told not to be here', async (said) => {
    const say = talk(game);
    await say('open shelf talker');
    const speech = await say(`do you have ${said}`);
    expect(speech).toMatch(/on my shelf/);
    expect(speech).toContain('the nearest I have is the river game');
  });

  test('is an interest still where somebody likes it', async () => {
    const speech = await talk(game)('ask shelf talker for something for my mom she loves jigsaws');
    expect(speech).not.toMatch(/on my shelf/);
    expect(speech).toContain('the river game');
  });
});

test('the part of a brand’s machine is no other part, and no machine', async () => {
  const shelf = talk(
    invented('brewer', { brand: 'Arden', type: 'coffee-maker', category: 'coffee-tea' }),
    invented('stream-filter', { type: 'water-filter', category: 'outdoors' }),
  );
  await shelf('open shelf talker');
  expect(await shelf('do you have a filter for my arden')).toMatch(/on my shelf/);
});

describe('ages', () => {
  const baby = invented('soft-rattle', {
    type: 'activity-toy',
    category: 'toys',
    audience: ['toddler'],
    ages: { from: 0, source },
  });
  const toddler = invented('shape-cube', {
    type: 'activity-toy',
    category: 'toys',
    favourite: true,
    audience: ['toddler', 'child'],
    ages: { from: 2, source },
  });

  test.each(['a gift for a baby', 'something for a newborn', 'a christening present for my niece'])(
    'for whom is not yet two, there is nothing from two years on: "%s"',
    async (said) => {
      expect(await talk(toddler, baby)(`ask shelf talker for ${said}`)).toContain(
        'the soft rattle',
      );
      const speech = await talk(toddler)(`ask shelf talker for ${said}`);
      expect(speech).not.toContain('the shape cube');
    },
  );

  test('who is almost two is not two', async () => {
    const say = talk(toddler, baby);
    expect(await say('ask shelf talker for something for a toddler almost two')).toContain(
      'the soft rattle',
    );
  });
});

describe('what only a part of a name stands for is no such thing', () => {
  test.each([
    'a mattress for the guest room',
    'a face cream for dry skin',
    'a charger for my laptop',
    'an ice cream scoop',
    'a toaster',
    'a knife set',
  ])('"%s" is told not to be here', async (said) => {
    const device = createDevice({ project });
    const { speech } = await device.say(`ask shelf talker to search for ${said}`);
    expect(speech).toMatch(/not on my shelf|anything like that/);
  });
});

describe('what nothing supports is told before the offer', () => {
  test('a word that is said of another thing of that kind, and not of this one', async () => {
    const dotted = invented('dotted-journal', {
      type: 'notebook',
      category: 'stationery',
      asins: {},
      words: { pitch: 'It has faint dots on its pages.' },
    });
    const ruled = invented('ruled-journal', {
      type: 'notebook',
      category: 'stationery',
      words: { pitch: 'It has ruled pages.' },
    });
    const speech = await talk(
      dotted,
      ruled,
    )('ask shelf talker to search for a notebook that has dots on its pages');
    expect(speech).toMatch(/I don't know of one/);
    expect(speech).toContain('the ruled journal');
  });

  test('a name that only some things of the kind have', async () => {
    const steel = invented('steel-watch', { type: 'watch', category: 'electronics' });
    const speech = await talk(steel)('ask shelf talker to search for a smart watch');
    expect(speech).toMatch(/^I don't know of one/);
    expect(speech).toContain('the steel watch');
  });

  test('everything but the name', async () => {
    const device = createDevice({ project });
    const { speech } = await device.say(
      'ask shelf talker to search for a bag for my razor and toothbrush',
    );
    expect(speech).toMatch(/^I don't know of one/);
  });
});

test.each(['a rice cooker nothing digital', 'digital watch nothing smart about it'])(
  'what "%s" must not be is doubted, and not told as a no, where the shelf speaks of that only elsewhere',
  async (words) => {
    const { speech } = await createDevice({ project }).say(
      `ask shelf talker to search for ${words}`,
    );
    expect(speech).toContain("I'm not sure it's all that you described");
    expect(speech).not.toMatch(/don't know of one|not on my shelf/);
  },
);

describe('on the sample shelf', () => {
  const answerTo = async (words: string): Promise<string> => {
    const device = createDevice({ project });
    await device.say('open shelf talker');
    return (await device.say(words)).speech;
  };

  test.each([
    ['the rubber gasket on my pressure cooker split can i get just that', 'Instant Pot'],
    ['the strap on my watch snapped', 'Casio'],
    ['the valve on the bottom of my sleeping pad leaks', 'Therm-a-Rest'],
  ])(
    'a part of a thing that somebody has is missed, and not the thing: "%s"',
    async (words, own) => {
      const speech = await answerTo(words);
      expect(speech).toContain("that's not on my shelf");
      expect(speech).not.toContain(own);
    },
  );

  test.each([
    ['a pressure cooker for ten people', /^I don't know of one quite like that\..*four to six/],
    ['a pressure cooker for five people', /^I'd (?:pick|suggest) .*four to six/],
    ['a bird feeder that squirrels can not get into', /^I'd (?:pick|suggest) the Squirrel Buster/],
  ])('numbers and facts tell whether a thing is as it should be: "%s"', async (words, told) => {
    expect(await answerTo(`i want ${words}`)).toMatch(told);
  });

  test('what is damaged is wanted anew', async () => {
    expect(await answerTo("there's a hole in my yoga mat")).toContain('yoga mat');
  });

  test('what begins with a place is no thing for that place', async () => {
    const speech = await answerTo('my garage door remote died and i need another one');
    expect(speech).toContain("that's not on my shelf");
    expect(speech).not.toMatch(/I'd (pick|suggest)|the nearest/);
  });

  test('what must not be blown up is another one than the inflatable one', async () => {
    expect(await answerTo('a travel pillow but not the blow up kind')).toContain('Trtl');
    expect(await answerTo('a travel pillow you inflate')).toContain('inflatable pillow');
  });

  test('what pages are like is told of, and so is that none are so', async () => {
    expect(await answerTo('a notebook with dots instead of lines')).toContain('dotted notebook');
    expect(await answerTo('a notebook with plain pages')).toContain(
      "I don't know of one that fits and is unlined.",
    );
  });

  test("what doesn't cost more than an amount costs less", async () => {
    expect(await answerTo("headphones that don't cost more than fifty dollars")).toContain('Koss');
  });

  test('so many grown-ups are players, and nobody of that age', async () => {
    const speech = await answerTo("we're six adults stuck in a cabin and need a game");
    expect(speech).not.toContain('child');
  });

  test('who brings the post gets a thank you', async () => {
    expect(await answerTo('what do people buy for their mailman')).toContain('What kind of thing');
  });
});

test('somebody as old as grandparents are is offered what is for those first', async () => {
  const of = (id: string, recipient: string[]) =>
    invented(id, { facets: { interest: ['music'], occasion: [], recipient, room: [] } });
  const say = talk(
    of('a-son-thing', ['mother', 'son']),
    of('b-old-thing', ['mother', 'grandmother']),
  );
  const asked = 'ask shelf talker for something for my mom who loves music';
  expect(await say(asked)).toContain('the a son thing');
  expect(await say(`${asked} and is eighty years old`)).toContain('the b old thing');
});
