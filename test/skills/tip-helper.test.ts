import { conversation } from '../../simulator/testing';
import { holdTalk, talksOf } from './support/customer';
import { startSkill } from './support/sample-skill';

const skill = startSkill('tip-helper');
beforeAll(() => skill.loaded);
afterAll(skill.stop);

describe('Tip Helper, an ES module without a library, for one sentence or many', () => {
  test.each(talksOf('tip-helper'))('a customer $title', holdTalk(skill));

  it(
    'says how to ask when it understood nothing',
    conversation(skill, async (device) => {
      await device.say('open tip helper');
      expect((await device.say('sing me a song')).speech).toContain('I can only do tips');
    }),
  );
});
