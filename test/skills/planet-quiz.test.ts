import { conversation } from '../../simulator/testing';
import { holdTalk, talksOf } from './support/customer';
import { loadSkill } from './support/sample-skill';

const skill = loadSkill('planet-quiz');

describe('Planet Quiz, a promise handler that keeps its score in the session', () => {
  test.each(talksOf('planet-quiz'))('a customer $title', holdTalk(skill));

  it(
    'gets its attributes back in every request of the session, and none in the next',
    conversation(skill, async (device) => {
      await device.say('open planet quiz');
      await device.say('mercury');
      await device.say('quit');
      await device.say('open planet quiz');
      expect(device.exchanges.map(({ request }) => request.session?.attributes)).toEqual([
        {},
        { at: 0, right: 0, over: false },
        { at: 1, right: 1, over: false },
        {},
      ]);
    }),
  );

  it(
    'gets a planet as an id, a number as digits and an ordinal as its place',
    conversation(skill, async (device) => {
      await device.say('open planet quiz');
      expect((await device.say("i think it's mercury")).slots).toEqual({
        planet: { value: 'mercury', id: 'mercury' },
      });
      expect((await device.say('number two')).slots).toEqual({ number: { value: '2' } });
      expect((await device.say('the third one')).slots).toEqual({ position: { value: '3' } });
    }),
  );
});
