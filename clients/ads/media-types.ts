/**
 * The versioned media types of Amazon's specification "Advertising Accounts", version 3.0, and of
 * its billing specification. Amazon answers a wrong one with 406 or 415. Answers are parsed whatever
 * their type is.
 */
export const MEDIA_TYPES = {
  createTermsToken: 'application/vnd.GlobalRegistrationService.TermsTokenResource.v1.0+json',
  termsToken: 'application/vnd.termstokenresource.v1+json',
  registerAccount: 'application/vnd.registeradsaccountresource.v1+json',
  /** UNCONFIRMED: the specification says plain JSON; generated clients ask for `registerAccount`. */
  registeredAccount: 'application/json',
  account: 'application/vnd.accountresource.v1+json',
  accountList: 'application/vnd.listaccountsresource.v1+json',
  profiles: 'application/json',
  billingStatusRequest: 'application/vnd.bulkgetbillingstatusrequestbody.v1+json',
  billingStatus: 'application/vnd.bulkgetbillingstatusresponse.v1+json',
} as const;
