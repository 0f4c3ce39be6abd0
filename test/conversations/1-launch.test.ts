import { createTalk } from '../support/talk';

test('a first-time customer hears in one breath what the skill does, and one question', async () => {
  const { text, reprompt, response } = await createTalk().launch();
  expect(text).toContain('Welcome to Shelf Talker');
  expect(text.match(/\?/g)).toHaveLength(1);
  expect(text).toMatch(/ What are you looking for\?$/);
  expect(text.length).toBeLessThan(220);
  expect(reprompt).not.toEqual(text);
  expect(response.shouldEndSession).toBe(false);
});

test('a returning customer is not read the manual again', async () => {
  const talk = createTalk();
  const first = await talk.launch();
  talk.hangUp();
  const second = await talk.launch();
  expect(second.text).not.toContain('Tell me who');
  expect(second.text.length).toBeLessThan(first.text.length / 2);
  expect(second.response.shouldEndSession).toBe(false);
});

test('another customer on the same store is greeted as new', async () => {
  const talk = createTalk();
  await talk.launch();
  const stranger = createTalk({ store: talk.memory, userId: 'amzn1.ask.account.OTHER' });
  expect((await stranger.launch()).text).toContain('Tell me who');
});
