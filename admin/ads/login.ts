import { InvalidArgumentError, type Option } from 'commander';
import { RETURN_PORT, signInToAds } from './sign-in';
import { type ShelfCommand } from '../command';
import { option, regionOption } from '../options';

const readPort = (text: string): number => {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
};

/** The options for signing in, shared with the guided registration. */
export const SIGN_IN_OPTIONS: readonly Option[] = [
  option('--client-id <id>', 'client ID of your Login with Amazon security profile'),
  option('--secret-stdin', 'take its client secret from standard input'),
  regionOption('where the login is (default: NA)'),
  option(
    '--port <number>',
    'port of the return address; 0 takes a free one',
    readPort,
    RETURN_PORT,
  ),
  option('--no-open', 'print addresses of pages and open no browser'),
];

/** `shelf ads login`. */
export const command: ShelfCommand = {
  options: SIGN_IN_OPTIONS,
  noJson: 'it prints no data: what it keeps is secret',
  help: `
The security profile must be approved for the Amazon Ads API, and http://localhost:${RETURN_PORT}/signed-in
must be among its Allowed Return URLs. Without a terminal the client secret comes on standard input
or in SHELF_ADS_CLIENT_SECRET, never as an argument. The client and a refresh token are kept; a
secret from the environment must stay there.

  $ shelf ads login --client-id amzn1.application-oa2-client.0123
  $ shelf ads login --region EU --no-open`,
  run: signInToAds,
};
