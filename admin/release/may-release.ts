import { type RegistrationRecord, earnsIn } from '../../attribution';
import { shoppingMarketplaces } from '../catalog/coverage';
import { type Release } from './prepare-manifest';

/**
 * Why a release may not be prepared yet, as a sentence with the next step.
 *
 * @param isChildDirected what the manifest says of the skill
 * @returns undefined when nothing stands in its way
 */
export const releaseRefusal = (
  record: RegistrationRecord,
  release: Release,
  isChildDirected: boolean,
): string | undefined => {
  if (isChildDirected || record.registration.directedAtChildren === true) {
    return 'the skill is directed at children, and such a skill may not shop; if that is wrong, correct privacyAndCompliance.isChildDirected in skill-package/skill.json';
  }
  if (release === 'published') return undefined;
  if (record.stage !== 'registered' && record.stage !== 'earning') {
    return `the skill is at stage ${record.stage}: the release that earns comes after the registration with Associates; do that first: shelf associates register`;
  }
  return shoppingMarketplaces(record).some((marketplace) => earnsIn(record, marketplace, 'earning'))
    ? undefined
    : 'no marketplace in which the skill shops has an Associates ID, so nothing would be earned; register first: shelf associates register';
};
