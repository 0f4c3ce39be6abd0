import { type RegistrationForm, checkForm } from '../../clients/ads';
import { describeProblem, problemsOf, readJson } from '../../owner';
import { type Ask } from '../ask';
import { wrongInput } from '../cli-error';
import { formSchema } from './form-schema';

/** Whom the account is for. */
export type FormKind = RegistrationForm['kind'];

/** What the questions need. */
type FormAsk = Pick<Ask, 'confirm' | 'text'>;

const FLAG = '--form';

/**
 * Reads what was filled in from a JSON file.
 *
 * @param kind as given on the command line; the file may name it instead
 * @throws FileError when it can't be read or is not JSON; CliError when it is not such a form, or is
 * of another kind; neither quotes the file's content
 */
export const readFormFile = (file: string, kind: FormKind | undefined): RegistrationForm => {
  const value = readJson({ path: file, name: file });
  const given = typeof value === 'object' && value !== null ? value : {};
  if (kind === undefined && !('kind' in given)) {
    throw wrongInput(
      `${file} does not say whom the account is for; add --business, --seller, --vendor or --author.`,
    );
  }
  const form = formSchema.safeParse({ ...(kind !== undefined && { kind }), ...given });
  if (!form.success) {
    const issues = problemsOf(file, form.error).map(describeProblem).join('\n');
    throw wrongInput(`${issues}\nWhat belongs in it: shelf ads register --help`);
  }
  if (kind === undefined || form.data.kind === kind) return form.data;
  throw wrongInput(`${file} is the form of a ${form.data.kind}, not of a ${kind}.`);
};

const BUSINESS_QUESTIONS = [
  ['name', 'Legal name of the business?'],
  ['phone', 'Its phone number?'],
  ['websiteUrl', 'Its website?'],
  ['addressLine1', 'Street and number?'],
  ['addressLine2', 'Second line of the address (may be empty)?'],
  ['city', 'City?'],
  ['state', 'State, spelled out?'],
  ['zipCode', 'ZIP code?'],
] as const;

const PARTNER_QUESTIONS = {
  seller: 'Merchant customer ID (MCID), from Seller Central?',
  vendor: 'Vendor group ID, from Vendor Central?',
  author: 'E-mail address of the KDP or Author Central account?',
} as const;

/** What Amazon would refuse in one field of a form that is still incomplete. */
const problemOf = (draft: object, field: string): string | undefined =>
  checkForm(formSchema.parse(draft)).find((found) => found.field === field)?.problem;

/** An earlier answer, to be corrected. */
const initially = (answer: string | undefined): { readonly initial?: string } =>
  answer === undefined || answer === '' ? {} : { initial: answer };

const textIn = (form: RegistrationForm, field: string): string | undefined => {
  const found: unknown = Object.entries(form).find(([key]) => key === field)?.[1];
  return typeof found === 'string' ? found : undefined;
};

const askBusiness = async (
  ask: FormAsk,
  old: Extract<RegistrationForm, { kind: 'business' }> | undefined,
): Promise<RegistrationForm> => {
  const kind = 'business';
  const accountName = await ask.text('Name of the brand or company?', {
    flag: FLAG,
    ...initially(old?.accountName),
    check: (text) => problemOf({ kind, accountName: text }, 'accountName'),
  });
  const business: Record<string, string> = { countryCode: 'US' };
  for (const [field, question] of BUSINESS_QUESTIONS) {
    const answer = await ask.text(question, {
      flag: FLAG,
      ...initially(old?.business[field]),
      check: (text) => problemOf({ kind, business: { [field]: text } }, `business.${field}`),
    });
    if (field !== 'addressLine2' || answer.trim() !== '') business[field] = answer;
  }
  const workEmail = await ask.text('Work e-mail address of your Amazon login?', {
    flag: FLAG,
    ...initially(old?.applicant.workEmail),
    check: (text) => problemOf({ kind, applicant: { workEmail: text } }, 'applicant.workEmail'),
  });
  const isEmployee = await ask.confirm('Are you a direct employee of this business?', FLAG);
  const isAgency =
    !isEmployee &&
    (await ask.confirm('Are you an agency with special status at Amazon for this?', FLAG));
  const relation = isEmployee ? 'direct-employee' : isAgency ? 'approved-agency' : 'other';
  return formSchema.parse({ kind, accountName, business, applicant: { workEmail, relation } });
};

/**
 * Asks in the terminal, question by question.
 *
 * @param old answers of an earlier form, which are shown to be corrected
 * @throws CliError without a terminal
 */
export const askForm = async (
  kind: FormKind,
  ask: FormAsk,
  old?: RegistrationForm,
): Promise<RegistrationForm> => {
  if (kind === 'business') return askBusiness(ask, old?.kind === 'business' ? old : undefined);
  const field = { seller: 'sellerCentralAccount', vendor: 'vendorGroup', author: 'email' }[kind];
  const id = await ask.text(PARTNER_QUESTIONS[kind], {
    flag: FLAG,
    ...initially(old?.kind === kind ? textIn(old, field) : undefined),
    check: (text) => problemOf({ kind, [field]: text }, field),
  });
  const hasPermission = await ask.confirm(
    'Does your Amazon login have direct permission on this account?',
    FLAG,
  );
  return formSchema.parse({ kind, [field]: id, hasPermission });
};
