import { acceptTerms, openTerms } from '../ads/accept-terms';
import { openSession } from '../ads/session';
import { type AddCommand, type CommandContext } from '../command';
import { EXIT } from '../exit-codes';
import { jsonOption } from '../options';

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
export const addAdsTermsCommand: AddCommand = (ads, context) => {
  ads
    .command('terms')
    .description("Shows Amazon's Ads Agreement and waits until you have accepted it there. Step 2.")
    .option('--no-wait', 'show the status without waiting')
    .option('--no-open', 'print the address and open no browser')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Each acceptance is good for one registration. Ends with 1 until the terms are accepted.

  $ shelf ads terms
  $ shelf ads terms --no-wait --json`,
    )
    .action((options: TermsOptions) => runTerms(context, options));
};
