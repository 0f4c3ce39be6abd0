import { type Product } from '../../catalog';
import { createDevice, loadProject } from '../../workbench/testing';
import { invented, shelfOf } from '../support/invented';
import { createTalk, slot } from '../support/talk';

const project = loadProject('en-US');
const source = 'owner';

/** Talks to a skill that has only these products. */
const talk = (...products: readonly Product[]) => {
  const device = createDevice({ project, skillDeps: shelfOf(...products) });
  return async (words: string): Promise<string> => (await device.say(words)).speech;
};

const game = (id: string, given: Parameters<typeof invented>[1] = {}) =>
  invented(id, {
    type: 'board-game',
    category: 'games',
    facets: { interest: ['board-games'] },
    ...given,
  });

test('a child is offered only what is known to be for its age, and a toddler nothing for the older', async () => {
  const everybody = ['adult', 'teen', 'child', 'toddler'] as const;
  const games = [
    game('a-mystery', { audience: [...everybody], favourite: true }),
    game('big-dice', { audience: [...everybody], ages: { from: 2, source } }),
    game('tiny-parts', { audience: [...everybody], ages: { from: 6, source }, favourite: true }),
  ];
  expect(await talk(...games)('ask shelf talker for a board game')).toContain('the a mystery');
  const child = talk(...games);
  expect(await child('ask shelf talker for a board game for a child')).toContain('the tiny parts');
  expect(await child('next')).toContain('the big dice');
  expect(await child('next')).not.toContain('the a mystery');
  const toddler = talk(...games);
  expect(await toddler('ask shelf talker for a board game for a toddler')).toContain(
    'the big dice',
  );
  expect(await toddler('next')).not.toMatch(/the (a mystery|tiny parts)/);
});

test("a dog is never offered a cat's toy, and a dad none unless he wants one", async () => {
  const shelf = [
    invented('feather-wand', {
      type: 'cat-toy',
      category: 'pets',
      audience: ['cat'],
      favourite: true,
    }),
    invented('rope-bone', { type: 'dog-toy', category: 'pets', audience: ['dog'] }),
    invented('warm-socks', { audience: ['adult'] }),
  ];
  const dog = talk(...shelf);
  expect(await dog('ask shelf talker for pet supplies for my dog')).toContain('the rope bone');
  expect(await dog('next')).not.toContain('the feather wand');
  const dad = talk(...shelf);
  expect(await dad('ask shelf talker for a gift for my dad')).toContain('the warm socks');
  expect(await dad('a dog toy')).toContain('the rope bone');
});

test.each([
  'surprise me',
  'something for someone who has everything',
  'a gift for the woman who has everything',
])('"%s": the owner\'s favourite comes first', async (words) => {
  const say = talk(
    invented('a-listed', { facets: { recipient: ['father'], occasion: ['christmas'] } }),
    invented('z-favourite', { favourite: true, priceBand: 5 }),
  );
  await say('open shelf talker');
  expect(await say(words)).toContain('the z favourite');
});

test('a dad who has everything is offered a favourite', async () => {
  const say = talk(
    invented('a-listed', { facets: { recipient: ['father'] } }),
    invented('z-favourite', { favourite: true }),
  );
  expect(await say('ask shelf talker for a gift for my dad who has everything')).toContain(
    'the z favourite',
  );
});

test('the same words are answered with the same product in every session', async () => {
  const shelf = ['c-cans', 'a-cans', 'b-cans'].map((id) => invented(id));
  for (const random of [0, 0.4, 0.99]) {
    const device = createDevice({
      project,
      skillDeps: { ...shelfOf(...shelf), random: () => random },
    });
    expect((await device.say('ask shelf talker for headphones')).speech).toContain('the a cans');
  }
});

describe('what is not here', () => {
  const shelf = [
    game('ludo', { audience: ['adult', 'child'], ages: { from: 4, source } }),
    invented('tent-pegs', {
      type: 'hammock',
      category: 'outdoors',
      facets: { interest: ['camping'] },
    }),
    invented('bean-mill', {
      type: 'coffee-grinder',
      category: 'coffee-tea',
      facets: { interest: ['coffee'] },
    }),
  ];

  test('is said, with the nearest and its difference', async () => {
    const say = talk(...shelf);
    const speech = await say('ask shelf talker for an espresso machine');
    expect(speech).toContain("I don't have an espresso machine on my shelf.");
    expect(speech).toContain(
      'In the way of coffee and tea gear, the nearest I have is the bean mill.',
    );
    expect(speech).toMatch(/Would you like Alexa to add (it|them) to your cart\?$/);
  });

  test('is said with whom the nearest is for', async () => {
    const say = talk(...shelf);
    const speech = await say('ask shelf talker for a card game for a child');
    expect(speech).toContain("I don't have a card game on my shelf.");
    expect(speech).toContain('In the way of games for a child, the nearest I have is the ludo.');
  });

  test.each<[string, Record<string, object>, string]>([
    [
      'the same type without the word that nothing has',
      { attribute: slot('sapphire'), category: slot('a coffee grinder', 'coffee-grinder') },
      'bean-mill',
    ],
    [
      'the same kind of thing without the interest',
      { category: slot('outdoor gear', 'outdoors'), interest: slot('coffee', 'coffee') },
      'tent-pegs',
    ],
    [
      'another kind of thing for the same interest',
      { category: slot('books', 'books'), interest: slot('coffee', 'coffee') },
      'bean-mill',
    ],
    [
      'another thing for the same person',
      { category: slot('skateboard'), recipient: slot('nephew', 'nephew') },
      'ludo',
    ],
  ])('is replaced by the nearest: %s', async (_, slots, nearest) => {
    const kettle = invented('a-kettle', { type: 'kettle', category: 'coffee-tea' });
    const parts = shelfOf(kettle, ...shelf);
    const { offered, text } = await createTalk(parts).intent('RecommendIntent', slots);
    expect(text).toMatch(/I don't have|not on my shelf/);
    expect(offered).toBe(nearest);
  });

  test('is said alone, with what there is, when nothing is near', async () => {
    const say = talk(...shelf);
    const speech = await say('ask shelf talker for a keyboard');
    expect(speech).toMatch(
      /^I don't have a keyboard on my shelf\. I do know a few good things for .+\. What are you looking for\?$/,
    );
  });

  test('is not offered after all when the nearest is for somebody else', async () => {
    const say = talk(...shelf);
    const speech = await say('ask shelf talker for a card game for a toddler');
    expect(speech).toContain("I don't have a card game on my shelf.");
    expect(speech).not.toContain('the ludo');
  });
});

test('why one of a list: what sets it apart from the others comes, not what they all have', async () => {
  const facets = { interest: ['music'], recipient: ['father'] };
  const say = talk(
    invented('a-cans', { facets: { ...facets, occasion: ['birthday'] } }),
    invented('b-cans', {
      facets: { ...facets, occasion: [] },
      type: 'microphone',
      words: { reasons: [{ say: 'It is loud.' }, { say: 'It is clear.' }] },
    }),
  );
  await say('ask shelf talker for a birthday gift for my dad who likes music');
  await say('what are my options');
  const reasons: Record<string, string> = {};
  for (const position of ['first', 'second']) {
    const [, name = ''] = /the (\w) cans/.exec(await say(`the ${position} one`)) ?? [];
    reasons[name] = await say('why this one');
  }
  expect(reasons['a']).toMatch(/^They work as a birthday present\. It is well made\./);
  expect(reasons['b']).toMatch(/^It suits your dad\. It goes well with music\. It is loud\./);
});
