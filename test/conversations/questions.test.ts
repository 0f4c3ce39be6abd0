import { createDevice, loadProject } from '../../workbench/testing';
import { invented, shelfOf } from '../support/invented';

const project = loadProject('en-US');
const source = 'owner' as const;
const UNSURE = /^I don't know that for sure\. What I do know: /;

/** Talks about a bag of which some facts are known, after it was offered. */
const aboutBag = async () => {
  const bag = invented('green-bag', {
    type: 'daypack',
    category: 'outdoors',
    attributes: { waterproof: source },
    words: {
      facts: {
        size: { say: 'It is a foot tall and holds what you need for a day.', source },
        material: { say: 'It is made of canvas, and its straps are leather.', source },
        care: { say: 'Wipe it with a damp cloth.', source },
      },
    },
  });
  const device = createDevice({ project, skillDeps: shelfOf(bag) });
  await device.say('ask shelf talker to surprise me');
  return async (words: string) => device.say(words);
};

test.each([
  ['what are the dimensions of this thing', /a foot tall/],
  ['how large is this one exactly', /a foot tall/],
  ['how much will it hold', /a foot tall/],
  ['what kind of material did they use', /made of canvas/],
  ['are the straps leather', /straps are leather/],
  ['would this be waterproof', /^Yes, .* waterproof/],
  ['does it have leather straps', /straps are leather/],
  ["how tall is it because i've got a small locker", /a foot tall/],
  ['is it the waterproof one', /^Yes, .* waterproof/],
])('"%s" is answered from the facts', async (words, told) => {
  const { speech, sessionOpen } = await (await aboutBag())(words);
  expect(speech).toMatch(told);
  expect(speech).not.toMatch(UNSURE);
  expect(sessionOpen).toBe(true);
});

test.each([
  ['how long is the shoulder strap', /a foot tall/],
  ['does it have any polyester in it', /made of canvas/],
  ['do the straps come off', /straps are leather/],
  ['would it survive the dishwasher', /damp cloth/],
  ['does it need oiling now and then', /damp cloth/],
  ['is it small enough for a locker', /a foot tall/],
])('"%s" is not answered by a fact that speaks of something else', async (words, told) => {
  const { speech } = await (await aboutBag())(words);
  expect(speech).toMatch(UNSURE);
  expect(speech).toMatch(told);
});

test.each([
  ['can it go in the microwave', /damp cloth/],
  ['can i take it in the bath', /damp cloth/],
  ['will it fit in a drawer', /a foot tall/],
  ['is it bigger than the other one', /a foot tall/],
  ['what size laptop does it fit', /a foot tall/],
])('"%s" asks for more than a fact on its topic says', async (words, told) => {
  const { speech } = await (await aboutBag())(words);
  expect(speech).toMatch(UNSURE);
  expect(speech).toMatch(told);
});

test.each([
  ['is it wood', /made of canvas/],
  ['is it a pain to clean', /damp cloth/],
])(
  '"%s" is answered by what rules the rest out, or is about the whole thing',
  async (words, told) => {
    const { speech } = await (await aboutBag())(words);
    expect(speech).toMatch(told);
    expect(speech).not.toMatch(UNSURE);
  },
);

test.each([
  ['what about the straps', /straps are leather/],
  ['is there a strap', /straps are leather/],
  ['do they do canvas ones', /made of canvas/],
])('"%s" is told what is known that speaks of it, whatever its topic', async (words, told) => {
  expect((await (await aboutBag())(words)).speech).toMatch(told);
});

test.each([
  'will it hold up',
  'how do you turn it on',
  'can my niece work it',
  'is it better than the other one',
  'is it too heavy for my mum',
  'does this come in tartan',
  'what shapes does it come in',
  'does it come in a tin',
  'any good for lefties',
  'have they got a timer',
  'is it okay in the bath',
  'what about on a glass top stove',
  'can you tell me more about the age range',
  'how do you get the coffee in',
])('"%s" is about the product on offer, whatever it resembles', async (words) => {
  const { speech } = await (await aboutBag())(words);
  expect(speech).toMatch(/^I don't know .*Anything else about it\?$/);
});

test.each([
  'does it weigh much',
  'can the zipper be replaced',
  'is it any heavier empty',
  'is there a lid',
  'would it wake the neighbors',
  'does it light up',
  'can it stand up by itself',
])('"%s" is told to be unknown, and is no miss', async (words) => {
  const say = await aboutBag();
  for (let count = 0; count < 4; count += 1) {
    const { speech, sessionOpen } = await say(words);
    expect(speech).toMatch(/^I don't know .*; Alexa shows the details\./);
    expect(sessionOpen).toBe(true);
  }
});

test.each(['does it rust in the end', 'will it feed six of us', 'will it work on a plane'])(
  '"%s" is not known, and no topic is named that was not asked for',
  async (words) => {
    const bag = invented('green-bag', { category: 'outdoors' });
    const device = createDevice({ project, skillDeps: shelfOf(bag) });
    await device.say('ask shelf talker to surprise me');
    const { speech } = await device.say(words);
    expect(speech).toMatch(/^I don't know that; Alexa shows the details\./);
  },
);

test('what is asked of one on the list is told of it, which is talked about then, and one that is not on the table is offered with it', async () => {
  const lasting = (id: string, say: string) =>
    invented(id, { words: { facts: { duration: { say, source } } } });
  const device = createDevice({
    project,
    skillDeps: shelfOf(
      lasting('red-game', 'It lasts a day.'),
      lasting('blue-game', 'It lasts a week.'),
    ),
  });
  await device.say('ask shelf talker what are my options');
  const { speech } = await device.say('how long does the second one last');
  expect(speech).toMatch(/^.+: It lasts a (day|week)\. .*Anything else about (it|them)\?$/);
  await device.say('the first one');
  const { speech: offer } = await device.say('how long does the second one last');
  expect(offer).toMatch(/^It lasts a (day|week)\. .+ add (it|them) to your cart\?$/);
});

test.each([
  'does it rain in boston',
  "what's the score of the game",
  'how tall is the eiffel tower',
])('with nothing on offer "%s" is not meant for the skill', async (words) => {
  const device = createDevice({ project });
  await device.say('open shelf talker');
  expect((await device.say(words)).speech).toMatch(/^(I didn't catch|I'm not sure I got) that/);
});

test.each([
  'i swim every morning can it get soaked',
  'my dog chews everything will she chew through this',
  'is there an app for it',
  'can i make toast with this',
  'do you have to buy the buckles',
  'can i get replacement buckles for these',
  'anyone know if the zip squeaks',
  'is there a warranty',
  'are these suitable for my six year old boy',
])('"%s" asks about the product on offer, and is no wish and no search', async (words) => {
  const { speech, sessionOpen } = await (await aboutBag())(words);
  expect(speech).toMatch(/^I don't know .*Anything else about it\?$/);
  expect(sessionOpen).toBe(true);
});

test('what plainly asks for another thing is looked for, though something is on offer', async () => {
  const { speech } = await (await aboutBag())('do you have a coffee maker for my dad');
  expect(speech).not.toMatch(/^I don't know/);
});
