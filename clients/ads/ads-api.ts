import { present } from '../present';
import { ClientError } from '../transport';
import { type AdsAccount, type AdsAccountList, type AdsReason } from './account';
import { accountAnswer, accountPageAnswer } from './account-answer';
import { type AdsRegion } from './addresses';
import { type AdsCallNeeds, createAdsCall } from './ads-call';
import {
  BILLING_BATCH,
  billingStatusesAnswer,
  type BillingStatus,
  type BillingTarget,
} from './billing';
import { type RegistrationForm } from './form';
import { MEDIA_TYPES } from './media-types';
import { type AdsProfile, profilesAnswer } from './profile';
import { registrationRequest } from './registration-request';
import {
  termsStatusAnswer,
  termsTokenAnswer,
  type TermsStatus,
  type TermsToken,
} from './terms-answer';

/** Far more pages of a hundred accounts than any login has: a listing that never ends must stop. */
const MOST_PAGES = 100;

/** The list of accounts has no end. An incomplete list must not count as complete. */
class EndlessListingError extends ClientError {
  override readonly name = 'EndlessListingError';
  constructor(pages: number) {
    super(
      'Amazon Ads',
      `Amazon Ads still had accounts to list after ${pages} pages; try again later`,
    );
  }
}

type Signal = AbortSignal | undefined;

/**
 * The plain calls of Amazon Ads. All but `register` may be repeated at will. Each throws what its
 * transport throws.
 */
export interface AdsApi {
  readonly createTermsToken: (signal?: Signal) => Promise<TermsToken>;
  readonly termsStatus: (termsToken: string, signal?: Signal) => Promise<TermsStatus>;
  /** One call, never repeated here; a second one may make a second account. */
  readonly register: (
    form: RegistrationForm,
    termsToken: string | undefined,
    signal?: Signal,
  ) => Promise<AdsAccount>;
  readonly account: (adsAccountId: string, signal?: Signal) => Promise<AdsAccount>;
  /** Every account the login can see, over all pages. */
  readonly everyAccount: (signal?: Signal) => Promise<AdsAccountList>;
  /** Profiles of one region. Accounts that never had a campaign may be missing; then see the account's `ids`. */
  readonly profiles: (region: AdsRegion, signal?: Signal) => Promise<AdsProfile[]>;
  /** The billing of an account in the countries asked for, in their order. */
  readonly billingStatuses: (
    adsAccountId: string,
    targets: readonly BillingTarget[],
    signal?: Signal,
  ) => Promise<BillingStatus[]>;
}

/** Amazon's calls by their exact paths, media types and headers (specification "Advertising Accounts" 3.0). */
export const createAdsApi = (needs: AdsCallNeeds): AdsApi => {
  const call = createAdsCall(needs);
  return {
    createTermsToken: (signal) =>
      call({
        method: 'POST',
        path: '/termsTokens',
        body: { termsType: 'ADVERTISING' },
        contentType: MEDIA_TYPES.createTermsToken,
        accept: MEDIA_TYPES.termsToken,
        schema: termsTokenAnswer,
        retry: 'safe',
        signal,
      }),
    termsStatus: (termsToken, signal) =>
      call({
        method: 'GET',
        path: `/termsTokens/${encodeURIComponent(termsToken)}`,
        accept: MEDIA_TYPES.termsToken,
        schema: termsStatusAnswer,
        retry: 'safe',
        signal,
      }),
    register: (form, termsToken, signal) =>
      call({
        ...registrationRequest(form, termsToken),
        schema: accountAnswer,
        retry: 'never',
        form,
        signal,
      }),
    account: (adsAccountId, signal) =>
      call({
        method: 'GET',
        path: `/adsAccounts/${encodeURIComponent(adsAccountId)}`,
        accept: MEDIA_TYPES.account,
        schema: accountAnswer,
        retry: 'safe',
        signal,
      }),
    async everyAccount(signal) {
      const accounts = new Map<string, AdsAccount>();
      const reasons: AdsReason[] = [];
      let nextToken: string | undefined;
      for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const page = await call({
          method: 'POST',
          path: '/adsAccounts/list',
          body: { maxResults: 100, ...present({ nextToken }) },
          contentType: MEDIA_TYPES.accountList,
          accept: MEDIA_TYPES.accountList,
          schema: accountPageAnswer,
          retry: 'safe',
          signal,
        });
        for (const account of page.accounts) accounts.set(account.adsAccountId, account);
        reasons.push(...page.reasons);
        nextToken = page.nextToken;
        if (nextToken === undefined) return { accounts: [...accounts.values()], reasons };
      }
      throw new EndlessListingError(MOST_PAGES);
    },
    profiles: (region, signal) =>
      call({
        region,
        method: 'GET',
        path: '/v2/profiles',
        accept: MEDIA_TYPES.profiles,
        schema: profilesAnswer,
        retry: 'safe',
        signal,
      }),
    async billingStatuses(adsAccountId, targets, signal) {
      const statuses: BillingStatus[] = [];
      for (let start = 0; start < targets.length; start += BILLING_BATCH) {
        const batch = targets.slice(start, start + BILLING_BATCH);
        const answer = await call({
          method: 'POST',
          path: '/billing/statuses',
          body: { advertiserMarketplaces: batch, locale: 'en_US' },
          contentType: MEDIA_TYPES.billingStatusRequest,
          accept: MEDIA_TYPES.billingStatus,
          headers: { 'Amazon-Ads-AccountId': adsAccountId },
          schema: billingStatusesAnswer(batch),
          retry: 'safe',
          signal,
        });
        statuses.push(...answer);
      }
      return statuses;
    },
  };
};
