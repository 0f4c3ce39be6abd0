import { holdTalk, talksOf } from './support/customer';
import { loadSkill } from './support/sample-skill';

const skill = loadSkill('night-sounds');

describe('Night Sounds, a promise handler by hand for the audio player', () => {
  test.each(talksOf('night-sounds', ['asks for a sound at once']))(
    'a customer $title',
    holdTalk(skill),
  );
});
