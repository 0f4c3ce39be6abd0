import { createDevice, loadProject } from '../../workbench/testing';
import { dollars, invented, shelfOf } from '../support/invented';

const project = loadProject('en-US');

const shelf = shelfOf(
  invented('plain-phones', { priceBand: 1, ...dollars(20) }),
  invented('solid-phones', { priceBand: 3, ...dollars(90) }),
  invented('fine-phones', { priceBand: 4, ...dollars(240) }),
  invented('unpriced-phones', { priceBand: 1 }),
  invented('good-grinder', {
    type: 'coffee-grinder',
    category: 'coffee-tea',
    priceBand: 2,
    facets: { interest: ['coffee'] },
    ...dollars(45),
  }),
  invented('big-stove', {
    type: 'grill',
    category: 'outdoors',
    priceBand: 4,
    asins: { US: 'B0STOVE000' },
  }),
);

/** Talks to a skill with that shelf. */
const talk = (skillDeps = shelf) => {
  const device = createDevice({ project, skillDeps });
  return async (words: string): Promise<string> => (await device.say(words)).speech;
};

/** All headphones that are offered for a wish, one after the other. */
const allFor = async (wish: string): Promise<string[]> => {
  const say = talk();
  const found: string[] = [];
  let speech = await say(`ask shelf talker for ${wish}`);
  for (let round = 0; round < 6; round += 1) {
    const [, id] = /the ((?:plain|solid|fine|unpriced) phones)/.exec(speech) ?? [];
    if (id === undefined || found.includes(id) || !speech.includes('Would you like Alexa')) break;
    found.push(id);
    speech = await say('next');
  }
  return found.sort();
};

test.each([
  ['headphones under fifteen dollars', []],
  ['headphones under fifty dollars', ['plain phones']],
  ['headphones up to ninety dollars', ['plain phones', 'solid phones']],
  ['headphones no more than a hundred dollars', ['plain phones', 'solid phones']],
  ['headphones for at most twenty dollars', ['plain phones']],
  ['headphones over fifty dollars', ['fine phones', 'solid phones']],
  ['headphones at least two hundred dollars', ['fine phones']],
  ['headphones more than two hundred dollars', ['fine phones']],
  ['headphones between fifty and a hundred dollars', ['solid phones']],
  ['headphones between three hundred and fifty dollars', ['fine phones', 'solid phones']],
])('"%s" offers what the owner estimates within that: %j', async (wish, ids) => {
  expect(await allFor(wish)).toEqual(ids);
});

test.each(['headphones around a hundred dollars', "headphones i've got about eighty dollars"])(
  'about so much comes first, and less after it without a question: "%s"',
  async (wish) => {
    const say = talk();
    expect(await say(`ask shelf talker for ${wish}`)).toContain('the solid phones');
    expect(await say('next')).toContain('the plain phones');
    expect(await allFor(wish)).toEqual(['plain phones', 'solid phones']);
  },
);

test.each(['forget the budget', "oh i don't really have a budget", 'never mind the price'])(
  'a budget can be dropped again: "%s"',
  async (words) => {
    const say = talk();
    await say('ask shelf talker for a grill under fifty dollars');
    expect(await say(words)).toContain('the big stove');
  },
);

test('a product without an estimate is offered without an amount, and never with one', async () => {
  expect(await allFor('headphones')).toContain('unpriced phones');
  expect(await allFor('headphones under three hundred dollars')).not.toContain('unpriced phones');
});

test.each([
  ['at least two hundred dollars', 'fine'],
  ['two hundred dollars or more', 'fine'],
  ['twenty dollars at most', 'plain'],
  ['ninety dollars or so', 'solid'],
  ['between eighty and a hundred dollars', 'solid'],
  ['i want to spend at least two hundred dollars', 'fine'],
  ["i don't want to spend more than thirty dollars", 'plain'],
])('an amount may follow later: "%s"', async (words, id) => {
  const say = talk();
  await say('ask shelf talker for headphones');
  expect(await say(words)).toContain(`the ${id} phones`);
});

test('a budget is silent: no turn that asks to buy names a figure or how much it costs', async () => {
  const say = talk();
  for (const words of [
    'ask shelf talker for headphones under a hundred dollars',
    'help',
    'cheaper',
    'help',
    'say that again',
  ]) {
    const speech = await say(words);
    expect(speech).toContain('Would you like Alexa');
    expect(speech).not.toMatch(/\d|hundred|ninety|twenty|dollar|\bunder\b|cheap|price|cost/i);
  }
});

test('what is there but not within the budget is not denied: the skill asks whether to look higher', async () => {
  const say = talk();
  const speech = await say('ask shelf talker for headphones under fifteen dollars');
  expect(speech).toBe('I have headphones, but none within that. Shall I look a little higher?');
  expect(await say('help')).toMatch(
    /^Say yes to look further, no to stay with that, or start over for a new search\..*Shall I look a little higher\?$/,
  );
  expect(await say('yes')).toContain('the plain phones');
  expect(await say('next')).not.toContain('the fine phones');
});

test('to "shall I look higher?" who asks for ideas of a kind of thing agrees', async () => {
  const say = talk();
  await say('ask shelf talker for headphones under fifteen dollars');
  expect(await say('okay give me a few ideas')).toContain('the plain phones');
});

test('a thing with a name for one is "not within that"', async () => {
  const say = talk();
  expect(await say('ask shelf talker for a coffee grinder under twenty dollars')).toBe(
    'I have a coffee grinder, but not within that. Shall I look a little higher?',
  );
});

test('where only less is there, the skill asks whether to look lower', async () => {
  const say = talk();
  expect(await say('ask shelf talker for headphones over five hundred dollars')).toBe(
    'I have headphones, but none within that. Shall I look a little lower?',
  );
  expect(await say('sure')).toContain('the fine phones');
});

test('nobody claims to know what a thing without an estimate costs', async () => {
  const say = talk(shelfOf(invented('unpriced-phones', { priceBand: 2 })));
  expect(await say('ask shelf talker for headphones under forty dollars')).toBe(
    "I have things that would suit, but I can't tell whether they are within that. Shall I look all the same?",
  );
  expect(await say('yes')).toContain('the unpriced phones');
});

test('a band is enough to know that a thing is above an amount', async () => {
  const say = talk();
  expect(await say('ask shelf talker for a grill under fifty dollars')).toMatch(
    /look a little higher\?$/,
  );
  expect(await say('yes')).toContain('the big stove');
});

test("a look beyond the budget ends with the next wish: then the customer's own holds again", async () => {
  const say = talk(
    shelfOf(
      invented('good-phones', { ...dollars(60) }),
      invented('good-grinder', {
        type: 'coffee-grinder',
        category: 'coffee-tea',
        facets: { interest: ['coffee'] },
        ...dollars(55),
      }),
    ),
  );
  await say('ask shelf talker for headphones under fifty dollars');
  expect(await say('yes')).toContain('the good phones');
  expect(await say('a coffee grinder')).toContain('but not within that');
  expect(await say('yes')).toContain('the good grinder');
});

test('a look beyond the budget goes on while its products are talked about', async () => {
  const say = talk(
    shelfOf(
      ...[55, 60, 62].map((amount, at) =>
        invented(`${'abc'.charAt(at)}-phones`, { ...dollars(amount) }),
      ),
    ),
  );
  await say('ask shelf talker for headphones under fifty dollars');
  expect(await say('yes')).toMatch(/the [abc] phones/);
  expect(await say('no')).toMatch(/the [abc] phones/);
  expect(await say('something else')).toMatch(/the [abc] phones/);
});

test.each(['yes', "i don't mind"])(
  '"%s" to a look beyond the budget is for this person, and not for the next',
  async (words) => {
    const say = talk();
    await say('ask shelf talker for headphones for my dad under fifteen dollars');
    expect(await say(words)).toContain('the plain phones');
    expect(await say('make it for my brother')).toContain('Shall I look a little higher?');
  },
);

test('a new budget replaces the one that was looked beyond', async () => {
  const say = talk();
  await say('ask shelf talker for headphones under fifteen dollars');
  await say('yes');
  expect(await say('at least two hundred dollars')).toContain('the fine phones');
  expect(await say('headphones')).toContain('the fine phones');
});

test.each(['no', 'something else'])('"%s" leaves the budget as it is', async (words) => {
  const say = talk();
  await say('ask shelf talker for headphones under fifteen dollars');
  expect(await say(words)).toMatch(
    /^(No problem|All right|Fair enough)\. What (else )?(are you looking|could I look) for\?$/,
  );
  expect(await say('a coffee grinder')).toContain('but not within that');
});

test('"I don\'t mind" lets the skill look further', async () => {
  const say = talk();
  await say('ask shelf talker for headphones under fifteen dollars');
  expect(await say("i don't mind")).toContain('the plain phones');
});

test('another amount replaces the first', async () => {
  const say = talk();
  await say('ask shelf talker for headphones under fifteen dollars');
  expect(await say('under a hundred dollars')).toMatch(/the (plain|solid) phones/);
  expect(await say('at least two hundred dollars')).toContain('the fine phones');
});

test('the amount stays when the thing changes', async () => {
  const say = talk();
  await say('ask shelf talker for headphones under thirty dollars');
  expect(await say('a coffee grinder')).toContain('but not within that');
});

test('"cheaper" and "more expensive" compare estimates, within one price band too', async () => {
  const three = shelfOf(
    invented('middle-phones', { ...dollars(70) }),
    invented('plain-phones', { ...dollars(55) }),
    invented('shiny-phones', { ...dollars(95) }),
  );
  const say = talk(three);
  expect(await say('ask shelf talker for headphones at least ninety dollars')).toContain(
    'the shiny phones',
  );
  expect(await say('cheaper')).toContain('the middle phones');
  expect(await say('cheaper')).toContain('the plain phones');
  expect(await say('cheaper')).toContain("I don't have anything more modest that fits.");
});

test.each([
  ['cheaper', 'under a hundred dollars', 90, 20],
  ['something pricier', 'at least fifty dollars', 60, 95],
])('"%s" leaves the limit "%s" as it is', async (words, limit, first, second) => {
  const band = (amount: number): 1 | 3 => (amount <= 25 ? 1 : 3);
  const say = talk(
    shelfOf(
      invented('a-phones', { priceBand: band(first), ...dollars(first) }),
      invented('b-phones', { priceBand: band(second), ...dollars(second) }),
      // Nobody can tell whether it is within the limit.
      invented('unpriced-phones', { priceBand: words === 'cheaper' ? 1 : 5 }),
    ),
  );
  expect(await say(`ask shelf talker for headphones ${limit}`)).toContain('the a phones');
  expect(await say(words)).toContain('the b phones');
  expect(await say('something else')).not.toContain('the unpriced phones');
});

test('"something pricier" goes beyond the most to spend', async () => {
  const say = talk(
    shelfOf(invented('a-phones', { ...dollars(55) }), invented('b-phones', { ...dollars(95) })),
  );
  expect(await say('ask shelf talker for headphones under ninety dollars')).toContain('a phones');
  expect(await say('something pricier')).toContain('the b phones');
});

test('"cheaper" goes by bands where there is no estimate', async () => {
  const two = shelfOf(
    invented('unknown-low', { priceBand: 1 }),
    invented('unknown-high', { priceBand: 4 }),
  );
  const say = talk(two);
  expect(await say('ask shelf talker for expensive headphones')).toContain('the unknown high');
  expect(await say('cheaper')).toContain('the unknown low');
  expect(await say('cheaper')).toContain("I don't have anything more modest that fits.");
});

test('a bare number after the question about the budget is the most to spend', async () => {
  const coffee = [20, 24, 45, 60, 90, 180].map((amount, index) =>
    invented(`maker-${'abcdef'.charAt(index)}`, {
      type: index % 2 === 0 ? 'coffee-maker' : 'kettle',
      category: 'coffee-tea',
      priceBand: amount <= 25 ? 1 : amount <= 50 ? 2 : amount <= 100 ? 3 : 4,
      facets: { interest: ['coffee'] },
      ...dollars(amount),
    }),
  );
  const say = talk(shelfOf(...coffee));
  let speech = await say('ask shelf talker for coffee gear');
  for (let round = 0; round < 3 && !speech.includes('a small treat'); round += 1) {
    speech = await say("i don't know");
  }
  expect(speech).toContain('a small treat');
  expect(await say('thirty')).toMatch(/the maker [ab]\b/);
});

test('who leaves the choice to us is offered something else within the budget, not something beyond it', async () => {
  const say = talk();
  expect(
    await say('ask shelf talker for headphones for my dad between forty and fifty dollars'),
  ).toContain('Shall I look');
  const speech = await say('surprise me');
  expect(speech).toContain('good grinder');
});

test('where nothing at all is within the budget, leaving the choice to us looks beyond it', async () => {
  const say = talk(shelfOf(invented('solid-phones', { priceBand: 3, ...dollars(90) })));
  expect(await say('ask shelf talker for headphones under ten dollars')).toContain('Shall I look');
  expect(await say('surprise me')).toContain('solid phones');
});
