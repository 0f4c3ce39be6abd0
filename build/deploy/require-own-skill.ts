import { type FileError, fileError } from '../../owner';
import { ASK_STATES, type DeployedWorld } from './ask-states';
import { type World } from './worlds';

/** What a deploy would meet. */
export interface SkillIdentity {
  readonly world: World;
  /** The ID in the record: that of the skill which customers use. */
  readonly recordId: string | null;
  /** What ask-cli knows of this world. */
  readonly deployed: Pick<DeployedWorld, 'skillId'>;
  /** Whether only the skill package is deployed, which makes a skill that does not exist yet. */
  readonly isMetadataOnly: boolean;
}

const NOTE_IT = 'note it: npx shelf release prepare --skill-id ID; then deploy again';

const refuseRecord = (message: string, remedy: string): FileError =>
  fileError('shop/registration.json', message, remedy, { path: 'skill.skillId' });
const refuseState = (world: World, message: string, remedy: string): FileError =>
  fileError(ASK_STATES, message, remedy, { path: `profiles.${world}.skillId` });

const requireLive = ({ recordId, deployed, isMetadataOnly }: SkillIdentity): void => {
  const { skillId } = deployed;
  if (recordId === null) {
    if (isMetadataOnly) return;
    throw skillId === undefined
      ? refuseState(
          'live',
          'the skill of live does not exist yet',
          `make it: npm run deploy -- --profile live --target skill-metadata; it prints the ID: ${NOTE_IT}`,
        )
      : refuseRecord(`live deploys the skill ${skillId}, and the record has no ID`, NOTE_IT);
  }
  if (skillId === undefined) {
    throw refuseState(
      'live',
      `is missing, so ask would make another skill than ${recordId}, which the record names`,
      `write that ID there, or restore the file from the version after the last deploy`,
    );
  }
  if (skillId !== recordId) {
    throw refuseState(
      'live',
      `live deploys the skill ${skillId}, and the record names ${recordId}`,
      'find out in the developer console which one customers use, and correct the other file',
    );
  }
};

/**
 * Refuses a deploy that would mix the two worlds: live takes the skill that the record names, and no
 * other world does.
 *
 * @throws FileError that says which of the two IDs to correct
 */
export const requireOwnSkill = (identity: SkillIdentity): void => {
  const { world, recordId, deployed } = identity;
  if (world === 'live') return requireLive(identity);
  if (recordId === null || deployed.skillId !== recordId) return;
  throw refuseState(
    world,
    `the profile ${world} would change ${recordId}, the skill that customers use`,
    `move the entry profiles.${world} to profiles.live, and deploy that: npm run deploy -- --profile live`,
  );
};
