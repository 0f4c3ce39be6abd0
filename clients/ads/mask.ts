import { type RegistrationForm } from './form';

const EMAIL = /([^\s@"'<>,;:=&?/(]+)(?:@|%40)((?:[a-z0-9-]+\.)+[a-z]{2,})/gi;
const PHONE = /\+?\(?\d{1,4}\)?(?:[\s.-]?\(?\d{2,4}\)?){1,3}[\s.-]\d{3,4}\b/g;

/** Shorter details (a "2" in the address) are in any text by chance and reveal nothing alone. */
const SHORTEST_WORTH_MASKING = 4;

/** `jane@acme.example` becomes `j***@acme.example`. */
const maskEmail = (email: string): string =>
  email.replace(EMAIL, (_, name: string, domain: string) => `${name.charAt(0)}***@${domain}`);

/** All but the last two digits become `*`. */
const maskPhone = (phone: string): string => phone.replace(/\d(?=(?:\D*\d){2})/g, '*');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Details that can't be recognised by their form, as e-mail addresses can. */
const personalDetails = (form: RegistrationForm): string[] => {
  switch (form.kind) {
    case 'business': {
      const { phone, addressLine1, addressLine2 = '', city, zipCode } = form.business;
      const digits = phone.replaceAll(/\D/g, '');
      return [phone, digits, addressLine1, addressLine2, city, zipCode];
    }
    case 'author':
    case 'seller':
    case 'vendor':
      return [];
  }
};

/**
 * Masks personal data in a text: the form's personal details (in any letter case), and everything that
 * looks like an e-mail address or a phone number. Used on every message that may repeat what was sent,
 * as Amazon's error texts do.
 */
export const maskPersonalData = (text: string, form?: RegistrationForm): string => {
  let masked = text;
  for (const detail of form === undefined ? [] : personalDetails(form)) {
    const known = detail.trim();
    if (known.length < SHORTEST_WORTH_MASKING) continue;
    masked = masked.replace(new RegExp(escaped(known), 'gi'), '***');
  }
  return maskEmail(masked).replace(PHONE, maskPhone);
};

/** The same form with its personal details masked, for display. */
export const maskForm = (form: RegistrationForm): RegistrationForm => {
  switch (form.kind) {
    case 'business':
      return {
        ...form,
        business: {
          ...form.business,
          phone: maskPhone(form.business.phone),
          addressLine1: '***',
          ...(form.business.addressLine2 === undefined ? {} : { addressLine2: '***' }),
          city: '***',
          zipCode: '***',
        },
        applicant: { ...form.applicant, workEmail: maskEmail(form.applicant.workEmail) },
      };
    case 'author':
      return { ...form, email: maskEmail(form.email) };
    case 'seller':
    case 'vendor':
      return form;
  }
};
