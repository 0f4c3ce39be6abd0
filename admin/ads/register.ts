import { ADS_API_URLS, type RegistrationForm, previewRegistration } from '../../clients/ads';
import { nameErrors } from './name-errors';
import { readProgress } from './progress';
import { type FormKind } from './read-form';
import { type RegisterOptions, fillIn, keepForm, registerOnce } from './register-once';
import { ADS_SECRETS, isSignedIn, openSession } from './session';
import { awaitAccount, forgetForm, settleAccount } from './settle-account';
import { ACCOUNT_COLUMNS } from './show-account';
import { showPage } from './show-page';
import { type SignInOptions, signInToAds } from './sign-in';
import { wrongInput } from '../cli-error';
import { type ShelfCommand, type CommandContext } from '../command';
import { dryRunOption, jsonOption, yesOption, option } from '../options';
import { SIGN_IN_OPTIONS } from './login';

interface Options extends Omit<RegisterOptions, 'kind'>, SignInOptions {
  readonly business?: boolean;
  readonly seller?: boolean;
  readonly vendor?: boolean;
  readonly author?: boolean;
  readonly open: boolean;
  readonly showPersonalData?: boolean;
}

const KINDS = ['business', 'seller', 'vendor', 'author'] as const satisfies FormKind[];

const kindOf = (options: Options): FormKind | undefined => {
  const [kind, other] = KINDS.filter((name) => options[name] === true);
  if (other === undefined) return kind;
  throw wrongInput(`--${kind} and --${other} don't go together; an account is for one of them.`);
};

const showRequest = (
  context: CommandContext,
  form: RegistrationForm,
  { termsToken, showPersonalData }: Options,
): void => {
  const { out, secrets, services } = context;
  const token = termsToken
    ? (readProgress(context).terms?.token ?? '(the token of the terms page)')
    : undefined;
  out.json(
    previewRegistration(form, token, {
      url: services.adsApi ?? ADS_API_URLS.NA,
      clientId: secrets.read(ADS_SECRETS.clientId)?.value ?? '(your client ID)',
      showPersonalData: showPersonalData === true,
    }),
  );
};

/** Amazon's guide "Create accounts": an open beta. */
const LIMITS =
  'Amazon registers accounts for sponsored ads only. A business must be in the United States and be registered by a direct employee, or by an agency that Amazon has approved; sellers, vendors and authors need permission on their account. A business may have several accounts, up to a number Amazon does not publish.';

/** The five steps of Amazon's flow. Each saves what a later run needs to continue after it. */
const runRegister = async (context: CommandContext, options: Options): Promise<void> => {
  const { out } = context;
  const kind = kindOf(options);
  const wish: RegisterOptions = { ...options, ...(kind !== undefined && { kind }) };
  if (options.dryRun === true) return showRequest(context, await fillIn(context, wish), options);
  // Mistakes in the form are reported before the owner signs in.
  const isToldHere = options.form !== undefined || kind === undefined;
  const told = isToldHere && !isSignedIn(context) ? await fillIn(context, wish) : undefined;

  if (readProgress(context).accountId === undefined) out.say(LIMITS);
  out.say('Step 1 of 5: sign in');
  if (isSignedIn(context)) out.say('  signed in already');
  else await signInToAds(context, options);
  const form = told ?? (await fillIn(context, wish));
  keepForm(context, form);
  const session = openSession(context);

  const known = readProgress(context).accountId;
  const accountId = known ?? (await registerOnce(context, session, form, wish)).adsAccountId;
  if (known !== undefined) out.say(`Steps 2 and 3 of 5: done, ${known}`);

  out.say('Step 4 of 5: Amazon checks (3 to 30 seconds, rarely longer)');
  const outcome = await awaitAccount(context, session.client, accountId);
  if (options.json === true && outcome.kind !== 'pending') out.json(outcome.account);
  if (!(await settleAccount(context, outcome)) || outcome.kind !== 'created') return;
  if (options.json !== true) out.table([outcome.account], ACCOUNT_COLUMNS);

  out.say('Step 5 of 5: billing');
  const { billingSetupUrl: url } = session.client;
  showPage(context, { what: 'Set up how you pay on this page', url, opens: options.open });
  forgetForm(context, accountId);
  out.say('The account is made and noted in the record. Later: shelf ads billing');
};

/** `shelf ads register`. */
export const command: ShelfCommand = {
  options: [
    option('--business', 'for a business in the United States that need not sell on Amazon'),
    option('--seller', 'for a seller (Seller Central)'),
    option('--vendor', 'for a vendor (Vendor Central)'),
    option('--author', 'for an author (KDP or Author Central)'),
    option('--form <file>', 'your answers as JSON, instead of questions'),
    option('--no-terms-token', 'send no terms token: you have accepted the terms before'),
    option('--show-personal-data', 'with --dry-run: show it unmasked'),
    ...SIGN_IN_OPTIONS,
    dryRunOption(),
    yesOption(),
    jsonOption(),
  ],
  help: `
You can stop at any step; "shelf ads register" continues there. Nothing is registered twice: when
an answer was lost, the account is first looked for in the list of accounts. --dry-run prints the
exact request, with personal data masked. Ends with 5 when Amazon refuses the account, with 1 while
it is still under way.

A form for a business (for others: {"sellerCentralAccount": …}, {"vendorGroup": …} or {"email": …},
each with "hasPermission": true):

  {"accountName": "Lamp Ltd",
   "business": {"name": "Lamp Ltd", "phone": "…", "websiteUrl": "…", "addressLine1": "…",
                "city": "…", "state": "New York", "zipCode": "…", "countryCode": "US"},
   "applicant": {"workEmail": "…", "relation": "direct-employee"}}

  $ shelf ads register --business
  $ shelf ads register --business --form lamp.json --dry-run
  $ shelf ads register`,
  run: (context: CommandContext, options: Options) =>
    nameErrors(() => runRegister(context, options)),
};
