import { conversation } from '../../simulator/testing';
import { holdTalk, talksOf } from './support/customer';
import { startSkill } from './support/sample-skill';

const skill = startSkill('reading-room');
beforeAll(() => skill.loaded);
afterAll(skill.stop);

describe('Reading Room, an ES module with ask-sdk-core that needs a linked account', () => {
  test.each(talksOf('reading-room'))('a customer $title', holdTalk(skill));

  it(
    'answers what needs no account to customers without one',
    conversation(skill, async (device) => {
      const { exchanges, speech } = await device.say('ask reading room when are you open');
      expect(speech).toContain('from nine to six');
      expect(exchanges[0]?.request.context.System.user).not.toHaveProperty('accessToken');
      expect(exchanges[0]?.response?.response.card).toBeUndefined();
    }),
  );
});
