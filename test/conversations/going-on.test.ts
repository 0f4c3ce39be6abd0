import { type Product } from '../../catalog';
import { createDevice, loadProject } from '../../workbench/testing';
import { dollars, invented, shelfOf } from '../support/invented';
import { createTalk, slot } from '../support/talk';

const project = loadProject('en-US');

const attribute = (...ids: string[]) => ({
  attributes: Object.fromEntries(ids.map((id) => [id, 'owner' as const])),
});

const plain = invented('plain-phones', {
  ...dollars(20),
  size: 'small',
  ...attribute('corded', 'black'),
});
const fine = invented('fine-phones', {
  ...dollars(90),
  size: 'medium',
  priceBand: 3,
  ...attribute('wireless', 'foldable', 'black'),
});
const other = invented('other-phones', {
  ...dollars(60),
  size: 'medium',
  words: { pitch: 'It is other.' },
});
const last = invented('last-phones', {
  ...dollars(60),
  size: 'medium',
  words: { pitch: 'It is last.' },
});

const talk = (...products: readonly Product[]) => {
  const device = createDevice({ project, skillDeps: shelfOf(...products) });
  return async (words: string): Promise<string> => (await device.say(words)).speech;
};

describe('a comparison', () => {
  test('is made attribute by attribute, by size and by the owner’s estimates, without a figure', async () => {
    const say = talk(fine, plain);
    await say('ask shelf talker for headphones');
    await say('what are my options');
    expect(await say('compare the first and the second')).toMatch(
      new RegExp(
        '^First, the plain phones\\. Second, the fine phones\\. ' +
          'The first one is corded, the second one wireless\\. The second one is foldable\\. ' +
          'The first one is smaller\\. ' +
          'As far as I can tell, the first one is the more modest choice\\. .*' +
          'Which one would you like\\?$',
      ),
    );
  });

  test('says what each of them is where nothing is known that sets them apart', async () => {
    const say = talk(last, other);
    await say('ask shelf talker for headphones');
    await say('what are my options');
    const speech = await say('compare them');
    expect(speech).toContain('It is other.');
    expect(speech).toContain('It is last.');
  });

  test('is never of an older list', async () => {
    const talking = createTalk();
    const { envelope } = await talking.intent('ListOptionsIntent');
    const old = envelope.sessionAttributes?.['options'] as string[];
    const offer = await talking.intent('SomethingElseIntent');
    const { envelope: after } = await talking.intent('CompareIntent');
    const compared = after.sessionAttributes?.['options'] as string[];
    expect(compared).toContain(offer.offered);
    for (const id of old) expect(compared).not.toContain(id);
  });
});

describe('a position', () => {
  test('may be counted from the end, or be told by size', async () => {
    const say = talk(fine, plain, other);
    await say('ask shelf talker for headphones');
    const listed = await say('what are my options');
    const lastNamed = ['fine', 'plain', 'other'].reduce((one, two) =>
      listed.indexOf(`the ${one}`) > listed.indexOf(`the ${two}`) ? one : two,
    );
    expect(await say('the last one')).toContain(lastNamed);
    await say('what are my options');
    expect(await say('the smaller one then')).toContain('plain');
  });

  test('a thing that was offered is refused by what it is called, and nothing else is', async () => {
    const say = talk(fine, plain);
    const offered = await say('ask shelf talker for headphones');
    const name = offered.includes('plain') ? 'plain phones' : 'fine phones';
    expect(await say(`not the ${name}`)).not.toContain(name);
  });

  test('of a list that is gone means nothing', async () => {
    const talking = createTalk();
    await talking.intent('ListOptionsIntent');
    const { offered } = await talking.intent('RecommendIntent', {
      category: slot('kettle', 'kettle'),
      recipient: slot('dad', 'father'),
    });
    const second = await talking.intent('ChooseIntent', { position: slot('2') });
    expect(second.text).toContain("I don't have that number on offer");
    expect(second.offered).toBe(offered);
    const first = await talking.intent('ChooseIntent', { position: slot('1') });
    expect(first.offered).toBe(offered);
  });

  test('still means the list after one of it was chosen', async () => {
    const talking = createTalk();
    const { envelope } = await talking.intent('ListOptionsIntent');
    const listed = envelope.sessionAttributes?.['options'] as string[];
    await talking.intent('ChooseIntent', { position: slot('2') });
    expect((await talking.intent('ChooseIntent', { position: slot('3') })).offered).toBe(listed[2]);
  });

  test('means nothing after Alexa Shopping has led', async () => {
    const talking = createTalk();
    await talking.intent('ListOptionsIntent');
    await talking.intent('ChooseIntent', { position: slot('2') });
    await talking.yes();
    await talking.resume();
    const { text } = await talking.intent('ChooseIntent', { position: slot('3') });
    expect(text).toContain("I don't have that number on offer");
  });
});

test('what "next" went past does not come back by itself in the session', async () => {
  const say = talk(plain, fine, other);
  const heard = [];
  let speech = await say('ask shelf talker for headphones');
  for (const words of ['next', 'next', 'next', 'headphones', 'surprise me', 'something else']) {
    const [name] = /the \w+ phones/.exec(speech) ?? [];
    if (name !== undefined) heard.push(name);
    speech = await say(words);
  }
  expect(new Set(heard).size).toBe(3);
  expect(heard).toHaveLength(3);
  expect(await say('previous')).toMatch(/the \w+ phones/);
});

describe('a direction', () => {
  test.each([
    ['too expensive', 'As far as I can tell, a more modest choice is the other phones.'],
    ['something smaller', 'Something smaller: the plain phones.'],
  ])(
    '"%s" is followed by what the owner’s estimates and sizes say of the offer',
    async (words, lead) => {
      const say = talk(fine, other, plain);
      await say('ask shelf talker for wireless headphones');
      const speech = await say(words === 'too expensive' ? "that's too expensive" : words);
      expect(speech).toContain(lead);
      expect(speech).not.toMatch(/\d|dollar|\bcost|cheap|\bprice/i);
    },
  );
});
