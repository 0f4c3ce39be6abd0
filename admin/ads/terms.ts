import { acceptTerms, openTerms } from './accept-terms';
import { openSession } from './session';
import { type ShelfCommand, type CommandContext } from '../command';
import { EXIT } from '../exit-codes';
import { jsonOption, option } from '../options';

interface TermsOptions {
  readonly wait: boolean;
  readonly open: boolean;
  readonly json?: boolean;
}

const runTerms = async (
  context: CommandContext,
  { wait, open, json }: TermsOptions,
): Promise<void> => {
  const { out, exitWith } = context;
  const { client } = openSession(context);
  const { terms, status } = wait
    ? await acceptTerms(context, client, open)
    : await openTerms(context, client);
  if (json === true) out.json({ termsToken: terms.token, termsUrl: terms.url, status });
  else out.data(`${status}  ${terms.url}`);
  if (status === 'ACCEPTED') out.say('Next: shelf ads register');
  else {
    out.say('Not accepted yet. Open the page, accept, and look again: shelf ads terms');
    exitWith(EXIT.warnings);
  }
};

/** `shelf ads terms`. */
export const command: ShelfCommand = {
  options: [
    option('--no-wait', 'show the status without waiting'),
    option('--no-open', 'print the address and open no browser'),
    jsonOption(),
  ],
  help: `
Each acceptance is good for one registration. Ends with 1 until the terms are accepted.

  $ shelf ads terms
  $ shelf ads terms --no-wait --json`,
  run: runTerms,
};
