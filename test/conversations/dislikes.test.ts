import { type Product } from '../../catalog';
import { createDevice, loadProject } from '../../workbench/testing';
import { catalog } from '../support/shop';
import { dollars, invented, shelfOf } from '../support/invented';
import { createOpenStore } from '../support/stores';
import { createTalk, slot } from '../support/talk';

const project = loadProject('en-US');

const shelf = shelfOf(
  ...['one', 'two', 'three'].map((name) =>
    invented(`coffee-${name}`, {
      type: 'coffee-maker',
      category: 'coffee-tea',
      facets: { interest: ['coffee'] },
      ...dollars(40),
    }),
  ),
  ...['one', 'two', 'three'].map((name) =>
    invented(`cooking-${name}`, {
      type: 'grater',
      category: 'kitchen',
      facets: { interest: ['cooking'] },
      ...dollars(30),
    }),
  ),
);

/** A customer of that shelf; each call of `begin` is a new session. */
const customer = () => {
  const device = createDevice({ project, skillDeps: shelf });
  const say = async (words: string): Promise<string> => (await device.say(words)).speech;
  return {
    say,
    begin: async (words: string): Promise<string> => {
      if (device.sessionOpen) await say('stop');
      return say(`ask shelf talker for ${words}`);
    },
  };
};

/** What is offered one after the other until nothing is. */
const allOffers = async (say: (words: string) => Promise<string>, first: string) => {
  const found: string[] = [];
  let speech = first;
  for (let round = 0; round < 8; round += 1) {
    const [name] = /the (?:coffee|cooking) \w+/.exec(speech) ?? [];
    if (name === undefined || !speech.includes('Would you like Alexa')) break;
    found.push(name);
    speech = await say('next');
  }
  return found;
};

test('what a person doesn’t like is remembered, and not proposed to them in the next session', async () => {
  const { say, begin } = customer();
  await begin('a gift for my mom who likes cooking');
  await say("she doesn't like coffee");
  expect(await begin('a birthday gift for my mom')).not.toContain('coffee');
  const offers = await allOffers(say, await say('whatever'));
  expect(offers.length).toBeGreaterThan(0);
  for (const offer of offers) expect(offer).toContain('cooking');
});

test('it says nothing about anybody else', async () => {
  const { say, begin } = customer();
  await begin('a gift for my mom who likes cooking');
  await say("she doesn't like coffee");
  await begin('a gift for my dad');
  const offers = await allOffers(say, await say('whatever'));
  expect(offers.some((name) => name.includes('coffee'))).toBe(true);
});

test('a later wish that names it is stronger, and stays so', async () => {
  const { say, begin } = customer();
  await begin('a gift for my mom who likes cooking');
  await say("she doesn't like coffee");
  expect(await begin('a gift for my mom who likes coffee')).toContain('the coffee');
  await begin('a gift for my mom');
  const offers = await allOffers(say, await say('whatever'));
  expect(offers.some((name) => name.includes('coffee'))).toBe(true);
});

test('a thing that is named is not denied because of what it goes with', async () => {
  const { say, begin } = customer();
  await begin('a gift for my mom who likes cooking');
  await say("she doesn't like coffee");
  expect(await begin('a coffee maker for my mom')).toMatch(/For your mom, .*the coffee \w+\./);
});

test('whom a dislike is about may be said later', async () => {
  const { say, begin } = customer();
  await begin('anything but coffee');
  await say("it's for my dad");
  await begin('a gift for my dad');
  const offers = await allOffers(say, await say('whatever'));
  expect(offers.length).toBeGreaterThan(0);
  for (const offer of offers) expect(offer).not.toContain('coffee');
});

test('a correction of the person takes the dislike from the one and gives it to the other', async () => {
  const { say, begin } = customer();
  await begin('anything but coffee for my dad');
  await say("no wait it's for my aunt");
  await begin('a gift for my dad');
  const forDad = await allOffers(say, await say('whatever'));
  expect(forDad.some((name) => name.includes('coffee'))).toBe(true);
  await begin('a gift for my aunt');
  const forAunt = await allOffers(say, await say('whatever'));
  expect(forAunt.some((name) => name.includes('coffee'))).toBe(false);
});

test('only ids of the vocabulary are kept: no words, and not how one thing should be', async () => {
  const { store, written, leave } = createOpenStore(() => 0);
  const talk = createTalk({ memory: store });
  await talk.intent('SearchIntent', {
    query: slot('something for my brother without batteries and no purple unicorns'),
  });
  await talk.intent('ExcludeIntent', { query: slot('board games for my brother') });
  expect(written()).toContain('"disliked":[{"id":"board-game');
  expect(written()).not.toMatch(/unicorn|batter/);
  leave();
});

test('in the shop as it is, a category that is ruled out stays out for that person', async () => {
  const talk = createTalk();
  await talk.intent('ExcludeIntent', { query: slot('games for my dad') });
  const categories = new Set<Product['category'] | undefined>();
  for (let round = 0; round < 8; round += 1) {
    talk.hangUp();
    await talk.intent('RecommendIntent', { recipient: slot('dad', 'father') });
    const { offered } = await talk.intent('SurpriseIntent');
    categories.add(catalog.products.find(({ id }) => id === offered)?.category);
    await talk.no();
  }
  expect(categories.size).toBeGreaterThan(1);
  expect(categories).not.toContain('games');
});
