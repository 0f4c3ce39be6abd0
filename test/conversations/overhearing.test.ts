import { readConversation } from '../../lambda/dialogue/conversation';
import { parsePhrase } from '../../lambda/hearing/phrase';
import { type TestDevice, createDevice } from '../../workbench/testing';

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

const directivesOf = ({ exchanges }: Awaited<ReturnType<typeof hold>>): string[] =>
  exchanges.flatMap(({ response }) =>
    (response?.response.directives ?? []).map(({ type }) => type),
  );

const OFFER = ['a board game for my family', 'surprise me'];

describe('in the middle of a longer sentence', () => {
  test('a question about the product is answered, and nothing else is looked for', async () => {
    const turn = await hold(
      createDevice(),
      ...OFFER,
      'there might be eight of us at the cabin so how many people can play that',
    );
    expect(spoken(turn)).toMatch(/players|play/);
    expect(wishOf(turn).recipient).toBe('family');
  });

  test('a question about delivery is answered', async () => {
    const turn = await hold(
      createDevice(),
      ...OFFER,
      "the party's on saturday so when would it get here if i ordered today",
    );
    expect(spoken(turn)).toMatch(/delivery/i);
  });

  test('a farewell at the end ends the talk', async () => {
    const turn = await hold(createDevice(), ...OFFER, "hm i'll ask my mom bye");
    expect(turn.exchanges.at(-1)?.response?.response.shouldEndSession).toBe(true);
  });

  test('a wish to hear several ideas keeps what was said around it', async () => {
    const turn = await hold(
      createDevice(),
      'i would love to hear a few ideas for my dad who loves grilling',
    );
    expect(wishOf(turn)).toMatchObject({ recipient: 'father', interest: 'grilling' });
    expect(spoken(turn)).toMatch(/One:|three ideas/);
  });

  test('a call for help is heard', async () => {
    const turn = await hold(
      createDevice(),
      'my sister left yesterday and i just want to end it all',
    );
    expect(spoken(turn)).toContain('nine eight eight');
  });

  test('nothing is bought, saved or deleted', async () => {
    for (const sentence of [
      "i don't get paid till friday so add it to my cart",
      "i'm not sure about this and i want you to buy it now",
      'my wife is worried so forget everything you know about me',
    ]) {
      const turn = await hold(createDevice(), ...OFFER, sentence);
      expect([sentence, directivesOf(turn)]).toEqual([sentence, []]);
      expect(wishOf(turn).recipient).toBeDefined();
    }
  });
});

describe('a question that no intent has', () => {
  test('is not known when it is about what is on offer', async () => {
    const turn = await hold(createDevice(), ...OFFER, 'does it smell of roses');
    expect(spoken(turn)).toMatch(/don&apos;t know that/);
  });

  test('was not meant for the skill when nothing is on offer', async () => {
    const turn = await hold(createDevice(), 'how tall is the empire state building');
    expect(readConversation(turn.exchanges.at(-1)?.response?.sessionAttributes).misses).toBe(1);
  });

  test('leads to an offer when it names what is wanted', async () => {
    const turn = await hold(createDevice(), 'is there a pair of headphones that you would buy');
    expect(wishOf(turn).type).toBe('headphones');
  });
});

test('a phrase with a bracket too many or too few is refused', () => {
  expect(() => parsePhrase('(is it|are they cheap')).toThrow('bracket that is not closed');
  expect(() => parsePhrase('is it) cheap')).toThrow('bracket too many');
});

test('what customers cannot stand is left out, and not looked for', async () => {
  const turn = await hold(createDevice(), "i can't stand puzzles");
  expect(wishOf(turn)).toEqual({ without: ['puzzles'] });
  expect(wishOf(await hold(createDevice(), 'i hate coffee'))).toEqual({ without: ['coffee'] });
});
