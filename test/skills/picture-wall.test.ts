import { createDevice, conversation } from '../../simulator/testing';
import { holdTalk, talksOf } from './support/customer';
import { loadSkill } from './support/sample-skill';

const skill = loadSkill('picture-wall');
const onScreen = { ...skill, type: 'echo-show-8' } as const;

describe('Picture Wall, a callback handler by hand with a screen', () => {
  test.each(talksOf('picture-wall'))('a customer $title', holdTalk(skill));

  it(
    'gets a touch with the token of the document and the arguments of its SendEvent',
    conversation(onScreen, async (device) => {
      await device.say('open picture wall');
      const { intent, exchanges } = await device.touch(['picture', 3]);
      expect(intent).toBe('Alexa.Presentation.APL.UserEvent');
      expect(exchanges[0]?.request.request).toMatchObject({
        token: 'wall',
        arguments: ['picture', 3],
      });
    }),
  );

  it(
    'shows by touch what it shows by voice',
    conversation(onScreen, async (device) => {
      await device.say('open picture wall');
      const wall = device.screen;
      await device.touch(['picture', 2]);
      const touched = device.screen;
      expect(touched).not.toEqual(wall);
      await device.say('go back');
      expect(device.screen).toEqual(wall);
      await device.say('the second one');
      expect(device.screen).toEqual(touched);
    }),
  );

  it('hears of a screen only where there is one', async () => {
    for (const type of ['echo', 'echo-spot', 'fire-tv'] as const) {
      const device = createDevice({ ...skill, type });
      const { directives } = await device.say('open picture wall');
      expect(directives).toHaveLength(type === 'echo' ? 0 : 1);
    }
  });
});
