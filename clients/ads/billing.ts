import * as z from 'zod';

/** Whose billing to look at, where. */
export interface BillingTarget {
  /** The entity ID of the account in the country. INFERRED: Amazon's specification does not say which identifier it is. */
  readonly advertiserId: string;
  /** Amazon's identifier of the marketplace, e.g. `ATVPDKIKX0DER`. */
  readonly marketplaceId: string;
  readonly advertiserType?: 'SELLER' | 'VENDOR' | 'AGENCY';
}

/** What Amazon says about one {@link BillingTarget}: its billing status, or why there is none. */
export interface BillingStatus {
  readonly target: BillingTarget;
  /** E.g. `VALID_BILLING_STATUS` or `PENDING_PAYMENT_REGISTRATION`; an error code when `isError`. */
  readonly code: string;
  readonly text: string;
  readonly isError: boolean;
}

/** The most targets in one request. */
export const BILLING_BATCH = 30;

const billingAnswer = z.looseObject({
  success: z
    .array(
      z.looseObject({
        index: z.int(),
        billingStatus: z.looseObject({
          billingStatusCode: z.string(),
          message: z.string().nullish(),
        }),
      }),
    )
    .nullish(),
  error: z
    .array(
      z.looseObject({
        index: z.int(),
        errorCode: z.string().nullish(),
        description: z.string().nullish(),
      }),
    )
    .nullish(),
});

/** The answer of `POST /billing/statuses`, one status for each target, in their order. */
export const billingStatusesAnswer = (targets: readonly BillingTarget[]) =>
  billingAnswer.transform(({ success, error }): BillingStatus[] =>
    targets.map((target, place) => {
      const good = success?.find(({ index }) => index === place)?.billingStatus;
      if (good !== undefined) {
        const text = good.message ?? '';
        return { target, code: good.billingStatusCode, text, isError: false };
      }
      const bad = error?.find(({ index }) => index === place);
      const code = bad?.errorCode ?? 'NO_ANSWER';
      const text = bad?.description ?? 'Amazon left this one out of its answer; ask again later';
      return { target, code, text, isError: true };
    }),
  );
