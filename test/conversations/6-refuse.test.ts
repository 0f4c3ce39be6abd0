import { createDevice, loadProject } from '../../workbench/testing';
import { dollars, invented, shelfOf } from '../support/invented';
import { createTalk, slot } from '../support/talk';

test.each(['AMAZON.NoIntent', 'SomethingElseIntent'])(
  '%s: the product is declined, the next best is offered',
  async (intent) => {
    const talk = createTalk();
    const first = await talk.askForCoffee();
    const second = await talk.intent(intent);
    expect(second.offered).toBeDefined();
    expect(second.offered).not.toBe(first.offered);
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
  expect(offered).toBeDefined();
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
  expect(options).not.toContain((await talk.no()).offered);
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
