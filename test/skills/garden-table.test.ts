import { type IntentRequest } from 'ask-sdk-model';
import { conversation } from '../../simulator/testing';
import { holdTalk, talksOf } from './support/customer';
import { loadSkill } from './support/sample-skill';

const skill = loadSkill('garden-table');

describe('Garden Table, a callback handler of ask-sdk-core that leaves the questions to Alexa', () => {
  test.each(talksOf('garden-table'))('a customer $title', holdTalk(skill));

  it(
    'is called in every turn, with what is known so far',
    conversation(skill, async (device) => {
      await device.say('ask garden table to book a table for two for lunch tomorrow');
      await device.say('the window');
      await device.say('yes');
      const sent = device.exchanges.map(({ request }) => request.request as IntentRequest);
      expect(sent.map(({ dialogState }) => dialogState)).toEqual([
        'STARTED',
        'IN_PROGRESS',
        'COMPLETED',
      ]);
      expect(sent.at(-1)?.intent).toMatchObject({
        confirmationStatus: 'CONFIRMED',
        slots: {
          people: { value: '2' },
          day: { value: '2026-11-22' },
          meal: { value: 'lunch' },
          place: { value: 'the window' },
        },
      });
    }),
  );

  it(
    'has a value that breaks a rule of the model asked for again, in the words of that rule',
    conversation(skill, async (device) => {
      await device.say('ask garden table to book a table');
      expect((await device.say('nine')).speech).toContain('at most eight');
      expect((await device.say('zero')).speech).toContain('at most eight');
      expect((await device.say('eight')).speech).toContain('What day');
      expect((await device.say('yesterday')).speech).toContain('the next thirty days');
      expect((await device.say('tomorrow')).speech).toContain('Lunch or dinner');
    }),
  );
});
