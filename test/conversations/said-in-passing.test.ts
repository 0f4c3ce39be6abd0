import { productIdsOf, readConversation } from '../../lambda/dialogue/conversation';
import { createDevice, loadProject } from '../../workbench/testing';

const us = loadProject('en-US');
const gb = loadProject('en-GB');

/** Says sentences to the skill. @returns what each turn came to */
const hold = async (sentences: readonly string[], project = us) => {
  const device = createDevice({ project, mayBreak: true });
  await device.say('open shelf talker');
  const turns = [];
  for (const sentence of sentences) {
    const { exchanges, speech, sessionOpen } = await device.say(sentence);
    const { wish, scene } = readConversation(exchanges.at(-1)?.response?.sessionAttributes);
    turns.push({ wish, scene: scene.name, offered: productIdsOf(scene), speech, sessionOpen });
  }
  return turns;
};

test.each([
  "hang on a second he's got the markers",
  "wait a minute the baby's awake",
  "one sec he's eating the crayons",
])('who asks for a moment and says why keeps what is on offer: "%s"', async (sentence) => {
  const [before, after] = await hold(['i want a rice cooker', sentence]);
  expect(after?.offered).toEqual(before?.offered);
});

test('who asks for a moment and has the thing already hears of another', async () => {
  const [before, after] = await hold(['i want a bird feeder', "hang on he's already got one"]);
  expect(after?.offered).not.toEqual(before?.offered);
});

test.each(['just pick one bro', 'you choose mate', 'any one will do buddy'])(
  'a friend who is only spoken to at the end is nobody to buy for: "%s"',
  async (sentence) => {
    const [, turn] = await hold(["it's my mom's birthday", sentence]);
    expect(turn?.wish.recipient).toBe('mother');
  },
);

test.each([
  ['a kettle for my bro', 'brother'],
  ['something for a mate', 'friend'],
])('"%s" is for him', async (sentence, recipient) => {
  const [turn] = await hold([sentence], gb);
  expect(turn?.wish.recipient).toBe(recipient);
});

test.each([
  'pick me out a good one would you',
  'pick out a nice one for me',
  "oh i can't decide you do it",
  "just say one we've only got five minutes",
])('who leaves the choice to us hears an offer: "%s"', async (sentence) => {
  const [, turn] = await hold(['i need something for my dog', sentence]);
  expect([turn?.scene, turn?.wish.recipient]).toEqual(['offering', 'dog']);
});

test.each(['read us like three', 'show me two or three', 'tell us a few'])(
  'who wants several hears a list: "%s"',
  async (sentence) => {
    const [, turn] = await hold(['something for my mom', sentence]);
    expect(turn?.scene).toBe('listing');
  },
);

test.each([
  ['do you have one of those white noise machines', 'sound-machine'],
  ['like one of those sleep masks you put on your eyes', 'sleep-mask'],
  ["a grinder'd be good he's always moaning about ours", 'coffee-grinder'],
])('what is asked for in passing is asked for: "%s"', async (sentence, type) => {
  const [turn] = await hold([sentence], type === 'coffee-grinder' ? gb : us);
  expect(turn?.wish.type).toBe(type);
});

test.each(['it makes much noise or no', "it's heavy or not", 'it needs batteries or no'])(
  'a statement that ends as a question asks about what is on offer: "%s"',
  async (sentence) => {
    const [before, after] = await hold(['i want a coffee grinder', sentence]);
    expect([after?.scene, after?.offered]).toEqual(['discussing', before?.offered]);
  },
);

test("another one's age is not the child's it is for", async () => {
  const [, turn] = await hold([
    'my granddaughter turns eight on saturday',
    "her brother is eleven but this isn't for him",
  ]);
  expect([turn?.wish.recipient, turn?.wish.ages]).toEqual(['grandchild', { from: 8, to: 8 }]);
});

test('who only asks how long the shipping takes is told whose part it is', async () => {
  const [turn] = await hold(["i'm not buying nothing i just wanna know how long shipping takes"]);
  expect(turn?.speech).toMatch(/delivery/i);
});

test('who was comforted and will call somebody is heard, and not left', async () => {
  const turns = await hold([
    'i need something for my dog',
    "some nights i don't want to live anymore",
    "yeah i'll ring them in the morning",
    'so what have you got for the dog',
  ]);
  expect(turns.map(({ sessionOpen }) => sessionOpen)).toEqual([true, true, true, true]);
  expect(turns.at(-1)?.scene).toBe('offering');
});

test('whose money it was is nobody to buy for', async () => {
  const [, turn] = await hold([
    "a present for my mom for mother's day",
    'i have twenty dollars that my grandma gave me',
  ]);
  expect(turn?.wish).toMatchObject({ recipient: 'mother', budget: { most: 20 } });
});
