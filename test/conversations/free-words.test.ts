import { readConversation } from '../../lambda/dialogue/conversation';
import { createDevice, loadProject } from '../../workbench/testing';

const project = loadProject('en-US');

/** What is answered to a sentence while a product is on offer. */
const answerTo = async (said: string) => {
  const device = createDevice({ project });
  await device.say('ask shelf talker for a board game');
  return device.say(said);
};

describe('what people do in words that no phrase has is understood by the likeness to what others said', () => {
  test.each([
    ["i ordered something last week and it's still not turned up where is it", /refunds are with/],
    ['do you ever do half off', /offers|deals|discount/i],
    ['does it need like a pin code to buy it', /never see your card/],
    ["i'd sooner hear about three or four of them", /two ideas|three ideas|One:/],
    ['i trust you more than i trust myself with this', /I'd (pick|suggest)|I'd go/],
  ])('"%s"', async (said, expected) => {
    expect((await answerTo(said)).speech).toMatch(expected);
  });
});

describe('a likeness counts less than what is understood by its words', () => {
  test('a question about what is on offer, though somebody complains in it', async () => {
    const { speech } = await answerTo(
      "what all comes in the box my uncle says there's always something missing",
    );
    expect(speech).toContain('The box holds');
  });

  test('what must not be, though they have one', async () => {
    const { exchanges } = await answerTo("no stand mixer she's already got one");
    const { wish } = readConversation(exchanges.at(-1)?.response?.sessionAttributes);
    expect(wish.without).toEqual(['stand-mixer']);
  });
});

test.each(["well that's settled then get one over to us", 'go on send that along to my house'])(
  'nothing is bought because of a likeness: "%s"',
  async (said) => {
    const { directives } = await answerTo(said);
    expect(directives).toEqual([]);
  },
);

test('who leaves the choice to us wants nothing that was only guessed', async () => {
  const device = createDevice({ project });
  await device.say('ask shelf talker for a gift for my dad');
  const { exchanges } = await device.say(
    'honestly my brain is mush so you just go ahead and figure it out for me',
  );
  const { wish } = readConversation(exchanges.at(-1)?.response?.sessionAttributes);
  expect(wish).toEqual({ recipient: 'father' });
});

test('"that one" takes no leave', async () => {
  expect((await answerTo('that one')).sessionOpen).toBe(true);
});

describe('the choice is left to us in many words, and the kind of thing stays', () => {
  test.each([
    "any of them's fine just grab me one",
    'any one of those would do',
    'just pick a good one for me',
    'hit me with one',
    'alright one suggestion what would it be',
    'if you could only pick one what would it be',
    "what's the one you'd go for",
    'can you stop asking me things and give me one',
    'read it twice already what else',
  ])('"%s"', async (said) => {
    const { speech, exchanges } = await answerTo(said);
    expect(speech).toMatch(/I'd (pick|suggest|go)/);
    const { wish } = readConversation(exchanges.at(-1)?.response?.sessionAttributes);
    expect(wish).toEqual({ type: 'board-game' });
  });

  test('a hand with something leaves none, and asks for nothing to turn by hand', async () => {
    const device = createDevice({ project });
    await device.say('open shelf talker');
    const { exchanges } = await device.say('give me a hand with a present for my mom');
    const { wish } = readConversation(exchanges.at(-1)?.response?.sessionAttributes);
    expect(wish).toEqual({ recipient: 'mother' });
  });
});
