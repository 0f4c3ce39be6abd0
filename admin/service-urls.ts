import { wrongInput } from './cli-error';

/** Addresses used instead of the services' own; where one is absent, the service's own is used. */
export interface ServiceUrls {
  readonly creatorsApi?: string;
  readonly creatorsToken?: string;
  readonly archer?: string;
  readonly adsApi?: string;
  readonly lwaToken?: string;
  readonly lwaAuthorize?: string;
}

/** The environment variable of each. */
export const SERVICE_VARIABLES: Readonly<Record<keyof ServiceUrls, string>> = {
  creatorsApi: 'SHELF_CREATORS_API_URL',
  creatorsToken: 'SHELF_CREATORS_TOKEN_URL',
  archer: 'SHELF_ARCHER_URL',
  adsApi: 'SHELF_ADS_API_URL',
  lwaToken: 'SHELF_LWA_TOKEN_URL',
  lwaAuthorize: 'SHELF_LWA_AUTHORIZE_URL',
};

const HERE = ['127.0.0.1', 'localhost', '[::1]'];

/** Secrets are sent there, so only https is allowed, or this computer. */
const isSafe = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { hostname, protocol, username } = new URL(text);
  if (username !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && HERE.includes(hostname));
};

/**
 * Reads the addresses, without a slash at the end.
 *
 * @param variable the value of an environment variable
 * @throws CliError for an address that is neither https nor http on this computer
 */
export const readServiceUrls = (variable: (name: string) => string | undefined): ServiceUrls => {
  const set = Object.entries(SERVICE_VARIABLES).flatMap(([service, name]) => {
    const text = variable(name)?.trim() ?? '';
    if (text === '') return [];
    if (isSafe(text)) return [[service, text.replace(/\/+$/, '')] as const];
    throw wrongInput(
      `${name}: must be an https address, or http on 127.0.0.1 or localhost, without a user; correct it in the environment`,
    );
  });
  return Object.fromEntries(set);
};
