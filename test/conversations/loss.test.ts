import { createDevice, loadProject } from '../../workbench/testing';
import { productIdsOf, readConversation } from '../../lambda/dialogue/conversation';

const project = loadProject('en-US');

const tell = async (...sentences: readonly string[]) => {
  const device = createDevice({ project });
  let turn = await device.say('open shelf talker');
  for (const sentence of sentences) turn = await device.say(sentence);
  const { wish, scene } = readConversation(turn.exchanges.at(-1)?.response?.sessionAttributes);
  return { ...turn, wish, onOffer: productIdsOf(scene) };
};

const SORRY = "I'm so sorry for your loss.";

describe('somebody tells that one they loved died', () => {
  test.each([
    'our dog died last week',
    'my grandma passed away last month',
    'we had to put our cat to sleep',
    'she passed away in march',
  ])('"%s" is heard with sympathy, and nothing is offered to who died', async (sentence) => {
    const { speech, wish, onOffer, sessionOpen } = await tell(sentence);
    expect(speech.startsWith(SORRY)).toBe(true);
    expect([wish, onOffer, sessionOpen]).toEqual([{}, [], true]);
  });

  test.each([
    ["my sister's cat just died", 'sister'],
    ['my neighbor just lost her husband', 'neighbor'],
    ["it's for my mom my dad passed in october", 'mother'],
    ["my friend's husband died and i want to send her something", 'friend'],
  ])('"%s": it is for the one who grieves', async (sentence, recipient) => {
    const { speech, wish } = await tell(sentence);
    expect(speech).toContain(SORRY);
    expect(wish.recipient).toBe(recipient);
  });

  test('what was looked for goes on, and the sympathy is said once', async () => {
    const first = await tell('a coffee maker for my aunt', 'her husband passed away in may');
    expect(first.speech).toContain(SORRY);
    expect(first.wish).toMatchObject({ recipient: 'aunt', type: 'coffee-maker' });
    const { speech } = await tell(
      'a coffee maker for my aunt',
      'her husband passed away in may',
      'something cheaper',
    );
    expect(speech).not.toContain(SORRY);
  });
});

test.each([
  'my son passed his exams',
  'my coffee maker died this morning',
  'i need headphones mine literally just died',
  'my sister lost her keys',
])('"%s" tells of no death', async (sentence) => {
  expect((await tell(sentence)).speech).not.toContain('sorry for your loss');
});
