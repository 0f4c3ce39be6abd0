import { checkForm } from '../../../clients/ads/check-form';
import { AUTHOR, BUSINESS, SELLER, VENDOR } from './support/forms';

const fields = (form: Parameters<typeof checkForm>[0]): string[] =>
  checkForm(form).map(({ field }) => field);

test.each([BUSINESS, SELLER, VENDOR, AUTHOR])('a sound $kind form has no problem', (form) => {
  expect(checkForm(form)).toEqual([]);
});

describe('a business form', () => {
  const { business, applicant } = BUSINESS;

  test.each(['name', 'phone', 'websiteUrl', 'addressLine1', 'city', 'state', 'zipCode'] as const)(
    'needs %s',
    (field) => {
      const form = { ...BUSINESS, business: { ...business, [field]: '  ' } };
      expect(fields(form)).toEqual([`business.${field}`]);
    },
  );

  test('does not need a second address line', () => {
    const { addressLine2: _, ...rest } = business;
    expect(fields({ ...BUSINESS, business: rest })).toEqual([]);
  });

  test('is for businesses in the United States only', () => {
    const form = { ...BUSINESS, business: { ...business, countryCode: 'GB' } };
    expect(fields(form)).toEqual(['business.countryCode']);
    expect(checkForm(form)[0]?.problem).toContain('United States');
  });

  test.each(['jane@gmail.com', 'jane@yahoo.co.uk', 'JANE@Outlook.com', 'jane@comcast.net'])(
    'does not accept %s as a professional address',
    (workEmail) => {
      const form = { ...BUSINESS, applicant: { ...applicant, workEmail } };
      expect(fields(form)).toEqual(['applicant.workEmail']);
    },
  );

  test.each(['jane@mail.acme.com', 'jane@me.acme.com', 'jane@gmail-repairs.com'])(
    'accepts %s as a professional address',
    (workEmail) => {
      expect(fields({ ...BUSINESS, applicant: { ...applicant, workEmail } })).toEqual([]);
    },
  );

  test('may only come from an employee or an approved agency', () => {
    const by = (relation: typeof applicant.relation) =>
      fields({ ...BUSINESS, applicant: { ...applicant, relation } });
    expect(by('approved-agency')).toEqual([]);
    expect(by('other')).toEqual(['applicant.relation']);
  });

  test.each(['', 'jane@acmehotel.example', '+1 555 555 0142'])(
    'does not accept "%s" as the name of a company',
    (accountName) => {
      expect(fields({ ...BUSINESS, accountName })).toEqual(['accountName']);
    },
  );
});

test.each([
  [{ ...SELLER, sellerCentralAccount: '' }, 'sellerCentralAccount'],
  [{ ...VENDOR, vendorGroup: ' ' }, 'vendorGroup'],
  [{ ...AUTHOR, email: 'author' }, 'email'],
  [{ ...AUTHOR, email: '' }, 'email'],
] as const)('the identifier of %j is wrong', (form, field) => {
  expect(fields(form)).toEqual([field]);
});

test.each([SELLER, VENDOR, AUTHOR])('a $kind must have permission on the account', (form) => {
  expect(fields({ ...form, hasPermission: false })).toEqual(['hasPermission']);
});

test('every problem is reported at once, and none repeats what was typed', () => {
  const form = {
    ...BUSINESS,
    accountName: '',
    business: { ...BUSINESS.business, city: '', countryCode: 'CA' },
    applicant: { workEmail: 'jane.doe@gmail.com', relation: 'other' },
  } as const;
  const problems = checkForm(form);
  expect(problems).toHaveLength(5);
  expect(JSON.stringify(problems)).not.toMatch(/jane|555|Sesame/);
});
