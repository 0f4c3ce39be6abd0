import { type RegistrationRecord } from '../../attribution';
import {
  type CreatorsCredential,
  isCredentialVersion,
  regionOfVersion,
} from '../../clients/creators';
import { refused, wrongInput } from '../cli-error';
import { type SecretStore } from '../secrets/secret-store';

/** A credential as the record has it: without its secret. */
export interface NamedCredential {
  readonly credentialName: string;
  readonly version: string;
}

const PARTS = ['id', 'secret', 'version'] as const;
type Part = (typeof PARTS)[number];

const secretName = (name: string, part: Part): string => `creators.${name}.${part}`;

/** The record's credentials, the one in use first. */
export const credentialsOf = ({ creators }: RegistrationRecord): NamedCredential[] =>
  creators === null
    ? []
    : [creators, ...(creators.others ?? [])].map(({ credentialName, version }) => ({
        credentialName,
        version,
      }));

/** The region of a version in the record, `?` for one this program doesn't know. */
export const regionName = (version: string): string =>
  isCredentialVersion(version) ? regionOfVersion(version) : '?';

/** A name as `--name` takes it: it becomes part of an environment variable. */
export const readName = (text: string): string => {
  if (/^[a-z0-9][a-z0-9-]{0,30}$/.test(text)) return text;
  throw wrongInput(
    `"${text}" is not a name for a credential; use lower-case letters, digits and hyphens.`,
  );
};

/**
 * The record's credential of that name.
 *
 * @throws CliError when there is none
 */
export const findCredential = (record: RegistrationRecord, name: string): NamedCredential => {
  const all = credentialsOf(record);
  const found = all.find(({ credentialName }) => credentialName === name);
  if (found !== undefined) return found;
  const names = all.map(({ credentialName }) => credentialName).join(', ');
  throw wrongInput(
    names === ''
      ? 'There is no credential of the Creators API yet: shelf creators import credentials.csv'
      : `There is no credential "${name}", only: ${names}.`,
  );
};

/** Where id and secret of a credential come from; `missing` when one of them is not found. */
export const sourceOf = (
  secrets: SecretStore,
  name: string,
): 'environment' | 'file' | 'missing' => {
  const found = [secrets.read(secretName(name, 'id')), secrets.read(secretName(name, 'secret'))];
  if (found.includes(null)) return 'missing';
  return found.some((part) => part?.from === 'environment') ? 'environment' : 'file';
};

/**
 * A credential with its secret, for the call that needs it.
 *
 * @throws CliError when a part of it is missing
 */
export const openCredential = (
  secrets: SecretStore,
  { credentialName: name, version }: NamedCredential,
): CreatorsCredential => {
  const read = (part: Part): string => {
    const found = secrets.read(secretName(name, part));
    if (found !== null) return found.value;
    throw refused(
      `${secretName(name, part)} is not among your secrets; enter the credential again: shelf creators add --name ${name}`,
    );
  };
  if (!isCredentialVersion(version)) {
    throw refused(
      `The credential "${name}" is of version ${version}, which this program doesn't know; update Shelf Talker.`,
    );
  }
  return { id: read('id'), secret: read('secret'), version };
};

/** The name this credential's id is already kept under, if any. */
export const nameOfId = (
  record: RegistrationRecord,
  secrets: SecretStore,
  id: string,
): string | undefined =>
  credentialsOf(record).find(
    ({ credentialName }) => secrets.read(secretName(credentialName, 'id'))?.value === id,
  )?.credentialName;

/** A name not in use: `default`, else the region's, else the region's with a number. */
export const freeName = (taken: readonly string[], version: string): string => {
  const region = regionName(version).toLowerCase();
  const numbered = Array.from({ length: taken.length + 1 }, (_, at) => `${region}-${at + 2}`);
  return ['default', region, ...numbered].find((name) => !taken.includes(name)) ?? region;
};

/** Keeps a credential's parts. */
export const keepCredential = (
  secrets: SecretStore,
  name: string,
  credential: CreatorsCredential,
): void => {
  secrets.writeAll(
    Object.fromEntries(PARTS.map((part) => [secretName(name, part), credential[part]])),
  );
};

/** Deletes a credential's parts. @returns whether any was in the file */
export const dropCredential = (secrets: SecretStore, name: string): boolean =>
  PARTS.map((part) => secrets.remove(secretName(name, part))).includes(true);

/** An id as it may be shown: only its end. */
export const maskId = (id: string): string => `…${id.slice(-4)}`;
