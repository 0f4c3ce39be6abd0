import { createTransport, type TransportNeeds } from '../transport';
import { ADS_API_URLS, type AdsRegion, BILLING_SETUP_URL } from './addresses';
import { type AdsCallNeeds } from './ads-call';
import { createAdsApi } from './ads-api';
import { createAwaitAccount } from './await-account';
import { createAwaitTerms } from './await-terms';
import { type RegistrationForm } from './form';
import { type RegistrationJournal } from './journal';
import { previewRegistration } from './preview';
import { quoteLongIntegers } from './quote-long-integers';
import { createRegisterAccount } from './register-account';

/** What the client of Amazon Ads needs. */
export interface AdsClientNeeds extends TransportNeeds, Omit<AdsCallNeeds, 'transport' | 'urls'> {
  /** One for each Amazon login. */
  readonly journal: RegistrationJournal;
  /** Base URLs; Amazon's own by default. A single text is used for every region. */
  readonly urls?: string | Readonly<Partial<Record<AdsRegion, string>>>;
  /** The billing page to show; {@link BILLING_SETUP_URL} by default. */
  readonly billingSetupUrl?: string;
}

/**
 * The client of Amazon Ads accounts: the calls, a registration that never makes a second account, and
 * functions that wait for the owner and for Amazon.
 */
export const createAdsClient = (needs: AdsClientNeeds) => {
  const { urls: given = {}, clientId, journal } = needs;
  const urls =
    typeof given === 'string' ? { NA: given, EU: given, FE: given } : { ...ADS_API_URLS, ...given };
  const transport = createTransport({ ...needs, fetch: quoteLongIntegers(needs.fetch) });
  const api = createAdsApi({ ...needs, transport, urls });
  // The plain `register` call is not exported: only the journal makes it safe.
  const { register: _register, ...calls } = api;
  return {
    ...calls,
    registerAccount: createRegisterAccount(api, journal, needs),
    awaitTerms: createAwaitTerms(api, needs),
    awaitAccount: createAwaitAccount(api, needs),
    /** The exact request a registration would send; nothing is sent. */
    previewRegistration: (form: RegistrationForm, termsToken?: string, showPersonalData = false) =>
      previewRegistration(form, termsToken, { url: urls.NA, clientId, showPersonalData }),
    billingSetupUrl: needs.billingSetupUrl ?? BILLING_SETUP_URL,
  };
};

export type AdsClient = ReturnType<typeof createAdsClient>;
