import { wrongInput } from './cli-error';

/** Addresses that stand in for the services' own; absent ones are the services' own. */
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

/** Secrets go there: only https, or this computer. */
const isSafe = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { hostname, protocol, username } = new URL(text);
  if (username !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && HERE.includes(hostname));
};

/**
 * Reads the addresses; a slash at the end is left out, so that paths can follow.
 *
 * @param variable the value of an environment variable
 * @throws CliError for an address that is not https, nor http on this computer
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
