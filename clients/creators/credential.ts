import { type Region } from '../../attribution';

/** The versions of credentials that Amazon has issued; since about February 2026 new ones are 3.x. */
export const CREDENTIAL_VERSIONS = ['2.1', '2.2', '2.3', '3.1', '3.2', '3.3'] as const;
export type CredentialVersion = (typeof CREDENTIAL_VERSIONS)[number];

/** One set of keys, as Associates Central issues it under Tools, Creators API. */
export interface CreatorsCredential {
  /** The Credential ID. */
  readonly id: string;
  readonly secret: string;
  /** As Associates Central shows it: it decides where tokens come from. */
  readonly version: CredentialVersion;
}

export const isCredentialVersion = (text: string): text is CredentialVersion =>
  CREDENTIAL_VERSIONS.some((version) => version === text);

interface VersionRule {
  readonly region: Region;
  readonly tokenUrl: string;
}

/** Amazon's table of versions (Creators API page "Using cURL"). */
const RULES: Readonly<Record<CredentialVersion, VersionRule>> = {
  '2.1': {
    region: 'NA',
    tokenUrl: 'https://creatorsapi.auth.us-east-1.amazoncognito.com/oauth2/token',
  },
  '2.2': {
    region: 'EU',
    tokenUrl: 'https://creatorsapi.auth.eu-south-2.amazoncognito.com/oauth2/token',
  },
  '2.3': {
    region: 'FE',
    tokenUrl: 'https://creatorsapi.auth.us-west-2.amazoncognito.com/oauth2/token',
  },
  '3.1': { region: 'NA', tokenUrl: 'https://api.amazon.com/auth/o2/token' },
  '3.2': { region: 'EU', tokenUrl: 'https://api.amazon.co.uk/auth/o2/token' },
  '3.3': { region: 'FE', tokenUrl: 'https://api.amazon.co.jp/auth/o2/token' },
};

/** The region a version is issued for. UNCONFIRMED whether its credential works in another too. */
export const regionOfVersion = (version: CredentialVersion): Region => RULES[version].region;

/** Where a version's tokens come from. */
export const tokenUrlOf = (version: CredentialVersion): string => RULES[version].tokenUrl;

/** Whether a version's tokens come from Cognito (2.x); else from Login with Amazon (3.x). */
export const isCognito = (version: CredentialVersion): boolean => version.startsWith('2');

/**
 * The `Authorization` of a call: 2.x names its version, 3.x doesn't (Creators API page "Common
 * request headers and parameters"; the migration page says otherwise of 3.x, the SDK agrees).
 */
export const authorizationOf = (version: CredentialVersion, token: string): string =>
  isCognito(version) ? `Bearer ${token}, Version ${version}` : `Bearer ${token}`;
