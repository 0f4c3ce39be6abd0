import { type SkillIdentity, requireOwnSkill } from '../../build/deploy/require-own-skill';

const OWN = 'amzn1.ask.skill.own';
const OTHER = 'amzn1.ask.skill.other';

const refusalOf = (
  world: SkillIdentity['world'],
  recordId: string | null,
  skillId: string | undefined,
  isMetadataOnly = false,
): string => {
  try {
    requireOwnSkill({ world, recordId, deployed: { skillId }, isMetadataOnly });
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
};

test('live deploys the skill that the record names', () => {
  expect(refusalOf('live', OWN, OWN)).toBe('none');
  expect(refusalOf('live', OWN, OTHER)).toContain(`live deploys the skill ${OTHER}`);
  expect(refusalOf('live', OWN, OTHER, true)).toContain(`the record names ${OWN}`);
});

test('live makes no second skill when ask-cli does not know the one in the record', () => {
  for (const isMetadataOnly of [false, true]) {
    expect(refusalOf('live', OWN, undefined, isMetadataOnly)).toContain(
      'ask would make another skill',
    );
  }
});

test("before the record has an ID, only live's skill package is deployed, which makes the skill", () => {
  expect(refusalOf('live', null, undefined, true)).toBe('none');
  expect(refusalOf('live', null, OWN, true)).toBe('none');
  expect(refusalOf('live', null, undefined)).toContain('--target skill-metadata');
  expect(refusalOf('live', null, OWN)).toContain('shelf release prepare --skill-id');
});

test('development never deploys the skill that customers use', () => {
  expect(refusalOf('default', OWN, OTHER)).toBe('none');
  expect(refusalOf('default', OWN, undefined)).toBe('none');
  expect(refusalOf('default', null, OTHER)).toBe('none');
  expect(refusalOf('default', OWN, OWN)).toContain('the skill that customers use');
});
