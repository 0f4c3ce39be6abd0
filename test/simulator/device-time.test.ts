import { type SkillHandler, createDevice } from '../../simulator/testing';
import {
  conversation,
  createDevice as createOwnDevice,
  loadProject,
} from '../../workbench/testing';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.UTC(2026, 10, 21, 12);

const model = {
  interactionModel: {
    languageModel: {
      invocationName: 'plant diary',
      intents: [
        { name: 'AMAZON.FallbackIntent', samples: [] },
        {
          name: 'WaterIntent',
          slots: [
            { name: 'day', type: 'AMAZON.DATE' },
            { name: 'hour', type: 'AMAZON.TIME' },
          ],
          samples: ['water it {day}', 'water it {hour}'],
        },
      ],
    },
  },
};

const handler: SkillHandler = async () => ({
  version: '1.0',
  response: { outputSpeech: { type: 'PlainText', text: 'Fine.' }, shouldEndSession: false },
});

const deviceFor = () => createDevice({ model, handler, clock: START });

describe('the day of the device', () => {
  test.each([
    ['Pacific/Auckland', '2026-11-23', '01:10'],
    ['America/Los_Angeles', '2026-11-22', '04:10'],
    [undefined, '2026-11-22', '12:10'],
  ])('is the day in its time zone: %s', async (timeZone, tomorrow, soon) => {
    const device = createDevice({ model, handler, clock: START, timeZone });
    await device.say('open plant diary');
    const { slots } = await device.say('water it tomorrow');
    expect(slots).toEqual({ day: { value: tomorrow } });
    expect((await device.say('water it in ten minutes')).slots).toEqual({ hour: { value: soon } });
  });
});

describe('time that passes', () => {
  it('makes tomorrow a later day', async () => {
    const device = deviceFor();
    await device.say('open plant diary');
    expect((await device.say('water it tomorrow')).slots['day']?.value).toBe('2026-11-22');
    await device.pass(3 * DAY);
    expect((await device.say('water it tomorrow')).slots['day']?.value).toBe('2026-11-25');
    device.wait(DAY);
    expect((await device.say('water it tomorrow')).slots['day']?.value).toBe('2026-11-26');
  });

  it('passes between what is said before it and after it, even when asked at once', async () => {
    const device = deviceFor();
    const [, before, , after] = await Promise.all([
      device.say('open plant diary'),
      device.say('water it tomorrow'),
      device.pass(DAY),
      device.say('water it tomorrow'),
    ]);
    expect(before.slots['day']?.value).toBe('2026-11-22');
    expect(after.slots['day']?.value).toBe('2026-11-23');
  });

  it('is not added to a time that is set later', async () => {
    const device = deviceFor();
    await device.pass(3 * DAY);
    device.setClock(Date.UTC(2030, 0, 1));
    const turn = await device.say('open plant diary');
    expect(turn.exchanges[0]?.request.request.timestamp).toBe('2030-01-01T00:00:00Z');
    expect((await device.say('water it tomorrow')).slots['day']?.value).toBe('2030-01-02');
  });
});

describe('for this project, time that passes', () => {
  const project = loadProject('en-US');
  const handOver = async (minutes: number): Promise<string> => {
    const device = createOwnDevice({ project });
    await device.say('ask shelf talker for a gift for my dad who likes coffee');
    await device.say('yes');
    await device.pass(minutes * MINUTE);
    return (await device.say('yes')).speech;
  };

  it('is seen by the skill, which does not act on a hand-over of long ago', async () => {
    expect(await handOver(59)).not.toContain("let's carry on");
    expect(await handOver(61)).toContain("let's carry on");
  });

  test(
    'is seen by the memory, which forgets a customer after 400 days',
    conversation({ project }, async (device) => {
      expect((await device.say('open shelf talker')).speech).toContain('Welcome to Shelf Talker');
      await device.say('a gift for my dad who likes coffee');
      await device.say('stop');
      await device.pass(399 * DAY);
      expect((await device.say('open shelf talker')).speech).not.toContain('Welcome to');
      await device.say('stop');
      await device.pass(401 * DAY);
      expect((await device.say('open shelf talker')).speech).toContain('Welcome to Shelf Talker');
    }),
  );
});
