import { createHash } from 'node:crypto';
import { type RegistrationRecord } from '../attribution';

const DIGITS = 12;

/**
 * A stamp of what a deployed skill does because of the record: where it shops, which IDs it sends and whose
 * requests it answers. The build puts it into the bundle, and the skill into each line of its log.
 */
export const recordStamp = ({
  marketplaces,
  registration,
  skill,
  stage,
  trackingIds,
}: RegistrationRecord): string => {
  const sent = trackingIds.filter(({ status }) => status === 'created' || status === 'seen');
  const parts = [stage, skill.skillId, registration.directedAtChildren, marketplaces, sent];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, DIGITS);
};
