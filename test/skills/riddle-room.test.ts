import { conversation } from '../../simulator/testing';
import { holdTalk, talksOf } from './support/customer';
import { loadSkill } from './support/sample-skill';

const skill = loadSkill('riddle-room');

describe('Riddle Room, a callback handler of ask-sdk-core that sells a pack of riddles', () => {
  test.each(talksOf('riddle-room'))('a customer $title', holdTalk(skill));

  it(
    'gets the token and the name of its own directive back, with the result of the purchase',
    conversation(skill, async (device) => {
      await device.say('open riddle room');
      await device.say('buy the winter pack');
      const { exchanges } = await device.say('yes');
      expect(exchanges[0]?.request.request).toMatchObject({
        type: 'Connections.Response',
        name: 'Buy',
        token: 'Buy',
        status: { code: '200' },
        payload: { purchaseResult: 'ACCEPTED' },
      });
    }),
  );
});
