import { readConversation } from '../../lambda/dialogue/conversation';
import { createDevice, loadProject } from '../../workbench/testing';

const project = loadProject('en-US');

const wishOf = async (sentence: string) => {
  const device = createDevice({ project, mayBreak: true });
  await device.say('open shelf talker');
  const { exchanges } = await device.say(sentence);
  return readConversation(exchanges.at(-1)?.response?.sessionAttributes).wish;
};

test.each([
  ['rule is twenty five dollars max and karen checks', 25],
  ['max is fifteen dollars', 15],
  ["the limit's thirty dollars but nobody sticks to it", 30],
  ['we agreed on twenty dollars a head', 20],
  ['forty dollars is my limit', 40],
  ['thirty five dollars tops between the six of us', 35],
  ["it was twenty last year but it's thirty now", 30],
  ['nothing more than thirty dollars please', 30],
])('who tells of a limit limits what it may cost: "%s"', async (sentence, most) => {
  expect((await wishOf(sentence)).budget).toEqual({ most });
});

test.each([
  ["it's up to ten dollars no i tell a lie up to fifteen this year", 15],
  ['we said twenty bucks no my mistake thirty bucks', 30],
])('an amount that is corrected counts no more: "%s"', async (sentence, most) => {
  expect((await wishOf(sentence)).budget).toEqual({ most });
});

test.each([
  'the plumber charged me ninety dollars',
  'the bus was late and it cost me twenty bucks',
])('what was spent is no limit: "%s"', async (sentence) => {
  expect((await wishOf(sentence)).budget).toBeUndefined();
});

test.each(["i'll draw her a card myself", "i'm baking him a cake anyway"])(
  'what is made for somebody is not what they like: "%s"',
  async (sentence) => {
    expect((await wishOf(sentence)).interest).toBeUndefined();
  },
);
