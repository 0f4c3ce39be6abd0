import { type RegistrationForm } from '../../../../clients/ads/form';

type Form<Kind extends RegistrationForm['kind']> = Extract<RegistrationForm, { kind: Kind }>;

/** A business form that passes every check; its values are those of Amazon's sample where it has one. */
export const BUSINESS: Form<'business'> = {
  kind: 'business',
  accountName: 'Acme Hotel',
  business: {
    name: 'Acme Hotel Inc.',
    phone: '555-555-0142',
    websiteUrl: 'www.acmehotel.example',
    addressLine1: '17 Sesame Court',
    addressLine2: 'Floor 2',
    city: 'New York',
    state: 'New York',
    zipCode: '10001',
    countryCode: 'US',
  },
  applicant: { workEmail: 'jane@acmehotel.example', relation: 'direct-employee' },
};

export const SELLER: Form<'seller'> = {
  kind: 'seller',
  sellerCentralAccount: 'A6DEQ9LYHIBE8',
  hasPermission: true,
};

export const VENDOR: Form<'vendor'> = {
  kind: 'vendor',
  vendorGroup: '6943231',
  hasPermission: true,
};

export const AUTHOR: Form<'author'> = {
  kind: 'author',
  email: 'author@novels.example',
  hasPermission: true,
};
