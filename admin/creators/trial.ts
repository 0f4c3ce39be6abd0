import { COUNTRIES, type Country, MARKETPLACES, type RegistrationRecord } from '../../attribution';
import { type NamedCredential, regionName } from './access';
import { partnerTagOf } from './change-access';

/** A marketplace in which a credential can be tried, and the tag to ask with. */
export interface Trial {
  readonly marketplace: Country;
  readonly tag: string;
}

const marketplacesFor = ({ version }: NamedCredential): Country[] =>
  COUNTRIES.filter((country) => MARKETPLACES[country].creatorsRegion === regionName(version));

/** Where the record has a tag in the credential's region. */
export const trialsOf = (record: RegistrationRecord, credential: NamedCredential): Trial[] =>
  marketplacesFor(credential).flatMap((marketplace) => {
    const tag = partnerTagOf(record, marketplace);
    return tag === undefined ? [] : [{ marketplace, tag }];
  });

/** What to do when the record has no store ID in a credential's region. */
export const howToAsk = (credential: NamedCredential): string => {
  const { credentialName, version } = credential;
  const [country = 'US'] = marketplacesFor(credential);
  const tag = `yourstore-${MARKETPLACES[country].tagSuffix}`;
  return `There is no store ID in ${regionName(version)} to check "${credentialName}" with; name one: shelf creators check --name ${credentialName} --marketplace ${country} --tag ${tag}`;
};
