import { type RegistrationRecord } from '../../attribution';
import { refused } from '../cli-error';
import { credentialsOf, openCredential, regionName } from '../creators/access';
import { type SecretStore } from './secret-store';

/** Texts by dotted name, as the skill reads them: `creators.default.secret`. */
export type NamedSecrets = Readonly<Record<string, string>>;

const NONE =
  'There is no credential of the Creators API to push; get one in Associates Central and note it: shelf creators import credentials.csv';

/**
 * The owner's secrets that the skill needs: id, secret and version of one credential per region; of
 * two, the one in use.
 *
 * @throws CliError when there is no credential, or one is incomplete
 */
export const secretsToPush = (record: RegistrationRecord, secrets: SecretStore): NamedSecrets => {
  const regions = new Set<string>();
  const credentials = credentialsOf(record).filter(({ version }) => {
    const isFirst = !regions.has(regionName(version));
    regions.add(regionName(version));
    return isFirst;
  });
  if (credentials.length === 0) throw refused(NONE);
  return Object.fromEntries(
    credentials.flatMap((credential) =>
      Object.entries(openCredential(secrets, credential)).map(([part, value]) => [
        `creators.${credential.credentialName}.${part}`,
        value as string,
      ]),
    ),
  );
};
