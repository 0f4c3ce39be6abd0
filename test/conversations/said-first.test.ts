import { readConversation } from '../../lambda/dialogue/conversation';
import { createDevice, loadProject } from '../../workbench/testing';

const projects = { 'en-US': loadProject('en-US'), 'en-GB': loadProject('en-GB') };

/** What the skill, just opened, keeps of a sentence. */
const heard = async (sentence: string, locale: keyof typeof projects = 'en-US') => {
  const device = createDevice({ project: projects[locale] });
  await device.say('open shelf talker');
  const { exchanges } = await device.say(sentence);
  return readConversation(exchanges.at(-1)?.response?.sessionAttributes);
};

describe('a sentence keeps what it begins with', () => {
  test.each([
    ['earplugs for me because my husband snores like a tractor', { type: 'earplugs' }],
    ['stainless steel water bottle please in green', { attributes: ['stainless-steel', 'green'] }],
    ['sciencey stuff for an eight year old but nothing big', { interest: 'science' }],
    ['travel things for a woman who is never at home', { category: 'travel' }],
    ['leaving present for my boss about forty dollars', { occasion: 'farewell' }],
    ['nephew ten mad about puzzles', { recipient: 'nephew', interest: 'puzzles' }],
    ['meemaw gardens every day', { recipient: 'grandmother', interest: 'gardening' }],
    ['quiet kettle for under fifty', { type: 'kettle', attributes: ['quiet'] }],
    ["tea's all my sister ever drinks", { recipient: 'sister', interest: 'tea' }],
    ['a toy for the dog', { recipient: 'dog', type: 'dog-toy' }],
  ])('%s', async (sentence, wish) => {
    expect((await heard(sentence)).wish).toMatchObject(wish);
  });

  test('a British thing by its British name, and whom it is for', async () => {
    const { wish } = await heard("secateurs for my dad he's always up the allotment", 'en-GB');
    expect(wish).toMatchObject({ type: 'pruner', recipient: 'father', interest: 'gardening' });
  });
});

describe('a life without the name of a thing', () => {
  test.each([
    ['our dog shreds every toy we bring home', { recipient: 'dog', type: 'dog-toy' }],
    ['i keep getting dust in my keyboard', { type: 'electric-duster' }],
    ['every morning i go running before work', { recipient: 'myself', interest: 'running' }],
    [
      "my dad's seventieth",
      { recipient: 'father', occasion: 'birthday', ages: { from: 70, to: 70 } },
    ],
    ['my kids are so bored', { recipient: 'child' }],
    ["it's my mom's birthday tomorrow and i only have twenty bucks", { budget: { most: 20 } }],
  ])('%s', async (sentence, wish) => {
    expect((await heard(sentence)).wish).toMatchObject(wish);
  });

  test('a feast that nothing is for in particular is not looked for as a thing', async () => {
    const { wish } = await heard('a diwali present for my neighbor');
    expect(wish).toMatchObject({ recipient: 'neighbor' });
    expect(wish.text).toBeUndefined();
  });
});

describe('what is said to somebody else in the room', () => {
  test.each([
    'grandma is on the phone',
    "the coffee's getting cold",
    'i have to be at yoga by six',
    'when does the pharmacy close',
    'is there a game on tonight',
    // It has a word that a wish may have, and nothing that tells of one.
    'grandma i left you a message',
    'uncle joe you want more gravy',
    'our neighbors are blowing leaves again',
    'my cousin is such a show off',
    "the sink's running over",
    'i told kevin not to slam it',
    'no no get off the table',
    'two four six eight who do we appreciate',
    // What somebody once did has to do with things, and wants none.
    'we went to the garden center and had a scone',
    'grandpa used to work in the mine',
    'these cookies came out great',
    'i paid four bucks for a coffee this morning',
    "my sister's coming for dinner on sunday",
    // Whose father it is they know.
    'we told your father about the camping trip',
    // Nobody eats or drinks with us.
    "i'd like a burger and fries",
    'who wants a cup of tea',
  ])('%s', async (sentence) => {
    const { wish, misses } = await heard(sentence);
    expect(wish).toEqual({});
    expect(misses).toBe(1);
  });

  test.each([
    ['my brother is a nurse', 'brother'],
    ['my cousin works at a bank', 'cousin'],
    ['it is for my boss he is a quiet man', 'boss'],
    ['our cat gets so bored', 'cat'],
  ])('who is told of is no such sentence: "%s"', async (sentence, recipient) => {
    expect((await heard(sentence)).wish).toMatchObject({ recipient });
  });

  test.each([
    ['my wife went vegan and loves cooking', { recipient: 'wife', interest: 'cooking' }],
    ['he went camping once and loved it', { interest: 'camping' }],
    ['my kettle broke this morning', { type: 'kettle' }],
    ['my sister had her baby last night', { recipient: 'sister', occasion: 'new-baby' }],
    ['what would you get your dad if he loved camping', { recipient: 'father' }],
    ['my mom wants a good cup of coffee in the morning', { recipient: 'mother' }],
  ])('nor is what tells a taste or a need: "%s"', async (sentence, wish) => {
    expect((await heard(sentence)).wish).toMatchObject(wish);
  });

  test('whom somebody speaks of while it is asked who it is for is taken for them', async () => {
    const device = createDevice({ project: projects['en-US'] });
    await device.say('open shelf talker');
    await device.say('i want a board game');
    await device.say('something else');
    const { exchanges } = await device.say('my cousin is such a show off');
    const { misses } = readConversation(exchanges.at(-1)?.response?.sessionAttributes);
    expect(misses).toBe(0);
  });

  test('a wish beside it is still heard', async () => {
    const { wish } = await heard("she's on the phone so i need a birthday present for my dad");
    expect(wish).toMatchObject({ recipient: 'father', occasion: 'birthday' });
  });
});
