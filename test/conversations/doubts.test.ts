import { QUESTIONS, type Question } from '../../lambda/recommend/questions';
import { type Answer, type Talk, createTalk, slot } from '../support/talk';

const questionIn = ({ envelope }: Answer): Question | undefined => {
  const scene = envelope.sessionAttributes?.['scene'] as Record<string, string> | undefined;
  return QUESTIONS.find(
    (question) => scene?.['name'] === 'asking' && question === scene['question'],
  );
};

/** A customer who has just heard a guided question. */
const doubting = async (): Promise<{ talk: Talk; asked: Question }> => {
  const talk = createTalk();
  await talk.launch();
  const asked = questionIn(await talk.intent('RecommendIntent'));
  if (asked === undefined) throw new Error('no guided question was put');
  return { talk, asked };
};

test.each([
  ['a bare "yes"', 'AMAZON.YesIntent', {}],
  ['a "no"', 'AMAZON.NoIntent', {}],
  ['"whatever" and "I don’t know"', 'SurpriseIntent', {}],
  ['words that nobody understands', 'AMAZON.FallbackIntent', {}],
  ['the same request once more', 'RecommendIntent', {}],
  ['something about another thing', 'SearchIntent', { query: slot('cordless') }],
  [
    'a statement that says nothing to a shop',
    'DescribeIntent',
    { query: slot('at it again since the day before the war') },
  ],
])('%s in answer to a guided question leads to an offer', async (_what, intent, slots) => {
  const { talk } = await doubting();
  const { offered, text } = await talk.intent(intent, slots);
  expect(offered).toBeDefined();
  expect(text).toMatch(/cart\?$/);
});

test('an answer that fits may be followed by another question, each of them once', async () => {
  const { talk, asked } = await doubting();
  const next = await talk.intent('RecommendIntent', { recipient: slot('sister', 'sister') });
  expect(questionIn(next)).not.toBe(asked);
});

test.each([
  'AMAZON.HelpIntent',
  'AMAZON.RepeatIntent',
  'PrivacyIntent',
  'ThanksIntent',
  'WaitIntent',
])('%s hears the question a second time, and then an offer', async (intent) => {
  const { talk, asked } = await doubting();
  expect(questionIn(await talk.intent(intent))).toBe(asked);
  const third = await talk.intent(intent);
  expect(third.offered).toBeDefined();
  expect(third.text).toMatch(/cart\?$/);
});

test('help that ends in an offer says what can be said to it', async () => {
  const { talk } = await doubting();
  await talk.intent('AMAZON.HelpIntent');
  expect((await talk.intent('AMAZON.HelpIntent')).text).toContain('You can say yes');
});

test('no guided question is put a third time in a session, however often a search begins', async () => {
  const talk = createTalk();
  await talk.launch();
  const put: Question[] = [];
  for (const _round of [1, 2, 3, 4, 5, 6]) {
    for (const slots of [
      {},
      { recipient: slot('friend', 'friend') },
      { budgetWord: slot('low', 'low') },
    ]) {
      const question = questionIn(await talk.intent('RecommendIntent', slots));
      if (question !== undefined) put.push(question);
    }
    await talk.intent('AMAZON.StartOverIntent');
  }
  expect(put.length).toBeGreaterThan(2);
  for (const question of QUESTIONS) {
    expect([question, put.filter((one) => one === question).length > 2]).toEqual([question, false]);
  }
});

test('"yes" to a list offers its first product, with its disclosure', async () => {
  const talk = createTalk();
  const { envelope } = await talk.intent('ListOptionsIntent');
  const [first] = envelope.sessionAttributes?.['options'] as string[];
  const { offered, text } = await talk.yes();
  expect(offered).toBe(first);
  expect(text).toMatch(/earns a commission.*cart\?$/);
});
