import { type IntentRequest } from 'ask-sdk-model';
import { conversation } from '../../simulator/testing';
import { holdTalk, talksOf } from './support/customer';
import { loadSkill } from './support/sample-skill';

const skill = loadSkill('salad-kitchen');

describe('Salad Kitchen, a promise handler for slots with several values', () => {
  test.each(talksOf('salad-kitchen'))('a customer $title', holdTalk(skill));

  it(
    'gets several values as a list, each with its own entity resolution',
    conversation(skill, async (device) => {
      await device.say('open salad kitchen');
      const { exchanges } = await device.say('add olives and tomatoes');
      const { intent } = exchanges[0]?.request.request as IntentRequest;
      const resolved = (name: string) => ({
        resolutionsPerAuthority: [{ values: [{ value: { name, id: name } }] }],
      });
      expect(intent.slots?.['toppings']?.slotValue).toMatchObject({
        type: 'List',
        values: [
          { type: 'Simple', value: 'olives', resolutions: resolved('olive') },
          { type: 'Simple', value: 'tomatoes', resolutions: resolved('tomato') },
        ],
      });
    }),
  );
});
