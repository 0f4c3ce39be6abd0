export * from './account';
export * from './addresses';
export { type AdsApi } from './ads-api';
export { type AccountOutcome, type AwaitAccountOptions } from './await-account';
export { type AwaitTermsOptions } from './await-terms';
export { type BillingStatus, type BillingTarget } from './billing';
export { checkForm, type FormProblem } from './check-form';
export * from './client';
export { EndlessListingError } from './endless-listing-error';
export { createFileJournal } from './file-journal';
export * from './form';
export * from './journal';
export { maskEmail, maskForm, maskPersonalData, maskPhone } from './mask';
export { type RegistrationPreview } from './preview';
export { type AdsProfile } from './profile';
export {
  type RegisterOptions,
  type Registration,
  type RegistrationProgress,
} from './register-account';
export * from './registration-errors';
export { type TermsStatus, type TermsToken } from './terms-answer';
