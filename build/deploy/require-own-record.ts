import { type RegistrationRecord } from '../../attribution';
import { fileError } from '../../owner';

/**
 * Refuses to deploy with the sample record: its IDs belong to nobody, so the skill would earn nothing
 * and would disclose a commission it doesn't get.
 *
 * @throws FileError while the record is the sample
 */
export const requireOwnRecord = ({ sample }: RegistrationRecord): void => {
  if (!sample) return;
  throw fileError(
    'shop/registration.json',
    'this is the sample record, whose IDs belong to nobody',
    'put in your own and set "sample" to false, then deploy again',
    { path: 'sample' },
  );
};
