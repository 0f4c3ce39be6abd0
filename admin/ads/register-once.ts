import {
  type AdsAccount,
  type RegistrationForm,
  TermsTokenError,
  checkForm,
  formFingerprint,
  maskForm,
  openAttempts,
} from '../../clients/ads';
import { refused, wrongInput } from '../cli-error';
import { requireConsent } from '../consent';
import { type CommandContext } from '../command';
import { type WriteOptions } from '../options';
import { acceptTerms } from './accept-terms';
import { readProgress, writeProgress } from './progress';
import { type FormKind, askForm, readFormFile } from './read-form';
import { type AdsSession } from './session';
import { reasonLines } from './show-account';

/** The options of a registration. */
export interface RegisterOptions extends WriteOptions {
  readonly kind?: FormKind;
  readonly form?: string;
  /** False for `--no-terms-token`. */
  readonly termsToken: boolean;
  /** False for `--no-open`. */
  readonly open: boolean;
}

/** @throws CliError with every problem at once */
const requireSound = (form: RegistrationForm): void => {
  const problems = checkForm(form).map(({ field, problem }) => `${field}: ${problem}`);
  if (problems.length > 0) {
    throw wrongInput(`Amazon would refuse this; nothing was sent.\n${problems.join('\n')}`);
  }
};

/**
 * What was filled in: from a file, from an earlier run, or by questions in the terminal.
 *
 * @throws CliError when it is not sound, or there is no terminal to ask in
 */
export const fillIn = async (
  context: CommandContext,
  { kind, form: file }: RegisterOptions,
): Promise<RegistrationForm> => {
  const { form: kept, refused: isRefused } = readProgress(context);
  const usable = kind === undefined || kept?.kind === kind ? kept : undefined;
  if (file === undefined && usable === undefined && kind === undefined) {
    throw wrongInput(
      'Nothing is under way; say whom the account is for: --business, --seller, --vendor or --author.',
    );
  }
  if (isRefused === true && file === undefined && !context.isTerminal) {
    throw refused(
      'Amazon has refused what was filled in, so it is not sent again as it is; correct it: --form FILE',
    );
  }
  const asked = (old?: RegistrationForm) =>
    askForm(kind ?? old?.kind ?? 'business', context.ask, old);
  const form =
    file !== undefined
      ? readFormFile(file, kind)
      : usable !== undefined && isRefused !== true
        ? usable
        : await asked(usable);
  requireSound(form);
  return form;
};

/** Keeps what was filled in; other details start another registration. */
export const keepForm = (context: CommandContext, form: RegistrationForm): void => {
  const progress = readProgress(context);
  const isSame =
    progress.form !== undefined && formFingerprint(progress.form) === formFingerprint(form);
  const { terms, accountId, reasons } = progress;
  writeProgress(context, {
    form,
    ...(terms !== undefined && { terms }),
    ...(isSame && accountId !== undefined && { accountId }),
    ...(isSame && reasons !== undefined && { reasons }),
  });
};

/** Whether an earlier run sent a registration whose account must be found first. */
const isUnderWay = async ({ journal }: AdsSession, form: RegistrationForm): Promise<boolean> => {
  const attempts = await journal.read();
  const fingerprint = formFingerprint(form);
  return (
    openAttempts(attempts).length > 0 ||
    attempts.some((attempt) => attempt.form === fingerprint && attempt.result?.kind === 'account')
  );
};

/**
 * Terms that were used by no registration of this computer were used by one of another: its account is
 * looked for before a second one is made.
 *
 * @throws CliError when there may be one
 */
const requireNoAccount = async (
  context: CommandContext,
  { client, journal }: AdsSession,
  token: string,
): Promise<void> => {
  const attempts = await journal.read();
  if (attempts.some(({ termsToken }) => termsToken === token)) return;
  const ours = attempts.flatMap(({ result }) =>
    result?.kind === 'account' ? [result.adsAccountId] : [],
  );
  const { accounts } = await client.everyAccount();
  const others = accounts
    .map(({ adsAccountId }) => adsAccountId)
    .filter((id) => !ours.includes(id));
  if (others.length === 0) return;
  const { terms: _used, ...rest } = readProgress(context);
  writeProgress(context, rest);
  throw refused(
    `The terms you accepted were used for a registration that was not made here, and Amazon lists ${others.join(', ')}; nothing was registered. Look whether it is yours: shelf ads status ID. To make another account all the same, run this again.`,
  );
};

const requireTerms = async (
  context: CommandContext,
  session: AdsSession,
  { open }: RegisterOptions,
): Promise<string> => {
  context.out.say('Step 2 of 5: the terms');
  const { terms, status } = await acceptTerms(context, session.client, open, (token) =>
    requireNoAccount(context, session, token),
  );
  if (status === 'ACCEPTED') return terms.token;
  throw refused('The terms are not accepted yet. Continue any time with: shelf ads register');
};

/** What was filled in, masked, one line per field; fields are named as in the form's file. */
const linesOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null
      ? linesOf(inner, `${path}${key}.`)
      : [`  ${path}${key}: ${String(inner)}`],
  );

/**
 * Steps 2 and 3 of Amazon's flow: waits for the terms to be accepted, then registers the account
 * once. What an earlier run sent is looked for before anything is sent again.
 *
 * @throws CliError for a no, or while the terms are not accepted; an error of the client
 */
export const registerOnce = async (
  context: CommandContext,
  session: AdsSession,
  form: RegistrationForm,
  options: RegisterOptions,
): Promise<AdsAccount> => {
  const { out } = context;
  const wasSent = await isUnderWay(session, form);
  const keptToken = readProgress(context).terms?.token;
  const needsTerms = options.termsToken && !wasSent;
  let termsToken = needsTerms ? await requireTerms(context, session, options) : keptToken;
  if (!options.termsToken) termsToken = undefined;

  out.say('Step 3 of 5: the registration');
  for (const line of linesOf(maskForm(form))) out.say(line);
  if (!wasSent) await requireConsent(context, options, 'Register this account at Amazon Ads?');
  const register = (token: string | undefined) =>
    session.client.registerAccount(form, {
      ...(token !== undefined && { termsToken: token }),
      onProgress: (progress) => {
        if (progress.kind === 'sending') out.say('  sending');
        if (progress.kind === 'listing') out.say('  looking for the account an earlier call made');
        if (progress.kind === 'waiting') {
          out.say(`  Amazon asks to wait ${Math.round(progress.milliseconds / 1000)} s`);
        }
      },
    });
  const registration = await register(termsToken).catch(async (error: unknown) => {
    if (!wasSent || !(error instanceof TermsTokenError)) throw error;
    return register(await requireTerms(context, session, options));
  });
  const { adsAccountId, reasons } = registration.account;
  writeProgress(context, { ...readProgress(context), accountId: adsAccountId, reasons });
  const how = { answered: '', listed: ', found in the list of accounts', before: ', made before' };
  out.say(`  ${adsAccountId}${how[registration.how]}`);
  if (reasons.length > 0) {
    for (const line of reasonLines(registration.account)) out.say(`    ${line}`);
  }
  return registration.account;
};
