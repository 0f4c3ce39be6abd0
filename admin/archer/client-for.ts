import {
  ARCHER_URL,
  type ArcherClient,
  type ArcherCredentials,
  createArcherClient,
} from '../../clients/archer';
import { refused } from '../cli-error';
import { type CommandContext } from '../command';
import { transportNeeds } from '../transport';

/** The token of the last login; the password itself is never saved. */
export const TOKEN = 'archer.token';
/** Read from the environment, standard input or the terminal; never saved. */
export const PASSWORD = 'archer.password';
export const USERNAME = 'archer.username';

type Secrets = Pick<CommandContext, 'secrets'>;

const findCredentials = ({ secrets }: Secrets): ArcherCredentials | undefined => {
  const username = secrets.read(USERNAME);
  const password = secrets.read(PASSWORD);
  if (username?.from === 'environment' && password?.from === 'environment') {
    const login = { username: username.value, password: password.value };
    return { askLogin: async () => login };
  }
  const token = secrets.read(TOKEN);
  return token === null ? undefined : { accessToken: token.value };
};

/** Whether there is a login to use: in the environment, or the token of the last one. */
export const hasLogin = (context: Secrets): boolean => findCredentials(context) !== undefined;

const credentialsOf = (context: CommandContext): ArcherCredentials => {
  const found = findCredentials(context);
  if (found !== undefined) return found;
  throw refused('You are not logged in to Archer: shelf archer login');
};

/** Where Archer is. */
export const archerUrl = ({ services }: CommandContext): string => services.archer ?? ARCHER_URL;

/**
 * The client of the owner's Archer account. It uses the login in the environment, else the token of
 * the last login.
 *
 * @throws CliError when there is neither
 */
export const archerClient = (
  context: CommandContext,
  credentials: ArcherCredentials = credentialsOf(context),
): ArcherClient =>
  createArcherClient({ ...transportNeeds(context), credentials, url: archerUrl(context) });
