import { catalog } from '../support/shop';
import { invented, shelfOf } from '../support/invented';
import { createTalk, slot } from '../support/talk';

/** The sentences of an answer, without disclosure and question. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!]) /)
    .filter((sentence) => !sentence.endsWith('?') && !sentence.includes('commission'));

const HONEST = "That's all I know about that.";

/** All that is said to a word, said again and again until nothing is left. */
const untilNothing = async (say: () => Promise<{ text: string }>): Promise<string[]> => {
  const said: string[] = [];
  for (let round = 0; round < 12; round += 1) {
    const sentences = sentencesOf((await say()).text);
    if (sentences.includes(HONEST)) return said;
    said.push(...sentences);
  }
  throw new Error(`it never ended: ${said.join(' ')}`);
};

test.each(['TellMeMoreIntent', 'WhyThisOneIntent'])(
  '%s adds something new each time, until an honest short line',
  async (intent) => {
    const talk = createTalk();
    const offer = sentencesOf((await talk.askForCoffee()).text);
    const said = await untilNothing(() => talk.intent(intent));
    expect(said.length).toBeGreaterThan(2);
    expect(new Set([...offer, ...said]).size).toBe(offer.length + said.length);
    expect((await talk.intent(intent)).text).toContain(HONEST);
  },
);

test('"why" and "more" don’t repeat each other, nor what was answered', async () => {
  const talk = createTalk();
  await talk.intent('RecommendIntent', { interest: slot('board games', 'board-games') });
  const { offered } = await talk.intent('SurpriseIntent');
  const facts = Object.keys(
    catalog.products.find(({ id }) => id === offered)?.words['en']?.facts ?? {},
  );
  const [topic = ''] = facts;
  const answer = sentencesOf(
    (await talk.intent('ProductQuestionIntent', { topic: slot(topic, topic) })).text,
  );
  const why = sentencesOf((await talk.intent('WhyThisOneIntent')).text);
  const rest = await untilNothing(() => talk.intent('TellMeMoreIntent'));
  const all = [...answer, ...why, ...rest];
  expect(all.length).toBeGreaterThan(3);
  expect(new Set(all).size).toBe(all.length);
});

test('what was told is known after the purchase question, too', async () => {
  const talk = createTalk();
  await talk.askForCoffee();
  const first = sentencesOf((await talk.intent('TellMeMoreIntent')).text);
  expect((await talk.no()).text).toMatch(/cart\?$/);
  for (const sentence of sentencesOf((await talk.intent('TellMeMoreIntent')).text)) {
    expect(first).not.toContain(sentence);
  }
});

test('a sentence that fits another product, too, is said once in a session', async () => {
  const shelf = shelfOf(invented('plain-phones'), invented('fine-phones'));
  const talk = createTalk(shelf);
  const recipient = slot('dad', 'father');
  await talk.intent('RecommendIntent', { recipient, interest: slot('music', 'music') });
  const first = await untilNothing(() => talk.intent('WhyThisOneIntent'));
  expect(first).toContain('They suit your dad.');
  await talk.intent('AMAZON.NextIntent');
  const second = await untilNothing(() => talk.intent('WhyThisOneIntent'));
  for (const sentence of second) expect(first).not.toContain(sentence);
});
