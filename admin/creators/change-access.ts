import { type Country, type RegistrationRecord } from '../../attribution';
import { type NamedCredential, credentialsOf } from './access';

type Access = NonNullable<RegistrationRecord['creators']>;

const rebuild = (
  all: readonly NamedCredential[],
  rest: Pick<Access, 'checks' | 'partnerTags' | 'screens'>,
): RegistrationRecord['creators'] => {
  const [first, ...others] = all;
  if (first === undefined) return null;
  return {
    credentialName: first.credentialName,
    version: first.version,
    ...(others.length > 0 && { others }),
    ...(rest.partnerTags !== undefined && { partnerTags: rest.partnerTags }),
    ...(rest.checks !== undefined && { checks: rest.checks }),
    ...(rest.screens !== undefined && { screens: rest.screens }),
  };
};

/** Adds a credential at the end; one of the same name is replaced in its place. */
export const withCredential = (
  record: RegistrationRecord,
  credential: NamedCredential,
): RegistrationRecord => {
  const all = credentialsOf(record);
  const at = all.findIndex(({ credentialName }) => credentialName === credential.credentialName);
  const next = at < 0 ? [...all, credential] : all.with(at, credential);
  return { ...record, creators: rebuild(next, record.creators ?? {}) };
};

/** Removes a credential; the next one takes its place. */
export const withoutCredential = (
  record: RegistrationRecord,
  name: string,
): RegistrationRecord => ({
  ...record,
  creators: rebuild(
    credentialsOf(record).filter(({ credentialName }) => credentialName !== name),
    record.creators ?? {},
  ),
});

/** Puts the new credential in the place of the old one, and the old one at the end. */
export const withRotation = (
  record: RegistrationRecord,
  from: string,
  to: string,
): RegistrationRecord => {
  const all = credentialsOf(record);
  const old = all.find(({ credentialName }) => credentialName === from);
  const fresh = all.find(({ credentialName }) => credentialName === to);
  if (old === undefined || fresh === undefined) return record;
  const order = all
    .filter((one) => one !== fresh)
    .flatMap((one) => (one === old ? [fresh] : [one]));
  return { ...record, creators: rebuild([...order, old], record.creators ?? {}) };
};

/** Notes the tag the API is asked with in a marketplace. */
export const withPartnerTag = (
  record: RegistrationRecord,
  marketplace: Country,
  tag: string,
): RegistrationRecord =>
  record.creators === null
    ? record
    : {
        ...record,
        creators: {
          ...record.creators,
          partnerTags: { ...record.creators.partnerTags, [marketplace]: tag },
        },
      };

/** The tag the API is asked with in a marketplace: one kept for it, else the account's own there. */
export const partnerTagOf = (
  { creators, marketplaces }: RegistrationRecord,
  marketplace: Country,
): string | undefined => creators?.partnerTags?.[marketplace] ?? marketplaces[marketplace]?.storeId;
