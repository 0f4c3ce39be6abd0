import { conversation } from '../../simulator/testing';
import { holdTalk, talksOf } from './support/customer';
import { loadSkill } from './support/sample-skill';

const skill = loadSkill('night-sounds');

describe('Night Sounds, a promise handler by hand for the audio player', () => {
  test.each(talksOf('night-sounds'))('a customer $title', holdTalk(skill));

  it(
    'is told what plays, and since how long, in the context of every request',
    conversation(skill, async (device) => {
      await device.say('ask night sounds to play waves');
      device.wait(65_000);
      const { exchanges } = await device.say('pause');
      expect(exchanges[0]?.request.context.AudioPlayer).toMatchObject({
        token: 'waves',
        offsetInMilliseconds: 65_000,
      });
      const { directives } = await device.say('resume');
      expect(directives).toMatchObject([
        { audioItem: { stream: { token: 'waves', offsetInMilliseconds: 65_000 } } },
      ]);
    }),
  );
});
