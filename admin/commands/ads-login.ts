import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Region } from '../../attribution';
import { RETURN_PORT, type SignInOptions, signInToAds } from '../ads/sign-in';
import { type AddCommand } from '../command';

const readPort = (text: string): number => {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
};

const REGIONS: readonly Region[] = ['NA', 'EU', 'FE'];

/** The options for signing in, shared with the guided registration. */
export const addSignInOptions = (command: Command): Command =>
  command
    .option('--client-id <id>', 'client ID of your Login with Amazon security profile')
    .option('--secret-stdin', 'take its client secret from standard input')
    .addOption(new Option('--region <region>', 'where the login is (default: NA)').choices(REGIONS))
    .option(
      '--port <number>',
      'port of the return address; 0 takes a free one',
      readPort,
      RETURN_PORT,
    )
    .option('--no-open', 'print addresses of pages and open no browser');

/** `shelf ads login`. */
export const addAdsLoginCommand: AddCommand = (ads, context) => {
  addSignInOptions(
    ads
      .command('login')
      .description('Signs in with Login with Amazon, in the browser. Step 1 of a registration.'),
  )
    .addHelpText(
      'after',
      `
The security profile must be approved for the Amazon Ads API, and http://localhost:${RETURN_PORT}/signed-in
must be among its Allowed Return URLs. Without a terminal the client secret comes on standard input
or in SHELF_ADS_CLIENT_SECRET, never as an argument. The client and a refresh token are kept; a
secret from the environment must stay there.

  $ shelf ads login --client-id amzn1.application-oa2-client.0123
  $ shelf ads login --region EU --no-open`,
    )
    .action((options: SignInOptions) => signInToAds(context, options));
};
