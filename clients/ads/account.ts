/** The states of an advertising account. `UNKNOWN` stands for any that Amazon adds later. */
export const ADS_STATUSES = ['PENDING', 'PARTIALLY_CREATED', 'CREATED', 'DISABLED'] as const;
type AdsStatus = (typeof ADS_STATUSES)[number] | 'UNKNOWN';

/** The identifiers of an account in one country; Amazon may add them some seconds after the account. */
export interface CountryIds {
  /** ISO 3166 (GB, where Amazon's account calls say UK). */
  readonly country: string;
  /** Digits; campaign and report calls need it. */
  readonly profileId?: string;
  /** `ENTITY…`; billing calls need it. */
  readonly entityId?: string;
}

/** Why Amazon refused an account, in Amazon's words; no list of the codes is published. */
export interface AdsReason {
  readonly country?: string;
  readonly code: string;
  readonly text: string;
}

/** A global advertising account of Amazon Ads. */
export interface AdsAccount {
  readonly adsAccountId: string;
  readonly accountName?: string;
  readonly status: AdsStatus;
  /** The status as Amazon wrote it; empty when it wrote none. */
  readonly amazonStatus: string;
  /** ISO 3166 countries of the account. */
  readonly countries: readonly string[];
  readonly ids: readonly CountryIds[];
  /** Filled when Amazon gives errors; with `DISABLED` they say why. */
  readonly reasons: readonly AdsReason[];
}

/** Every account a login can see. */
export interface AdsAccountList {
  readonly accounts: readonly AdsAccount[];
  /** What Amazon says beside the whole list; it names no account. */
  readonly reasons: readonly AdsReason[];
}

/**
 * Countries of an account that have no profile ID yet.
 *
 * @param wanted ISO 3166 countries to look at; by default the account's own
 */
export const countriesWithoutProfile = (
  account: AdsAccount,
  wanted: readonly string[] = account.countries,
): string[] =>
  wanted.filter((country) => !account.ids.some((id) => id.country === country && id.profileId));
