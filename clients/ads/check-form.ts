import { type Applicant, type BusinessDetails, type RegistrationForm } from './form';
import { looksLikeEmail, isPersonalMailbox } from './mailboxes';

/** Something Amazon would refuse; `field` is its path in the form, `problem` a sentence for the owner. It holds no personal data. */
export interface FormProblem {
  readonly field: string;
  readonly problem: string;
}

const NEEDED = [
  ['name', 'the legal name of the business'],
  ['phone', 'the phone number of the business'],
  ['websiteUrl', 'the website of the business'],
  ['addressLine1', 'the street address'],
  ['city', 'the city'],
  ['state', 'the state, spelled out'],
  ['zipCode', 'the ZIP code'],
  ['countryCode', 'the country, US'],
] as const satisfies readonly (readonly [keyof BusinessDetails, string])[];

const isBlank = (text: string): boolean => text.trim() === '';

const checkBusiness = (business: BusinessDetails): FormProblem[] => {
  const missing = NEEDED.filter(([field]) => isBlank(business[field])).map(([field, meaning]) => ({
    field: `business.${field}`,
    problem: `${meaning} is missing; Amazon needs it`,
  }));
  if (isBlank(business.countryCode) || business.countryCode === 'US') return missing;
  const problem = 'only businesses in the United States can register; the country must be "US"';
  return [...missing, { field: 'business.countryCode', problem }];
};

const checkApplicant = ({ workEmail, relation }: Applicant): FormProblem[] => {
  const problems: FormProblem[] = [];
  if (!looksLikeEmail(workEmail)) {
    const problem = 'give the e-mail address of your Amazon login, such as name@yourcompany.com';
    problems.push({ field: 'applicant.workEmail', problem });
  } else if (isPersonalMailbox(workEmail)) {
    const problem =
      'Amazon rejects addresses of personal mail services; sign in with your work e-mail address';
    problems.push({ field: 'applicant.workEmail', problem });
  }
  if (relation === 'other') {
    const problem =
      'only a direct employee of the business, or an agency with special status at Amazon, may register it; ask the business to do it';
    problems.push({ field: 'applicant.relation', problem });
  }
  return problems;
};

/** Amazon's rule for `accountName`: a brand or company name, not a person's data. */
const checkAccountName = (name: string | undefined, needed: boolean): FormProblem[] => {
  if (name === undefined || isBlank(name)) {
    if (!needed) return [];
    return [{ field: 'accountName', problem: 'the name of the brand or company is missing' }];
  }
  const isPersonal = looksLikeEmail(name.trim()) || /^\+?[\d\s().-]{7,}$/.test(name.trim());
  if (!isPersonal) return [];
  const problem = 'must be a brand or company name, not an e-mail address or phone number';
  return [{ field: 'accountName', problem }];
};

const checkPartner = (
  field: string,
  value: string,
  meaning: string,
  hasPermission: boolean,
): FormProblem[] => {
  const problems: FormProblem[] = [];
  if (isBlank(value)) problems.push({ field, problem: `${meaning} is missing` });
  else if (field === 'email' && !looksLikeEmail(value)) {
    problems.push({ field, problem: `${meaning} must be a whole e-mail address` });
  }
  if (!hasPermission) {
    const problem =
      'your Amazon login must have direct permission on this account; ask its owner to grant it first';
    problems.push({ field: 'hasPermission', problem });
  }
  return problems;
};

/**
 * Checks a form against what Amazon's guide "Create accounts" says it refuses, before anything is
 * sent: US businesses only, a professional e-mail address, a direct employee, nothing missing.
 *
 * @returns every problem at once; empty when the form may be sent.
 */
export const checkForm = (form: RegistrationForm): FormProblem[] => {
  const named = checkAccountName(form.accountName, form.kind === 'business');
  switch (form.kind) {
    case 'business':
      return [...named, ...checkBusiness(form.business), ...checkApplicant(form.applicant)];
    case 'seller': {
      const meaning = 'the merchant customer ID (MCID) from Seller Central';
      const { sellerCentralAccount, hasPermission } = form;
      return [
        ...named,
        ...checkPartner('sellerCentralAccount', sellerCentralAccount, meaning, hasPermission),
      ];
    }
    case 'vendor': {
      const meaning = 'the vendor group ID from Vendor Central';
      return [
        ...named,
        ...checkPartner('vendorGroup', form.vendorGroup, meaning, form.hasPermission),
      ];
    }
    case 'author': {
      const meaning = 'the e-mail address of the KDP or Author Central account';
      return [...named, ...checkPartner('email', form.email, meaning, form.hasPermission)];
    }
  }
};
