import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE } from '../../build/paths';

/** A home folder with pretend ask-cli profiles. */
export interface ThrowAwayProfile {
  readonly home: string;
  /** The environment variables that the CLI needs. */
  readonly variables: Readonly<Record<string, string>>;
  remove(): void;
}

/** Keeps `ask dialog` open after `.record`. */
const KEEP_TALKING = join(PACKAGE, 'workbench', 'ask', 'keep-talking.js');

const FAR_FUTURE = '2099-01-01T00:00:00.000Z';

/** The keys of the `aws_profile` below; `ask deploy` signs with them. */
const AWS_CREDENTIALS = `[pretend]
aws_access_key_id = PRETEND
aws_secret_access_key = PRETEND
`;

const profile = (token: string) => ({
  vendor_id: 'MPRETENDVENDOR',
  aws_profile: 'pretend',
  token: {
    access_token: token,
    refresh_token: token,
    token_type: 'bearer',
    expires_in: 3600,
    // In the future: the CLI then does not ask for a new one.
    expires_at: FAR_FUTURE,
  },
});

/** A profile for each world that is deployed. */
const settings = {
  profiles: { default: profile('pretend'), live: profile('pretend') },
  machine_id: 'pretend',
  share_usage: false,
};

/**
 * Makes a profile that leads Amazon's CLI to an address on this computer. Environment variables alone
 * would not do: without a profile file the CLI always reports its use to Amazon.
 *
 * @param address where the endpoints are, e.g. `http://127.0.0.1:40123`
 */
export const createThrowAwayProfile = (address: string): ThrowAwayProfile => {
  const home = mkdtempSync(join(tmpdir(), 'shelf-talker-ask-'));
  const remove = (): void => rmSync(home, { recursive: true, force: true });
  try {
    mkdirSync(join(home, '.ask'));
    mkdirSync(join(home, '.aws'));
    writeFileSync(join(home, '.aws', 'credentials'), AWS_CREDENTIALS);
    writeFileSync(join(home, '.ask', 'cli_config'), JSON.stringify(settings, null, 2));
  } catch (error) {
    remove();
    throw error;
  }
  return {
    home,
    variables: {
      HOME: home,
      USERPROFILE: home,
      ASK_SMAPI_SERVER_BASE_URL: address,
      ASK_LWA_TOKEN_HOST: address,
      AWS_ENDPOINT_URL: address,
      ASK_SHARE_USAGE: 'false',
      NODE_OPTIONS: `--require ${JSON.stringify(KEEP_TALKING)}`,
      ASK_SKIP_NEW_VERSION_REMINDER: 'true',
      no_proxy: '127.0.0.1',
      NO_PROXY: '127.0.0.1',
    },
    remove,
  };
};

/** The environment without variables that would lead the CLI elsewhere: its own, those of AWS, and proxies. */
export const withoutOwnSettings = (
  environment: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^(?:ASK|AWS)_|_proxy$/i.test(name)),
  );
