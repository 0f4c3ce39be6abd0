import * as z from 'zod';
import { readRecord } from '../../owner';
import { refused, wrongInput } from '../cli-error';
import { type CommandContext, type ShelfCommand } from '../command';
import { changeWithConsent } from '../consent';
import { NO_JSON, type WriteOptions, argument, dryRunOption, option, yesOption } from '../options';
import { isChildDirected } from '../release/child-directed';
import { accountClocks, withAccounts } from './accounts';
import { registrationRefusal } from './may-register';
import { withStore } from './progress';
import { readAssociatesId } from './read-id';

interface DeclareOptions extends WriteOptions {
  readonly opened: string;
}

const readDay = (text: string): string => {
  if (z.iso.date().safeParse(text.trim()).success) return text.trim();
  throw wrongInput(`"${text}" is not a date; write it like 2026-09-30.`);
};

const runDeclare = async (
  context: CommandContext,
  text: string,
  options: DeclareOptions,
): Promise<void> => {
  const { clock, out, packageFolder, shopFolder } = context;
  const { country, id, isGuess } = readAssociatesId(text);
  const refusal = registrationRefusal(readRecord(shopFolder), isChildDirected(packageFolder));
  if (refusal !== undefined) throw refused(refusal);
  const openedAt = new Date(options.opened).toISOString();
  if (openedAt > clock().toISOString()) throw wrongInput(`--opened ${options.opened} is to come.`);
  const written = await changeWithConsent(context, options, {
    change: `Declared the account for Alexa in ${country}, opened on ${options.opened}: ${id}.`,
    question: `Is ${id}${isGuess ? ` from ${country}, and` : ''} of an account that is only for Alexa?`,
    apply: (record) => {
      const others = accountClocks(record).filter((account) => account.country !== country);
      const known = accountClocks(record).find((account) => account.country === country);
      const account = { country, openedAt, qualifyingSales: known?.qualifyingSales ?? 0 };
      return withAccounts(withStore(record, country, id), [...others, account]);
    },
  });
  if (written)
    out.say(
      `Noted: ${id} for ${country}. Its sales so far: shelf status --sales ${country}=NUMBER`,
    );
};

/** `shelf associates declare`: an account that exists already. */
export const command: ShelfCommand = {
  arguments: [argument('<marketplace=id>', 'such as US=mystore-20')],
  options: [
    option(
      '--opened <day>',
      'the day on which the account was opened, YYYY-MM-DD',
      readDay,
    ).makeOptionMandatory(),
    dryRunOption(),
    yesOption(),
  ],
  help: `
For an account for Alexa that you opened before; one for a website is not used for Alexa.
${NO_JSON}

  $ shelf associates declare US=mystore-20 --opened 2026-09-30`,
  run: runDeclare,
};
