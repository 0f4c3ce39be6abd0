import { type Product } from '../../catalog';
import { createTalk, slot } from '../support/talk';
import { catalog } from '../support/shop';

const product = (id: string | undefined): Product => {
  const found = catalog.products.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no product ${id}`);
  return found;
};

const search = (talk: ReturnType<typeof createTalk>, said: string) =>
  talk.intent('SearchIntent', { query: slot(said) });

const wishIn = (answer: { envelope: { sessionAttributes?: Record<string, unknown> } }) =>
  answer.envelope.sessionAttributes?.['wish'];

const estimateOf = ({ estimates }: Product): number => estimates?.US?.amount ?? Infinity;

test('a whole sentence that is searched for says the thing, the person and the budget', async () => {
  const { offered, text } = await search(createTalk(), 'headphones for my dad under sixty');
  expect(product(offered).type).toBe('headphones');
  expect(estimateOf(product(offered))).toBeLessThanOrEqual(60);
  expect(text).toContain('For your dad');
});

test('what is not there is told, and the nearest for the same person is offered', async () => {
  const { offered, text } = await search(createTalk(), 'a skateboard for my nine year old son');
  expect(text).toMatch(/not on my shelf|don't have anything like that/);
  expect(text).toContain('For your son');
  expect(product(offered).audience).toContain('child');
  expect(product(offered).ages?.from).toBeLessThanOrEqual(9);
});

test('a search keeps person, age, budget and what it must not be', async () => {
  const talk = createTalk();
  await search(talk, 'something for my nine year old niece under fifty, no puzzles');
  const answer = await search(talk, 'a board game');
  expect(wishIn(answer)).toEqual({
    recipient: 'niece',
    ages: { from: 9, to: 9 },
    budget: { most: 50, isBelow: true },
    without: ['puzzles', 'logic-puzzle'],
    type: 'board-game',
  });
});

test('what is asked for by name is wanted again', async () => {
  const talk = createTalk();
  await search(talk, 'something for my sister, no books');
  const answer = await search(talk, 'a book after all');
  expect(wishIn(answer)).toEqual({ recipient: 'sister', category: 'books' });
});

test('a search after "I don\'t have that" is still for the same person', async () => {
  const talk = createTalk();
  await search(talk, 'a present for my sister under eighty');
  await search(talk, 'a unicorn saddle');
  const answer = await search(talk, 'headphones');
  expect(wishIn(answer)).toMatchObject({ recipient: 'sister', budget: { most: 80 } });
});

test.each([
  ['she is only six', 'child', 6],
  ['a boy of fifteen', 'teenager', 15],
  ['for a two year old', 'toddler', 2],
])('"%s" names a %s', async (said, recipient, years) => {
  const answer = await search(createTalk(), said);
  expect(wishIn(answer)).toEqual({ recipient, ages: { from: years, to: years } });
});

test('who turns six has a birthday', async () => {
  const answer = await search(createTalk(), 'she will be six next week');
  expect(wishIn(answer)).toEqual({
    recipient: 'child',
    ages: { from: 6, to: 6 },
    occasion: 'birthday',
  });
});

test('another age makes another person of a child', async () => {
  const talk = createTalk();
  await search(talk, 'something for a nine year old');
  const answer = await search(talk, 'she is fourteen');
  expect(wishIn(answer)).toEqual({ recipient: 'teenager', ages: { from: 14, to: 14 } });
});

test('what must not be is not offered, by vocabulary or by its words', async () => {
  const talk = createTalk();
  const { offered } = await search(talk, 'something for coffee but not a grinder');
  const answer = offered === undefined ? await talk.intent('SurpriseIntent') : { offered };
  const first = product(answer.offered);
  expect(first.facets.interest).toContain('coffee');
  expect(first.type).not.toBe('coffee-grinder');
});

test('the words of a slot beside its id count: a nine year old niece is nine', async () => {
  const answer = await createTalk().intent('RecommendIntent', {
    recipient: slot('nine year old niece', 'niece'),
    category: slot('games', 'games'),
  });
  expect(wishIn(answer)).toMatchObject({ recipient: 'niece', ages: { from: 9, to: 9 } });
});

test('the words of a slot without an id are read', async () => {
  const answer = await createTalk().intent('RecommendIntent', {
    recipient: slot('dad who is into coffee'),
    category: slot('headphones', 'headphones'),
  });
  expect(wishIn(answer)).toMatchObject({ recipient: 'father', type: 'headphones' });
});

test('a person whom nobody knows keeps nothing out', async () => {
  const { offered } = await createTalk().intent('RecommendIntent', {
    recipient: slot('barber'),
    category: slot('headphones', 'headphones'),
  });
  expect(product(offered).type).toBe('headphones');
});

test('a thing in the place of an occasion is not passed over', async () => {
  const { text } = await createTalk().intent('RecommendIntent', {
    recipient: slot('sister', 'sister'),
    occasion: slot('saddle'),
  });
  expect(text).toMatch(/not on my shelf|don't have anything like that/);
});
