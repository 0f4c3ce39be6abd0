/**
 * Who fills in a business form. By Amazon's guide "Create accounts" only a direct employee registers a
 * business. An agency with special status from Amazon may enrol clients with the client's own legal
 * details. Every other agency must ask the client to do it.
 */
export interface Applicant {
  /** The address of the Amazon login; Amazon verifies it and rejects unprofessional ones. */
  readonly workEmail: string;
  readonly relation: 'direct-employee' | 'approved-agency' | 'other';
}

/** The legal details of a business; all but `addressLine2` are needed. */
export interface BusinessDetails {
  /** Legal name. */
  readonly name: string;
  readonly phone: string;
  readonly websiteUrl: string;
  readonly addressLine1: string;
  readonly addressLine2?: string;
  readonly city: string;
  /** Spelled out, as in Amazon's sample: `New York`. */
  readonly state: string;
  readonly zipCode: string;
  /** Only `US` is accepted by Amazon for now. */
  readonly countryCode: string;
}

interface ForASellingPartner {
  /** Brand or company name; never a person's data. */
  readonly accountName?: string;
  /** Whether the owner confirms that the Amazon login has direct permission on this account. */
  readonly hasPermission: boolean;
}

/** What an owner fills in to get an advertising account: one of the four forms Amazon has. */
export type RegistrationForm =
  | {
      readonly kind: 'business';
      readonly accountName: string;
      readonly business: BusinessDetails;
      readonly applicant: Applicant;
    }
  /** `sellerCentralAccount`: the merchant customer ID (MCID). */
  | ({ readonly kind: 'seller'; readonly sellerCentralAccount: string } & ForASellingPartner)
  /** `vendorGroup`: the vendor group ID. */
  | ({ readonly kind: 'vendor'; readonly vendorGroup: string } & ForASellingPartner)
  /** `email`: of the owner of the KDP or Author Central account. */
  | ({ readonly kind: 'author'; readonly email: string } & ForASellingPartner);
