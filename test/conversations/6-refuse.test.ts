import { createDevice, loadProject } from '../../workbench/testing';
import { createProcessStore } from '../../memory/process-store';
import { dollars, invented, shelfOf } from '../support/invented';
import { catalog } from '../support/shop';
import { unlessDown } from '../support/stores';
import { type Answer, createTalk, slot } from '../support/talk';

test.each(['AMAZON.NoIntent', 'SomethingElseIntent'])(
  '%s: the product is declined, the next best is offered',
  async (intent) => {
    const talk = createTalk();
    const first = await talk.askForCoffee();
    const second = await talk.intent(intent);
    expect(second.offered).toBeDefined();
    expect(second.offered).not.toBe(first.offered);
    expect(second.text).toMatch(/^(No problem|All right|Fair enough)\. /);
  },
);

test('after two refusals in a row the skill stops pushing and asks openly', async () => {
  const talk = createTalk();
  await talk.askForCoffee();
  await talk.no();
  const { offered, text, response } = await talk.no();
  expect(offered).toBeUndefined();
  expect(text).toMatch(/^Okay, I'll leave it there\. .*What else .*\?$/);
  expect(response.shouldEndSession).toBe(false);
  const goodbye = await talk.no();
  expect(goodbye.response.shouldEndSession).toBe(true);
});

test('a direction that is proposed after two refusals leads to an offer', async () => {
  const talk = createTalk();
  await talk.askForCoffee();
  await talk.no();
  const { text } = await talk.no();
  expect(text).toContain('I could look for something smaller.');
  const { offered } = await talk.intent('RefineIntent', { direction: slot('smaller', 'smaller') });
  const { facets } = catalog.products.find(({ id }) => id === offered) ?? {};
  expect(facets?.interest).toContain('coffee');
});

test('no direction is proposed in which nothing is left', async () => {
  const device = createDevice({
    project: loadProject('en-US'),
    skillDeps: shelfOf(
      ...['one', 'two', 'three'].map((name) =>
        invented(`phones-${name}`, { priceBand: 1, size: 'small', ...dollars(20) }),
      ),
    ),
  });
  for (const say of ['ask shelf talker for headphones', 'no']) await device.say(say);
  expect((await device.say('no')).speech).toMatch(/^Okay, I'll leave it there\. What else/);
});

test('what was declined or handed over is not offered in a later session', async () => {
  const talk = createTalk();
  const gone: string[] = [];
  for (let round = 0; round < 6; round += 1) {
    const { offered } = await talk.askForCoffee();
    expect(gone).not.toContain(offered);
    gone.push(offered ?? '');
    await (round % 2 === 0 ? talk.no() : talk.yes());
    talk.hangUp();
  }
  expect(new Set(gone).size).toBe(6);
});

test('"next" turns nothing down: "previous" brings the product back', async () => {
  const talk = createTalk();
  const first = await talk.askForCoffee();
  const second = await talk.intent('AMAZON.NextIntent');
  expect(second.offered).not.toBe(first.offered);
  const third = await talk.intent('AMAZON.NextIntent');
  expect((await talk.intent('AMAZON.PreviousIntent')).offered).toBe(second.offered);
  expect((await talk.intent('AMAZON.PreviousIntent')).offered).toBe(first.offered);
  expect((await talk.intent('AMAZON.PreviousIntent')).text).toContain('nothing before that');
  expect((await talk.intent('AMAZON.NextIntent')).offered).toBe(second.offered);
  expect((await talk.intent('AMAZON.NextIntent')).offered).toBe(third.offered);
});

test('a refused list is not read again', async () => {
  const talk = createTalk();
  const { envelope } = await talk.intent('ListOptionsIntent');
  const options = envelope.sessionAttributes?.['options'] as string[];
  const { offered } = await talk.no();
  expect(offered).toBeDefined();
  expect(options).not.toContain(offered);
});

test('what was handed over does not come back in a comparison', async () => {
  const talk = createTalk();
  const { offered } = await talk.askForCoffee();
  await talk.yes();
  await talk.resume();
  const { envelope } = await talk.intent('CompareIntent');
  expect(envelope.sessionAttributes?.['options']).not.toContain(offered);
});

test('a refused list is passed over as a whole: the next list has none of it', async () => {
  const talk = createTalk();
  const { envelope } = await talk.intent('ListOptionsIntent');
  const options = envelope.sessionAttributes?.['options'] as string[];
  await talk.no();
  const next = await talk.intent('ListOptionsIntent');
  const others = next.envelope.sessionAttributes?.['options'] as string[];
  expect(others.filter((id) => options.includes(id))).toEqual([]);
});

describe('on a short shelf', () => {
  /** Fits far better than the others: it comes first whenever it may be proposed. */
  const best = invented('best', { facets: { recipient: ['father', 'sister'] } });
  const others = ['good', 'plain', 'fine'].map((id) =>
    invented(id, { facets: { interest: ['travel', 'music', 'tea'] } }),
  );
  const shelf = shelfOf(best, ...others.slice(0, 1));
  const aList = shelfOf(best, ...others);

  test('what was declined stays out while the memory cannot be read', async () => {
    let isDown = false;
    const memory = createProcessStore(() => Date.parse('2026-11-21T12:00:00Z'));
    const talk = createTalk({ ...shelf, memory: unlessDown(memory, () => isDown) });
    expect((await talk.askForMusic()).offered).toBe('best');
    await talk.no();
    isDown = true;
    expect((await talk.askForMusic()).offered).toBe('good');
  });

  test('what was passed over for something else is not proposed again in the session', async () => {
    const talk = createTalk(shelf);
    expect((await talk.askForMusic()).offered).toBe('best');
    expect((await talk.intent('SomethingElseIntent')).offered).toBe('good');
    expect((await talk.askForMusic()).offered).toBe('good');
    expect((await talk.intent('SomethingElseIntent')).offered).toBeUndefined();
  });

  test('"something else" than one of a list is first what the list did not have', async () => {
    const talk = createTalk(aList);
    await talk.askForMusic();
    const { envelope } = await talk.intent('ListOptionsIntent');
    const options = envelope.sessionAttributes?.['options'] as string[];
    const [last] = others.map(({ id }) => id).filter((id) => !options.includes(id));
    expect(options[0]).toBe('best');
    await talk.intent('ChooseIntent', { position: slot('2') });
    expect((await talk.intent('SomethingElseIntent')).offered).toBe(last);
    expect((await talk.intent('SomethingElseIntent')).offered).toBe('best');
  });

  test('a list that was refused leaves only the rest', async () => {
    const talk = createTalk(aList);
    await talk.intent('ListOptionsIntent');
    const { offered } = await talk.no();
    expect((await talk.intent('ListOptionsIntent')).offered).toBe(offered);
  });

  test('what the person has already is passed over, and out for that person only', async () => {
    const talk = createTalk(shelf);
    expect((await talk.askForMusic()).offered).toBe('best');
    expect((await talk.intent('OwnedIntent')).offered).toBe('good');
    talk.hangUp();
    expect((await talk.askForMusic()).offered).toBe('good');
    talk.hangUp();
    expect((await talk.askForMusic(slot('sister', 'sister'))).offered).toBe('best');
  });

  const suggested = ({ envelope }: Answer): unknown => {
    const scene = envelope.sessionAttributes?.['scene'] as Record<string, unknown>;
    return scene['name'] === 'suggesting' && scene['productId'];
  };

  test('where nothing can be handed over, a yes to "another idea?" tells of another one, once', async () => {
    const record = { ...shelf.record, marketplaces: {} };
    const talk = createTalk({ ...shelf, record });
    expect(suggested(await talk.askForMusic())).toBe('best');
    const second = await talk.yes();
    expect(suggested(second)).toBe('good');
    expect(second.text).toMatch(/^[^.]*the good\./);
    expect(suggested(await talk.askForMusic())).toBe('good');
    expect((await talk.no()).response.shouldEndSession).toBe(true);
  });
});

describe('a yes', () => {
  test('to a guided question leaves the choice to the skill', async () => {
    const talk = createTalk();
    expect((await talk.intent('RecommendIntent')).text).toMatch(/^What kind of thing/);
    const { text, offered } = await talk.yes();
    expect(text).toMatch(/^(Great|Lovely|Good)\. /);
    expect(offered).toBeDefined();
  });

  test('to "which one would you like?" offers the first', async () => {
    const talk = createTalk();
    const { envelope } = await talk.intent('ListOptionsIntent');
    const options = envelope.sessionAttributes?.['options'] as string[];
    const { text, offered, handOver } = await talk.yes();
    expect(text).toMatch(/^(Great|Lovely|Good)\. /);
    expect(offered).toBe(options[0]);
    expect(handOver).toBeUndefined();
  });

  test.each([
    ['is passed over', 1],
    ['may be all there is', 4],
  ])('to a list: what was turned down on another device meanwhile %s', async (_what, times) => {
    const names = ['one', 'two', 'three', 'four'];
    const talk = createTalk(shelfOf(...names.map((id) => invented(id))));
    const { envelope } = await talk.intent('ListOptionsIntent');
    const options = envelope.sessionAttributes?.['options'] as string[];
    const other = createTalk({
      ...shelfOf(...names.map((id) => invented(id))),
      store: talk.memory,
    });
    const gone: (string | undefined)[] = [];
    while (gone.length < times) {
      gone.push((await other.askForMusic()).offered);
      await other.no();
      other.hangUp();
    }
    const { text, offered } = await talk.yes();
    expect(offered).toBe(options.find((id) => !gone.includes(id)));
    expect(text).toMatch(/^(Great|Lovely|Good)\. /);
  });

  test('while Alexa Shopping leads asks what else to look for', async () => {
    const talk = createTalk();
    await talk.askForCoffee();
    await talk.yes();
    expect((await talk.yes()).text).toMatch(/^(Great|Lovely|Good)\. What else/);
  });
});

test('"something else" before there is anything on offer is a wish for an idea', async () => {
  for (const open of [true, false]) {
    const talk = createTalk();
    if (open) await talk.launch();
    else await talk.intent('RecommendIntent');
    expect((await talk.intent('SomethingElseIntent')).offered).toBeDefined();
  }
  const talk = createTalk();
  await talk.askForCoffee();
  await talk.yes();
  await talk.resume();
  const { text, offered } = await talk.intent('SomethingElseIntent');
  expect(offered).toBeDefined();
  expect(text).not.toMatch(/^(No problem|All right|Fair enough)\./);
});
