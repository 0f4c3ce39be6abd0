import { speakerOf } from '../../lambda/speaker';
import { createProcessStore } from '../../memory/process-store';
import { type Store } from '../../memory/store';
import { shop } from '../support/shop';
import { unlessDown } from '../support/stores';
import { type Talk, createTalk, slot } from '../support/talk';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const USER = 'amzn1.ask.account.TEST';
const speaker = speakerOf({
  context: { System: { user: { userId: USER } } },
} as Parameters<typeof speakerOf>[0]) ?? { key: '', person: undefined };

const turnedDown = async (talk: Talk): Promise<string> =>
  (await talk.intent('RecallIntent', { which: slot('x', 'declined') })).text;

/** A customer who has declined a product. */
const decliner = async (memory: Store): Promise<Talk> => {
  const talk = createTalk({ memory, userId: USER });
  await talk.askForCoffee();
  await talk.no();
  talk.hangUp();
  return talk;
};

describe('what do you know about me', () => {
  test('is answered, and a card brings the key of the data and an address to write to', async () => {
    const memory = createProcessStore(() => NOW);
    const talk = await decliner(memory);
    const { text, response } = await talk.intent('PrivacyIntent');
    expect(text).toMatch(/I remember which things I offered you/);
    expect(text).toContain('The key it is stored under is in your Alexa app now.');
    const { type, content = '' } = response.card as { type: string; content?: string };
    expect(type).toBe('Simple');
    expect(content).toContain(shop.brand.supportContact);
    const key = /\b[0-9a-f]{40}\b/.exec(content)?.[0] ?? '';
    // It is the key that deletes.
    await memory.remove(key, NOW);
    expect(await turnedDown(talk)).toContain("haven't turned anything down");
  });

  test('sends the card in the middle of an offer, too, and the offer stays', async () => {
    const talk = createTalk();
    const { offered } = await talk.askForCoffee();
    const answer = await talk.intent('PrivacyIntent');
    expect(JSON.stringify(answer.response.card)).toMatch(/[0-9a-f]{40}/);
    expect(answer.offered).toBe(offered);
    expect(JSON.stringify((await talk.intent('TellMeMoreIntent')).response.card)).not.toMatch(
      /[0-9a-f]{40}/,
    );
  });
});

describe('a skill that its customer disables', () => {
  const disabled = { type: 'AlexaSkillEvent.SkillDisabled' };

  test('deletes what it kept, without a word, and twice without complaint', async () => {
    const memory = createProcessStore(() => NOW);
    const talk = await decliner(memory);
    for (let time = 0; time < 2; time += 1) {
      const { response } = await talk.send(disabled);
      expect(response).toEqual({});
    }
    expect(await memory.read(speaker)).toBeUndefined();
    expect(talk.logs.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('keeps nothing of a turn that was still on its way', async () => {
    const kept = createProcessStore(() => NOW);
    const talk = createTalk({ memory: kept, userId: USER });
    const event = { ...disabled, eventCreationTime: new Date(NOW - 1000).toISOString() };
    await talk.send(event);
    await kept.update(speaker, [
      { fact: { kind: 'declined', productId: 'catan' }, at: NOW - 2000 },
    ]);
    expect(await kept.read(speaker)).toBeUndefined();
  });

  test('tries again when the store fails for a moment, and logs it when it fails for good', async () => {
    let failures = 2;
    const kept = createProcessStore(() => NOW);
    const memory = unlessDown(kept, () => {
      failures -= 1;
      return failures >= 0;
    });
    await decliner(kept);
    const talk = createTalk({ memory, userId: USER });
    await talk.send(disabled);
    expect(await kept.read(speaker)).toBeUndefined();
    failures = 100;
    expect((await talk.send(disabled)).response).toEqual({});
    expect(talk.logs.at(-2)).toMatchObject({ event: 'memory-failed', requestType: disabled.type });
  });
});

test.each([
  'AlexaSkillEvent.SkillEnabled',
  'AlexaSkillEvent.SkillPermissionChanged',
  'AlexaSkillEvent.SomethingNew',
  'Reminders.ReminderCreated',
  'AlexaHouseholdListEvent.ItemsCreated',
  'Messaging.MessageReceived',
])('the event %s is taken without a word and without an error', async (type) => {
  const memory = createProcessStore(() => NOW);
  const talk = await decliner(memory);
  expect((await talk.send({ type })).response).toEqual({});
  expect(talk.logs.filter(({ level }) => level === 'error')).toEqual([]);
  expect(await turnedDown(talk)).toMatch(/^Most recently you passed on/);
});

describe('"forget me" wins over what another device is doing:', () => {
  test('a turn that began before it and is stored after it adds nothing', async () => {
    const kept = createProcessStore(() => NOW);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow: Store = {
      ...kept,
      update: async (who, happened) => {
        await held;
        return kept.update(who, happened);
      },
    };
    const kitchen = createTalk({ memory: slow, userId: USER });
    const turn = kitchen.askForCoffee();
    const upstairs = createTalk({ memory: kept, userId: USER });
    upstairs.wait(500);
    await upstairs.intent('ForgetMeIntent');
    expect((await upstairs.yes()).text).toMatch(/^Done\./);
    release();
    await turn;
    expect(await kept.read(speaker)).toBeUndefined();
  });

  test('what a session could not store before it is dropped, and what comes later is kept', async () => {
    let isDown = false;
    const kept = createProcessStore(() => NOW);
    const kitchen = createTalk({ memory: unlessDown(kept, () => isDown), userId: USER });
    const { offered: first } = await kitchen.askForCoffee();
    isDown = true;
    const { offered: second } = await kitchen.no();
    isDown = false;
    const upstairs = createTalk({ memory: kept, userId: USER });
    upstairs.wait(500);
    await upstairs.intent('ForgetMeIntent');
    await upstairs.yes();
    kitchen.wait(1000);
    await kitchen.no();
    const { declined } = (await kept.read(speaker))?.account ?? {};
    expect(declined).not.toContain(first);
    expect(declined).toEqual([second]);
  });
});
