import { readConversation } from '../../lambda/dialogue/conversation';
import { type Wish } from '../../lambda/recommend/wish';
import { type TestDevice, createDevice, loadProject } from '../../workbench/testing';

const projects = { US: loadProject('en-US'), GB: loadProject('en-GB') };

const talk = async (
  said: readonly string[],
  country: keyof typeof projects = 'US',
): Promise<{ device: TestDevice; wish: Wish; speech: string }> => {
  const device = createDevice({ project: projects[country] });
  await device.say('open shelf talker');
  let speech = '';
  for (const words of said) ({ speech } = await device.say(words));
  const { wish } = readConversation(device.exchanges.at(-1)?.response?.sessionAttributes);
  return { device, wish, speech };
};

describe('what a statement begins with is kept, though Alexa leaves it out of the free words', () => {
  test.each<[string, Wish]>([
    [
      'christmas gift for my uncle who fixes everything fifty bucks tops',
      { occasion: 'christmas', recipient: 'uncle', interest: 'diy', budget: { most: 50 } },
    ],
    ["father's day and he likes a nice jumper", { occasion: 'fathers-day' }],
    ['auntie vera gets through jigsaw puzzles', { recipient: 'aunt' }],
    ['kids from seven to ten', { recipient: 'child', ages: { from: 7, to: 10 } }],
    [
      "under thirty five dollars and it's for my daughter she's eleven",
      { budget: { most: 35 }, recipient: 'daughter', ages: { from: 11, to: 11 } },
    ],
  ])('"%s"', async (said, wish) => {
    expect((await talk([said])).wish).toMatchObject(wish);
  });
});

describe('a word that tells what is meant tells it in a long sentence', () => {
  test.each([
    ['my parcel turned up wrong how do i return the order', /refund|return/i],
    ['are you on commission', /earns a commission/],
    ["could you check what's sitting in the trolley", /can't look into your/],
    ['have i got anything in the basket so far', /can't look into your/],
    ['my order still has not shown up', /refund|return/i],
    ["how long's it take to get to hawaii", /Delivery is/],
    ['is any of this marked down', /don't know about deals/],
    ['are you really amazon', /I'm not Amazon/],
  ])('"%s"', async (said, answer) => {
    const { speech, wish } = await talk(['a gift for my dad', said], 'GB');
    expect(speech).toMatch(answer);
    expect(wish).toEqual({ recipient: 'father' });
  });

  test.each([
    "i'm scared she won't like it",
    'my kids need to get off the sofa',
    "something that won't hurt her hands",
    'something to keep track of everything',
    'a model ship to build',
  ])('"%s" is no such sentence', async (said) => {
    const { speech } = await talk(['a gift for my sister', said]);
    expect(speech).not.toMatch(
      /988|not something I can help|I remember which|delivery|bye|see you/i,
    );
  });

  test('but a wish in the same breath counts more', async () => {
    const said = 'anyway where was i yes i want a gift for my friend who runs marathons';
    expect((await talk([said])).wish).toMatchObject({ recipient: 'friend', interest: 'running' });
  });
});

test('what has a name of its own is no slip of another word', async () => {
  expect((await talk(['slippers for my grandad'], 'GB')).wish.text).toBe('slippers');
  expect((await talk(['a sewing machine'])).wish.text).toBe('sewing machine');
});

test('who asks to wait and goes on is heard; who only waits is waited for', async () => {
  expect((await talk(["hang on it's for my aunt"])).wish).toMatchObject({ recipient: 'aunt' });
  const { speech, wish } = await talk(['a gift for my dad', "hang on i'm just getting my glasses"]);
  expect(wish).toEqual({ recipient: 'father' });
  expect(speech).toMatch(/take your time/i);
});

test('a question that asks for something is a request', async () => {
  const said = "can you help me find something for my father in law he's mad about gardening";
  expect((await talk([said])).wish).toMatchObject({
    recipient: 'father-in-law',
    interest: 'gardening',
  });
});

test('what is ruled out is no longer wanted: no books is no novel', async () => {
  const { wish } = await talk(['a novel for my gran', 'oh no books at all', 'you choose']);
  expect(wish.type).toBeUndefined();
  expect(wish).toMatchObject({ recipient: 'grandmother', without: ['books'] });
});

test('a liking adds to the thing that is wanted', async () => {
  const { wish } = await talk(['find headphones for my wife', 'she has taken up running']);
  expect(wish).toMatchObject({ type: 'headphones', recipient: 'wife', interest: 'running' });
});

test('a thing for an animal is not looked for when somebody is named', async () => {
  const { wish } = await talk(['a dog bowl', "okay now it's for my son"]);
  expect(wish).toEqual({ recipient: 'son' });
});

test('two things of the list are compared by their numbers', async () => {
  const { speech } = await talk([
    'board games',
    'what are my options',
    'compare number one and number two for me',
  ]);
  expect(speech).toMatch(/First, .*Second, .*The (first|second) one/s);
});

describe('who is meant, and how old', () => {
  test.each<[string, Wish]>([
    ['dad who is sixty and loves his garden', { recipient: 'father', interest: 'gardening' }],
    ["okay i'm seventy and it's for my grandson", { recipient: 'grandchild' }],
    [
      "well i'm sixty eight and i've started doing yoga",
      { recipient: 'myself', ages: { from: 68, to: 68 } },
    ],
    ["birthday can you find something he's into science", { occasion: 'birthday' }],
  ])('"%s"', async (said, wish) => {
    expect((await talk([said])).wish).toMatchObject(wish);
  });

  test('who is only spoken to is not shopped for', async () => {
    expect((await talk(["mom where's my other shoe"])).wish).toEqual({});
  });

  test("the customer's own age is not somebody else's", async () => {
    expect((await talk(["okay i'm seventy and it's for my grandson"])).wish.ages).toBeUndefined();
  });

  test('a thing named before the words that ask is still wanted', async () => {
    const { wish } = await talk(['find me a ukulele i need it for my sister']);
    expect(wish).toMatchObject({ recipient: 'sister', text: 'ukulele' });
  });
});

test('a correction ends a refusal', async () => {
  const { wish } = await talk(['a gift for my friend', 'not running sorry i meant yoga']);
  expect(wish).toMatchObject({ recipient: 'friend', interest: 'yoga' });
});

describe('a no that says what is meant instead corrects, and passes nothing over', () => {
  test.each<[string, string, Wish]>([
    [
      'something for my mom she loves gardening',
      "oh no wait sorry it's for my aunt not my mom",
      { recipient: 'aunt', interest: 'gardening' },
    ],
    [
      'i want a yoga mat in purple',
      'no make that blue',
      { type: 'yoga-mat', attributes: ['blue'] },
    ],
    ['a microphone for my brother', 'or no a webcam', { recipient: 'brother', type: 'webcam' }],
  ])('"%s", "%s"', async (first, second, wish) => {
    expect((await talk([first, second])).wish).toMatchObject(wish);
  });
});

test('who is always on the phone is told of; who is on the phone is in the room', async () => {
  const { wish } = await talk(["something for my mom she's always on the phone"]);
  expect(wish).toMatchObject({ recipient: 'mother' });
  expect((await talk(["mom's on the phone"])).wish).toEqual({});
});

describe('a call for help comes before a wish and before a farewell', () => {
  test.each([
    "something for my brother's birthday honestly i don't want to be here any more",
    "i haven't wanted to be alive lately i'd better go bye now",
  ])('"%s"', async (said) => {
    expect((await talk([said])).speech).toContain('nine eight eight');
  });

  test.each(["my dad doesn't want to wake up the baby", 'she is sick of living in a small flat'])(
    'and "%s" is none',
    async (said) => {
      expect((await talk([said])).speech).not.toContain('nine eight eight');
    },
  );
});

describe('who is only told of changes no wish', () => {
  const before = 'a coffee grinder for my husband';
  test.each([
    'my wife would kill me',
    "my neighbor's kid drums all day",
    'my kids fight',
    "i'm going to ask my sister",
  ])('"%s"', async (said) => {
    expect((await talk([before, said])).wish).toEqual((await talk([before])).wish);
  });

  test('the dog next door is not the one who needs sleep', async () => {
    const { wish } = await talk(["i can't sleep my neighbor's dog barks all night"]);
    expect(wish).toMatchObject({ recipient: 'myself', interest: 'sleep' });
  });

  test('and one who likes something is a new person', async () => {
    expect((await talk([before, 'my wife loves gardening'])).wish).toEqual({
      recipient: 'wife',
      interest: 'gardening',
    });
  });
});

test.each(["no actually it's for me after all", "no it's for me not for the dog"])(
  'the person is corrected to the customer: "%s"',
  async (said) => {
    expect((await talk(['earplugs for my dog', said])).wish.recipient).toBe('myself');
  },
);

test.each<[string, string]>([
  ["coffee isn't her thing", 'coffee'],
  ['my husband thinks science kits are a waste', 'science-kit'],
  ["not a kettle he's got two of those", 'kettle'],
])('what is refused after it was named is not wanted: "%s"', async (said, id) => {
  const { wish } = await talk(['a gift for my friend', said]);
  expect(wish).toEqual({ recipient: 'friend', without: [id] });
});

test.each<[string, Wish]>([
  ['no coffee she loves tea', { interest: 'tea', without: ['coffee'] }],
  ["not coffee he's been drinking tea lately", { interest: 'tea', without: ['coffee'] }],
  ['forget the coffee she drinks tea these days', { interest: 'tea', without: ['coffee'] }],
  ['nothing with coffee she hates tea as well', { without: ['coffee', 'tea'] }],
  ['nothing made of glass she could drop', { without: ['glass'] }],
])(
  'a refusal ends where somebody is told of, unless that denies something, too: "%s"',
  async (said, wish) => {
    expect((await talk(['a gift for my friend', said])).wish).toMatchObject({
      recipient: 'friend',
      ...wish,
    });
  },
);

test.each<[string, string | undefined]>([
  ["it's not her birthday it's christmas", 'christmas'],
  ["oh it isn't her birthday it's just because", undefined],
  ['nothing for her birthday yet', 'birthday'],
])('an occasion can be denied: "%s"', async (said, occasion) => {
  const { wish } = await talk(['a birthday gift for my sister', said]);
  expect(wish.occasion).toBe(occasion);
});

test.each<[string, string]>([
  ["i don't want a chat i want a present for my brother", 'brother'],
  ["not for my mom she's got everything it's for my dad", 'father'],
  ["it's for our anniversary me and my girlfriend", 'girlfriend'],
])(
  'for whom it is may be said beside somebody or something else: "%s"',
  async (said, recipient) => {
    expect((await talk([said])).wish.recipient).toBe(recipient);
  },
);

test.each<[string, Wish]>([
  ['a board game', { players: 6 }],
  ['a board game for my son', { ages: { from: 6, to: 6 } }],
])('"%s", "for six"', async (first, wish) => {
  expect((await talk([first, 'for six'])).wish).toMatchObject(wish);
});

test.each(["it's my uncle not my dad", "it's not for my dad it's for my uncle"])(
  'what was liked stays when only the person is taken back: "%s"',
  async (said) => {
    const { wish } = await talk(['a present for my dad he likes coffee', said]);
    expect(wish).toMatchObject({ recipient: 'uncle', interest: 'coffee' });
  },
);

test('how many play stays when another game is asked for, and not with another thing', async () => {
  const said = ['a board game for five of us', 'it should be a cooperative one'];
  expect((await talk(said)).wish).toMatchObject({ type: 'board-game', players: 5 });
  expect((await talk([...said, 'a kettle then'])).wish.players).toBeUndefined();
});

test('what was for a pet is not looked for when it is for its owner after all', async () => {
  const { wish } = await talk([
    'a toy for the cat',
    "actually it's not for the cat it's for my friend who owns it",
  ]);
  expect(wish).toEqual({ recipient: 'friend' });
});

test('a number corrects the budget, where one was said', async () => {
  const { wish } = await talk(['a wedding gift under eighty dollars', 'make that a hundred']);
  expect(wish).toMatchObject({ budget: { most: 100 } });
  expect(wish.ages).toBeUndefined();
});

test('what somebody likes as well is kept beside what they like', async () => {
  const { wish } = await talk([
    'something for my parents',
    'they like hiking',
    'oh and they love coffee too',
  ]);
  expect(wish).toMatchObject({ interest: 'coffee', otherInterests: ['hiking'] });
});

test('a new wish in the middle begins anew', async () => {
  const { wish } = await talk([
    'a rice cooker for my mom',
    "whatever while i'm here i need a yoga mat",
  ]);
  expect(wish).toEqual({ type: 'yoga-mat' });
});

describe('what is no longer asked for is taken back, and the rest of the wish stays', () => {
  test.each([
    'forget the wireless',
    "they don't have to be wireless",
    "it doesn't matter if they're wireless",
    "never mind the wireless she's not fussy",
    "wireless isn't that important",
  ])('how it had to be: "%s"', async (said) => {
    const { wish } = await talk(['wireless headphones for my sister', said]);
    expect(wish).toMatchObject({ recipient: 'sister', type: 'headphones' });
    expect(wish.attributes).toBeUndefined();
    expect(wish.without).toBeUndefined();
  });

  test('the thing, for another one', async () => {
    const { wish } = await talk([
      'headphones for my dad',
      'forget the headphones give me a keyboard',
    ]);
    expect(wish).toMatchObject({ recipient: 'father', type: 'keyboard' });
  });
});

test.each<[string, string]>([
  ["i told my wife i'd get her something nice for our anniversary", 'wife'],
  ["i promised my son i'd get him a game", 'son'],
])('whom a present was promised is whom it is for: "%s"', async (said, recipient) => {
  expect((await talk([said])).wish.recipient).toBe(recipient);
});

describe('"one" stands for what was asked for, and what comes after it names no other thing', () => {
  test.each<[string, Wish]>([
    ['we want a cooperative one last time it ended in a fight', { attributes: ['cooperative'] }],
    ['we need a short one because the kids get bored', {}],
    ['a bigger one my last one was tiny', {}],
  ])('"%s"', async (said, wish) => {
    const after = await talk(['a board game for six people', said]);
    expect(after.wish).toMatchObject({ type: 'board-game', players: 6, ...wish });
    expect(after.wish.text).toBeUndefined();
    expect(after.speech).not.toContain('not on my shelf');
  });

  test('a number that counts stands for nothing', async () => {
    const { wish } = await talk(['a sleep mask', 'i need a one person tent']);
    expect(wish).toMatchObject({ text: 'tent' });
  });
});

describe('who says for whom it is and tells more of themselves is heard', () => {
  test.each([
    "it's for myself i'm on a lot of night flights",
    "they're for me my hands are always cold",
    'something for me to write with',
  ])('"%s"', async (said) => {
    expect((await talk([said])).wish.recipient).toBe('myself');
  });

  test('who only does something to themselves does not say for whom it is', async () => {
    expect((await talk(['i always talk to myself'])).wish.recipient).toBeUndefined();
  });
});

test.each(["oh no wait he'll be seven his sister is eight", "no he's seven his sister is eight"])(
  'a relative of whom it is for, told of beside, is not for whom it is: "%s"',
  async (said) => {
    const { wish } = await talk(["a present for my grandson he'll be eight", said]);
    expect(wish).toMatchObject({ recipient: 'grandchild', ages: { from: 7, to: 7 } });
  },
);

test.each<[string, string]>([
  ["my son's sister is nine", 'daughter'],
  ["my niece's brother is four", 'nephew'],
  ["for the baby's big sister she's three years old", 'child'],
])(
  'a brother or sister of a child is what that child is to the customer: "%s"',
  async (said, id) => {
    expect((await talk([said])).wish.recipient).toBe(id);
  },
);

test.each(["he's a ninety pound lab and he wrecks every toy", 'he weighs ninety pounds'])(
  'what an animal weighs is no budget: "%s"',
  async (said) => {
    expect((await talk(['a toy for my dog', said])).wish.budget).toBeUndefined();
  },
);

test.each([
  "it's for me and i don't have any trees just two posts on the porch",
  'something for me for the long evenings',
])('who goes on after "for me" is still whom it is for: "%s"', async (said) => {
  expect((await talk(['a hammock', said])).wish.recipient).toBe('myself');
});

test.each<[string, Wish]>([
  ["her kitchen's tiny and i was thinking a rice cooker", { type: 'rice-cooker' }],
  ['she camps a lot so i thought maybe a hammock', { type: 'hammock' }],
  ['we were thinking of getting her a kettle', { type: 'kettle' }],
])('what somebody had in mind is wanted: "%s"', async (said, wish) => {
  expect((await talk([said])).wish).toMatchObject(wish);
});

test.each<[string, Wish]>([
  [
    'we just had a baby and i want to thank my neighbor for all the casseroles',
    { recipient: 'neighbor', occasion: 'thank-you' },
  ],
  [
    'we just got married and i want to thank my mom',
    { recipient: 'mother', occasion: 'thank-you' },
  ],
])('what is asked for counts before news of the own life: "%s"', async (said, wish) => {
  expect((await talk([said])).wish).toMatchObject(wish);
});

test('what somebody never does is ruled out, and what they have no time for is not', async () => {
  const novels = await talk(['he reads a lot but never novels']);
  expect(novels.wish).toMatchObject({ interest: 'reading', without: ['novel'] });
  const busy = await talk(['he reads but never has time to finish a book']);
  expect(busy.wish.without).toBeUndefined();
});

test('a thing is not ruled out with what it is called by', async () => {
  const { wish } = await talk(["i'm sick of pre ground coffee i want a coffee grinder"]);
  expect(wish.type).toBe('coffee-grinder');
  expect(wish.without).toBeUndefined();
});

test('a saying that has the word of a thing in it wants no such thing', async () => {
  const { wish } = await talk(['a board game would be more his cup of tea']);
  expect(wish).toEqual({ type: 'board-game' });
  expect((await talk(['he loves his cup of tea'])).wish.interest).toBe('tea');
});

test('who comes along is counted, and is not whom it is for', async () => {
  const { wish } = await talk(["my mom's coming too so make that six players"]);
  expect(wish).toEqual({ players: 6 });
});

test('what somebody attends is not the person who holds it', async () => {
  const { wish } = await talk([
    'a notebook for my daughter',
    'a nice one i thought for her lectures',
  ]);
  expect(wish.recipient).toBe('daughter');
});

describe('a sentence with several facts is heard whole, and nothing that was said is lost', () => {
  test.each<[string, readonly string[], Wish]>([
    [
      'what is proposed after a no is wanted',
      ['i need a kettle', 'no kettle what about a board game'],
      { type: 'board-game', without: ['kettle'] },
    ],
    [
      'what would be better than what was offered is wanted',
      ['a notebook', 'no actually a card game would be better'],
      { type: 'card-game' },
    ],
    [
      'the reason why a thing must not be is no wish, and things for coffee are those for coffee',
      ['a gift for my mother-in-law', 'no coffee stuff it keeps her up all night'],
      { recipient: 'mother-in-law', without: ['coffee'] },
    ],
    [
      "don't sell me refuses, and asks nothing",
      ['i like gardening', "don't sell me a composter my landlord would have a fit"],
      { interest: 'gardening', without: ['composter'] },
    ],
    [
      'somebody named by mistake is corrected, whatever else is said of it',
      ['birthday present for my nephew', "no wait i mean my son i don't know why i said nephew"],
      { recipient: 'son', occasion: 'birthday' },
    ],
    [
      'a niece is as old as the nephew was for whom she was taken',
      ['birthday present for my nephew who is nine', 'no sorry my niece not my nephew'],
      { recipient: 'niece', occasion: 'birthday', ages: { from: 9, to: 9 } },
    ],
    [
      'so many grandchildren are no budget, and one of them is still a grandchild',
      ["i've got three grandkids coming for christmas", "let's start with the oldest she's eleven"],
      { recipient: 'grandchild', occasion: 'christmas', ages: { from: 11, to: 11 } },
    ],
    [
      'one of the books is one of those that were asked for',
      ['a non fiction book for my dad', 'just pick one of the books'],
      { recipient: 'father', type: 'nonfiction-book' },
    ],
    [
      'a number corrects how many play',
      ['a board game for six', 'actually make that eight with the girlfriends'],
      { type: 'board-game', players: 8 },
    ],
    [
      'who believes something of others is not whom it is for',
      ['a housewarming gift for our neighbors', 'i believe they like their coffee'],
      { recipient: 'neighbor', occasion: 'housewarming', interest: 'coffee' },
    ],
  ])('%s', async (_what, said, wish) => {
    expect((await talk(said)).wish).toEqual(wish);
  });

  test.each<[string, Wish]>([
    ["my neighbor's been watering our plants and i want to say thanks", { recipient: 'neighbor' }],
    [
      "i'm fifteen and it's mother's day on sunday and i've only got twelve dollars",
      { occasion: 'mothers-day', budget: { most: 12 } },
    ],
    ["my knees ache from running let's say a foam roller", { type: 'foam-roller' }],
  ])('"%s"', async (said, wish) => {
    const heard = (await talk([said])).wish;
    expect(heard).toMatchObject(wish);
    expect(heard.ages).toBeUndefined();
    expect(heard.attributes).toBeUndefined();
  });
});
