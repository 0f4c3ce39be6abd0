import { catalog } from '../support/shop';
import { type Answer, type Talk, createTalk, slot } from '../support/talk';

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

/** Answers as a customer who wants one product would; other products would have other answers. */
const TRUE_ANSWERS: [RegExp, string, ReturnType<typeof slot>][] = [
  [/Who is it for/, 'recipient', slot('sister', 'sister')],
  [/enjoy, say/, 'interest', slot('tea', 'tea')],
  [/What kind of thing/, 'category', slot('coffee and tea gear', 'coffee-tea')],
  [/the occasion, if/, 'occasion', slot('birthday', 'birthday')],
  [/a small treat/, 'budgetWord', slot('cheap', 'low')],
];

/** Answers guided questions until there is an offer. */
const answerAll = async (
  talk: Talk,
  first: Answer,
): Promise<{ offer: Answer; asked: string[] }> => {
  const asked: string[] = [];
  let answer = first;
  while (answer.offered === undefined) {
    const question = answer.text;
    const [, name, value] = TRUE_ANSWERS.find(([asks]) => asks.test(question)) ?? [];
    if (name === undefined || value === undefined) throw new Error(`no answer to: ${question}`);
    asked.push(name);
    answer = await talk.intent('RecommendIntent', { [name]: value });
  }
  return { offer: answer, asked };
};

test('asks at most three questions, none of them twice, and the offer fits every answer', async () => {
  const talk = createTalk();
  const first = await talk.intent('RecommendIntent', { recipient: slot('sister', 'sister') });
  const { offer, asked } = await answerAll(talk, first);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThanOrEqual(3);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).not.toContain('recipient');
  const { category, facets, priceBand } = product(offer.offered);
  if (asked.includes('category')) expect(category).toBe('coffee-tea');
  if (asked.includes('interest')) expect(facets.interest).toContain('tea');
  if (asked.includes('budgetWord')) expect(priceBand).toBeLessThanOrEqual(2);
  expect(offer.text).toContain('your sister');
});

test('whoever says everything at once is asked nothing', async () => {
  const { offered } = await createTalk().intent('RecommendIntent', {
    recipient: slot('sister', 'sister'),
    interest: slot('tea', 'tea'),
  });
  expect(offered).toBeDefined();
});

test('an answer to "what kind of thing" narrows the interest; one that fits nothing replaces it', async () => {
  const talk = createTalk();
  const first = await talk.intent('RecommendIntent', { interest: slot('travel', 'travel') });
  expect(first.text).toContain('What kind of thing');
  await talk.intent('RecommendIntent', { category: slot('games', 'games') });
  const { offered } = await talk.intent('SurpriseIntent');
  expect(product(offered).category).toBe('games');
  expect(product(offered).facets.interest).toContain('travel');

  const other = createTalk();
  await other.intent('RecommendIntent', { interest: slot('travel', 'travel') });
  const { text } = await other.intent('RecommendIntent', { category: slot('pets', 'pets') });
  expect(text).not.toMatch(/don't have|not on my shelf/);
  const instead = await other.intent('SurpriseIntent');
  expect(product(instead.offered).category).toBe('pets');
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
  const { offered } = await talk.intent('RecommendIntent', { interest: slot('pour over') });
  expect(product(offered).category).toBe('coffee-tea');
});

// Every object of the language that the skill is written in has a "constructor".
test('"constructor" is heard as one of the words of building', async () => {
  const { text } = await createTalk().intent('SearchIntent', { query: slot('constructor') });
  expect(text).toBe('Who is it for?');
});

test.each(['a unicorn saddle', 'a valueof for the zeppelin'])(
  'says that "%s" is not on the shelf, with a hint at what is',
  async (words) => {
    const { text, offered } = await createTalk().intent('SearchIntent', { query: slot(words) });
    expect(text).toMatch(/not on my shelf|don't have anything like that/);
    expect(text).toContain('I do know');
    expect(offered).toBeUndefined();
  },
);

test('a kind of thing that is there, but not for that person, is not denied', async () => {
  const { text } = await createTalk().intent('RecommendIntent', {
    category: slot('coffee gear', 'coffee-tea'),
    recipient: slot('kid', 'child'),
  });
  expect(text).toContain('I have coffee and tea gear, but nothing for a child.');
  expect(text).not.toMatch(/don't have|not on my shelf/);
});

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

/** Answers guided questions until the one about the budget. */
const untilBudget = async (talk: Talk): Promise<void> => {
  let { text } = await talk.intent('RecommendIntent', { category: slot('games', 'games') });
  for (let round = 0; round < 3 && !text.includes('a small treat'); round += 1) {
    const [, name, value] = TRUE_ANSWERS.find(([asks]) => asks.test(text)) ?? [];
    ({ text } = await talk.intent('RecommendIntent', { [String(name)]: value ?? slot('any') }));
  }
  expect(text).toContain('a small treat');
};

test('a bare number is an amount when the budget was asked for', async () => {
  const talk = createTalk();
  await untilBudget(talk);
  const answer = await talk.intent('ChooseIntent', { number: slot('20') });
  expect(product(answer.offered).estimates?.US?.amount).toBeLessThanOrEqual(20);
});

describe('a guided question after a list takes the list off the table', () => {
  const askedForBudget = async (): Promise<{ talk: Talk; listed: readonly string[] }> => {
    const talk = createTalk({ hasScreen: true });
    const { envelope } = await talk.intent('ListOptionsIntent');
    await untilBudget(talk);
    return { talk, listed: envelope.sessionAttributes?.['options'] as string[] };
  };

  test('a late touch on the list is told that it is gone, and the question comes again', async () => {
    const { talk, listed } = await askedForBudget();
    expect(listed).toHaveLength(3);
    const { offered, text } = await talk.send({
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 'panel',
      arguments: ['choose', 2],
    });
    expect(offered).toBeUndefined();
    expect(text).toMatch(/don't have that number on offer\. .*a small treat/);
  });

  test('"the second one" is answered as a late touch is', async () => {
    const { talk } = await askedForBudget();
    const { offered, text } = await talk.intent('ChooseIntent', { position: slot('2') });
    expect(offered).toBeUndefined();
    expect(text).toMatch(/don't have that number on offer\. .*a small treat/);
  });
});
