import { conversation } from '../../simulator/testing';
import { holdTalk, talksOf } from './support/customer';
import { loadSkill } from './support/sample-skill';

const skill = loadSkill('pen-friends');

describe("Pen Friends, a callback handler of ask-sdk-core with Amazon's lists of names and places", () => {
  test.each(talksOf('pen-friends'))('a customer $title', holdTalk(skill));

  it(
    'keeps what was noted apart by friend',
    conversation(skill, async (device) => {
      await device.say('open pen friends');
      await device.say('james has a dog');
      await device.say('emma has two cats');
      expect((await device.say('what pet does james have')).speech).toContain('a dog');
    }),
  );
});
