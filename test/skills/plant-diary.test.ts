import { conversation } from '../../simulator/testing';
import { holdTalk, talksOf } from './support/customer';
import { loadSkill } from './support/sample-skill';

const skill = loadSkill('plant-diary');

describe('Plant Diary, a callback handler by hand that calls back later', () => {
  test.each(talksOf('plant-diary'))('a customer $title', holdTalk(skill));

  it(
    'gets relative days as seen from the time of the device',
    conversation({ ...skill, clock: Date.UTC(2027, 11, 31, 12) }, async (device) => {
      await device.say('open plant diary');
      const { slots } = await device.say('water the fern tomorrow');
      expect(slots['day']).toEqual({ value: '2028-01-01' });
    }),
  );
});
