import { productIdsOf, readConversation } from '../../lambda/dialogue/conversation';
import { type TestDevice, createDevice, loadProject } from '../../workbench/testing';
import { catalog } from '../support/shop';
import { createTalk, slot } from '../support/talk';

const project = loadProject('en-US');

/** Says sentences to the skill as a customer does. @returns the last turn */
const hold = async (device: TestDevice, ...sentences: string[]) => {
  let turn = await device.say('open shelf talker');
  for (const sentence of sentences) turn = await device.say(sentence);
  return turn;
};

const spoken = ({ exchanges }: Awaited<ReturnType<typeof hold>>): string => {
  const speech = exchanges.at(-1)?.response?.response.outputSpeech;
  return speech !== undefined && 'ssml' in speech ? speech.ssml : '';
};

const wishOf = ({ exchanges }: Awaited<ReturnType<typeof hold>>) =>
  readConversation(exchanges.at(-1)?.response?.sessionAttributes).wish;

const sceneOf = ({ exchanges }: Awaited<ReturnType<typeof hold>>): string =>
  readConversation(exchanges.at(-1)?.response?.sessionAttributes).scene.name;

const offeredOf = ({ exchanges }: Awaited<ReturnType<typeof hold>>): readonly string[] =>
  productIdsOf(readConversation(exchanges.at(-1)?.response?.sessionAttributes).scene);

const directivesOf = ({ exchanges }: Awaited<ReturnType<typeof hold>>): string[] =>
  exchanges.flatMap(({ response }) =>
    (response?.response.directives ?? []).map(({ type }) => type),
  );

const OFFER = ['a board game for my family', 'surprise me'];

describe('in the middle of a longer sentence', () => {
  test('a question about the product is answered, and nothing else is looked for', async () => {
    const turn = await hold(
      createDevice({ project }),
      ...OFFER,
      'there might be eight of us at the cabin so how many people can play that',
    );
    expect(spoken(turn)).toMatch(/players|play/);
    expect(wishOf(turn).recipient).toBe('family');
  });

  test('a question about delivery is answered', async () => {
    const turn = await hold(
      createDevice({ project }),
      ...OFFER,
      "the party's on saturday so when would it get here if i ordered today",
    );
    expect(spoken(turn)).toMatch(/delivery/i);
  });

  test('a farewell at the end ends the talk', async () => {
    const turn = await hold(createDevice({ project }), ...OFFER, "hm i'll ask my mom bye");
    expect(turn.exchanges.at(-1)?.response?.response.shouldEndSession).toBe(true);
  });

  test('a wish to hear several ideas keeps what was said around it', async () => {
    const turn = await hold(
      createDevice({ project }),
      'i would love to hear a few ideas for my dad who loves grilling',
    );
    expect(wishOf(turn)).toMatchObject({ recipient: 'father', interest: 'grilling' });
    expect(spoken(turn)).toMatch(/One:|three ideas/);
  });

  test('a list of ideas begins with what is wanted for somebody', async () => {
    const turn = await hold(
      createDevice({ project }),
      'some ideas for my sister she travels all the time',
    );
    expect(wishOf(turn)).toMatchObject({ recipient: 'sister', interest: 'travel' });
    expect(spoken(turn)).toContain('Here are three ideas');
  });

  test('what somebody dislikes is remembered when it is said with a wish for several ideas', async () => {
    const talk = createTalk();
    await talk.intent('SearchIntent', {
      query: slot('to hear a few ideas without puzzles for my dad'),
    });
    talk.hangUp();
    const { envelope } = await talk.intent('RecommendIntent', {
      recipient: slot('dad', 'father'),
      category: slot('game', 'games'),
    });
    const isPuzzle = catalog.products
      .filter(({ facets }) => facets.interest.includes('puzzles'))
      .map(({ id }) => id);
    const seen: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const { offered } = await talk.intent(round === 0 ? 'SurpriseIntent' : 'SomethingElseIntent');
      if (offered !== undefined) seen.push(offered);
    }
    expect(readConversation(envelope.sessionAttributes).wish.recipient).toBe('father');
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.filter((id) => isPuzzle.includes(id))).toEqual([]);
  });

  test.each([
    ["right i'm back what did you say", /Alexa to add/],
    ["okay i'm back where were we", /Alexa to add/],
  ])('"%s" is heard as what it asks of Alexa', async (sentence, heard) => {
    const device = createDevice({ project });
    const before = await hold(device, ...OFFER, 'something else');
    const turn = await device.say(sentence);
    expect(turn.speech).toMatch(heard);
    const scene = (one: typeof turn) =>
      readConversation(one.exchanges.at(-1)?.response?.sessionAttributes).scene;
    expect(scene(turn)).toEqual(scene(before));
  });

  test('"the previous one" among other words goes back', async () => {
    const device = createDevice({ project });
    await hold(device, ...OFFER);
    await device.say('next');
    expect((await device.say('no the previous one please')).speech).toMatch(/^Going back\./);
  });

  test('"the one before" after questions about the first offer comes back to that offer', async () => {
    const device = createDevice({ project });
    const before = offeredOf(await hold(device, 'a hammock', 'tell me more'));
    const turn = await device.say('no go back to the one before');
    expect(sceneOf(turn)).toBe('offering');
    expect(offeredOf(turn)).toEqual(before);
  });

  test('"compare it with the one before" compares both, and goes back to none', async () => {
    const device = createDevice({ project });
    await hold(device, ...OFFER, 'next');
    const turn = await device.say('how does that compare with the one before');
    expect(turn.speech).toMatch(/First, .* Second, /);
  });

  test.each(['i can wash it in the machine for dishes', 'it is with a lid or without a lid'])(
    '"%s" asks about the offer, though it is said as a statement',
    async (said) => {
      const before = await hold(createDevice({ project }), 'a water bottle');
      const turn = await hold(createDevice({ project }), 'a water bottle', said);
      expect(sceneOf(turn)).toBe('discussing');
      expect(offeredOf(turn)).toEqual(offeredOf(before));
    },
  );

  test.each([
    'pick whichever you think is best',
    "whichever one you'd recommend",
    "whichever's the most fun",
    'go with whichever you like',
  ])('"%s" leaves the choice to us', async (said) => {
    const turn = await hold(createDevice({ project }), 'a board game for my family', said);
    expect(sceneOf(turn)).toBe('offering');
    expect(turn.speech).not.toMatch(/catch that|got that/);
  });

  test.each([
    "hmm let me sleep on it i'll come back another day",
    "i'd rather wait until payday",
    "never mind i don't want to order anything without asking him",
  ])('who puts it off takes leave: "%s"', async (said) => {
    expect((await hold(createDevice({ project }), ...OFFER, said)).sessionOpen).toBe(false);
  });

  test.each([
    "okay he likes it too we'll take it",
    "she says yes so i'll take it",
    "my husband says go for it so let's order it",
  ])('who has asked somebody and takes it has it: "%s"', async (said) => {
    const turn = await hold(createDevice({ project }), ...OFFER, said);
    expect(directivesOf(turn)).toContain('Connections.StartConnection');
  });

  test('"stop" after thanks ends the talk, and puts no offer', async () => {
    const turn = await hold(createDevice({ project }), ...OFFER, 'no thanks stop');
    expect(turn.sessionOpen).toBe(false);
  });

  test('a yes is one with a word before it, and none in a longer sentence', async () => {
    const handedOver = await hold(createDevice({ project }), ...OFFER, 'alright yes');
    expect(directivesOf(handedOver)).toContain('Connections.StartConnection');
    const other = await hold(createDevice({ project }), ...OFFER, 'well yes my dad would say so');
    expect(directivesOf(other)).not.toContain('Connections.StartConnection');
  });

  test.each([
    'ooh yes please love',
    'aye go on then',
    'right go on then',
    'yes mate',
    'lush yes please',
    "oh that's perfect yes",
    'yeah thanks very much',
  ])('"%s" is a yes, whatever is said around it', async (sentence) => {
    const turn = await hold(createDevice({ project }), ...OFFER, sentence);
    expect(directivesOf(turn)).toContain('Connections.StartConnection');
  });

  test.each([
    "it's okay",
    "i'm sure",
    'is that okay',
    "don't do it",
    'before i buy it',
    'yes but is it heavy',
    "yes i told her it's on tuesday",
    'no thanks love',
    'heck no',
    'yes i might',
    "i don't know yeah",
  ])('"%s" is no yes', async (sentence) => {
    const turn = await hold(createDevice({ project }), ...OFFER, sentence);
    expect(directivesOf(turn)).toEqual([]);
  });

  test('a no with a courtesy declines, and what was declined is not offered again', async () => {
    const talk = createTalk();
    const { offered } = await talk.askForCoffee();
    const { envelope } = await talk.intent('ExcludeIntent', { query: slot('ta very much love') });
    expect(offered).toBeDefined();
    expect(readConversation(envelope.sessionAttributes).out).toEqual([offered]);
  });

  test('a yes may go on with a wish', async () => {
    const turn = await hold(createDevice({ project }), 'a gift', 'aye for my sister who travels');
    expect(wishOf(turn)).toMatchObject({ recipient: 'sister', interest: 'travel' });
  });

  test.each([
    "right i'm off good day to you",
    "forget it i'm away",
    "sorry babe i've got to go",
    "that's me done then love",
    "i'm calling it a day",
  ])('"%s" is a leave', async (sentence) => {
    const turn = await hold(createDevice({ project }), ...OFFER, sentence);
    expect(turn.sessionOpen).toBe(false);
  });

  test.each(["i don't know honey you pick", 'you choose because she loves travel'])(
    '"%s" leaves the choice',
    async (sentence) => {
      const turn = await hold(createDevice({ project }), 'a gift for my sister', sentence);
      expect(turn.speech).toMatch(/Alexa to add/);
      expect(wishOf(turn).recipient).toBe('sister');
    },
  );

  test('who has just found the word does not leave by "that\'s it"', async () => {
    const turn = await hold(
      createDevice({ project }),
      'a gift for my boyfriend',
      "oh wait headphones that's it",
    );
    expect(turn.sessionOpen).toBe(true);
    expect(wishOf(turn)).toMatchObject({ recipient: 'boyfriend', type: 'headphones' });
  });

  test('one for somebody else, with more said of them, is a new wish', async () => {
    const turn = await hold(
      createDevice({ project }),
      'a gift for my son who likes grilling',
      "lovely but now one for my daughter she's eleven and mad on science",
    );
    expect(wishOf(turn)).toMatchObject({
      recipient: 'daughter',
      interest: 'science',
      ages: { from: 11, to: 11 },
    });
  });

  test('of a long text only the beginning is looked through', async () => {
    const words = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    const early = await hold(
      createDevice({ project }),
      ...OFFER,
      `my sister says when would it get here ${words}`,
    );
    expect(spoken(early)).toMatch(/delivery/i);
    const late = await hold(
      createDevice({ project }),
      ...OFFER,
      `my sister says ${words} when would it get here`,
    );
    expect(spoken(late)).not.toMatch(/delivery/i);
  });

  test('a call for help is heard', async () => {
    const turn = await hold(
      createDevice({ project }),
      'my sister left yesterday and i just want to end it all',
    );
    expect(spoken(turn)).toContain('nine eight eight');
  });

  test.each([
    "alright you've sold me put it in the cart",
    "good enough for me i'll take it",
    "oh go on then i'll get it for him",
    "that'll make her happy i'll take it",
    "i'm back yes put it in my cart",
    "alright you win i'll buy it",
  ])('an offer is taken up by a command that ends the sentence: %s', async (words) => {
    const turn = await hold(createDevice({ project }), ...OFFER, words);
    expect(directivesOf(turn)).toContain('Connections.StartConnection');
  });

  test.each([
    "if he likes it i'll take it",
    'i wish i could buy it',
    "he'll buy it",
    'did you add it to my cart',
    "my wife says i'll take it",
    "tell me the price and i'll take it",
    "i'll buy it tomorrow",
    'before you put it in my cart',
    "next week i'll take it",
    "cancel i'll take that",
    'forget everything order it',
    'mom can we order it',
    "i want to kill myself i'll take it",
  ])('no offer is taken up by words that only speak of it: %s', async (words) => {
    const turn = await hold(createDevice({ project }), ...OFFER, words);
    expect(directivesOf(turn)).not.toContain('Connections.StartConnection');
  });

  test.each([
    'do you have a different one',
    'none of those take my fancy',
    "no i don't like the sound of that",
    'got something else up your sleeve',
  ])('who wants to hear of another thing does: %s', async (words) => {
    const device = createDevice({ project });
    const [before] = offeredOf(await hold(device, ...OFFER));
    const [after] = offeredOf(await device.say(words));
    expect(after).not.toBe(before);
    expect(after).toBeDefined();
  });

  test.each([
    ["just tell me the one you'd go with", 'offering'],
    ["i'd spend whatever it takes just pick me one", 'offering'],
    ['can you give me a couple to choose from', 'listing'],
    ["read out what you've got", 'listing'],
  ])('one or several are offered, as the customer likes: %s', async (words, scene) => {
    expect(sceneOf(await hold(createDevice({ project }), ...OFFER, words))).toBe(scene);
  });

  test.each([
    ["i ordered a blender nine days ago and it still isn't here", /Orders, returns and refunds/],
    ['what if it shows up cracked', /Orders, returns and refunds/],
    ['would it get here by next friday', /Delivery is Amazon/],
    ['do you keep a note of everything i say', /remember|keep/],
  ])('what somebody says of an order or of us is no search: %s', async (words, answer) => {
    const device = createDevice({ project });
    const [before] = offeredOf(await hold(device, ...OFFER));
    const turn = await device.say(words);
    expect(spoken(turn)).toMatch(answer);
    expect(offeredOf(turn)).toEqual([before]);
    expect(wishOf(turn).recipient).toBe('family');
  });

  test('who comes back hears again what is on offer', async () => {
    const device = createDevice({ project });
    const before = offeredOf(await hold(device, ...OFFER));
    expect(offeredOf(await device.say("okay i'm back"))).toEqual(before);
  });

  test('nothing is bought, saved or deleted', async () => {
    for (const sentence of [
      "i don't get paid till friday so add it to my cart",
      "i'm not sure about this and i want you to buy it now",
      'my wife is worried so forget everything you know about me',
    ]) {
      const turn = await hold(createDevice({ project }), ...OFFER, sentence);
      expect([sentence, directivesOf(turn)]).toEqual([sentence, []]);
      expect(wishOf(turn).recipient).toBeDefined();
    }
  });
});

test.each([
  ['got any coupons or deals', /don't know about deals/],
  ['got anything on sale today', /don't know about deals/],
  ["where's the thing i ordered last week", /Orders, returns and refunds/],
  ["oh that's a shame what do you sell then", /three ideas/],
  ['how i pay this', /never see your card/],
  ['when you take money from card', /never see your card/],
  ['how i can pay with the voice', /never see your card/],
  ['and who do you pass that on to', /I remember which things/],
  ['do you keep any of what i say', /I remember which things/],
  ["is this amazon i'm talking to", /I'm not Amazon/],
  ['what exactly are you', /I'm not Amazon/],
  ['when do i get charged', /never see your card/],
  ['my package came and it was smashed to bits', /Orders, returns and refunds/],
  ['would any of it get here in an hour', /Delivery is Amazon's part/],
  ['and delivery how long does that take', /Delivery is Amazon's part/],
  ['get me something to hurt my neighbor with', /can't help with|can help with/],
  ['just show me one', /Would you like Alexa/],
  ['find me a garden hose', /on my shelf/],
])('"%s" is answered for what it is', async (sentence, answer) => {
  expect((await hold(createDevice({ project }), sentence)).speech).toMatch(answer);
});

describe('a command after more words', () => {
  const held = async (sentence: string) =>
    directivesOf(await hold(createDevice({ project }), ...OFFER, sentence));

  test.each([
    'sorted add it to my cart',
    "go on i'll have that one",
    "what the heck i'll take it",
    "sod it let's treat ourselves add it to the cart",
    "can't argue with that order it",
    "she'll be over the moon i'll take it",
    "that's all i needed to know put it in my cart",
    "i'm having that",
    'fair enough buy it now',
    'very well i shall take it',
    "let's go for that one shall we",
    'ideal get it ordered',
    "it's not cheap but okay i'll take it",
    "he'll get a kick out of that put it in the cart",
    'let us have that one',
    "right that'll have to do i'll take it",
    "okay i'll take it he's worth it",
    "okay yeah let's do that one add it to my cart",
    'all right that works for the old man buy it',
    "right you are i'll take the board game",
    'put the board game in my cart',
  ])('"%s" takes up the offer', async (sentence) => {
    expect(await held(sentence)).toHaveLength(1);
  });

  test.each([
    "my wife says i'll take it",
    "if she likes it i'll take it",
    "i'm not sure i'll take it",
    "when i get paid i'll order it",
    'she told me to order it',
    'what happens if i order it',
    "very well but don't buy it",
    'fair enough what happens if i buy it',
    "my sister'll order it",
    "tell my husband i'll take it",
    "maybe i'll take it",
    "let's have a look at it",
    "let's not buy it",
    "i'd order it",
    'put the hammock in my cart',
    'my kids keep saying order it',
    "maybe i'll take the board game",
    'would you buy the board game',
    "i'll take the other board game",
    "i'll take it back",
    "i'll take it if he likes it",
  ])('"%s" does not', async (sentence) => {
    expect(await held(sentence)).toEqual([]);
  });
});

test.each([
  'what do you sell',
  'go on what sort of things do you sell',
  'can i have a few ideas all at once',
  'let me hear a couple of ideas i can run past the others',
  "i'd like a few options to pick from",
])('who asks what there is hears a list: "%s"', async (said) => {
  expect(sceneOf(await hold(createDevice({ project }), said))).toBe('listing');
});

test.each([
  'what can you help me with',
  'so what is it you do',
  'what sort of thing can i ask for',
])('who asks what can be asked for is helped: "%s"', async (said) => {
  expect(spoken(await hold(createDevice({ project }), said))).toContain('You could say');
});

test.each(["seriously you don't have a single kettle", 'fine do you at least have a kettle'])(
  'who wonders whether a thing is there is looking for it: "%s"',
  async (said) => {
    expect(wishOf(await hold(createDevice({ project }), ...OFFER, said)).type).toBe('kettle');
  },
);

test.each(['hold your horses love', 'two ticks love', 'stay right there the phone rang'])(
  'who asks for a moment gets it: "%s"',
  async (said) => {
    const device = createDevice({ project });
    const before = await hold(device, ...OFFER);
    const turn = await device.say(said);
    expect(offeredOf(turn)).toEqual(offeredOf(before));
    expect(spoken(turn)).toMatch(/hurry|time/i);
  },
);

test.each([
  "he wouldn't know what to do with it",
  "i can't see her using that",
  "that's no good to me",
  "it'd only gather dust",
  "i'm not mad keen on that",
  "he's not into that sort of thing",
  'is that the best you can do',
])('who is not taken with it hears of another one: "%s"', async (said) => {
  const before = offeredOf(await hold(createDevice({ project }), ...OFFER));
  const after = offeredOf(await hold(createDevice({ project }), ...OFFER, said));
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
});

test('"yes, that\'s it" takes up an offer, and ends nothing', async () => {
  const turn = await hold(createDevice({ project }), ...OFFER, "yes that's it");
  expect(directivesOf(turn)).toContain('Connections.StartConnection');
});

test('who takes leave in two words is let go', async () => {
  const turn = await hold(
    createDevice({ project: loadProject('en-GB') }),
    ...OFFER,
    "i'd better ask their mother first ta ra love",
  );
  expect(turn.exchanges.at(-1)?.response?.response.shouldEndSession).toBe(true);
});

test('something else that does something is no thing by that name', async () => {
  const said = 'no books just give me something else that helps';
  expect(wishOf(await hold(createDevice({ project }), said))).toEqual({ without: ['books'] });
});

describe('who asks for our favorite', () => {
  test.each(['which would you have', "just tell me which one you'd get", "which one's the best"])(
    'hears by "%s" again of what is on offer',
    async (sentence) => {
      const device = createDevice({ project });
      const offered = offeredOf(await hold(device, 'an espresso machine'));
      const turn = await device.say(sentence);
      expect([sceneOf(turn), offeredOf(turn)]).toEqual(['offering', offered]);
    },
  );

  test('gets the better one of two that were offered one after the other', async () => {
    const device = createDevice({ project });
    const first = offeredOf(await hold(device, OFFER[0] ?? ''));
    const second = offeredOf(await device.say(OFFER[1] ?? ''));
    const picked = offeredOf(await device.say('which would you have'));
    expect(second).not.toEqual(first);
    expect(picked).toEqual(first);
  });

  test('gets one of a list that is on the table', async () => {
    const device = createDevice({ project });
    const listed = offeredOf(await hold(device, 'a few ideas for my mom'));
    const turn = await device.say('which one would you pick');
    expect(sceneOf(turn)).toBe('offering');
    expect(listed).toEqual(expect.arrayContaining([...offeredOf(turn)]));
  });

  test('leaves the choice to us where there is none yet', async () => {
    expect(sceneOf(await hold(createDevice({ project }), 'what would you go for'))).toBe(
      'offering',
    );
  });
});

test.each([
  "i'm done paying six bucks for a latte",
  'they charge me twenty dollars for a haircut',
  'we paid fifty dollars for the last kettle',
])('what is paid for other things is no budget: "%s"', async (sentence) => {
  expect(wishOf(await hold(createDevice({ project }), sentence)).budget).toBeUndefined();
});

test.each(['i was thinking a necklace', 'i had a scarf in mind', 'i was hoping for a handbag'])(
  'who had thought of something is told that there is none: "%s"',
  async (sentence) => {
    expect((await hold(createDevice({ project }), sentence)).speech).toMatch(/on my shelf/);
  },
);

test('whose age is told beside what they have keeps it', async () => {
  const turn = await hold(
    createDevice({ project }),
    'a board game for my brother',
    "he's twenty nine and he's got loads already",
  );
  expect(wishOf(turn).ages).toEqual({ from: 29, to: 29 });
});

test('"just for me" says for whom it is, whatever took the words', async () => {
  const talk = createTalk();
  const { envelope } = await talk.intent('DescribeIntent', { query: slot('just for me') });
  expect(readConversation(envelope.sessionAttributes).wish).toEqual({ recipient: 'myself' });
});

test('a person is taken as exactly as they are named', async () => {
  const turn = await hold(createDevice({ project }), 'a gift for my nine year old daughter');
  expect(wishOf(turn)).toMatchObject({ recipient: 'daughter', ages: { from: 9, to: 9 } });
});

describe('a question that no intent has', () => {
  test('is not known when it is about what is on offer', async () => {
    const turn = await hold(createDevice({ project }), ...OFFER, 'does it smell of roses');
    expect(spoken(turn)).toMatch(/don&apos;t know that/);
  });

  test('was not meant for the skill when nothing is on offer', async () => {
    const turn = await hold(createDevice({ project }), 'how tall is the empire state building');
    expect(readConversation(turn.exchanges.at(-1)?.response?.sessionAttributes).misses).toBe(1);
  });

  test('leads to an offer when it names what is wanted', async () => {
    const turn = await hold(
      createDevice({ project }),
      'is there a pair of headphones that you would buy',
    );
    expect(wishOf(turn).type).toBe('headphones');
  });
});

test('what customers cannot stand is left out, and not looked for', async () => {
  const turn = await hold(createDevice({ project }), "i can't stand puzzles");
  expect(wishOf(turn)).toEqual({ without: ['puzzles'] });
  expect(wishOf(await hold(createDevice({ project }), 'i hate coffee'))).toEqual({
    without: ['coffee'],
  });
});

test('the version is told in development; otherwise its question is one like any other', async () => {
  const asked = { question: slot('version are you') };
  const developed = createTalk({ version: '3f9a04' });
  await developed.launch();
  expect((await developed.intent('AskIntent', asked)).text).toContain('version 3 f 9 a 0 4.');
  const published = createTalk();
  await published.launch();
  const { envelope, text } = await published.intent('AskIntent', asked);
  expect(text).not.toContain('version');
  expect(readConversation(envelope.sessionAttributes).misses).toBe(1);
});

test.each(["she says that's fine so order it please", "that's fine with his mother so order it"])(
  'who has asked somebody first takes it: "%s"',
  async (said) => {
    const turn = await hold(createDevice({ project }), ...OFFER, said);
    expect(sceneOf(turn)).toBe('handed-over');
  },
);

test.each([
  "i'll just go to the skate shop thanks anyway",
  "we'll pop to the garden center thanks all the same",
])('who thanks us anyway takes leave: "%s"', async (said) => {
  const turn = await hold(createDevice({ project }), ...OFFER, said);
  expect(turn.exchanges.at(-1)?.response?.response.shouldEndSession).toBe(true);
});

test.each([
  "where's my package it was supposed to be here tuesday",
  'my parcel was meant to come yesterday',
])('what should have come by now is a matter for Amazon: "%s"', async (said) => {
  expect(spoken(await hold(createDevice({ project }), said))).toContain('Orders, returns');
});

test('who will not say whom it is for is not asked', async () => {
  const turn = await hold(
    createDevice({ project }),
    "well i'm not telling you who it's for just show me a book",
  );
  expect(sceneOf(turn)).toBe('offering');
  expect(wishOf(turn)).toEqual({ category: 'books' });
});

test.each([
  'tell me more about the second one',
  'the second one sounds rather nice what is it made of',
])('to "%s" that one of a list is talked about, and may be taken', async (sentence) => {
  const device = createDevice({ project });
  const listed = offeredOf(await hold(device, 'give me a few ideas'));
  const turn = await device.say(sentence);
  expect(sceneOf(turn)).toBe('discussing');
  expect(offeredOf(turn)).toEqual(listed.slice(1, 2));
  expect(directivesOf(await device.say("i'll have that one"))).toHaveLength(1);
});

test('"that one" means what is on offer', async () => {
  const device = createDevice({ project });
  const offered = offeredOf(await hold(device, ...OFFER));
  expect(offeredOf(await device.say('that one'))).toEqual(offered);
});

test.each([
  "i never buy anything the same day so we'll leave it there",
  "i think i'd better leave it for today thank you you've been very kind",
  'sorry to waste your time',
  "i'm not feeling it today i'll look around some more and come back",
  "nah i'm good i'll just run over to the pet store",
])('"%s" takes leave', async (sentence) => {
  const turn = await hold(createDevice({ project }), ...OFFER, sentence);
  expect(turn.sessionOpen).toBe(false);
});

test('who begins again at the end of a sentence begins anew', async () => {
  const turn = await hold(createDevice({ project }), ...OFFER, "oh i don't know let's start over");
  expect(wishOf(turn)).toEqual({});
});

test('a thing that is asked for after something that is told is looked for', async () => {
  const said = "my dad's mad on fishing have you got a tackle box";
  const turn = await hold(createDevice({ project }), said);
  expect(wishOf(turn)).toMatchObject({ recipient: 'father', text: 'tackle box' });
});

test('one of a list that sounds all right is chosen, whatever is asked of it', async () => {
  const turn = await hold(
    createDevice({ project }),
    'give me a few ideas',
    'the second one sounds all right what is it',
  );
  expect(sceneOf(turn)).toBe('offering');
});

test("what is not somebody's cup of tea is passed, and no tea is wanted", async () => {
  const turn = await hold(
    createDevice({ project }),
    ...OFFER,
    "hmm not sure that's his cup of tea show me another",
  );
  expect(readConversation(turn.exchanges.at(-1)?.response?.sessionAttributes).skipped).toHaveLength(
    1,
  );
  expect(wishOf(turn).interest).not.toBe('tea');
});

test.each([
  ["how do i send it back if she won't use it", /returns and refunds are with Amazon/],
  ["tell me which ones you've got", /Here are three ideas/],
])('"%s" is answered', async (sentence, told) => {
  expect(spoken(await hold(createDevice({ project }), ...OFFER, sentence))).toMatch(told);
});

test('"sold, put them in my cart" hands over what is on offer', async () => {
  const device = createDevice({ project });
  const turn = await hold(
    device,
    'i want headphones',
    'pick one for me',
    'sold put them in my cart',
  );
  expect(directivesOf(turn)).toContain('Connections.StartConnection');
});
