import { ARCHER_PATHS, logIn } from '../../clients/archer';
import { TOKEN, PASSWORD, USERNAME, archerUrl } from './client-for';
import { type ShelfCommand, type CommandContext } from '../command';
import { dryRunOption, jsonOption, option } from '../options';
import { changeRecord } from '../registration/store';
import { readRecord } from '../../owner';
import { newTransport } from '../transport';
import { enterSecret } from '../secrets/enter-secret';

const TIMEOUT = 15_000;

interface LoginOptions {
  readonly username?: string;
  readonly passwordStdin?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const usernameFor = async (
  { username }: LoginOptions,
  { ask, isTerminal, secrets, shopFolder }: CommandContext,
): Promise<string> => {
  const known = username ?? secrets.read(USERNAME)?.value ?? readRecord(shopFolder).archer?.account;
  if (known !== undefined && (username !== undefined || !isTerminal)) return known;
  return ask.text('Your user name at Archer?', {
    flag: '--username',
    ...(known !== undefined && { initial: known }),
    check: (text) => (text.trim() === '' ? 'type it, then press Enter' : undefined),
  });
};

const noteAccount = async (
  { shopFolder, clock }: CommandContext,
  account: string,
): Promise<void> => {
  if (readRecord(shopFolder).archer?.account === account) return;
  const change = `Logged in to Archer as ${account}.`;
  await changeRecord(shopFolder, { clock, change }, (record) => ({
    ...record,
    archer: { account },
  }));
};

const runLogin = async (context: CommandContext, options: LoginOptions): Promise<void> => {
  const { out, secrets, clock } = context;
  const username = await usernameFor(options, context);
  const password = await enterSecret(context, {
    name: PASSWORD,
    question: 'Your password at Archer?',
    flag: '--password-stdin',
    isOnInput: options.passwordStdin === true,
  });
  const door = {
    transport: newTransport(context),
    clock: () => clock().getTime(),
    url: `${archerUrl(context)}${ARCHER_PATHS.token}`,
    timeout: TIMEOUT,
  };
  const { value: token } = await logIn(door, { username, password });
  if (options.dryRun !== true) {
    secrets.write(TOKEN, token);
    await noteAccount(context, username);
  }
  if (options.json === true) out.json({ account: username });
  if (options.dryRun === true) out.say('Archer accepts this login; nothing was written.');
  else {
    out.say(`Logged in to Archer as ${username}. The password is not saved; a token is.`);
    out.say('Next: shelf archer link ASIN --name NAME');
  }
};

/** `shelf archer login`. */
export const command: ShelfCommand = {
  options: [
    option('--username <name>', 'default: the one of the last login, or SHELF_ARCHER_USERNAME'),
    option('--password-stdin', 'take the password from standard input'),
    dryRunOption(),
    jsonOption(),
  ],
  help: `
Without a terminal the password comes on standard input or in SHELF_ARCHER_PASSWORD, never as an
argument. With SHELF_ARCHER_USERNAME and SHELF_ARCHER_PASSWORD set, no login is needed at all.

  $ shelf archer login --username you@example.com
  $ shelf archer login --username you@example.com --password-stdin < password.txt`,
  run: runLogin,
};
