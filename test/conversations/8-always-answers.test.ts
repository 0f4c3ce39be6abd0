import { createProcessStore } from '../../memory/process-store';
import { catalog } from '../support/shop';
import { unlessDown } from '../support/stores';
import { createTalk, slot } from '../support/talk';

const brokenStore = unlessDown(
  createProcessStore(() => 0),
  () => true,
);

test('with a store that fails, the whole conversation goes through', async () => {
  const talk = createTalk({ store: brokenStore, memory: brokenStore });
  await talk.launch();
  const first = await talk.askForCoffee();
  const second = await talk.no();
  expect(second.offered).not.toBe(first.offered);
  const { handOver } = await talk.yes();
  expect(handOver).toBeDefined();
  expect((await talk.resume()).text).toMatch(/another idea\?$/);
  expect(talk.logs.some(({ event }) => event === 'memory-failed')).toBe(true);
});

test('with a store that fails, the skill does not say that nothing was turned down', async () => {
  const talk = createTalk({ memory: brokenStore });
  const recall = async (which: string): Promise<string> =>
    (await talk.intent('RecallIntent', { which: slot(which, which) })).text;
  for (const which of ['saved', 'declined']) {
    expect(await recall(which)).toMatch(/^I can't reach what I remember just now\./);
  }
  await talk.askForCoffee();
  await talk.no();
  // What was said in this session is known.
  expect(await recall('declined')).toMatch(/^Most recently you passed on/);
});

test('what a failing store did not accept is saved once it works again', async () => {
  let isDown = false;
  const healthy = createTalk();
  const talk = createTalk({ memory: unlessDown(healthy.memory, () => isDown) });
  const { offered } = await talk.askForCoffee();
  isDown = true;
  await talk.no();
  isDown = false;
  await talk.intent('AMAZON.HelpIntent');
  talk.hangUp();
  for (let round = 0; round < 20; round += 1) {
    expect((await talk.askForCoffee()).offered).not.toBe(offered);
  }
});

test('waits for a store that never answers no longer than the deadline', async () => {
  const never = (): Promise<never> => new Promise(() => undefined);
  const talk = createTalk({ memory: { read: never, update: never, remove: never } });
  const start = Date.now();
  const { text } = await talk.launch();
  expect(text).toContain('Welcome');
  expect(Date.now() - start).toBeLessThan(6000);
});

test('an exception in a handler ends in a kind sentence, an open session and a log line without personal data', async () => {
  const talk = createTalk({
    catalog: {
      ...catalog,
      get text(): never {
        throw new Error('the index is broken');
      },
    },
  });
  const { text, response } = await talk.intent('SearchIntent', { query: slot('my private words') });
  expect(text).toMatch(/^Something went wrong on my side.*\?$/);
  expect(response.shouldEndSession).toBe(false);
  const log = JSON.stringify(talk.logs);
  expect(log).toContain('the index is broken');
  expect(log).not.toContain('private');
  expect(log).not.toContain('amzn1.ask.account');
});

test("a catalogue that can't be read at all still gets kind sentences", async () => {
  const talk = createTalk({
    catalog: {
      ...catalog,
      get products(): never {
        throw new Error('no file');
      },
    },
  });
  // The greeting names what is on the shelf, so it needs the catalogue, too.
  expect((await talk.launch()).text).toMatch(/^Something went wrong on my side.*\?$/);
  expect((await talk.askForCoffee()).text).toMatch(/^Something went wrong on my side.*\?$/);
  expect((await talk.intent('AMAZON.StopIntent')).response.shouldEndSession).toBe(true);
});

test('repeated errors end in a goodbye', async () => {
  const talk = createTalk({
    catalog: {
      ...catalog,
      get text(): never {
        throw new Error('the index is broken');
      },
    },
  });
  const search = () => talk.intent('SearchIntent', { query: slot('lamp') });
  await search();
  await search();
  expect((await search()).response.shouldEndSession).toBe(true);
});

test.each(['fr-FR', 'xx-YY', 'nonsense', ''])(
  'a request in locale "%s" is answered in English',
  async (locale) => {
    const { text } = await createTalk({ locale }).launch();
    expect(text).toContain('Welcome to Shelf Talker');
  },
);

test.each([
  ['an empty utterance', ''],
  ['10,000 characters', 'coffee '.repeat(1430)],
  ['emoji', '☕️🎁👩‍👩‍👧'],
  ['SSML', '<speak><audio src="https://example.com/x.mp3"/>coffee</speak>'],
  ['HTML', '<script>alert(1)</script> & <b>bold</b>'],
  ['control characters and half a surrogate', 'a\u0000b\u001f\ud800'],
])('%s in a slot gets a polite answer, properly escaped', async (_kind, words) => {
  const talk = createTalk();
  for (const [intent, name] of [
    ['SearchIntent', 'query'],
    ['RecommendIntent', 'interest'],
    ['RecommendIntent', 'budget'],
    ['ChooseIntent', 'position'],
  ] as const) {
    const { ssml, text, envelope } = await talk.intent(intent, { [name]: slot(words) });
    expect(text).toMatch(/\?$/);
    expect(ssml).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|apos;)/);
    expect(JSON.stringify(envelope).length).toBeLessThan(24_000);
  }
});

test('names with an ampersand are escaped once in speech and not at all on the card', async () => {
  const product = catalog.products.find(({ id }) => id === 'aeropress-original');
  if (product?.words['en'] === undefined) throw new Error('the AeroPress is gone');
  const named = { ...product, words: { en: { ...product.words['en'], name: 'Salt & "Pepper"' } } };
  const { ssml, response } = await createTalk({
    catalog: { ...catalog, products: [named] },
  }).askForCoffee();
  expect(ssml).toContain('Salt &amp; &quot;Pepper&quot;');
  expect(response.card).toMatchObject({
    content: expect.stringContaining('Salt & "Pepper"') as string,
  });
});

test.each([
  [{ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' }],
  [
    {
      type: 'SessionEndedRequest',
      reason: 'ERROR',
      error: { type: 'INVALID_RESPONSE', message: 'x' },
    },
  ],
  [{ type: 'System.ExceptionEncountered', error: { type: 'INTERNAL_SERVICE_ERROR' }, cause: {} }],
  [{ type: 'Alexa.Presentation.APL.RuntimeError', token: 'panel', errors: [] }],
  [{ type: 'Something.Nobody.Knows' }],
])('%j is taken note of and answered with nothing', async (request) => {
  const talk = createTalk();
  await talk.askForCoffee();
  const { response } = await talk.send(request);
  expect(response).toEqual({});
  expect(talk.logs.at(-2)?.event).toMatch(/session-ended|exception|unhandled/);
});

test('an intent nobody knows counts as not understood', async () => {
  const { text } = await createTalk().intent('AMAZON.PauseIntent');
  expect(text).toMatch(/catch that|got that/);
});

test('session attributes of another program start a new conversation', async () => {
  const talk = createTalk();
  const { response } = await talk.send({ type: 'LaunchRequest' });
  expect(response.shouldEndSession).toBe(false);
  talk.loseAttributes();
  expect((await talk.yes()).text).toMatch(/\?$/);
});

test('requests for another skill are refused', async () => {
  const talk = createTalk({ skillId: 'amzn1.ask.skill.mine' });
  await expect(talk.launch()).rejects.toThrow(/skill id/i);
});
