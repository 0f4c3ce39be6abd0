import { catalog } from '../support/shop';
import { type Talk, createTalk, slot } from '../support/talk';

const product = (id: string | undefined) => {
  const found = catalog.products.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no product ${id}`);
  return found;
};

test('a one-shot that says enough is answered with an offer at once', async () => {
  const { offered, text } = await createTalk().askForCoffee();
  expect(product(offered).facets.interest).toContain('coffee');
  expect(product(offered).audience).toContain('adult');
  expect(text).toContain('your dad');
});

test('a guided search asks at most three questions before it offers', async () => {
  const talk = createTalk();
  let answer = await talk.intent('RecommendIntent');
  let questions = 0;
  while (answer.offered === undefined && questions < 10) {
    questions += 1;
    answer = await talk.intent('RecommendIntent', { occasion: slot('party') });
  }
  expect(questions).toBeGreaterThan(0);
  expect(questions).toBeLessThanOrEqual(3);
});

test('asks the question that narrows most; its own examples answer it', async () => {
  const talk = createTalk();
  const question = await talk.intent('RecommendIntent', { recipient: slot('sister', 'sister') });
  expect(question.text).toMatch(/What kind of thing should it be, say games/);
  const next = await talk.intent('RecommendIntent', { category: slot('games', 'games') });
  expect(product(next.offered).category).toBe('games');
  expect(next.text).toContain('your sister');
});

test.each([
  ['anything', 'SurpriseIntent'],
  ['no', 'AMAZON.NoIntent'],
])('"%s" to a guided question is an answer: something is offered', async (_words, intent) => {
  const talk = createTalk();
  expect((await talk.intent('RecommendIntent')).offered).toBeUndefined();
  expect((await talk.intent(intent)).offered).toBeDefined();
});

test('"surprise me" at the start offers something suitable for an adult', async () => {
  const { offered } = await createTalk().intent('SurpriseIntent');
  expect(product(offered).audience.some((one) => one === 'adult' || one === 'teen')).toBe(true);
});

test.each([
  [20, [1]],
  [50, [1, 2]],
  [100, [1, 2, 3]],
])('a budget of %i filters silently to bands %j', async (budget, bands) => {
  const talk = createTalk();
  let answer = await talk.intent('RecommendIntent', {
    interest: slot('coffee', 'coffee'),
    budget: slot(String(budget)),
  });
  for (let round = 0; round < 8 && answer.offered !== undefined; round += 1) {
    expect(bands).toContain(product(answer.offered).priceBand);
    expect(answer.text).not.toContain(String(budget));
    answer = await talk.intent('AMAZON.NextIntent');
  }
});

test('"cheaper" offers something of a lower price band, without a word about price', async () => {
  const talk = createTalk();
  const first = await talk.intent('RecommendIntent', {
    interest: slot('coffee', 'coffee'),
    budgetWord: slot('a splurge', 'high'),
  });
  const cheaper = await talk.intent('RefineIntent', { direction: slot('cheaper', 'cheaper') });
  expect(product(cheaper.offered).priceBand).toBeLessThan(product(first.offered).priceBand);
});

test('"something smaller" offers a smaller thing of the same kind of wish', async () => {
  const talk = createTalk();
  const first = await talk.intent('RecommendIntent', {
    interest: slot('cooking', 'cooking'),
    recipient: slot('mom', 'mother'),
  });
  const sizes = ['small', 'medium', 'large'];
  const smaller = await talk.intent('RefineIntent', { direction: slot('smaller', 'smaller') });
  const before = sizes.indexOf(product(first.offered).size);
  if (before === 0) expect(smaller.text).toContain("don't have anything smaller");
  else expect(sizes.indexOf(product(smaller.offered).size)).toBeLessThan(before);
});

test('"for a child" changes whom the search is for', async () => {
  const talk = createTalk();
  await talk.intent('RecommendIntent', {
    category: slot('games', 'games'),
    recipient: slot('friend', 'friend'),
  });
  const { offered, text } = await talk.intent('RefineIntent', {
    recipient: slot('child', 'child'),
  });
  expect(product(offered).audience).toContain('child');
  expect(text).toContain('a child');
});

test('a search in free words finds the thing itself', async () => {
  const talk = createTalk();
  const { offered } = await talk.intent('SearchIntent', {
    query: slot('noise canceling head phones'),
  });
  expect(product(offered).type).toBe('headphones');
});

test('looks for an unknown interest in the words about the products', async () => {
  const talk = createTalk();
  const { offered } = await talk.intent('RecommendIntent', { interest: slot('espresso') });
  expect(product(offered).category).toBe('coffee-tea');
});

// Every object of the language that the skill is written in has a "constructor"; no product does.
test.each(['a unicorn saddle', 'constructor', 'a constructor for the campsite'])(
  'says that "%s" is not on the shelf, with a hint at what is',
  async (words) => {
    const { text, offered } = await createTalk().intent('SearchIntent', { query: slot(words) });
    expect(text).toMatch(/not on my shelf|don't have anything like that/);
    expect(text).toContain('I do know');
    expect(offered).toBeUndefined();
  },
);

test('tells a customer who has heard everything for a wish so, and offers something near', async () => {
  const talk = createTalk();
  const ids = catalog.products
    .filter(({ facets }) => facets.interest.includes('yoga'))
    .map(({ id }) => id);
  let text = '';
  for (let round = 0; round <= ids.length; round += 1) {
    const answer = await talk.intent('RecommendIntent', {
      interest: slot('yoga', 'yoga'),
      recipient: slot('sister', 'sister'),
    });
    text = answer.text;
    await talk.no();
    talk.hangUp();
  }
  expect(text).toContain("That's all I have for that");
});

test('a bare number is an amount when the budget was asked for', async () => {
  const talk = createTalk();
  const { text } = await talk.intent('RecommendIntent', {
    category: slot('coffee gear', 'coffee-tea'),
  });
  expect(text).toContain('a small treat');
  const answer = await talk.intent('ChooseIntent', { number: slot('20') });
  expect(product(answer.offered).priceBand).toBe(1);
});

describe('after the question about the budget, with an older list on the screen', () => {
  const askedForBudget = async (): Promise<{ talk: Talk; options: readonly string[] }> => {
    const talk = createTalk({ hasScreen: true });
    const { envelope } = await talk.intent('ListOptionsIntent');
    const { text } = await talk.intent('RecommendIntent', {
      category: slot('coffee gear', 'coffee-tea'),
    });
    expect(text).toContain('a small treat');
    return { talk, options: envelope.sessionAttributes?.['options'] as string[] };
  };

  test('a touch on the list offers what was touched', async () => {
    const { talk, options } = await askedForBudget();
    const { offered } = await talk.send({
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 'panel',
      arguments: ['choose', 2],
    });
    expect(offered).toBe(options[1]);
  });

  test('"the second one" offers the second of the list', async () => {
    const { talk, options } = await askedForBudget();
    const { offered } = await talk.intent('ChooseIntent', { position: slot('2') });
    expect(offered).toBe(options[1]);
  });
});
