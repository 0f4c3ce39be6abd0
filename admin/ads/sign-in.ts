import { randomBytes } from 'node:crypto';
import { type Region } from '../../attribution';
import { createLwaClient, signIn } from '../../clients/lwa';
import { refused } from '../cli-error';
import { type CommandContext } from '../command';
import { newTransport } from '../transport';
import { enterSecret } from '../secrets/enter-secret';
import { ADS_SECRETS, lwaHostsOf, regionOf } from './session';
import { showPage } from './show-page';

/** How an owner signs in. */
export interface SignInOptions {
  readonly clientId?: string;
  readonly secretStdin?: boolean;
  readonly region?: Region;
  /** The port of the address Amazon sends the browser back to; 0 takes a free one. */
  readonly port: number;
  /** False for `--no-open`. */
  readonly open: boolean;
}

/** The default port: its address is among the Allowed Return URLs of the security profile. */
export const RETURN_PORT = 8976;
const RETURN_PATH = '/signed-in';
/** The default scope of Amazon's guide; older clients have another. */
const SCOPE = 'advertising::campaign_management';
const PATIENCE = 10 * 60_000;

const clientIdFor = async (
  { clientId }: SignInOptions,
  { ask, secrets }: CommandContext,
): Promise<string> =>
  clientId ??
  secrets.read(ADS_SECRETS.clientId)?.value ??
  ask.text('The client ID of your Login with Amazon security profile?', {
    flag: '--client-id',
    check: (text) => (text.trim() === '' ? 'type it, then press Enter' : undefined),
  });

const clientSecretFor = async (
  { secretStdin, clientId }: SignInOptions,
  context: CommandContext,
): Promise<string> => {
  const known = context.secrets.read(ADS_SECRETS.clientSecret)?.value;
  // Another client has another secret.
  if (known !== undefined && secretStdin !== true && clientId === undefined) return known;
  return enterSecret(context, {
    name: ADS_SECRETS.clientSecret,
    question: 'Its client secret?',
    flag: '--secret-stdin',
    isOnInput: secretStdin === true,
  });
};

/**
 * Signs the owner in on Amazon's page, and keeps what later runs need.
 *
 * @throws ConsentError when there is no consent, else ClientError or CliError
 */
export const signInToAds = async (
  context: CommandContext,
  options: SignInOptions,
): Promise<void> => {
  const { out, secrets, clock } = context;
  const clientId = (await clientIdFor(options, context)).trim();
  const clientSecret = await clientSecretFor(options, context);
  const region = options.region ?? regionOf(context);
  const { authorizeUrl, tokenUrl } = lwaHostsOf(context, region);
  const now = (): number => clock().getTime();
  const transport = newTransport(context);
  const client = createLwaClient({ transport, clock: now, tokenUrl, clientId, clientSecret });
  out.say(
    'Use the Amazon login of the business, with your work e-mail address: Amazon verifies it. Sign out of a personal shopping login first, or use another browser.',
  );
  const { refreshToken } = await signIn({
    client,
    clientId,
    authorizeUrl,
    scope: SCOPE,
    random: randomBytes,
    hostName: 'localhost',
    path: RETURN_PATH,
    port: options.port,
    patience: PATIENCE,
    show: async ({ url, redirectUri }) => {
      out.say(`This must be among the Allowed Return URLs of the security profile: ${redirectUri}`);
      showPage(context, { what: 'Sign in and agree on this page', url, opens: options.open });
    },
  });
  if (refreshToken === undefined) {
    throw refused(
      'Amazon gave no refresh token, so the login would end within an hour; try again.',
    );
  }
  const isGiven = secrets.read(ADS_SECRETS.clientSecret)?.from === 'environment';
  secrets.writeAll({
    [ADS_SECRETS.clientId]: clientId,
    ...(!isGiven && { [ADS_SECRETS.clientSecret]: clientSecret }),
    [ADS_SECRETS.region]: region,
    [ADS_SECRETS.refreshToken]: refreshToken,
  });
  out.say('Signed in to Amazon Ads.');
};
