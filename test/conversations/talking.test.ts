import { type Product } from '../../catalog';
import { createDevice, loadProject } from '../../workbench/testing';
import { dollars, invented, shelfOf } from '../support/invented';

const project = loadProject('en-US');
const british = loadProject('en-GB');
const source = 'owner' as const;

const bag = invented('green-bag', {
  brand: 'Fernweh',
  type: 'daypack',
  category: 'outdoors',
  attributes: { large: source },
  words: {
    facts: {
      care: { say: 'It is wiped with a damp cloth.', source },
      weight: { say: 'It weighs a pound.', source },
    },
  },
});

const phones = ['red-phones', 'blue-phones', 'gray-phones'].map((id, at) =>
  invented(id, {
    ...dollars(20 + 20 * at),
    words: {
      pitch: `They are ${id}.`,
      ...(at > 0 && { facts: { power: { say: `They run for ${at + 4} hours.`, source } } }),
    },
  }),
);

const talk = (products: readonly Product[], one = project) => {
  const device = createDevice({
    project: one,
    ...(products.length > 0 && { skillDeps: shelfOf(...products) }),
  });
  return {
    say: async (words: string): Promise<string> => (await device.say(words)).speech,
    turn: (words: string) => device.say(words),
  };
};

describe('two questions in one sentence', () => {
  test('are both answered, and what is not known comes last', async () => {
    const { say } = talk([bag]);
    await say('ask shelf talker to surprise me');
    expect(await say('how do you clean it and how heavy is it')).toMatch(
      /^It is wiped with a damp cloth\. It weighs a pound\. Anything else about it\?$/,
    );
    expect(await say('is it made of leather and how heavy is it')).toMatch(
      /^It weighs a pound\. I don't know the material; Alexa shows the details\. Anything else about it\?$/,
    );
  });
});

describe('of the maker', () => {
  test('the name is told, and that no more is known: neither is it a country', async () => {
    const { say } = talk([bag]);
    await say('ask shelf talker to surprise me');
    for (const words of ['who makes it', 'which country is it from']) {
      expect(await say(words)).toMatch(/^All I know of the maker is the name: Fernweh\./);
    }
  });
});

describe('a question about a list', () => {
  test('is answered for each thing of which the answer is known', async () => {
    const { say } = talk(phones);
    await say('ask shelf talker for headphones');
    await say('what are my options');
    const speech = await say('how long does the battery last');
    expect(speech).toMatch(/The (blue|gray) phones: They run for \d hours\./);
    expect(speech.match(/They run for/g)).toHaveLength(2);
    expect(speech).toMatch(/Which one would you like\?$/);
  });
});

describe('what is asked of a thing before there is one', () => {
  test('is no miss: nothing was picked yet, and the open question stays', async () => {
    const { say } = talk([]);
    await say('open shelf talker');
    await say('something for my wife');
    expect(await say('is it heavy and what size is it')).toMatch(
      /^I haven't picked anything yet\. What kind of thing/,
    );
  });
});

describe('the same for somebody else', () => {
  test('is a search for them, though it is put as a question about the product', async () => {
    const { say, turn } = talk([]);
    await say('ask shelf talker for something for my brother who loves coffee');
    await say('tell me more');
    const { exchanges } = await turn('and what about the same sort of thing for my boyfriend');
    expect(exchanges.at(-1)?.response?.sessionAttributes?.['wish']).toMatchObject({
      recipient: 'boyfriend',
      interest: 'coffee',
    });
  });
});

describe('"say that again"', () => {
  test.each(['hang on a second', 'thank you', 'purple monkey dishwasher elbow'])(
    'after "%s" says again what was offered',
    async (aside) => {
      const { say } = talk([bag]);
      await say('ask shelf talker to surprise me');
      await say(aside);
      const again = await say('say that again');
      expect(again).toMatch(/^I'd (pick|suggest) the green bag\. It does what it should\./);
      expect(again).toMatch(/cart\?$/);
    },
  );

  test('after an answer names the thing as well: "what\'s it called again"', async () => {
    const { say } = talk([bag]);
    await say('ask shelf talker to surprise me');
    await say('how heavy is it');
    expect(await say("what's it called again")).toMatch(
      /^That's the green bag\. It weighs a pound\. Anything else about it\?$/,
    );
  });
});

describe('who has heard an offer', () => {
  test.each(['nothing made of plastic please', 'under fifty dollars'])(
    'and says "%s", hears another and no guiding question',
    async (limit) => {
      const { say } = talk([]);
      await say('ask shelf talker for a gift for my mom');
      expect(await say('surprise me')).toMatch(/cart\?$/);
      expect(await say(limit)).toMatch(/cart\?$/);
    },
  );

  test('of a list and says what it may cost, hears a list again', async () => {
    const { say } = talk(phones);
    await say('ask shelf talker for headphones');
    await say('what are my options');
    const speech = await say('under fifty dollars');
    expect(speech).toMatch(/^Here are two ideas\. .*Which one would you like\?$/);
    expect(speech).not.toContain('gray phones');
  });
});

describe('something else', () => {
  test('is no refusal: "the one before" brings back what was passed over', async () => {
    const { say } = talk(phones);
    const first = await say('ask shelf talker for headphones');
    const [name = ''] = /(red|blue|gray) phones/.exec(first) ?? [];
    expect(await say('something else')).not.toContain(name);
    expect(await say('the one before')).toContain(name);
  });

  test('offered one by one, "the first one" is the first', async () => {
    const { say } = talk(phones);
    const first = await say('ask shelf talker for headphones');
    const [name = ''] = /(red|blue|gray) phones/.exec(first) ?? [];
    await say('something else');
    expect(await say('i prefer the first one')).toContain(name);
  });

  test.each([
    'no never mind something else',
    "that's not really him",
    'bit boring that',
    'what other ones do you have',
    'any others',
    "she wouldn't use that",
  ])('is what "%s" asks for, and the talk goes on', async (words) => {
    const { say, turn } = talk(phones);
    const first = await say('ask shelf talker for headphones');
    const [name = ''] = /(red|blue|gray) phones/.exec(first) ?? [];
    const { speech, sessionOpen } = await turn(words);
    expect(sessionOpen).toBe(true);
    expect(speech).toMatch(/the (red|blue|gray) phones/);
    expect(speech).not.toContain(name);
  });
});

test('a farewell at the end counts more than what was said before it', async () => {
  const { say, turn } = talk([bag]);
  await say('ask shelf talker to surprise me');
  const { sessionOpen } = await turn("good i've got it written down that's everything goodbye");
  expect(sessionOpen).toBe(false);
});

describe('for a child whom nothing on the shelf suits', () => {
  test('that is said, with what there is for grown-ups; who leaves the choice to us is offered it as that', async () => {
    const { say } = talk([], british);
    expect(await say('ask shelf talker for a present for my grandson who is two')).toMatch(
      /^I don't have anything for that age on my shelf\. For grown-ups I do know a few good things, for .*What are you looking for\?$/,
    );
    expect(await say('you pick')).toMatch(/^For a grown-up, I'd pick .* basket\?$/);
    expect(await say('why this one')).not.toContain('It suits');
  });
});

test('two presents for grown-ups are not for somebody who is two years old', async () => {
  const { turn } = talk([]);
  const { exchanges } = await turn('ask shelf talker for two presents one for my mum');
  expect(exchanges.at(-1)?.response?.sessionAttributes?.['wish']).not.toHaveProperty('ages');
});

test('who asks how this works before anything was offered hears what can be said', async () => {
  const { say } = talk([]);
  await say('open shelf talker');
  expect(await say('how does this work')).toMatch(/^I find gifts and good things\. You could say/);
});

test('when the thing that was named is declined, the next is of its kind', async () => {
  const { say } = talk([]);
  await say('ask shelf talker for a chemex');
  expect(await say('no')).toMatch(/(coffee|espresso|French press|moka)/i);
});
