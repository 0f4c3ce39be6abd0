import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileStore } from '../../memory/file-store';
import { speakerOf } from '../../lambda/speaker';
import { createProcessStore } from '../../memory/process-store';
import { type Store } from '../../memory/store';
import { createDevice, loadProject } from '../../workbench/testing';
import { unlessDown } from '../support/stores';
import { type Talk, createTalk, slot } from '../support/talk';

/** When devices of tests begin, in milliseconds since 1970, UTC. */
const NOW = Date.parse('2026-11-21T12:00:00Z');
const QUESTION = "Shall I forget everything I've stored for this Alexa account?";

const turnedDown = async (talk: Talk): Promise<string> =>
  (await talk.intent('RecallIntent', { which: slot('x', 'declined') })).text;

/** A customer who has declined a product and has another on offer. */
const customer = async (memory?: Store) => {
  const talk = createTalk(memory === undefined ? {} : { memory });
  await talk.launch();
  await talk.askForCoffee();
  const { offered } = await talk.no();
  return { talk, offered };
};

test('"forget me" asks once, and deletes nothing before a yes', async () => {
  const { talk } = await customer();
  const asked = await talk.intent('ForgetMeIntent');
  expect(asked.text).toBe(QUESTION);
  expect(asked.reprompt).toMatch(/^Say yes and I'll delete all of it, or no/);
  talk.hangUp();
  expect((await talk.launch()).text).not.toContain('Tell me who');
  expect(await turnedDown(talk)).toMatch(/^Most recently you passed on/);
});

test('a yes deletes all that is stored', async () => {
  const { talk } = await customer();
  await talk.intent('ForgetMeIntent');
  const { text, offered } = await talk.yes();
  expect(text).toMatch(/^Done\. I've deleted everything/);
  expect(offered).toBeUndefined();
  talk.hangUp();
  expect((await talk.launch()).text).toContain('Tell me who');
  expect(await turnedDown(talk)).toContain("haven't turned anything down");
});

test('a no keeps it, says so, and goes back to what was on offer, with its disclosure', async () => {
  const { talk, offered } = await customer();
  await talk.intent('ForgetMeIntent');
  const kept = await talk.no();
  expect(kept.text).toMatch(
    /^Okay, I've kept everything as it was\. .*earns a commission.*cart\?$/,
  );
  expect(kept.offered).toBe(offered);
  expect(await turnedDown(talk)).toMatch(/^Most recently you passed on/);
});

test.each([
  ['AMAZON.HelpIntent', 'You can say yes'],
  ['AMAZON.FallbackIntent', 'got that|catch that'],
  ['PriceIntent', "I don't know prices"],
  ['SomethingElseIntent', 'Would you like Alexa'],
  ['AddToCartIntent', 'over to Alexa|Alexa takes it from here'],
  ['AgreeIntent', 'Would you like Alexa'],
  ['AMAZON.StopIntent', 'Goodbye|See you|Bye'],
])('%s instead of a yes keeps it, says so, and is done besides', async (intent, done) => {
  const { talk } = await customer();
  await talk.intent('ForgetMeIntent');
  const { text } = await talk.intent(intent);
  expect(text).toMatch(/^Okay, I've kept everything as it was\. ./);
  expect(text).toMatch(new RegExp(done));
  talk.hangUp();
  expect(await turnedDown(talk)).toMatch(/^Most recently you passed on/);
});

test('what can be done in no other way says that everything was kept, too', async () => {
  const { talk } = await customer();
  await talk.intent('ForgetMeIntent');
  const { text } = await talk.intent('RefineIntent', { direction: slot('larger', 'larger') });
  expect(text).toMatch(/^Okay, I've kept everything as it was\. ./);
});

test('the question can be heard again', async () => {
  const { talk } = await customer();
  await talk.intent('ForgetMeIntent');
  expect((await talk.intent('AMAZON.RepeatIntent')).text).toBe(QUESTION);
  expect((await talk.intent('ForgetMeIntent')).text).toBe(QUESTION);
  expect((await talk.yes()).text).toMatch(/^Done\./);
});

test.each(['yes delete all of it', 'yeah forget everything', 'please do delete everything'])(
  '"%s" is a yes with more words',
  async (words) => {
    const device = createDevice({ project: loadProject('en-US') });
    for (const say of ['open shelf talker', 'forget me']) await device.say(say);
    expect((await device.say(words)).speech).toMatch(/^Done\./);
  },
);

test('a yes with more words asks first when nothing was asked', async () => {
  const { talk } = await customer();
  expect((await talk.intent('YesForgetMeIntent')).text).toBe(QUESTION);
  expect((await talk.yes()).text).toMatch(/^Done\./);
});

test.each([
  "no i don't like it delete everything you have on me",
  "yeah i don't like it delete everything you know about me",
])('"%s" asks first, and a yes deletes', async (words) => {
  const device = createDevice({ project: loadProject('en-US') });
  for (const say of ['open shelf talker', 'a kettle']) await device.say(say);
  expect((await device.say(words)).speech).toContain('Shall I forget');
  expect((await device.say("yes i'm sure")).speech).toMatch(/^Done\./);
});

test.each(['erase my memory of you', 'forget what she said', 'clear something off the list'])(
  '"%s" only resembles it, and asks nothing about forgetting',
  async (words) => {
    const device = createDevice({ project: loadProject('en-US') });
    await device.say('open shelf talker');
    expect((await device.say(words)).speech).not.toContain('Shall I forget');
  },
);

test('on a screen its yes and no stand instead of the buttons of the offer', async () => {
  const talk = createTalk({ hasScreen: true });
  await talk.askForCoffee();
  const { response } = await talk.intent('ForgetMeIntent');
  const shown = JSON.stringify(response.directives);
  expect(shown).toContain(QUESTION);
  expect(shown).not.toContain('commission');
});

describe('everybody of an account', () => {
  const project = loadProject('en-US');
  const PERSON = 'amzn1.ask.person.ANNA';
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shelf-memory-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Of all files in the folder: after "forget me", one file says when that was and when it expires. */
  const fieldsKept = (): string[] =>
    readdirSync(folder).flatMap((name) =>
      Object.keys(JSON.parse(readFileSync(join(folder, name), 'utf8')) as object),
    );

  const talking = () => {
    const device = createDevice({
      project,
      skillDeps: { memory: createFileStore(folder, () => NOW) },
    });
    const say = async (words: string): Promise<string> => (await device.say(words)).speech;
    /** A new session of this person; undefined for somebody who isn't recognised. */
    const begin = async (personId: string | undefined): Promise<string> => {
      if (device.sessionOpen) await say('stop');
      device.setContext({ personId });
      return say('open shelf talker');
    };
    return { say, begin };
  };

  test('is remembered apart, in one item', async () => {
    const { say, begin } = talking();
    await begin(PERSON);
    await say('a gift for my dad who likes coffee');
    await say('no');
    expect(await begin(undefined)).toContain('Tell me who');
    expect(await say('what did i decline')).toContain("haven't turned anything down");
    expect(await begin(PERSON)).not.toContain('Tell me who');
    expect(await say('what did i decline')).toContain('passed on');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test.each([
    ['a recognised person', PERSON],
    ['somebody who is not recognised', undefined],
  ])('is forgotten when %s says so', async (_who, personId) => {
    const { say, begin } = talking();
    for (const person of [PERSON, undefined]) {
      await begin(person);
      await say('a gift for my dad who likes coffee');
      await say('no');
    }
    await begin(personId);
    await say('forget me');
    await say('yes');
    expect(fieldsKept()).toEqual(['f', 'ttl']);
    for (const person of [undefined, PERSON]) expect(await begin(person)).toContain('Tell me who');
  });

  test('the item that a recognised person had before is taken over, and forgotten with the rest', async () => {
    const user = { userId: 'amzn1.ask.account.OLD' };
    const old = speakerOf({
      context: { System: { user, person: { personId: PERSON } } },
    } as Parameters<typeof speakerOf>[0])?.person;
    const file = join(folder, `${old ?? ''}.json`);
    writeFileSync(
      file,
      JSON.stringify({
        ...{ schemaVersion: 2, expiresAt: NOW + 1e9, visits: 2, handedOver: [], owned: [] },
        ...{ declined: ['catan'], unavailable: [], heard: [], waiting: [], resumed: [] },
      }),
    );
    const { say, begin } = talking();
    expect(await begin(PERSON)).not.toContain('Tell me who');
    expect(await say('what did i decline')).toContain('Catan');
    expect(readdirSync(folder)).not.toContain(`${old ?? ''}.json`);
    await say('forget me');
    await say('yes');
    expect(fieldsKept()).toEqual(['f', 'ttl']);
  });
});

test('the skill does not say that it forgot the customer while it could not, and forgets as soon as it can', async () => {
  let isAway = false;
  const kept = createProcessStore(() => 0);
  const talk = createTalk({ memory: unlessDown(kept, () => isAway) });
  const { offered } = await talk.askForCoffee();
  await talk.no();
  isAway = true;
  await talk.intent('ForgetMeIntent');
  const refused = await talk.yes();
  expect(refused.text).toContain("can't reach what I've stored");
  expect((await talk.intent('AMAZON.RepeatIntent')).text).not.toContain('Done');
  isAway = false;
  await talk.intent('AMAZON.HelpIntent');
  talk.hangUp();
  const recalled = await talk.intent('RecallIntent', { which: slot('declined', 'declined') });
  expect(offered).toBeDefined();
  expect(recalled.text).toContain("haven't turned anything down");
});
