import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Region } from '../../attribution';
import {
  type AdsClient,
  type RegistrationJournal,
  createAdsClient,
  createFileJournal,
} from '../../clients/ads';
import { LWA_HOSTS, createLwaClient, createLwaTokenSource } from '../../clients/lwa';
import { refused } from '../cli-error';
import { type CommandContext } from '../command';
import { newTransport, transportNeeds } from '../transport';

/** Names of the secrets kept from the login. */
export const ADS_SECRETS = {
  clientId: 'ads.client-id',
  clientSecret: 'ads.client-secret',
  refreshToken: 'ads.refresh-token',
  region: 'ads.region',
} as const;

/** What the `ads` commands work with. */
export interface AdsSession {
  readonly client: AdsClient;
  readonly journal: RegistrationJournal;
}

/** The region of the login, whose servers renew its tokens. */
export const regionOf = ({ secrets }: CommandContext): Region => {
  const found = secrets.read(ADS_SECRETS.region)?.value;
  return found === 'EU' || found === 'FE' ? found : 'NA';
};

/** Where Login with Amazon is. */
export const lwaHostsOf = ({ services }: CommandContext, region: Region) => ({
  tokenUrl: services.lwaToken ?? LWA_HOSTS[region].tokenUrl,
  authorizeUrl: services.lwaAuthorize ?? LWA_HOSTS[region].authorizeUrl,
});

/**
 * The folder for registrations with one client ID at one address: the journal that prevents a second
 * account, and the owner's progress. The folder's name reveals nothing about either.
 */
export const adsFolder = (
  { configHome, services, secrets }: CommandContext,
  clientId = secrets.read(ADS_SECRETS.clientId)?.value,
): string => {
  const whose = JSON.stringify([services.adsApi ?? null, clientId ?? null]);
  return join(configHome, 'ads', createHash('sha256').update(whose).digest('hex').slice(0, 12));
};

/** Whether the owner has signed in. */
export const isSignedIn = ({ secrets }: Pick<CommandContext, 'secrets'>): boolean =>
  [ADS_SECRETS.clientId, ADS_SECRETS.clientSecret, ADS_SECRETS.refreshToken].every(
    (name) => secrets.read(name) !== null,
  );

/** Continues with the last login. @throws CliError when there is none */
export const openSession = (context: CommandContext): AdsSession => {
  const { secrets, services, clock } = context;
  const clientId = secrets.read(ADS_SECRETS.clientId)?.value;
  const clientSecret = secrets.read(ADS_SECRETS.clientSecret)?.value;
  const refreshToken = secrets.read(ADS_SECRETS.refreshToken);
  if (clientId !== undefined && clientSecret === undefined && refreshToken !== null) {
    throw refused(
      'The client secret of your login came from the environment, and is not there now: set SHELF_ADS_CLIENT_SECRET, or sign in again: shelf ads login',
    );
  }
  if (clientId === undefined || clientSecret === undefined || refreshToken === null) {
    throw refused('You are not signed in to Amazon Ads: shelf ads login');
  }
  const now = (): number => clock().getTime();
  const { tokenUrl } = lwaHostsOf(context, regionOf(context));
  const transport = newTransport(context);
  const tokens = createLwaTokenSource({
    client: createLwaClient({ transport, clock: now, tokenUrl, clientId, clientSecret }),
    clock: now,
    refreshToken: refreshToken.value,
    keep: async (renewed) => {
      if (refreshToken.from === 'file') secrets.write(ADS_SECRETS.refreshToken, renewed);
    },
  });
  const journal = createFileJournal(join(adsFolder(context), 'journal'));
  const client = createAdsClient({
    ...transportNeeds(context),
    clientId,
    tokens,
    journal,
    ...(services.adsApi !== undefined && { urls: services.adsApi }),
  });
  return { client, journal };
};
