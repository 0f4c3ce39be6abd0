import { present } from '../present';
import { type RegistrationForm } from './form';
import { MEDIA_TYPES } from './media-types';

/** The JSON body of `POST /adsAccounts`. */
export interface RegistrationBody {
  readonly accountName?: string;
  readonly countryCodes?: readonly ['US'];
  readonly termsToken?: string;
  readonly associations: readonly [Readonly<Record<string, Readonly<Record<string, string>>>>];
}

const association = (form: RegistrationForm): RegistrationBody['associations'][0] => {
  switch (form.kind) {
    case 'business': {
      const { addressLine2, ...needed } = form.business;
      const second =
        addressLine2 === undefined || addressLine2.trim() === '' ? {} : { addressLine2 };
      return { business: { ...needed, ...second } };
    }
    case 'seller':
      return { amazonSeller: { sellerCentralAccount: form.sellerCentralAccount } };
    case 'vendor':
      return { amazonVendor: { vendorGroup: form.vendorGroup } };
    case 'author':
      return { amazonAuthor: { email: form.email } };
  }
};

/**
 * The body of a registration, exactly as it is sent. Amazon's guide requires an accepted terms token
 * for sellers, vendors and authors; its specification calls the field optional everywhere.
 */
export const registrationBody = (
  form: RegistrationForm,
  termsToken: string | undefined,
): RegistrationBody => ({
  ...present({ accountName: form.accountName }),
  ...(form.kind === 'business' ? { countryCodes: ['US'] as const } : {}),
  ...present({ termsToken }),
  associations: [association(form)],
});

/** The registration call as it goes to Amazon, without the headers that every call has. */
export const registrationRequest = (form: RegistrationForm, termsToken: string | undefined) => ({
  method: 'POST' as const,
  path: '/adsAccounts',
  body: registrationBody(form, termsToken),
  contentType: MEDIA_TYPES.registerAccount,
  accept: MEDIA_TYPES.registeredAccount,
});
