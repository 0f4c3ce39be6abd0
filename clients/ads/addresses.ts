/** Regions of the Amazon Ads API; the account calls are global, profiles are regional. */
export type AdsRegion = 'NA' | 'EU' | 'FE';

/** API hosts by region, from Amazon's page "API overview". The account calls default to NA, as in every published example. */
export const ADS_API_URLS: Readonly<Record<AdsRegion, string>> = {
  NA: 'https://advertising-api.amazon.com',
  EU: 'https://advertising-api-eu.amazon.com',
  FE: 'https://advertising-api-fe.amazon.com',
};

/** Where an advertiser whose account was refused asks for a manual review (Amazon's guide "Create accounts"). */
export const MANUAL_REVIEW_URL =
  'https://advertising.amazon.com/contact-sales/sponsored-display-beta';

/** Where billing is set up. UNCONFIRMED: Amazon's guide links to the page without showing its address. */
export const BILLING_SETUP_URL = 'https://advertising.amazon.com/billing';
