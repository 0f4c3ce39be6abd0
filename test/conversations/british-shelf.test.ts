import { createDevice, loadProject } from '../../workbench/testing';
import { shop } from '../support/shop';

const project = loadProject('en-GB');
const american = loadProject('en-US');

const british = shop.products.filter(({ asins }) => asins.GB !== undefined);

const talk = (one = project) => {
  const device = createDevice({ project: one });
  return {
    offered: (): unknown => {
      const scene = device.exchanges.at(-1)?.response?.sessionAttributes?.['scene'] as
        | { readonly productId?: string }
        | undefined;
      return scene?.productId;
    },
    say: async (words: string): Promise<string> => (await device.say(words)).speech,
  };
};

const isBritish = (id: unknown): boolean => british.some((product) => product.id === id);

/** The phrases that a help text offers: "you could say: … or say: …". */
const phrasesIn = (text: string): string[] =>
  [...text.matchAll(/say: ([^.]+)\./g)].map(([, phrase = '']) => phrase);

test('every phrase that help offers at the start leads to something on the British shelf', async () => {
  const first = talk();
  await first.say('open shelf talker');
  const help = await first.say('help');
  const phrases = phrasesIn(help);
  expect(phrases).toHaveLength(2);
  for (const phrase of phrases) {
    const { say, offered } = talk();
    await say('open shelf talker');
    const answer = await say(phrase);
    expect([phrase, answer]).toEqual([phrase, expect.stringContaining('Would you like Alexa')]);
    expect(isBritish(offered())).toBe(true);
  }
});

test('help at a question gives examples that are there', async () => {
  const { say, offered } = talk();
  await say('open shelf talker');
  let answer = await say('a present for my sister');
  const example = /such as ([a-z ]+?)(?:,| or)/.exec(await say('help'))?.[1];
  expect(example).toBeDefined();
  answer = await say(example ?? '');
  for (let round = 0; round < 3 && !answer.includes('Would you like Alexa'); round += 1) {
    answer = await say("i don't mind");
  }
  expect(isBritish(offered())).toBe(true);
});

test('what is on the American shelf only is honestly not here, and the hint is of things that are', async () => {
  const { say } = talk();
  const answer = await say('ask shelf talker for headphones');
  expect(answer).toMatch(
    /^I don't have any headphones on my shelf\. I do know a few good things for /,
  );
  const [, hint = ''] = /good things for ([^.]+)\./.exec(answer) ?? [];
  for (const interest of hint.split(/, and |, | and /)) {
    const other = talk();
    await other.say('open shelf talker');
    let heard = await other.say(interest);
    for (let round = 0; round < 3 && !heard.includes('Would you like Alexa'); round += 1) {
      heard = await other.say("i don't mind");
    }
    expect([interest, isBritish(other.offered())]).toEqual([interest, true]);
  }
  expect(await talk(american).say('ask shelf talker for headphones')).not.toContain("don't have");
});

test('the British shelf is 20 products of four kinds, each with an estimate in pounds', () => {
  expect(british).toHaveLength(20);
  expect([...new Set(british.map(({ category }) => category))].sort()).toEqual([
    ...['books', 'coffee-tea', 'games', 'stationery'],
  ]);
  expect(british.filter(({ estimates }) => estimates?.GB === undefined)).toEqual([]);
});

test('there is an estimate only for what is sold there', () => {
  const astray = shop.products.filter(({ asins, estimates = {} }) =>
    Object.keys(estimates).some((country) => !Object.hasOwn(asins, country)),
  );
  expect(astray).toEqual([]);
});

/** Talks and tells what is remembered of the wish. */
const remembering = (...says: readonly string[]) => {
  const device = createDevice({ project });
  return says.reduce<Promise<{ speech: string; wish: Record<string, unknown> }>>(
    async (before, words) => {
      await before;
      const { speech, exchanges } = await device.say(words);
      const attributes = exchanges.at(-1)?.response?.sessionAttributes;
      return { speech, wish: attributes?.['wish'] as Record<string, unknown> };
    },
    Promise.resolve({ speech: '', wish: {} }),
  );
};

test('an interest that nothing here is for is said not to be here, with something for that person in the same breath', async () => {
  const { speech, wish } = await remembering(
    'open shelf talker',
    'a birthday present for my mum',
    'she loves gardening',
  );
  expect(speech).toMatch(
    /^I don't have anything for gardening on my shelf\. As a birthday present for your mum, /,
  );
  expect(speech).toMatch(/Would you like Alexa to add (it|them) to your basket\?$/);
  expect(wish).toMatchObject({ recipient: 'mother', interest: 'gardening' });
});

test('what is not here stays in the wish, and is not said again with each turn', async () => {
  const { speech, wish } = await remembering(
    'ask shelf talker for a kettle for my mum',
    'under forty pounds',
    'surprise me',
  );
  expect(speech).not.toContain("don't have");
  expect(wish).toMatchObject({ recipient: 'mother', type: 'kettle', budget: { most: 40 } });
});

test('what is only guessed to be needed is not denied where something named is offered, and is where nothing was', async () => {
  const guessed = await remembering(
    'open shelf talker',
    'my sister plays board games and dust gets everywhere',
  );
  expect(guessed.wish).toMatchObject({ interest: 'board-games', need: 'electric-duster' });
  expect(guessed.speech).toContain('board games');
  expect(guessed.speech).not.toContain("don't have");
  const alone = await remembering('open shelf talker', 'the charcoal takes me forever to light');
  expect(alone.speech).toContain("don't have");
});

test('a thing that is named once more is said once more not to be here', async () => {
  const { speech } = await remembering(
    'ask shelf talker for a kettle for my mum',
    'do you have a kettle',
  );
  expect(speech).toMatch(/^I don't have a kettle on my shelf\./);
});

test('a thing that is here takes the place of one that is not', async () => {
  const { speech, wish } = await remembering(
    'ask shelf talker for a kettle for my mum',
    'a board game then',
  );
  expect(speech).toMatch(/^(For|Thinking of) your mum/);
  expect(wish).toMatchObject({ recipient: 'mother', type: 'board-game' });
});
