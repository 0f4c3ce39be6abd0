import { type Reply, asking, fakeSkill } from './support/fake-skill';
import { smallDevice } from './support/small-device';

describe('a skill that is asked whether it could', () => {
  const ask = async (reply: Reply, words = 'find me a kettle') => {
    const skill = fakeSkill({ CanFulfillIntentRequest: reply });
    const turn = await smallDevice(skill).canFulfill(words);
    return { skill, turn };
  };

  it('gets the intent with its slots, and answers without doing anything', async () => {
    const { skill, turn } = await ask({
      canFulfillIntent: {
        canFulfill: 'YES',
        slots: { thing: { canUnderstand: 'YES', canFulfill: 'YES' } },
      },
    });
    expect(skill.requests[0]?.request).toMatchObject({
      type: 'CanFulfillIntentRequest',
      intent: { name: 'GiftIntent', slots: { thing: { value: 'kettle' } } },
    });
    expect(turn).toMatchObject({
      intent: 'CanFulfillIntentRequest',
      slots: { thing: { value: 'kettle', id: 'kettle' } },
      error: null,
      sessionOpen: false,
    });
  });

  it.each([
    ['no answer', {}, '"canFulfillIntent": '],
    [
      'an unknown word',
      { canFulfillIntent: { canFulfill: 'PERHAPS' as 'MAYBE' } },
      '"canFulfillIntent.canFulfill": ',
    ],
    [
      'speech',
      { ...asking('Sure.'), canFulfillIntent: { canFulfill: 'YES' as const } },
      'says and does nothing yet',
    ],
  ])('is told off for %s', async (_, reply, problem) => {
    const { turn } = await ask(reply);
    expect(turn.error).toContain(problem);
    expect(turn.speech).toBe('');
  });

  it('is not asked about its own launch', async () => {
    const { skill, turn } = await ask({}, 'open gift compass');
    expect(skill.requests).toEqual([]);
    expect(turn.warnings.join()).toContain('not an intent');
  });
});

it.each([
  ['SkillEnabled', 'AlexaSkillEvent.SkillEnabled'],
  ['SkillDisabled', 'AlexaSkillEvent.SkillDisabled'],
  ['SkillPermissionAccepted', 'AlexaSkillEvent.SkillPermissionAccepted'],
  ['SkillPermissionChanged', 'AlexaSkillEvent.SkillPermissionChanged'],
  ['SkillAccountLinked', 'AlexaSkillEvent.SkillAccountLinked'],
  ['ProactiveSubscriptionChanged', 'AlexaSkillEvent.ProactiveSubscriptionChanged'],
  ['NotificationSubscriptionChanged', 'AlexaSkillEvent.NotificationSubscriptionChanged'],
  ['ReminderCreated', 'Reminders.ReminderCreated'],
  ['ReminderStarted', 'Reminders.ReminderStarted'],
  ['ReminderStatusChanged', 'Reminders.ReminderStatusChanged'],
  ['ReminderUpdated', 'Reminders.ReminderUpdated'],
  ['ReminderDeleted', 'Reminders.ReminderDeleted'],
] as const)('the event %s reaches the skill as %s, without a session', async (name, type) => {
  const skill = fakeSkill({ LaunchRequest: asking('Welcome.') });
  const device = smallDevice(skill);
  await device.say('open gift compass');
  const body = { acceptedPermissions: [{ scope: 'alexa::profile:email:read' }] };
  const turn = await device.event(name, body);
  expect(turn.intent).toBe(type);
  expect(turn.sessionOpen).toBe(true);
  expect(skill.requests[1]).not.toHaveProperty('session');
  expect(skill.requests[1]?.request).toMatchObject({
    type,
    body,
    eventCreationTime: '2026-11-21T12:00:00.000Z',
  });
});
