import { readRecord } from '../../owner';
import { refused, wrongInput } from '../cli-error';
import { type CommandContext, type ShelfCommand } from '../command';
import { changeWithConsent } from '../consent';
import {
  PRINTS_A_DIFF,
  type WriteOptions,
  argument,
  option,
  readDayOption,
  readYesNo,
  writeOptions,
} from '../options';
import { isChildDirected } from '../release/child-directed';
import { accountClocks, withAccounts } from './accounts';
import { registrationRefusal } from './may-register';
import { isOtherAccount, withStore } from './progress';
import { readAssociatesId } from './read-id';
import { STEP_IDS, askChildren } from './steps';

interface DeclareOptions extends WriteOptions {
  readonly opened: string;
  readonly directedAtChildren?: boolean;
}

const runDeclare = async (
  context: CommandContext,
  text: string,
  options: DeclareOptions,
): Promise<void> => {
  const { ask, clock, out, packageFolder, shopFolder } = context;
  const { country, id, isGuess } = readAssociatesId(text);
  const before = readRecord(shopFolder);
  const directedAtChildren =
    options.directedAtChildren ??
    before.registration.directedAtChildren ??
    (await askChildren(ask));
  const refusal = registrationRefusal(
    { ...before, registration: { ...before.registration, directedAtChildren } },
    isChildDirected(packageFolder),
  );
  if (refusal !== undefined) throw refused(refusal);
  const openedAt = new Date(options.opened).toISOString();
  if (openedAt > clock().toISOString()) throw wrongInput(`--opened ${options.opened} is to come.`);
  const written = await changeWithConsent(context, options, {
    change: `Declared the account for Alexa in ${country}, opened on ${options.opened}: ${id}.`,
    question: `Is ${id}${isGuess ? ` from ${country}, and` : ''} of an account that is only for Alexa?`,
    apply: (record) => {
      const others = accountClocks(record).filter((account) => account.country !== country);
      const known = accountClocks(record).find((account) => account.country === country);
      const qualifyingSales = isOtherAccount(record, country, id) ? 0 : known?.qualifyingSales;
      const account = { country, openedAt, qualifyingSales: qualifyingSales ?? 0 };
      const stored = withAccounts(withStore(record, country, id), [...others, account]);
      return { ...stored, registration: { done: [...STEP_IDS], directedAtChildren } };
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
      readDayOption,
    ).makeOptionMandatory(),
    option(
      '--directed-at-children <yes|no>',
      'whether you listed anything there that is mainly for children under 13',
      readYesNo('--directed-at-children'),
    ),
    ...writeOptions(),
  ],
  noJson: PRINTS_A_DIFF,
  help: `
For an account for Alexa that you opened before; one for a website is not used for Alexa.

  $ shelf associates declare US=mystore-20 --opened 2026-09-30 --directed-at-children no`,
  run: runDeclare,
};
