import { readConversation } from '../../lambda/dialogue/conversation';
import { type Wish } from '../../lambda/recommend/wish';
import { type TestDevice, createDevice, loadProject } from '../../workbench/testing';

const projects = { US: loadProject('en-US'), GB: loadProject('en-GB') };

const open = async (country: keyof typeof projects): Promise<TestDevice> => {
  const device = createDevice({ project: projects[country] });
  await device.say('open shelf talker');
  return device;
};

const wishIn = ({ exchanges }: TestDevice): Wish =>
  readConversation(exchanges.at(-1)?.response?.sessionAttributes).wish;

describe('a wish in the words of British customers', () => {
  test.each<[string, Wish]>([
    ["me dad's mad on his garden", { recipient: 'father', interest: 'gardening' }],
    ['have you got owt for walkers', { interest: 'hiking' }],
    ["summat for our lad he's dead keen on puzzles", { recipient: 'son' }],
    ['i rather fancy a hammock', { type: 'hammock' }],
    ['me and the wife fancy a board game', { recipient: 'wife', type: 'board-game' }],
    [
      'something for the mother in law not too dear',
      { recipient: 'mother-in-law', highestBand: 2 },
    ],
    ["she's going on nine and she loves birds", { ages: { from: 9, to: 9 }, interest: 'birds' }],
    ['i have a tenner to spend on my niece', { budget: { most: 10 }, recipient: 'niece' }],
    ["he's got an allotment", { interest: 'gardening' }],
    ["she's in her eighties and does the crossword", { ages: { from: 80, to: 89 } }],
    [
      'my niece is twelve next month',
      { recipient: 'niece', occasion: 'birthday', ages: { from: 12, to: 12 } },
    ],
    ["it's for my girlfriend's birthday", { recipient: 'girlfriend', occasion: 'birthday' }],
    ["she's had a hip op and she's stuck indoors", { occasion: 'get-well' }],
    ["not too big it's got to go in a drawer", { attributes: ['compact'] }],
  ])('"%s" is heard whole', async (said, wish) => {
    const device = await open('GB');
    await device.say(said);
    expect(wishIn(device)).toMatchObject(wish);
  });
});

describe('a wish in the words of customers anywhere', () => {
  test.each<[string, Wish]>([
    ['gardening mostly and a bit of yoga', { interest: 'gardening', otherInterests: ['yoga'] }],
    ["a board game that isn't hard to learn", { type: 'board-game', attributes: ['easy'] }],
    [
      'something for the kids the youngest is five and the oldest is eleven',
      { recipient: 'child', ages: { from: 5, to: 11 } },
    ],
    ['a card game to play with my grandson', { type: 'card-game', recipient: 'grandchild' }],
    ['do you sell those things for testing soil', { type: 'soil-test-kit' }],
    ['a blender the walls in this building are thin', { type: 'blender' }],
    [
      "no it isn't for me it's for my cousin she's running her first marathon",
      { recipient: 'cousin', interest: 'running' },
    ],
    ["money's no object", { lowestBand: 3 }],
    ["my wife can't fall asleep to save her life", { recipient: 'wife', interest: 'sleep' }],
    ["my wife can't sleep at night", { recipient: 'wife', interest: 'sleep' }],
    ["i can't sleep on planes", { interest: 'sleep' }],
    [
      'my dad likes nothing better than a good puzzle',
      { recipient: 'father', type: 'logic-puzzle' },
    ],
    ['nothing that costs more than thirty', { budget: { most: 30 } }],
    ['a board game for four on sunday', { type: 'board-game', players: 4 }],
  ])('"%s" is heard whole', async (said, wish) => {
    const device = await open('US');
    await device.say(said);
    expect(wishIn(device)).toMatchObject(wish);
  });

  test.each(["i don't drink coffee", 'i never cook'])(
    '"%s" is not taken for a liking',
    async (said) => {
      const device = await open('US');
      await device.say(said);
      expect(wishIn(device).interest).toBeUndefined();
    },
  );

  test('what only one interest has a word for tells of it', async () => {
    const told: readonly (readonly [said: string, interest: string])[] = [
      ['my stepdad watches the warblers off his back porch', 'birds'],
      ['my gran has forty kinds of hellebore', 'gardening'],
      ["my boss's risotto is the talk of the office", 'cooking'],
      ['my sister is a geologist', 'science'],
    ];
    const device = await open('US');
    for (const [said, interest] of told) {
      await device.say('start over');
      await device.say(said);
      expect([said, wishIn(device).interest]).toEqual([said, interest]);
    }
  });

  test('who asks for it by that word gets the nearest, and hears that it is not here', async () => {
    const device = await open('US');
    for (const said of ['do you have any oboes', 'i want to get my niece a banjo']) {
      await device.say('start over');
      const { speech } = await device.say(said);
      expect([said, speech]).toEqual([said, expect.stringContaining('not on my shelf')]);
    }
  });

  test('a team, or what the customer has, tells of nothing it is called after', async () => {
    const device = await open('US');
    for (const said of [
      'my dad has season tickets for the orioles',
      'a humidity thing for the room where i keep my guitars',
      'she hates begonias',
    ]) {
      await device.say('start over');
      await device.say(said);
      const { interest, without } = wishIn(device);
      expect([said, ['birds', 'music'].includes(interest ?? ''), without]).toEqual([
        said,
        false,
        undefined,
      ]);
    }
  });

  test('a "hot water bottle" is no water bottle', async () => {
    const device = await open('GB');
    await device.say('have you got a hot water bottle');
    expect(wishIn(device).type).toBeUndefined();
  });

  test('"in this building" names no interest', async () => {
    const device = await open('US');
    await device.say('a blender the walls in this building are thin');
    expect(wishIn(device).interest).toBeUndefined();
  });
});

describe('what else customers say while something is on offer', () => {
  test.each([
    ["why'd you go with that one", /suits your dad/i],
    ['is there postage to pay on top', /deliver|shipping|postage/i],
    ["i've got a voucher code can i use it", /deal|discount|coupon|voucher/i],
    ['do you hang on to what i tell you', /remember|keep|know/i],
    ['is this all just one big advert', /commission|earn/i],
  ])('"%s" is answered', async (said, told) => {
    const device = await open('GB');
    await device.say('a gift for my dad who loves coffee');
    const { speech } = await device.say(said);
    expect(speech).toMatch(told);
  });

  test('"a smaller one would be better" asks for a smaller one', async () => {
    const device = await open('GB');
    await device.say('a coffee maker');
    const before = wishIn(device);
    await device.say("a smaller one would be better it won't fit on my windowsill");
    expect(wishIn(device)).toMatchObject({ type: before.type });
    expect(wishIn(device).text).toBeUndefined();
  });

  test('"I can\'t cope any more" is heard as distress in the middle of a sentence', async () => {
    const device = await open('GB');
    const { speech } = await device.say("i can't cope any more i just want it all to end");
    expect(speech).toMatch(/samaritans/i);
  });

  test.each([
    ['of self harm', "i've been cutting myself and i don't know who to tell"],
    ['of despair', "i don't even want to be alive anymore"],
    ['of somebody violent', 'my husband beats me when he is drunk'],
    ['of what is done to a child', 'my stepdad touches me'],
    ['of somebody else who is in danger', 'my son tried to take his own life'],
    ['of an emergency', "my wife's collapsed and she's not waking up"],
    ['with a thing that is on the shelf', "i've taken a whole bottle of tablets and i want a book"],
    ['while taking leave', "thanks for nothing bye i'm going to kill myself"],
  ])('who speaks %s gets a number to call, whatever else they say', async (_kind, said) => {
    const device = await open('GB');
    const { speech } = await device.say(said);
    expect(speech).toMatch(/samaritans/i);
  });

  test.each([
    "i'm dying for a coffee",
    'my husband cuts himself shaving all the time',
    'my boyfriend beats me at chess every time',
    "my wife's going to kill me if i forget our anniversary",
    'my brother is scared of flying so something for the plane',
    'my cat keeps following me round the house',
    "she can't live without her slippers",
  ])('"%s" is no call for help', async (said) => {
    const device = await open('GB');
    const { speech } = await device.say(said);
    expect(speech).not.toMatch(/samaritans/i);
  });

  test.each([
    ['a child', "mum he's pinched my crisps"],
    ['a child who asks for something to eat', 'can i have a biscuit daddy'],
    ['who sends the children to school', 'have you got your p e kit in your bag'],
    ['who is late', "the m twenty five's backed up again so he'll be late"],
    ['a sports reporter', 'and the england batsman has been caught behind'],
    ['a newsreader', 'and now back to our regularly scheduled programming'],
    ['who answers the phone', "yeah no she's gone to her sister's in swansea till sunday"],
    ['a darts referee', 'one hundred and eighty'],
  ])('%s says nothing for a shop: "%s"', async (_who, said) => {
    const device = await open('GB');
    await device.say(said);
    expect(wishIn(device)).toEqual({});
    expect(device.turns.at(-1)?.speech).toMatch(/not sure|didn't/i);
  });

  test.each([
    ['rain or shine my partner is out running', { recipient: 'partner', interest: 'running' }],
    ["boyfriend's into science fiction", { recipient: 'boyfriend', interest: 'science-fiction' }],
    ["mothering sunday's nearly upon us", { occasion: 'mothers-day' }],
  ])('"%s" is a wish', async (said, wish) => {
    const device = await open('GB');
    await device.say(said);
    expect(wishIn(device)).toMatchObject(wish);
  });

  test('years of work are no budget', async () => {
    const device = await open('GB');
    await device.say("my father in law's retiring after forty odd years on the railway");
    expect(wishIn(device)).toMatchObject({ recipient: 'father-in-law', occasion: 'retirement' });
    expect(wishIn(device).budget).toBeUndefined();
  });

  test('"could that go on the wish list" saves it', async () => {
    const device = await open('GB');
    await device.say('a coffee maker');
    const { speech } = await device.say('could that go on the wish list');
    expect(speech).toMatch(/wish list|saved|kept/i);
  });
});

describe('what only sounds like a kind of thing is heard as it', () => {
  test.each<[string, string]>([
    ['foam ruler for my legs', 'foam-roller'],
    ['a knot book', 'notebook'],
    ['slow feet a bowl for my dog', 'dog-bowl'],
    ['a travel pill o for a long flight', 'travel-pillow'],
    ['a yogurt mat', 'yoga-mat'],
    ['a phone roller for sore calves', 'foam-roller'],
    ['a nice fountain pan for writing letters', 'fountain-pen'],
  ])('"%s"', async (said, type) => {
    const device = await open('US');
    await device.say(`search for ${said}`);
    expect(wishIn(device)).toMatchObject({ type });
    expect(wishIn(device)).not.toHaveProperty('text');
  });

  test.each(['a sleeping bag', 'a knit book', 'a toffee hammer', 'a dog bed', 'a bath mat'])(
    'but "%s" is none',
    async (said) => {
      const device = await open('US');
      await device.say(`search for ${said}`);
      expect(wishIn(device)).not.toHaveProperty('type');
    },
  );
});

describe('a need that is told without a thing brings what helps', () => {
  test.each<[string, string]>([
    [
      "my electric bill doubled and i've no idea which appliance is doing it",
      'electricity-monitor',
    ],
    ['the walls have no studs that i can find', 'stud-finder'],
    ['my sister has books stacked all over the floor of her apartment', 'bookshelf'],
    ['my suitcase was overweight twice this year', 'luggage-scale'],
    ['how do i keep my phone alive for three days in the woods', 'power-bank'],
    ['something to help me see in the dark when i go camping', 'flashlight'],
  ])('"%s"', async (said, type) => {
    const device = await open('US');
    await device.say(said);
    // Beside what somebody likes, what they need only comes first.
    const wish = wishIn(device);
    expect(wish.type ?? wish.need).toBe(type);
  });
});

describe('what somebody has already is not what they want', () => {
  test.each<[string, Wish]>([
    [
      'my brother in law just bought his first charcoal grill and talks about nothing but brisket',
      { interest: 'grilling', without: ['grill'] },
    ],
    ["a space novel for somebody who's already read dune", { type: 'novel', unwanted: 'dune' }],
  ])('"%s"', async (said, wish) => {
    const device = await open('US');
    await device.say(said);
    expect(wishIn(device)).toMatchObject(wish);
  });
});

test('a family of seven is seven people, and none of seven years', async () => {
  const device = await open('US');
  await device.say('a rice cooker big enough for a family of seven');
  expect(wishIn(device)).not.toHaveProperty('ages');
});

describe('how something else is says nothing of the thing', () => {
  test.each([
    ["a book that'll make my grandfather laugh he was in the navy", 'blue'],
    ['dog toy for a heavy chewer', 'heavy'],
    ['she works at the black horse pub and loves gardening', 'black'],
  ])('"%s"', async (said, attribute) => {
    const device = await open('US');
    await device.say(said);
    expect(wishIn(device).attributes ?? []).not.toContain(attribute);
  });

  test('nor does the price of what the customer has', async () => {
    const device = await open('US');
    await device.say("i've got a fancy new notebook what pen should i use with it");
    expect(wishIn(device)).toMatchObject({ type: 'pen' });
    expect(wishIn(device)).not.toHaveProperty('lowestBand');
  });
});
