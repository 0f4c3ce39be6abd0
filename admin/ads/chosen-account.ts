import { refused } from '../cli-error';
import { type CommandContext } from '../command';
import { readRecord } from '../../owner';
import { readProgress } from './progress';

/**
 * The account a command is about: the one named, else the one under way, else the record's.
 *
 * @throws CliError when there is none
 */
export const chosenAccount = (context: CommandContext, named: string | undefined): string => {
  const id =
    named ?? readProgress(context).accountId ?? readRecord(context.shopFolder).ads?.accountId;
  if (id !== undefined) return id;
  throw refused('There is no account yet; make one: shelf ads register --business');
};
